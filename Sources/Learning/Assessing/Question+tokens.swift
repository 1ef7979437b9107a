extension Question {
    // An author's ids tell the key: a pair's right-hand text bears the pair's id, entries are often named in order. So
    // a page names what it shows by its place in `order`, from 1, and the answer is read back here.

    /// What a page writes for `id`; for a cloze option the id is `gap/option`.
    public func token(for id: String) -> String? { order.firstIndex(of: id).map { String($0 + 1) } }

    /// The id behind a page's token.
    public func id(for token: String) -> String? {
        guard let place = Int(token), place > 0, place <= order.count else { return nil }
        return order[place - 1]
    }

    /// A response in tokens, as it comes from a page, in the item's own ids. Unknown tokens fall out.
    public func reading(_ response: Response, to item: Item) -> Response {
        switch response {
        case .choice(let tokens): .choice(tokens.compactMap(id(for:)))
        case .order(let tokens): .order(tokens.compactMap(id(for:)))
        case .text: response
        case .map(let map):
            .map(
                translate(map, item) {
                    id(for: $0)
                } gap: { gap, token in
                    id(for: token).flatMap { $0.hasPrefix("\(gap)/") ? String($0.dropFirst(gap.count + 1)) : nil }
                })
        }
    }

    /// A stored response in tokens, for showing it again.
    public func showing(_ response: Response, to item: Item) -> Response {
        switch response {
        case .choice(let ids): .choice(ids.compactMap(token(for:)))
        case .order(let ids): .order(ids.compactMap(token(for:)))
        case .text: response
        case .map(let map):
            .map(
                translate(map, item) {
                    token(for: $0)
                } gap: { gap, id in
                    token(for: "\(gap)/\(id)")
                })
        }
    }

    /// Typed gaps hold text, which is no token.
    private func translate(
        _ map: [String: String], _ item: Item, pair: (String) -> String?, gap: (String, String) -> String?
    ) -> [String: String] {
        switch item.interaction {
        case .matching: return map.compactMapValues(pair)
        case .cloze(let gaps):
            let chosen = Set(gaps.filter { !$0.options.isEmpty }.map(\.id.rawValue))
            var result: [String: String] = [:]
            for (key, value) in map { result[key] = chosen.contains(key) ? gap(key, value) : value }
            return result
        default: return map
        }
    }
}
