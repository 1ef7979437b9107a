import CRender
import Foundation

/// What a function of `CRender` gave back: a status, and bytes where it worked.
struct CBytes {
    let status: Int32
    /// The bytes, where the status is good.
    let data: Data?
    /// The library's own words about a failure.
    let message: String

    /// Calls a function that fills bytes, copies them and frees the C side's.
    static func make(_ call: (UnsafeMutablePointer<crender_bytes>) -> Int32) -> CBytes {
        make { out, _ in call(out) }
    }

    /// The same, for functions that also explain themselves.
    static func make(
        _ call: (UnsafeMutablePointer<crender_bytes>, UnsafeMutablePointer<CChar>) -> Int32
    ) -> CBytes {
        var bytes = crender_bytes()
        defer { crender_free(&bytes) }
        var words = [CChar](repeating: 0, count: Int(CRENDER_MESSAGE_CAPACITY))
        let status = words.withUnsafeMutableBufferPointer { buffer -> Int32 in
            guard let start = buffer.baseAddress else { return Int32(CRENDER_NO_MEMORY) }
            return call(&bytes, start)
        }
        let message = String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard status == 0, let start = bytes.bytes else {
            return CBytes(status: status, data: nil, message: message)
        }
        return CBytes(status: status, data: Data(bytes: start, count: bytes.count), message: message)
    }
}
