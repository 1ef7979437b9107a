/// Sets the blocks of a stack into its box: fits every text, gives each what it needs, and draws them as SVG text.
struct StackSetter {
    let design: CertificateDesign
    let stack: DesignLayout.Stack
    let fields: CertificateFields

    /// Height of capitals in ems: blocks are spaced from baseline to the top of capitals, as the eye does it.
    private static let capital = 0.73
    /// Space between a label and its value, in points.
    private static let rowGap = 6.0
    /// Gaps shrink with the text, but not below this part of themselves.
    private static let smallestGaps = 0.55

    private enum Content {
        case text(FittedText, style: DesignLayout.TextStyle, link: String)
        case row([Column], labels: DesignLayout.TextStyle, values: DesignLayout.TextStyle, gap: Double)
    }

    private struct Column {
        var label: FittedText
        var value: FittedText

        var width: Double { max(label.width, value.width) }
    }

    private struct Placed {
        var content: Content
        var before: Double
        var height: Double
    }

    /// - Throws: `CertificateError.doesNotFit` where even the smallest sizes and gaps are too high for the box.
    func svg() throws -> String {
        for scale in stride(from: 1, through: 0.4, by: -0.05) {
            var blocks = try stack.blocks.compactMap { try place($0, scale: scale) }
            if !blocks.isEmpty { blocks[0].before = 0 }
            let height = blocks.reduce(0) { $0 + $1.before * max(scale, Self.smallestGaps) + $1.height }
            let room = stack.height - height
            guard room >= 0 else { continue }
            let top =
                switch stack.gravity {
                case .top: stack.y
                case .middle: stack.y + room / 2
                case .bottom: stack.y + room
                }
            return draw(blocks, top: top, gaps: max(scale, Self.smallestGaps))
        }
        throw CertificateError.doesNotFit(try fields("holder"))
    }

    // MARK: Fitting

    private func place(_ block: DesignLayout.Block, scale: Double) throws -> Placed? {
        if let cells = block.row { return try place(row: cells, of: block, scale: scale) }
        let text = try design.text(block.text ?? "", fields)
        guard !text.isEmpty else { return nil }
        let style = try design.style(block.style)
        let fitted = try design.fitter(style).fit(text, width: stack.width, fits: style.fits, scale: scale)
        let height = (Self.capital + Double(fitted.lines.count - 1) * style.leading) * fitted.size
        let link = try design.text(block.link ?? "", fields)
        return Placed(content: .text(fitted, style: style, link: link), before: block.before, height: height)
    }

    private func place(row cells: [DesignLayout.Cell], of block: DesignLayout.Block, scale: Double) throws -> Placed? {
        let filled = try cells.map { (try design.text($0.label, fields), try design.text($0.value, fields)) }
            .filter { !$0.1.isEmpty }
        guard !filled.isEmpty else { return nil }
        let labels = try design.style(block.labels)
        let values = try design.style(block.values)
        let gaps = (block.gap ?? 0) * Double(filled.count - 1)
        let column = stack.width - gaps
        var narrower = scale
        while narrower > 0.3 {
            let set = try filled.map { label, value in
                Column(
                    label: try design.fitter(labels).fit(label, width: column, fits: labels.fits, scale: narrower),
                    value: try design.fitter(values).fit(value, width: column, fits: values.fits, scale: narrower))
            }
            if set.reduce(gaps, { $0 + $1.width }) <= stack.width {
                let height = (set[0].label.size * labels.leading + set[0].value.size) * Self.capital + Self.rowGap
                return Placed(
                    content: .row(set, labels: labels, values: values, gap: block.gap ?? 0), before: block.before,
                    height: height)
            }
            narrower -= 0.05
        }
        throw CertificateError.doesNotFit(filled.map(\.1).joined(separator: " "))
    }

    // MARK: Drawing

    private func draw(_ blocks: [Placed], top: Double, gaps: Double) -> String {
        var svg = ""
        var y = top
        for (index, block) in blocks.enumerated() {
            y += block.before * gaps
            switch block.content {
            case .text(let fitted, let style, let link):
                svg += draw(fitted, style, x: anchor, y: y + Self.capital * fitted.size, link: link)
            case .row(let columns, let labels, let values, let gap):
                svg += draw(columns, labels, values, y: y, gap: gap)
            }
            y += block.height
            if index < blocks.count - 1 { svg += "\n" }
        }
        return svg
    }

    private func draw(
        _ columns: [Column], _ labels: DesignLayout.TextStyle, _ values: DesignLayout.TextStyle, y: Double, gap: Double
    ) -> String {
        var svg = ""
        var x = stack.x
        for column in columns {
            let first = y + Self.capital * column.label.size
            let second = y + (column.label.size * labels.leading + column.value.size) * Self.capital + Self.rowGap
            svg += draw(column.label, labels, x: x, y: first, link: "")
            svg += draw(column.value, values, x: x, y: second, link: "")
            x += column.width + gap
        }
        return svg
    }

    private var anchor: Double {
        switch stack.align ?? .start {
        case .start: stack.x
        case .middle: stack.x + stack.width / 2
        case .end: stack.x + stack.width
        }
    }

    private func draw(
        _ text: FittedText, _ style: DesignLayout.TextStyle, x: Double, y: Double, link: String
    ) -> String {
        var look = "font-family=\"\(PrintedText.escape(style.family))\" font-weight=\"\(style.weight)\""
        look += " font-size=\"\(PrintedText.number(text.size))\" fill=\"\(PrintedText.escape(style.fill))\""
        if let tracking = style.tracking, tracking != 0 {
            look += " letter-spacing=\"\(PrintedText.number(tracking * text.size))\""
        }
        if let align = stack.align, align != .start { look += " text-anchor=\"\(align.rawValue)\"" }
        var svg = ""
        for (index, line) in text.lines.enumerated() {
            let at = y + Double(index) * style.leading * text.size
            svg += "<text x=\"\(PrintedText.number(x))\" y=\"\(PrintedText.number(at))\" \(look)>"
            svg += PrintedText.escape(line) + "</text>"
        }
        return link.isEmpty ? svg : "<a xlink:href=\"\(PrintedText.escape(link))\">\(svg)</a>"
    }
}
