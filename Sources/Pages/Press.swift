import Mustache
import Synchronization

/// The templates of one language, compiled, and the HTML of shared parts and pages made so far.
final class Press: Sendable {
    private struct Key: Hashable, Sendable {
        let part: any PagePart & Hashable

        static func == (a: Key, b: Key) -> Bool { a.part.isEqual(to: b.part) }
        func hash(into hasher: inout Hasher) { part.hash(into: &hasher) }
    }

    /// HTML in pieces; between them stands what was taken out, by number.
    private struct Pieces: Sendable {
        var html: [String]
        var own: [Int]

        func filled(_ values: [String]) -> String {
            guard !own.isEmpty else { return html[0] }
            var text = ""
            text.reserveCapacity(html.reduce(0) { $0 + $1.utf8.count } + own.reduce(0) { $0 + values[$1].utf8.count })
            text += html[0]
            for (number, piece) in zip(own, html.dropFirst()) {
                text += values[number]
                text += piece
            }
            return text
        }
    }

    /// Two generations: when the young one is full the old one goes, and what is still asked for has moved on.
    private struct Kept: Sendable {
        var young: [Key: Pieces] = [:]
        var old: [Key: Pieces] = [:]
        var size = 0
    }

    /// Begins the marks of ``Own``.
    let nonce =
        "own-\(String(UInt64.random(in: 0 ... .max), radix: 36))\(String(UInt64.random(in: 0 ... .max), radix: 36))-"
    private let library: MustacheLibrary
    private let kept = Mutex(Kept())
    /// Bytes of HTML in a generation.
    private let limit = 4_000_000

    init(library: MustacheLibrary) { self.library = library }

    func render(_ part: some PagePart, template: String) -> String? {
        guard let page = part as? any SharedPage else {
            return library.render(Leaf(part, press: self), withTemplate: template)
        }
        return render(shared: page)
    }

    private func render(shared page: some SharedPage) -> String? {
        var page = page
        var own = Own(press: self)
        page.takeOut(&own)
        return pieces(of: page, template: type(of: page).template)?.filled(own.values)
    }

    /// The HTML of a shared part; empty where its template is missing, which a test of all templates finds.
    func html(_ part: some SharedPart) -> String {
        part.standIn ?? pieces(of: part, template: type(of: part).template)?.html[0] ?? ""
    }

    private func pieces(of part: some PagePart & Hashable, template: String) -> Pieces? {
        let key = Key(part: part)
        let found = kept.withLock { kept -> Pieces? in
            if let pieces = kept.young[key] { return pieces }
            guard let pieces = kept.old[key] else { return nil }
            add(pieces, key, &kept)
            return pieces
        }
        if let found { return found }
        guard let html = library.render(Leaf(inside: part, press: self), withTemplate: template) else { return nil }
        let pieces = split(html)
        kept.withLock { add(pieces, key, &$0) }
        return pieces
    }

    private func split(_ html: String) -> Pieces {
        var pieces = Pieces(html: [], own: [])
        var rest = html[...]
        while let mark = rest.firstRange(of: nonce) {
            let digits = rest[mark.upperBound...].prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits) else { break }
            pieces.html.append(String(rest[..<mark.lowerBound]))
            pieces.own.append(number)
            rest = rest[rest.index(after: digits.endIndex)...]
        }
        pieces.html.append(String(rest))
        return pieces
    }

    private func add(_ pieces: Pieces, _ key: Key, _ kept: inout Kept) {
        if kept.size > limit { kept = Kept(old: kept.young) }
        kept.young[key] = pieces
        kept.size += pieces.html.reduce(0) { $0 + $1.utf8.count }
    }
}

extension PagePart where Self: Hashable {
    fileprivate func isEqual(to other: any PagePart & Hashable) -> Bool { other as? Self == self }
}
