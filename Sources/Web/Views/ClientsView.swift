import Actions
import Foundation
import Learning
import Pages
import People
import Statements

/// Words the office's pages of keys for other programs.
struct ClientsView {
    let web: Web
    let context: AppContext

    private var reader: Reader { context.reader }
    private var account: AccountView { AccountView(web: web, context: context) }
    /// Where the programs speak to.
    private var address: String { "\(web.lms.site.address)/xapi" }

    // MARK: The list

    /// - Parameter titles: of courses, by their id.
    func page(_ lines: [APIClientLine], titles: [Course.ID: String]) -> ClientsPage {
        let revoked = lines.filter { $0.client.revoked != nil }
        return ClientsPage(
            frame: web.frame(context, title: reader.phrase("clients.title"), place: .office), address: address,
            open: lines.filter { $0.client.revoked == nil }.map { row($0, titles) },
            revoked: revoked.map { row($0, titles) })
    }

    private func row(_ line: APIClientLine, _ titles: [Course.ID: String]) -> ClientsPage.Row {
        let client = line.client
        let state = client.state(at: web.lms.now.date)
        let until =
            client.revoked.map { reader.phrase("client.since", ["date": reader.dates.shortDate($0)]) }
            ?? client.expires.map {
                reader.phrase("client.\(state == .expired ? "since" : "until")", ["date": reader.dates.shortDate($0)])
            }
        let tone: Badge.Tone =
            switch state {
            case .active: .good
            case .expired: .wait
            case .revoked: .bad
            }
        return ClientsPage.Row(
            name: client.name, code: client.key,
            scopes: APIScope.allCases.filter(client.scopes.contains).map(pieces), bounds: bounds(line, titles),
            used: line.usedOn.flatMap { Instant("\($0)T12:00:00Z") }.map {
                DateFormat(language: reader.language, zone: "GMT").shortDate($0.date)
            }, made: made(line), state: Badge(text: reader.phrase("client-state.\(state.rawValue)"), tone: tone),
            until: until, end: client.revoked == nil ? Links.revoke(client.id) : nil)
    }

    /// `statements/`, `read/`, `mine`
    private func pieces(_ scope: APIScope) -> ClientsPage.Scope {
        let parts = scope.rawValue.split(separator: "/").map(String.init)
        return .init(pieces: parts.dropLast().map { $0 + "/" } + parts.suffix(1))
    }

    private func bounds(_ line: APIClientLine, _ titles: [Course.ID: String]) -> [Fact] {
        func bound(_ key: String, _ value: String) -> Fact {
            Fact(label: reader.phrase("client.bound.\(key)"), value: value)
        }
        let person = line.person.map { $0.state == .erased ? reader.phrase("office.erased") : $0.displayName }
        let registration = line.client.registration.map { line.course.flatMap { titles[$0] } ?? $0 }
        return [
            person.map { bound("person", $0) }, registration.map { bound("registration", $0) },
            line.client.activity.map { bound("activity", $0) }
        ].compactMap { $0 }
    }

    private func made(_ line: APIClientLine) -> String {
        let date = reader.dates.shortDate(line.client.created)
        guard let maker = line.maker else { return reader.phrase("client.made.command", ["date": date]) }
        let name = maker.state == .erased ? reader.phrase("office.erased") : maker.displayName
        return reader.phrase("client.made", ["date": date, "name": name])
    }

    // MARK: A new one

    /// - Parameters:
    ///   - bound: the person that the form names.
    ///   - courses: whose IRIs are offered, with their titles.
    func newPage(
        _ form: Form? = nil, bound: Dossier? = nil, courses: [(id: Course.ID, title: String)],
        problems: [String: LearningError.Reason] = [:]
    ) -> NewClientPage {
        var frame = web.frame(context, title: reader.phrase("new-client.title"), place: .office)
        frame.path = "\(Links.clients)/new"
        func field(
            _ name: String, _ kind: ActField.Kind, hint: String? = nil, options: [FormOption] = [],
            required: Bool = false
        ) -> ActField {
            ActField(
                id: name, name: name, kind: kind, label: reader.phrase("client.\(name)"), hint: hint,
                value: form?[name] ?? "", options: options,
                problem: problems[name].map { reader.phrase("reason.\($0.rawValue)") }, required: required)
        }
        let chosen = form?.all("scope") ?? [APIScope.statementsWrite, .statementsReadMine].map(\.rawValue)
        let scopes = APIScope.allCases.map {
            FormOption(
                value: $0.rawValue, label: reader.phrase("client-scope.\($0.rawValue)"),
                selected: chosen.contains($0.rawValue)
            )
        }
        return NewClientPage(
            frame: frame, key: form?.optional("key") ?? UUID().uuidString, problems: list(problems),
            about: [
                field("name", .text, hint: reader.phrase("client.name.hint"), required: true),
                field("scope", .ticks, options: scopes)
            ], person: account.field("person", form ?? Form(), problems),
            registration: registrations(bound, form).map {
                field("registration", .select, hint: bound?.person.displayName, options: $0)
            },
            activity: account.field("activity", form ?? Form(), problems),
            offered: courses.map {
                FormOption(value: ActivityPath(course: $0.id).iri(site: web.lms.site.address), label: $0.title)
            }, start: ActivityPath(course: "…").iri(site: web.lms.site.address),
            days: field("days", .number, hint: reader.phrase("client.days.hint")))
    }

    /// In the order of the form, each by the name of its field.
    private func list(_ problems: [String: LearningError.Reason]) -> [FormProblem] {
        let labels = [
            ("name", "client.name"), ("scope", "client.scope"), ("days", "client.days"),
            ("person", "new-client.person"), ("registration", "client.registration"),
            ("activity", "new-client.activity")
        ]
        return labels.compactMap { field, label in
            problems[field].map {
                FormProblem(field: field, text: "\(reader.phrase(label)): \(reader.phrase("reason.\($0.rawValue)"))")
            }
        }
    }

    /// The enrolments to choose from; one that was typed elsewhere stays among them.
    private func registrations(_ bound: Dossier?, _ form: Form?) -> [FormOption]? {
        let typed = form?["registration"] ?? ""
        guard bound != nil || !typed.isEmpty else { return nil }
        var options = (bound?.studies ?? []).map { study in
            FormOption(
                value: study.enrolment.registration,
                label: study.course.title[study.course.language(for: reader.language)],
                selected: study.enrolment.registration == typed)
        }
        if !typed.isEmpty, !options.contains(where: \.selected) {
            options.append(FormOption(value: typed, label: typed, selected: true))
        }
        return [FormOption(value: "", label: reader.phrase("client.registration.any"))] + options
    }

    // MARK: One made, one revoked

    /// - Parameter secret: nil where the form was sent twice, and the first answer showed it.
    func madePage(_ client: APIClient, secret: String?) -> MadeClientPage {
        var frame = web.frame(context, title: client.name, place: .office)
        frame.path = Links.clients
        let reads = client.allows(.statementsReadMine)
        let example = secret.map {
            "curl -u \(client.key):\($0) -H 'X-Experience-API-Version: 2.0.0' '\(address)/statements?limit=1'"
        }
        return MadeClientPage(
            frame: frame, name: client.name, address: address, code: client.key, secret: secret,
            example: reads ? example : nil)
    }

    func revokePage(_ line: APIClientLine) -> ConfirmPage {
        let title = reader.phrase("revoke-client.title", ["name": line.client.name])
        return ConfirmPage(
            frame: web.frame(context, title: title, place: .office), title: title, text: line.client.key,
            consequences: ["now", "kept", "final"].map { reader.phrase("revoke-client.\($0)") },
            action: Links.revoke(line.client.id), button: reader.phrase("revoke-client.button"), danger: true,
            back: PageLink(href: Links.clients, title: reader.phrase("revoke-client.back")))
    }
}
