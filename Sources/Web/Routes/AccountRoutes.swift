import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People

extension Web {
    func accountRoutes(_ site: Site) {
        site.get("/sign-in") { request, context in try signInPage(request, context) }
        site.post("/sign-in") { request, context in try await signIn(request, context) }
        site.get("/sign-up") { request, context in try signUpPage(request, context) }
        site.post("/sign-up") { request, context in try await signUp(request, context) }
        site.post("/sign-out") { request, context in try await signOut(request, context) }
        site.get("/password/:token") { request, context in try passwordPage(request, context) }
        site.post("/password/:token") { request, context in try await setPassword(request, context) }
        site.get("/account") { request, context in try await account(request, context) }
        site.post("/account/profile") { request, context in try await saveProfile(request, context) }
        site.post("/account/password") { request, context in try await changePassword(request, context) }
        site.post("/account/consents") { request, context in try await saveConsents(request, context) }
        site.post("/account/export") { request, context in try await export(request, context) }
        site.get("/account/erase") { _, context in
            _ = try context.visit.signedIn()
            return try html(AccountView(web: self, context: context).erase(), context)
        }
        site.post("/account/erase") { request, context in try await erase(request, context) }
    }

    // MARK: Signing in and out

    private func signInPage(_ request: Request, _ context: AppContext) throws -> Response {
        let back = Self.back(request.query.optional("back"), otherwise: Links.home)
        if context.visit.person != nil { return seeOther(back) }
        return try html(AccountView(web: self, context: context).signIn(back: back), context)
    }

    private func signIn(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let back = Self.back(form.optional("back"), otherwise: Links.home)
        let view = AccountView(web: self, context: context)
        let name = form["identifier"]
        let tries = tries(name, context)
        if let wait = signInTries.wait(tries, at: lms.now) {
            let words = context.reader.minutes((wait + 59) / 60)
            return try html(view.signIn(back: back, name: name, wait: words), context, status: 429)
        }
        do {
            let token = try await lms.signIn(name: name, password: form["password"], country: nil)
            signInTries.clear(Array(tries.prefix(1)))
            return signedIn(token, to: back)
        } catch let error as LearningError {
            let problem = context.reader.phrase("reason.\((error.reason ?? .wrongCredentials).rawValue)")
            return try html(view.signIn(back: back, name: name, problem: problem), context, status: 422)
        }
    }

    private func signedIn(_ token: String, to back: String, notice: String? = nil) -> Response {
        var response = seeOther(back, notice: notice)
        response.headers.append(.init(name: .setCookie, value: cookies.setSession(token, seconds: LMS.sessionSeconds)))
        return response
    }

    /// A name has few tries, in whatever way it is written; an address many, since a whole training room may share one.
    private func tries(_ name: String, _ context: AppContext) -> [RateLimiter.Key] {
        let login = (try? LoginName.parse(name))?.text ?? name.lowercased()
        return [
            .init(name: "name:\(login.prefix(300))", limit: 10), .init(name: "address:\(context.address)", limit: 200)
        ]
    }

    /// Whoever is signed in has few tries at their own password too.
    private func limitPasswordTries(_ context: AppContext) throws {
        let id = try context.visit.signedIn().id
        if signInTries.wait([.init(name: "person:\(id)", limit: 10)], at: lms.now) != nil {
            throw LearningError(.tooMany, .tooManyTries)
        }
    }

    private func signOut(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        try await lms.signOut(context.visit)
        var response = seeOther("/", notice: "signed-out")
        response.headers.append(.init(name: .setCookie, value: cookies.endSession()))
        // What the browser keeps for the next one without a line is this person's.
        if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\", \"storage\"" }
        return response
    }

    // MARK: Signing up

    private func signUpPage(_ request: Request, _ context: AppContext) throws -> Response {
        let back = Self.back(request.query.optional("back"), otherwise: Links.home)
        return try html(AccountView(web: self, context: context).signUp(back: back), context)
    }

    private func signUp(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let back = Self.back(form.optional("back"), otherwise: Links.home)
        if signUpTries.wait([.init(name: context.address, limit: 200)], at: lms.now) != nil {
            throw LearningError(.tooMany, .tooManyTries)
        }
        let account = NewAccount(
            name: form["name"], login: form["contact"], password: form["password"],
            language: Language(rawValue: form["language"]) ?? context.reader.language,
            country: Country(rawValue: form["country"]), organisation: form["organisation"],
            consents: AccountView.consents(in: form))
        do {
            return signedIn(try await lms.signUp(account), to: back, notice: "welcome")
        } catch let error as LearningError where !error.fields.isEmpty {
            // A second press of the button, or somebody who has an account: the right password lets them in.
            if error.fields == ["contact": .loginTaken],
                signInTries.wait(tries(account.login, context), at: lms.now) == nil,
                let token = try? await lms.signIn(
                    name: account.login, password: form["password"], country: account.country)
            {
                return signedIn(token, to: back, notice: "welcome")
            }
            let page = AccountView(web: self, context: context).signUp(back: back, form: form, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func passwordPage(_ request: Request, _ context: AppContext) throws -> Response {
        try html(AccountView(web: self, context: context).newPassword(), context)
    }

    private func setPassword(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        do {
            try await lms.setPassword(form["password"], token: context.parameters.get("token") ?? "")
            return seeOther(Links.signIn, notice: "password-set")
        } catch let error as LearningError where !error.fields.isEmpty {
            let problem = error.fields["password"].map { context.reader.phrase("reason.\($0.rawValue)") }
            return try html(
                AccountView(web: self, context: context).newPassword(problem: problem), context, status: 422)
        }
    }

    // MARK: One's own data

    private func account(_ request: Request, _ context: AppContext) async throws -> Response {
        let profile = try await lms.profile(context.visit)
        return try html(AccountView(web: self, context: context).account(profile), context)
    }

    private func saveProfile(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        do {
            try await lms.changeProfile(
                name: form["name"], login: form["contact"], country: Country(rawValue: form["country"]),
                organisation: form["organisation"], language: Language(rawValue: form["language"]), context.visit)
            return seeOther("/account", notice: "saved")
        } catch let error as LearningError where !error.fields.isEmpty {
            let profile = try await lms.profile(context.visit)
            let page = AccountView(web: self, context: context).account(profile, form: form, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func changePassword(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        try limitPasswordTries(context)
        do {
            try await lms.changePassword(from: form["current"], to: form["password"], context.visit)
            return seeOther("/account", notice: "password-set")
        } catch let error as LearningError where !error.fields.isEmpty {
            let profile = try await lms.profile(context.visit)
            let page = AccountView(web: self, context: context).account(profile, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func saveConsents(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        try await lms.setConsents(AccountView.consents(in: form), context.visit)
        return seeOther("/account", notice: "saved")
    }

    private func export(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        var response = try json(try await lms.exportOwnData(context.visit))
        response.headers[.contentDisposition] = "attachment; filename=\"rumbo.json\""
        return response
    }

    /// The first press asks for the password and says what goes and what stays; only then is anything erased.
    private func erase(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try context.visit.signedIn()
        let form = try await form(request, context)
        let view = AccountView(web: self, context: context)
        guard let password = form.optional("password") else { return try html(view.erase(), context) }
        try limitPasswordTries(context)
        do {
            try await lms.eraseOwnData(context.visit, password: password)
        } catch let error as LearningError where !error.fields.isEmpty {
            let problem = context.reader.phrase("reason.passwordWrong")
            return try html(view.erase(problem: problem), context, status: 422)
        }
        var response = seeOther("/", notice: "erased")
        response.headers.append(.init(name: .setCookie, value: cookies.endSession()))
        return response
    }
}
