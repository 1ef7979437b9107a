import Foundation

/// Gathers the text of HTML while it is read.
final class HTMLText: HTMLListener {
    private var lines: [String] = [""]
    private var inDropped = 0
    private var open: [String] = []
    var failure: PackageError? { nil }

    /// One line for each block, white space run together, empty lines left out.
    var result: String {
        lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    func start(_ name: String, attributes: [(name: String, value: String)], line: Int) {
        open.append(name)
        if inDropped > 0 || HTMLPolicy.droppedWhole.contains(name) {
            inDropped += 1
        } else if name == "img" {
            lines[lines.count - 1] += attributes.first { $0.name == "alt" }?.value ?? ""
        } else {
            separate(name)
        }
    }

    func end() {
        guard let name = open.popLast() else { return }
        if inDropped > 0 { inDropped -= 1 } else { separate(name) }
    }

    func text(_ text: String) {
        if inDropped == 0 { lines[lines.count - 1] += text }
    }

    private func separate(_ name: String) {
        if name == "td" || name == "th" {
            lines[lines.count - 1] += " "
        } else if name == "br" || name == "tr" || name == "div" || name == "h1" || name == "caption"
            || HTMLPolicy.blocks.contains(name)
        {
            lines.append("")
        }
    }
}
