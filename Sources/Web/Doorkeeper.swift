import HTTPTypes
import Hummingbird
import NIOCore
import People

/// Stands before the router: what no route takes gets the same headers as every answer, and a sentence.
struct Doorkeeper<Inner: HTTPResponder>: HTTPResponder where Inner.Context == AppContext {
    let web: Web
    let inner: Inner

    func respond(to request: Request, context: AppContext) async throws -> Response {
        do {
            let response = try await inner.respond(to: request, context: context)
            return SecurityHeaders(isSecure: web.cookies.isSecure).added(to: response)
        } catch let error as any HTTPResponseError {
            let language = Language.pick(from: request.headers[.acceptLanguage])
            let kind =
                error.status == .notFound ? "notFound" : error.status == .methodNotAllowed ? "notAllowed" : "badRequest"
            let sentence = Reader(language: language).phrase("error.\(kind).title")
            let plain = Response(
                status: error.status, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: sentence + "\n")))
            return SecurityHeaders(isSecure: web.cookies.isSecure).added(to: plain)
        }
    }
}
