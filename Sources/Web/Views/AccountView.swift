import Actions
import Foundation
import Learning
import Pages
import People
import Statements

/// Words the pages by which people sign in, sign up and look after their own data.
struct AccountView {
    let web: Web
    let context: AppContext

    private var reader: Reader { context.reader }

    /// Consents that are asked for, the needed one first.
    private static let asked: [Consent.Purpose] = [
        .service, .organisationSeesProgress, .statistics, .followUp, .certificatePublic, .promotionMail
    ]

    static func consents(in form: Form) -> Set<Consent.Purpose> {
        Set(asked.filter { form.fields["consent-\($0.rawValue)"] != nil })
    }

    func signIn(back: String, name: String = "", problem: String? = nil, wait: String? = nil) -> SignInPage {
        var page = SignInPage(
            frame: web.frame(context, title: reader.phrase("view.sign-in")), back: back,
            identifier: FormField(value: name), password: FormField(), problem: problem, wait: wait)
        page.demo = web.demo.map { demo in
            SignInPage.DemoPeople(
                password: demo.logins.first?.password ?? "",
                people: demo.logins.map { Fact(label: $0.role, value: $0.name) })
        }
        return page
    }

    func signUp(back: String, form: Form = Form(), problems: [String: LearningError.Reason] = [:]) -> SignUpPage {
        let given = Self.consents(in: form)
        return SignUpPage(
            frame: web.frame(context, title: reader.phrase("view.sign-up")), back: back, problems: list(problems),
            name: field("name", form, problems), contact: field("contact", form, problems),
            password: FormField(value: "", problem: problem("password", problems)),
            country: FormSelect(options: countries(form["country"]), problem: problem("country", problems)),
            organisation: field("organisation", form, problems),
            language: FormSelect(options: languages(form.optional("language") ?? reader.language.rawValue)),
            consents: switches(given, problems))
    }

    func newPassword(problem: String? = nil) -> ConfirmPage {
        ConfirmPage(
            frame: web.frame(context, title: reader.phrase("view.new-password")),
            title: reader.phrase("view.new-password"),
            text: reader.phrase("view.new-password.text"), action: context.path,
            button: reader.phrase("view.set-password"),
            back: PageLink(href: Links.signIn, title: reader.phrase("view.sign-in")),
            secret: ConfirmPage.Secret(label: reader.phrase("view.new-password.label"), isNew: true, problem: problem))
    }

    func erase(problem: String? = nil) -> ConfirmPage {
        ConfirmPage(
            frame: web.frame(context, title: reader.phrase("erase.title"), place: .account),
            title: reader.phrase("erase.title"), text: reader.phrase("erase.text"),
            consequences: ["erase.profile", "erase.work", "erase.certificates", "erase.figures"].map {
                reader.phrase($0)
            },
            action: "/account/erase", button: reader.phrase("erase.button"), danger: true,
            back: PageLink(href: "/account", title: reader.phrase("view.account")),
            secret: ConfirmPage.Secret(label: reader.phrase("erase.password"), problem: problem))
    }

    func account(_ profile: Profile, form: Form? = nil, problems: [String: LearningError.Reason] = [:]) -> AccountPage {
        let person = profile.person
        let given = Set(profile.consents.filter { $0.holds(at: web.lms.now.date) }.map(\.purpose))
        func value(_ name: String, _ stored: String) -> FormField {
            FormField(value: form?.optional(name) ?? stored, problem: problem(name, problems))
        }
        var page = AccountPage(
            frame: web.frame(context, title: reader.phrase("view.account"), place: .account), problems: list(problems),
            name: value("name", person.displayName),
            contact: value("contact", person.loginNames.first?.text ?? ""),
            country: FormSelect(options: countries(form?.optional("country") ?? person.country.rawValue)),
            organisation: value("organisation", profile.organisation?.name ?? ""),
            language: FormSelect(options: languages(form?.optional("language") ?? person.language.rawValue)),
            currentPassword: FormField(value: "", problem: problem("current", problems)),
            newPassword: FormField(value: "", problem: problem("password", problems)), consents: switches(given, [:]),
            roles: profile.grants.filter { $0.counts(at: web.lms.now.date) }.map {
                Fact(label: $0.role.name(in: reader.language), value: scope($0.scope))
            })
        page.messages =
            web.lms.tellsByMail
            ? AccountPage.Messages(wanted: profile.wantsMessages, address: person.email != nil) : nil
        return page
    }

    func scope(_ scope: RoleGrant.Scope) -> String {
        switch scope {
        case .own: reader.phrase("scope.own")
        case .organisation: reader.phrase("scope.organisation")
        case .country(let country): country.name(in: reader.language)
        case .region: reader.phrase("scope.region")
        }
    }

    func countries(_ selected: String) -> [FormOption] {
        Country.sorted(in: reader.language).map {
            FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0.rawValue == selected)
        }
    }

    func languages(_ selected: String) -> [FormOption] {
        Language.allCases.map { FormOption(value: $0.rawValue, label: $0.name, selected: $0.rawValue == selected) }
    }

    func field(_ name: String, _ form: Form, _ problems: [String: LearningError.Reason]) -> FormField {
        FormField(value: form[name], problem: problem(name, problems))
    }

    func list(_ problems: [String: LearningError.Reason]) -> [FormProblem] {
        problems.sorted { $0.key < $1.key }.map {
            FormProblem(field: $0.key, text: reader.phrase("reason.\($0.value.rawValue)"))
        }
    }

    private func problem(_ name: String, _ problems: [String: LearningError.Reason]) -> String? {
        problems[name].map { reader.phrase("reason.\($0.rawValue)") }
    }

    private func switches(_ given: Set<Consent.Purpose>, _ problems: [String: LearningError.Reason]) -> [ConsentSwitch]
    {
        Self.asked.map { purpose in
            ConsentSwitch(
                id: purpose.rawValue, title: reader.phrase("consent.\(purpose.rawValue)"),
                text: reader.phrase("consent.\(purpose.rawValue).text"), required: purpose.isNeeded,
                given: given.contains(purpose), problem: problem("consent-\(purpose.rawValue)", problems))
        }
    }
}
