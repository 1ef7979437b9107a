import Actions
import Foundation
import Learning
import Pages
import People
import Statements
import Storage

/// Words the office's pages of other stores that statements are forwarded to.
struct ForwardsView {
    let web: Web
    let context: AppContext

    private var reader: Reader { context.reader }

    // MARK: The list

    func page(_ lines: [ForwardLine]) -> ForwardsPage {
        ForwardsPage(
            frame: web.frame(context, title: reader.phrase("forwards.title"), place: .office), lines: lines.map(row))
    }

    private func row(_ line: ForwardLine) -> ForwardsPage.Row {
        let forward = line.forward
        var links: [PageLink] = []
        func link(_ verb: String) {
            links.append(
                PageLink(href: Links.forward(forward.id, verb), title: reader.phrase("forward.\(verb)")))
        }
        if forward.state == .stopped, forward.fault?.number != nil { link("skip") }
        link("credentials")
        link("remove")
        return ForwardsPage.Row(
            name: forward.name, address: forward.address, made: made(line), filter: filter(forward),
            progress: progress(line), state: state(forward), fault: forward.fault.map(fault),
            next: forward.next.map { reader.phrase("forward.next", ["date": reader.dateAndTime($0)]) },
            words: forward.fault.flatMap { $0.words.isEmpty ? nil : $0.words }, refused: forward.fault?.statement,
            acts: acts(forward), links: links)
    }

    private func acts(_ forward: Forward) -> [ForwardsPage.Act] {
        func act(_ verb: String, _ word: String) -> ForwardsPage.Act {
            ForwardsPage.Act(action: Links.forward(forward.id, verb), title: reader.phrase("forward.\(word)"))
        }
        return switch forward.state {
        case .active: (forward.next == nil ? [] : [act("resume", "retry")]) + [act("pause", "pause")]
        case .paused: [act("resume", "resume")]
        case .stopped: [act("resume", "retry")]
        }
    }

    private func state(_ forward: Forward) -> Badge {
        switch forward.state {
        case .active where forward.next != nil: Badge(text: reader.phrase("forward-state.waiting"), tone: .wait)
        case .active: Badge(text: reader.phrase("forward-state.active"), tone: .good)
        case .paused: Badge(text: reader.phrase("forward-state.paused"), tone: .plain)
        case .stopped: Badge(text: reader.phrase("forward-state.stopped"), tone: .bad)
        }
    }

    private func progress(_ line: ForwardLine) -> [Fact] {
        let forward = line.forward
        let waiting = reader.numbers.text(line.waiting)
        func fact(_ key: String, _ value: String) -> Fact { Fact(label: reader.phrase("forward.\(key)"), value: value) }
        let place = reader.phrase(
            "forward.place.of",
            ["count": reader.numbers.text(forward.position), "end": reader.numbers.text(line.end)])
        let last = forward.last.map { [fact("last", reader.dateAndTime($0))] } ?? []
        return [
            fact("waiting", line.isMore ? reader.phrase("forward.more", ["count": waiting]) : waiting),
            fact("delivered", reader.numbers.text(forward.delivered)), fact("place", place)
        ] + last
    }

    private func filter(_ forward: Forward) -> [Fact] {
        let conditions = [
            ("verb", forward.filter?.verb), ("activity", forward.filter?.activity), ("agent", forward.filter?.agent),
            ("registration", forward.filter?.registration)
        ]
        return conditions.compactMap { key, value in
            value.map { Fact(label: reader.phrase("forward.condition.\(key)"), value: $0) }
        }
    }

    private func made(_ line: ForwardLine) -> String {
        let date = reader.dates.shortDate(line.forward.created.date)
        guard let maker = line.maker else { return reader.phrase("forward.made.command", ["date": date]) }
        let name = maker.state == .erased ? reader.phrase("office.erased") : maker.displayName
        return reader.phrase("forward.made", ["date": date, "name": name])
    }

    /// A word for a code that was kept of a failed try.
    private func fault(_ fault: Forward.Fault) -> String {
        guard let status = Int(fault.code) else { return reader.phrase("forward-fault.\(fault.code)") }
        let key =
            switch status {
            case 401, 409: fault.code
            case 408, 425, 429, 500...599: "busy"
            default: fault.statement == nil ? "other" : "refused"
            }
        return reader.phrase("forward-fault.\(key)", ["code": fault.code])
    }

    // MARK: Forms

    func newPage(_ form: Form? = nil, problems: [String: LearningError.Reason] = [:]) -> ForwardFormPage {
        let from = ["now", "start"].map {
            FormOption(
                value: $0, label: reader.phrase("forward.from.\($0)"), selected: (form?.optional("from") ?? "now") == $0
            )
        }
        let about = [
            field("name", .text, form, problems, required: true),
            field("address", .text, form, problems, required: true), field("login", .text, form, problems),
            field("secret", .password, nil, problems), field("from", .radio, form, problems, options: from)
        ]
        let filter = ["verb", "activity", "agent", "registration"].map { field($0, .text, form, problems) }
        return ForwardFormPage(
            frame: frame(reader.phrase("forward.new.title")), key: form?.optional("key") ?? UUID().uuidString,
            problems: FormProblem.list(of: about + filter),
            title: reader.phrase("forward.new.title"), text: reader.phrase("forward.new.text"),
            action: Links.forwards, button: reader.phrase("forward.new.button"),
            about: about, filter: filter)
    }

    func credentialsPage(
        _ forward: Forward, _ form: Form? = nil, problems: [String: LearningError.Reason] = [:]
    ) -> ForwardFormPage {
        let title = reader.phrase("forward-credentials.title", ["name": forward.name])
        var login = field("login", .text, form, problems)
        if form == nil { login.value = forward.login }
        let about = [login, field("secret", .password, nil, problems)]
        return ForwardFormPage(
            frame: frame(title), key: form?.optional("key") ?? UUID().uuidString,
            problems: FormProblem.list(of: about), title: title,
            text: reader.phrase("forward-credentials.text"), action: Links.forward(forward.id, "credentials"),
            button: reader.phrase("forward-credentials.button"),
            about: about)
    }

    private func field(
        _ name: String, _ kind: ActField.Kind, _ form: Form?, _ problems: [String: LearningError.Reason],
        options: [FormOption] = [], required: Bool = false
    ) -> ActField {
        ActField(
            id: name, name: name, kind: kind, label: reader.phrase("forward.\(name)"),
            hint: kind == .radio ? nil : reader.phrase("forward.\(name).hint"), value: form?[name] ?? "",
            options: options, problem: problems[name].map { reader.phrase("reason.\($0.rawValue)") },
            required: required)
    }

    private func frame(_ title: String) -> PageFrame {
        var frame = web.frame(context, title: title, place: .office)
        frame.path = Links.forwards
        return frame
    }

    // MARK: Questions

    func skipPage(_ forward: Forward) -> ConfirmPage {
        question("skip", forward, text: forward.fault?.statement, ["lost", "on", "noted"])
    }

    func removePage(_ forward: Forward) -> ConfirmPage {
        question("remove", forward, text: forward.address, ["stays", "place"])
    }

    private func question(
        _ verb: String, _ forward: Forward, text: String?, _ consequences: [String]
    ) -> ConfirmPage {
        let title = reader.phrase("\(verb)-forward.title", ["name": forward.name])
        return ConfirmPage(
            frame: web.frame(context, title: title, place: .office), title: title, text: text,
            consequences: consequences.map { reader.phrase("\(verb)-forward.\($0)") },
            action: Links.forward(forward.id, verb), button: reader.phrase("forward.\(verb)"), danger: true,
            back: PageLink(href: Links.forwards, title: reader.phrase("forward.back")))
    }
}

extension FormProblem {
    /// What is wrong with some fields, in their order, each by its name.
    static func list(of fields: [ActField]) -> [FormProblem] {
        fields.compactMap { field in
            field.problem.map { FormProblem(field: field.id, text: "\(field.label): \($0)") }
        }
    }
}
