import Actions
import Consulting
import Pages
import People
import Storage

/// Words the office's page of messages.
struct OutboxView {
    let outbox: Outbox
    let isOn: Bool
    let reader: Reader

    func page(_ frame: PageFrame) -> MessagesPage {
        MessagesPage(
            frame: frame, isOn: isOn, failed: outbox.failed.map { row($0, isFailed: true) },
            waiting: outbox.waiting.map { row($0, isFailed: false) }, kinds: kinds,
            days: reader.numbers.text(LMS.outboxDays))
    }

    private func row(_ line: Outbox.Line, isFailed: Bool) -> MessagesPage.Row {
        let stored = line.stored
        // Who was erased has no name, and no page worth opening.
        let name = line.name.flatMap { $0.isEmpty ? nil : $0 }
        return MessagesPage.Row(
            kind: word(stored.message.kind), name: name, href: name.map { _ in Links.person(stored.message.person) },
            when: reader.dateAndTime(isFailed ? stored.done ?? stored.message.due : stored.message.due),
            tries: reader.numbers.text(stored.tries),
            reason: isBehind(stored) ? reason("behind") : stored.reason.map(reason),
            again: isFailed && isOn ? FormAction(action: Links.resend(stored.message.id)) : nil)
    }

    /// Whether it waits only because an earlier one to the same person does.
    private func isBehind(_ stored: StoredMessage) -> Bool {
        stored.state == .waiting && stored.tries == 0
            && outbox.waiting.contains { $0.stored.message.person == stored.message.person && $0.stored.tries > 0 }
    }

    private var kinds: [MessagesPage.Kind] {
        let counts = Dictionary(grouping: outbox.counts, by: \.kind)
        return Message.Kind.allCases.compactMap { kind in
            guard let found = counts[kind] else { return nil }
            func text(_ state: StoredMessage.State) -> String {
                reader.numbers.text(found.first { $0.state == state }?.count ?? 0)
            }
            return MessagesPage.Kind(
                name: word(kind), sent: text(.sent), waiting: text(.waiting), dropped: text(.dropped),
                failed: text(.failed))
        }
    }

    private func word(_ kind: Message.Kind) -> String { reader.phrase("message-kind.\(kind.rawValue)") }

    /// A word for a code that was kept of a failed try.
    private func reason(_ code: String) -> String {
        if ["550", "551", "553"].contains(code) { return reader.phrase("message-reason.mailbox", ["code": code]) }
        guard Int(code) != nil else { return reader.phrase("message-reason.\(code)") }
        return reader.phrase("message-reason.\(code.hasPrefix("4") ? "later" : "code")", ["code": code])
    }
}
