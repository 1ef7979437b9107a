import Foundation
import HTTPTypes
import Hummingbird
import Learning

/// Lets an unsafe request in only from this site's own pages: the `Origin` must be exactly the site's.
///
/// Forms add a token to this (``FormToken``), checked where the body is read.
struct OriginMiddleware: RouterMiddleware {
    /// The site's own origins; in development there may be two names for one machine.
    let origins: Set<String>

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        switch request.method {
        case .get, .head, .options: break
        default:
            guard let origin = request.headers[.origin], origins.contains(origin) else {
                throw LearningError(.forbidden, .foreignPage)
            }
        }
        return try await next(request, context)
    }
}

/// Headers that every answer carries.
struct SecurityHeaders {
    let isSecure: Bool

    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    private static let always: [(HTTPField.Name, String)] =
        [(.contentSecurityPolicy, contentPolicy), (.xContentTypeOptions, "nosniff")]
        + [
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    func added(to response: Response) -> Response {
        var response = response
        for (name, value) in Self.always where response.headers[name] == nil { response.headers[name] = value }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}
