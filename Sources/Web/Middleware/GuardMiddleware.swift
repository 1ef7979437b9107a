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
                throw LearningError(.forbidden, .notPermitted, detail: "origin")
            }
        }
        return try await next(request, context)
    }
}

/// Headers that every answer carries.
struct SecurityHeaders: RouterMiddleware {
    let isSecure: Bool

    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        added(to: try await next(request, context))
    }

    func added(to response: Response) -> Response {
        var response = response
        set(.contentSecurityPolicy, Self.contentPolicy, on: &response)
        set(.xContentTypeOptions, "nosniff", on: &response)
        set(HTTPField.Name("Referrer-Policy")!, "same-origin", on: &response)
        set(HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin", on: &response)
        set(HTTPField.Name("Permissions-Policy")!, "camera=(), microphone=(), geolocation=()", on: &response)
        if isSecure { set(.strictTransportSecurity, "max-age=31536000", on: &response) }
        return response
    }

    private func set(_ name: HTTPField.Name, _ value: String, on response: inout Response) {
        if response.headers[name] == nil { response.headers[name] = value }
    }
}
