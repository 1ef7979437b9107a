import CRender
import Foundation

/// A QR symbol (ISO/IEC 18004) as a vector path.
public struct QRCode {
    /// Modules along one side, without the quiet zone.
    let side: Int
    private let dark: [Bool]

    /// The smallest symbol for the text, with error correction M (15 %).
    /// - Throws: `CertificateError.fact` where the text is empty or too long for any symbol.
    public init(_ text: String) throws {
        let bytes = Array(text.utf8)
        var side: Int32 = 0
        let made = CBytes.make { out in
            bytes.withUnsafeBufferPointer { crender_qr($0.baseAddress, $0.count, 1, out, &side) }
        }
        guard let modules = made.data else {
            throw CertificateError.fact(field: "verification", reason: "it does not fit a QR code")
        }
        self.side = Int(side)
        dark = modules.map { $0 == 1 }
    }

    /// SVG path data that fills the dark modules within a square: one rectangle for each run in a row.
    func path(x: Double, y: Double, width: Double) -> String {
        let module = width / Double(side)
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                guard dark[row * side + column] else {
                    column += 1
                    continue
                }
                var end = column
                while end < side, dark[row * side + end] { end += 1 }
                let left = x + Double(column) * module
                let top = y + Double(row) * module
                path += "M\(exact(left)) \(exact(top))H\(exact(left + Double(end - column) * module))"
                path += "V\(exact(top + module))H\(exact(left))Z"
                column = end
            }
        }
        return path
    }

    /// The symbol as SVG markup for a page, in black on white with the quiet zone of four modules that readers need.
    /// - Parameter label: what it leads to, for those who do not see it; plain text.
    public func svg(label: String) -> String {
        let quiet = 4
        let label = PrintedText.escape(label)
        let whole = side + 2 * quiet
        let modules = path(x: Double(quiet), y: Double(quiet), width: Double(side)).replacing(".0", with: "")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(whole) \(whole)" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(whole)v\(whole)H0z"/><path fill="#000" \
            d="\(modules)"/></svg>
            """
    }

    /// Three decimals: edges of neighbouring rows must meet.
    private func exact(_ value: Double) -> String {
        String((value * 1_000).rounded() / 1_000)
    }
}
