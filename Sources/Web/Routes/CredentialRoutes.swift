import Actions
import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import People

extension Web {
    /// What strangers and their programs check certificates with: no account, no cookie, no script.
    func credentialRoutes(_ router: Router<AppContext>) {
        router.get("/v") { request, _ in try verificationEntry(request) }
        router.get("/v/:serial") { request, context in try await verification(request, context) }
        router.get("/issuers/:issuer") { _, _ in try issuerProfile() }
        router.get("/issuers/:issuer/keys/:kid") { _, context in key(context) }
        router.get("/status/:list") { _, _ in
            answer(Data(try await lms.statusList().utf8), "application/vc+jwt", maximumAge: 60)
        }
    }

    private func reader(_ request: Request) -> Reader {
        let asked = Language(rawValue: request.query["language"])
        return Reader(language: asked ?? Language.pick(from: request.headers[.acceptLanguage]))
    }

    private func page(_ page: some Page, _ reader: Reader, status: HTTPResponse.Status = .ok) throws -> Response {
        let text = try pages.render(page, in: reader.pageLanguage)
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: reader.language.tag,
                .cacheControl: "no-cache",
                .vary: "Accept-Language"
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func verificationEntry(_ request: Request) throws -> Response {
        let reader = reader(request)
        guard let given = request.query.optional("serial") else {
            return try page(VerificationEntryPage(path: "/v"), reader)
        }
        let text = String(given.prefix(60))
        if let serial = try? Serial(text) {
            return Response(status: .seeOther, headers: [.location: Links.verification(serial.description)])
        }
        let problem = reader.phrase("verify.malformed")
        return try page(
            VerificationEntryPage(serial: text, problem: problem, path: "/v"), reader, status: .unprocessableContent)
    }

    private func verification(_ request: Request, _ context: AppContext) async throws -> Response {
        let reader = reader(request)
        let text = String((context.parameters.get("serial") ?? "").prefix(60))
        let checked = reader.dateAndTime(lms.now) + " (UTC−03:00)"
        guard let serial = try? Serial(text), let found = try await lms.verify(serial) else {
            let hint = (try? Serial(text)) == nil ? reader.phrase("verify.malformed") : nil
            let unknown = VerificationPage(
                state: .unknown, serial: text, checked: checked, address: "\(lms.site.address)/v/\(text)",
                path: "/v/\(text)",
                hint: hint)
            return try page(unknown, reader, status: .notFound)
        }
        let view = CertificateView(verification: found, reader: reader, site: lms.site, keys: lms.keys)
        return try page(try view.verification(checked: checked), reader)
    }

    private struct Issuer: Encodable {
        var context = [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ]
        var id: String
        var type = ["Profile"]
        var name: String
        var url: String
        private enum CodingKeys: String, CodingKey {
            case context = "@context"
            case id, type, name, url
        }
    }

    private func issuerProfile() throws -> Response {
        let issuer = lms.issuer
        return try json(Issuer(id: issuer.url.absoluteString, name: issuer.name, url: lms.site.address))
    }

    /// One key as one JWK (RFC 7517), which is what `kid` in a credential's header leads to.
    private func key(_ context: AppContext) -> Response {
        // By its last part: a key keeps its name when the service moves to another address.
        let name = context.parameters.get("kid") ?? ""
        guard
            let key = lms.keys.verificationKeys.first(where: {
                $0.kid.split(separator: "/").last.map(String.init) == name
            })
        else { return Response(status: .notFound) }
        return answer(key.jwk, "application/jwk+json", maximumAge: 3600)
    }

    private func answer(_ data: Data, _ type: String, maximumAge: Int) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "public, max-age=\(maximumAge)", .accessControlAllowOrigin: "*"
            ], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}
