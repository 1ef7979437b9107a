import Foundation
import Learning
import People

/// Says an answer, and a prompt, in plain words.
struct AnswerWords {
    let item: Item
    let question: Question
    let reader: Reader
    let language: Language

    /// Beginning of the prompt, without markup.
    var plainPrompt: String {
        let text = PlainText.of(self.text(item.prompt)).replacing(/\[\[[a-z0-9\-]+\]\]/, with: "____")
        return text.count > 160 ? text.prefix(157) + "…" : text
    }

    func text(_ text: Localized) -> String { question.text(text, in: language, country: reader.country) }
    func plain(_ text: Localized) -> String { PlainText.of(self.text(text)) }

    /// The answer as one line; `nil` where there is none.
    func line(_ response: Response) -> String? {
        guard !response.isBlank else { return nil }
        switch (item.interaction, response) {
        case (.choice(let choice), .choice(let ids)):
            return choice.options.filter { ids.contains($0.id.rawValue) }.map { plain($0.text) }.joined(
                separator: " · ")
        case (.trueFalse, .choice(let ids)): return ids.first.map { reader.phrase("view.\($0)") }
        case (.numeric(let key), .text(let text)): return key.unit.isEmpty ? text : "\(text) \(key.unit)"
        case (.matching(let matching), .map(let map)):
            let right = matching.rightHand
            return matching.pairs.compactMap { pair in
                guard let chosen = map[pair.id.rawValue], let entry = right.first(where: { $0.id.rawValue == chosen })
                else {
                    return nil
                }
                return "\(plain(pair.left)) → \(plain(entry.text))"
            }.joined(separator: " · ")
        case (.ordering(let entries), .order(let ids)):
            return ids.compactMap { id in entries.first { $0.id.rawValue == id }.map { plain($0.text) } }.joined(
                separator: " → ")
        case (.cloze(let gaps), .map(let map)):
            return gaps.compactMap { gap in map[gap.id.rawValue].flatMap { given(gap, $0) } }.joined(separator: " · ")
        case (_, .text(let text)): return text
        default: return nil
        }
    }

    /// What was put into a gap.
    func given(_ gap: Interaction.Gap, _ value: String) -> String? {
        guard !value.isEmpty else { return nil }
        guard case .choice(let options) = gap.key else { return value }
        return options.first { $0.id.rawValue == value }.map { plain($0.text) }
    }
}

/// Text of sanitised HTML, for places that take no markup.
enum PlainText {
    static func of(_ html: String) -> String {
        var text = ""
        var inTag = false
        for character in html {
            switch character {
            case "<": inTag = true
            case ">" where inTag:
                inTag = false
                if text.last?.isWhitespace == false { text.append(" ") }
            default: if !inTag { text.append(character) }
            }
        }
        for (entity, plain) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")
        ] {
            text = text.replacing(entity, with: plain)
        }
        return text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
            .replacing(" .", with: ".").replacing(" ,", with: ",")
    }

    /// Plain text that somebody wrote, as paragraphs of safe HTML.
    static func paragraphs(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").split(separator: "\n\n").map { paragraph in
            let escaped = paragraph.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
                ">", with: "&gt;")
            return "<p>\(escaped.trimmingCharacters(in: .newlines).replacing("\n", with: "<br>"))</p>"
        }.joined()
    }
}
