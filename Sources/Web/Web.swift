import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Logging
import NIOCore
import Pages
import People
import Statements

/// The site: routes in, pages and values out. Each route reads the request, calls one action, and words the answer.
public struct Web: Sendable {
    let lms: LMS
    let pages: Pages
    let cookies: Cookies
    let token: FormToken
    let origins: Set<String>
    let client: ClientAddress
    /// Shows the demo's banner and accounts.
    let demo: Demonstration?
    /// Address of one more script for every page.
    let script: String?
    let signInTries = RateLimiter(seconds: 300)
    let signUpTries = RateLimiter(seconds: 3600)

    /// - Parameters:
    ///   - origins: further origins that are this site too, besides its address.
    ///   - proxies: addresses of the proxies before the service, whose word on who asks is taken.
    ///   - secret: what the tokens of forms are made with; `nil` makes one that goes with the process.
    ///   - demo: people and passwords for the demo's banner.
    ///   - script: address of one more script for every page.
    public init(
        lms: LMS, pages: Pages, origins: Set<String> = [], proxies: Set<String> = [], secret: [UInt8]? = nil,
        demo: Demonstration? = nil, script: String? = nil
    ) {
        self.lms = lms
        self.pages = pages
        self.demo = demo
        self.script = script
        client = ClientAddress(proxies: proxies)
        token = FormToken(secret: secret)
        self.origins = origins.union([lms.site.address])
        cookies = Cookies(isSecure: lms.site.address.hasPrefix("https:"))
    }

    /// Every route, in the order of a table of contents.
    func router() -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        assetRoutes(router)
        credentialRoutes(router)
        calendarFeed(router)
        RecordStore(lms: lms, address: client, key: token.key(for: "more")).addRoutes(to: router)
        let site = router.group()
            .add(middleware: VisitMiddleware(lms: lms, cookies: cookies, client: client))
            .add(middleware: ErrorMiddleware(web: self))
            .add(middleware: OriginMiddleware(origins: origins))
            .add(middleware: RepeatMiddleware(lms: lms))
        catalogueRoutes(site)
        accountRoutes(site)
        lessonRoutes(site)
        quizRoutes(site)
        assignmentRoutes(site)
        homeRoutes(site)
        mentoringRoutes(site)
        certificateRoutes(site)
        deskRoutes(site)
        calendarRoutes(site)
        profileRoutes(site)
        consultantCaseRoutes(site)
        essayRoutes(site)
        moduleRoutes(site)
        moveRoutes(site)
        observationRoutes(site)
        officeRoutes(site)
        messageRoutes(site)
        clientRoutes(site)
        forwardRoutes(site)
        networkRoutes(site)
        site.get("**") { _, _ -> Response in throw LearningError(.notFound) }
        return router
    }
}

/// The part of the router that knows who is asking.
typealias Site = RouterGroup<AppContext>

/// People and words that the demo shows on its banner.
public struct Demonstration: Sendable {
    public struct Login: Sendable {
        public var role: String
        public var name: String
        public var password: String
        public init(role: String, name: String, password: String) {
            self.role = role
            self.name = name
            self.password = password
        }
    }
    public var logins: [Login]
    public init(logins: [Login]) { self.logins = logins }
}

extension Web {
    /// What answers requests; the routes stay inside.
    public func responder() -> some HTTPResponder<AppContext> {
        Doorkeeper(web: self, inner: router().buildResponder())
    }
}

// MARK: Answers

extension Web {
    func html(_ page: some Page, _ context: AppContext, status: Int = 200) throws -> Response {
        var text = try pages.render(page, in: context.reader.pageLanguage)
        if let script { text = text.replacing("</head>", with: "<script src=\"\(script)\" defer></script></head>") }
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .contentLanguage: context.reader.language.tag
        ]
        headers[.cacheControl] = context.visit.person == nil ? "no-cache" : "private, no-store"
        headers[.vary] = "Cookie, Accept-Language, Accept-Encoding"
        var body = ByteBuffer(string: text)
        if context.takesGzip, let packed = Compression.packed(body, level: 1) {
            body = packed
            headers[.contentEncoding] = "gzip"
        }
        return Response(status: .init(code: status), headers: headers, body: .init(byteBuffer: body))
    }

    func json(_ value: some Encodable, status: Int = 200) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        return Response(
            status: .init(code: status), headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    /// After a form: to a page that can be reloaded without harm.
    func seeOther(_ path: String, notice: String? = nil) -> Response {
        var path = path
        if let notice {
            let (address, anchor) =
                path.firstIndex(of: "#").map { (String(path[..<$0]), String(path[$0...])) } ?? (path, "")
            path = address + (address.contains("?") ? "&" : "?") + "notice=" + notice + anchor
        }
        return Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }

    func frame(_ context: AppContext, title: String, place: PageFrame.Place = .elsewhere) -> PageFrame {
        var frame = PageFrame(
            title: title, path: context.path, csrf: token.token(context.visit), place: place, theme: context.theme)
        if let person = context.visit.person {
            frame.once = UUID().uuidString
            let actor = context.visit.actor
            frame.person = PageFrame.Person(
                name: person.displayName, initials: Self.initials(person.displayName),
                desk: actor.has(.consultant), bench: actor.has(.author),
                review: actor.has(.reviewer) || actor.has(.nationalCounterpart),
                network: lms.networkDoors(actor).isOpen,
                office: !actor.roles.isDisjoint(with: Role.ofOffice))
        }
        if place == .office { frame.tabs = tabs(context.visit.actor) }
        frame.notice = notice(context)
        frame.demo = demo != nil
        return frame
    }

    func tabs(_ actor: Actor) -> PageFrame.OfficeTabs {
        let module = Object.module(authors: [])
        return PageFrame.OfficeTabs(
            persons: lms.may(actor, .readPerson, .person(nil)),
            courses: lms.may(actor, .publishModule, module) || lms.may(actor, .reviewModule, module),
            enrolled: !Reach(of: actor, .enrolOther).isEmpty,
            issued: lms.may(actor, .issueCertificate, .certificate()), told: lms.may(actor, .runBackup, .service),
            programs: lms.may(actor, .manageAPIClients, .service))
    }

    /// The first of the office's lists that is open to the actor.
    func firstTab(_ actor: Actor) -> String {
        let tabs = tabs(actor)
        if tabs.persons { return Links.people }
        if tabs.enrolled { return Links.enrolments }
        if tabs.courses { return Links.modules }
        if tabs.issued { return Links.certificates }
        if tabs.told { return Links.messages }
        return tabs.programs ? Links.clients : Links.people
    }

    /// The notice that a form's answer asked for; only known ones, so that no address can put words on a page.
    private func notice(_ context: AppContext) -> PageFrame.Notice? {
        guard context.path.utf8.contains(UInt8(ascii: "?")), let range = context.path.firstRange(of: "notice=") else {
            return nil
        }
        let key = context.path[range.upperBound...].prefix { $0.isLetter || $0 == "-" }
        let text = context.reader.phrase("notice.\(key)")
        guard text != "notice.\(key)" else { return nil }
        return PageFrame.Notice(kind: key.hasPrefix("problem") ? .warning : .success, text: text)
    }

    static func initials(_ name: String) -> String {
        name.split(separator: " ").prefix(2).compactMap { $0.first.map { String($0).uppercased() } }.joined()
    }
}

// MARK: Requests

extension Request {
    /// The fields of the address's query, with `+` read as a space.
    var query: Form { Form(urlEncoded: uri.query ?? "") }
}

extension Web {
    /// Reads a form and checks its token. Bodies over `limit` bytes are refused before they are read whole.
    func form(_ request: Request, _ context: AppContext, limit: Int = 1_000_000) async throws -> Form {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw LearningError(.tooLarge, .fileTooLarge)
        } catch {
            throw LearningError(.invalid, .bodyBroken)
        }
        let type = request.headers[.contentType] ?? ""
        let form: Form
        if type.lowercased().hasPrefix("multipart/form-data"), let range = type.range(of: "boundary=") {
            let boundary = String(type[range.upperBound...].prefix { $0 != ";" }).replacing("\"", with: "")
            guard let read = Multipart.form(Data(body.readableBytesView), boundary: boundary) else {
                throw LearningError(.invalid, .nothingToUpload)
            }
            form = read
        } else {
            form = Form(urlEncoded: String(buffer: body))
        }
        guard token.isValid(form["csrf"], context.visit) else { throw LearningError(.forbidden, .formExpired) }
        return form
    }

    /// Where to go after a form, if it is a path of this site.
    static func back(_ path: String?, otherwise: String) -> String {
        // Browsers drop tabs and line breaks out of addresses, so that "/\t/" would lead away.
        guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
            path.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
        else { return otherwise }
        return path
    }
}
