import Actions
import Hummingbird
import HTTPTypes
import Pages
import People

/// Finds out who makes the request and how they read.
struct VisitMiddleware: RouterMiddleware {
    let lms: LMS
    let cookies: Cookies
    let client: ClientAddress

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.address = client.address(of: request, peer: context.address)
        context.path = request.uri.string
        context.takesGzip = Compression.isTaken(request)
        context.visit = try await lms.visit(token: cookies.session(of: request))
        context.reader = reader(request, context.visit)
        context.theme = cookies.value("theme", of: request).flatMap(PageFrame.Theme.init(rawValue:)) ?? .auto
        return try await next(request, context)
    }

    /// The language asked for in the address, else the one chosen, else the account's, else the browser's.
    private func reader(_ request: Request, _ visit: Visit) -> Reader {
        let asked = request.uri.query == nil ? nil : Language(rawValue: request.query["language"])
        let chosen = cookies.value("language", of: request).flatMap(Language.init(rawValue:))
        let language =
            asked ?? visit.person?.language ?? chosen ?? Language.pick(from: request.headers[.acceptLanguage])
        return Reader(language: language, country: visit.person?.country, zone: visit.person?.timeZoneID)
    }
}
