import Actions
import Foundation
import Learning
import Pages
import People
import Statements
import Storage

/// Words one person for the office, and the form for a new one.
struct PersonView {
    let web: Web
    let context: AppContext

    private var reader: Reader { context.reader }
    private var actor: Actor { context.visit.actor }
    private var account: AccountView { AccountView(web: web, context: context) }

    // MARK: One person

    /// - Parameters:
    ///   - form: the form for a role that could not be taken.
    ///   - link: a link for a new password, made just now.
    func page(
        _ dossier: Dossier, form: Form = Form(), problems: [String: LearningError.Reason] = [:], link: String? = nil
    ) -> PersonPage {
        let person = dossier.person
        let name = person.state == .erased ? reader.phrase("office.erased") : person.displayName
        var frame = web.frame(context, title: name, place: .office)
        frame.path = Links.person(person.id)
        let object = Object.person(person.id)
        let maySuspend = web.lms.may(actor, .suspendPerson, object) && person.id != actor.personID
        let address = Links.person(person.id)
        return PersonPage(
            frame: frame, name: name, suspended: person.state == .suspended, facts: facts(dossier),
            roles: roles(dossier, mayGrant: web.lms.may(actor, .grantRole, object)),
            add: person.state == .active && web.lms.may(actor, .grantRole, object)
                ? PersonPage.AddRole(
                    form: FormAction(action: "\(address)/roles"),
                    roles: roleOptions(form["role"], dossier.organisation),
                    scopes: scopeOptions(form["scope"], dossier.organisation)) : nil,
            enrolments: dossier.studies.map(enrolment),
            suspend: maySuspend && person.state == .active ? FormAction(action: "\(address)/suspend") : nil,
            restore: maySuspend && person.state == .suspended ? FormAction(action: "\(address)/restore") : nil,
            reset: person.state == .active && web.lms.may(actor, .resetPassword, object)
                ? FormAction(action: "\(address)/password") : nil, resetLink: link, problems: account.list(problems))
    }

    private func facts(_ dossier: Dossier) -> [Fact] {
        let person = dossier.person
        func fact(_ key: String, _ value: String) -> Fact {
            Fact(label: reader.phrase("office.fact.\(key)"), value: value)
        }
        return [
            fact("contact", person.loginNames.map(\.text).joined(separator: ", ")),
            fact("country", person.country.name(in: reader.language)),
            fact("organisation", dossier.organisation?.name ?? ""), fact("language", person.language.name),
            fact("created", reader.dates.date(person.created)), fact("seen", dossier.seen.map(reader.dateAndTime) ?? "")
        ].filter { !$0.value.isEmpty }
    }

    private func roles(_ dossier: Dossier, mayGrant: Bool) -> [PersonPage.Role] {
        let now = web.lms.now.date
        return dossier.grants.filter { $0.counts(at: now) }.sorted { $0.from < $1.from }.map { grant in
            let address = "\(Links.person(dossier.person.id))/roles/\(grant.id)/end"
            return PersonPage.Role(
                title: grant.role.name(in: reader.language), scope: account.scope(grant.scope),
                since: reader.dates.date(grant.from), remove: mayGrant ? FormAction(action: address) : nil)
        }
    }

    private func enrolment(_ study: Study) -> PersonPage.Enrolment {
        PersonPage.Enrolment(
            course: study.course.title[study.course.language(for: reader.language)],
            href: study.certificate.map { Links.certificate($0.serial) } ?? Links.course(study.course.id),
            state: EnrolmentsView.state(of: study, reader),
            route: RouteView(course: study.course, progress: study.progress, reader: reader).drawing,
            since: reader.date(study.enrolment.enrolled))
    }

    // MARK: A new person

    func newPage(_ form: Form = Form(), problems: [String: LearningError.Reason] = [:]) -> NewPersonPage {
        var frame = web.frame(context, title: reader.phrase("new-person.title"), place: .office)
        frame.path = "\(Links.people)/new"
        func select(_ name: String, _ options: [FormOption]) -> FormSelect {
            FormSelect(options: options, problem: problems[name].map { reader.phrase("reason.\($0.rawValue)") })
        }
        return NewPersonPage(
            frame: frame, key: form.optional("key") ?? UUID().uuidString, problems: account.list(problems),
            name: account.field("name", form, problems), contact: account.field("contact", form, problems),
            country: select("country", account.countries(form["country"])),
            organisation: account.field("organisation", form, problems),
            language: select("language", account.languages(form.optional("language") ?? reader.language.rawValue)),
            role: select("role", roleOptions(form["role"], nil, isNew: true)),
            scope: select("scope", scopeOptions(form["scope"], nil, isNew: true)))
    }

    // MARK: Roles and scopes

    /// The scope of a new person's form that names the organisation written on it, which has no identifier yet.
    private static let ownOrganisation = "organisation"

    /// The roles that can be given: everybody is a learner from the first day and a visitor always, and what is
    /// done for an organisation needs one.
    private func roleOptions(
        _ selected: String, _ organisation: Organisation?, isNew: Bool = false
    ) -> [FormOption] {
        let roles = Role.allCases.filter { role in
            role != .visitor && role != .learner
                && (isNew || organisation != nil || !role.admits(.organisation(.random())))
        }
        return roles.map {
            FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0.rawValue == selected)
        }
    }

    private func scopeOptions(
        _ selected: String, _ organisation: Organisation?, isNew: Bool = false
    ) -> [FormOption] {
        func option(_ scope: RoleGrant.Scope, _ label: String) -> (String, String) { (scope.description, label) }
        var scopes = [option(.own, account.scope(.own))]
        if let organisation { scopes.append(option(.organisation(organisation.id), organisation.name)) }
        if isNew { scopes.append((Self.ownOrganisation, reader.phrase("new-person.scope.organisation"))) }
        scopes += Country.sorted(in: reader.language).map { option(.country($0), $0.name(in: reader.language)) }
        scopes.append(option(.region, account.scope(.region)))
        return scopes.map { value, label in FormOption(value: value, label: label, selected: value == selected) }
    }

    /// The role and scope on the form of a new person; the scope is nil for the organisation written on it.
    static func newRole(in form: Form) throws -> (role: Role, scope: RoleGrant.Scope?)? {
        guard !form["role"].isEmpty else { return nil }
        guard form["scope"] == ownOrganisation else { return try role(in: form) }
        guard let role = Role(rawValue: form["role"]) else {
            throw LearningError(.invalid, fields: ["role": .roleUnknown])
        }
        guard role.admits(.organisation(.random())) else {
            throw LearningError(.invalid, fields: ["scope": .scopeMissing])
        }
        guard form["organisation"].contains(where: { !$0.isWhitespace }) else {
            throw LearningError(.invalid, fields: ["organisation": .organisationMissing])
        }
        return (role, nil)
    }

    /// The role and scope of a form.
    /// - Throws: `LearningError.invalid` naming the field that says nothing usable.
    static func role(in form: Form) throws -> (role: Role, scope: RoleGrant.Scope) {
        guard let role = Role(rawValue: form["role"]), role != .visitor else {
            throw LearningError(.invalid, fields: ["role": .roleUnknown])
        }
        guard let scope = RoleGrant.Scope(form["scope"]), role.admits(scope) else {
            throw LearningError(.invalid, fields: ["scope": .scopeMissing])
        }
        return (role, scope)
    }
}
