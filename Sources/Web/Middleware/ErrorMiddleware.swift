import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Logging
import Packaging
import Pages
import People

/// Turns whatever went wrong into a page that a person understands; the one place that maps codes to statuses.
struct ErrorMiddleware: RouterMiddleware {
    let web: Web

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as LearningError {
            if error.code == .signInRequired, request.method == .get || request.method == .head {
                return toSignIn(request)
            }
            return try page(error, request, context)
        } catch let error as PackageError {
            let sentence = error.sentence(in: context.reader.language.rawValue)
            return try page(.invalid, 422, sentence, request, context)
        } catch let error as any HTTPResponseError {
            return try page(kind(error.status), error.status.code, nil, request, context)
        } catch {
            let reference = String(UInt32.random(in: 0...UInt32.max), radix: 36).uppercased()
            context.logger.error(
                "request failed",
                metadata: ["reference": "\(reference)", "path": "\(request.uri.path)", "error": "\(error)"])
            return try page(.failure, 500, nil, request, context, reference: reference)
        }
    }

    private func toSignIn(_ request: Request) -> Response {
        let back = request.uri.string.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return .redirect(to: "\(Links.signIn)?back=\(back)", type: .normal)
    }

    private func page(_ error: LearningError, _ request: Request, _ context: AppContext) throws -> Response {
        let (kind, status): (ErrorPage.Kind, Int) =
            switch error.code {
            case .signInRequired: (.signIn, 401)
            case .forbidden: (.forbidden, 403)
            case .notFound: (.notFound, 404)
            case .conflict: (.conflict, 409)
            case .gone: (.gone, 410)
            case .tooLarge: (.tooLarge, 413)
            case .invalid: (.invalid, 422)
            case .tooMany: (.tooMany, 429)
            }
        var sentences = error.fields.values.map(\.rawValue).sorted().map { context.reader.phrase("reason.\($0)") }
        let detail = error.reason.map { context.reader.phrase("reason.\($0.rawValue)", ["detail": error.detail]) }
        if sentences == [detail] { sentences = [] }
        return try self.page(kind, status, detail, request, context, problems: sentences)
    }

    private func kind(_ status: HTTPResponse.Status) -> ErrorPage.Kind {
        switch status.code {
        case 401: .signIn
        case 403: .forbidden
        case 404: .notFound
        case 405: .notAllowed
        case 409: .conflict
        case 410: .gone
        case 413: .tooLarge
        case 422: .invalid
        case 429: .tooMany
        case 503: .unavailable
        case 500...: .failure
        default: .badRequest
        }
    }

    private func page(
        _ kind: ErrorPage.Kind, _ status: Int, _ detail: String?, _ request: Request, _ context: AppContext,
        problems: [String] = [], reference: String? = nil
    ) throws -> Response {
        // Script asks for JSON and shows the sentence in its place.
        if request.headers[.accept]?.contains("application/json") == true {
            return try web.json(
                ["problem": detail ?? problems.first ?? context.reader.phrase("error.\(kind.rawValue).text")],
                status: status)
        }
        let frame = web.frame(context, title: context.reader.phrase("error.\(kind.rawValue).title"))
        // The page itself leads to the front; a visitor has nowhere else to go.
        let way = context.visit.person.map { _ in
            PageLink(href: Links.home, title: context.reader.phrase("view.to-home"))
        }
        let page = ErrorPage(
            frame: frame, kind: kind, status: status, detail: detail, problems: problems, way: way, reference: reference
        )
        return try web.html(page, context, status: status)
    }
}
