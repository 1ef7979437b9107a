import Actions
import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import People
import Storage

extension Web {
    func certificateRoutes(_ site: Site) {
        site.get("/office/certificates") { request, context in try await certificates(request, context) }
        site.get("/office/certificates.csv") { request, context in try await certificatesFile(request, context) }
        site.get("/certificates/:name") { request, context in try await certificate(request, context) }
        site.get("/certificates/:name/revoke") { _, context in try await revocation(context) }
        site.post("/certificates/:name/revoke") { request, context in try await revoke(request, context) }
    }

    /// `/certificates/<serial>`, and with `.pdf` or `.jwt` at its end the frozen bytes.
    private func certificate(_ request: Request, _ context: AppContext) async throws -> Response {
        let parts = (context.parameters.get("name") ?? "").split(separator: ".", maxSplits: 1)
        guard let text = parts.first, let serial = try? Serial(String(text)) else {
            throw LearningError(.notFound, .certificateUnknown)
        }
        let found = try await lms.certificate(serial, context.visit)
        switch parts.count > 1 ? parts[1] : "" {
        case "pdf":
            return file(try lms.pdf(of: found.stored), "application/pdf", "certificado-\(serial).pdf")
        case "jwt":
            return file(Data(found.stored.credential.utf8), "application/vc+jwt", "credencial-\(serial).jwt")
        case "":
            let size = try lms.pdf(of: found.stored).count
            let view = CertificateView(verification: found, reader: context.reader, site: lms.site, keys: lms.keys)
            let isOwn = found.stored.person == context.visit.person?.id
            let isFresh = context.path.contains("notice=certified")
            var frame = frame(context, title: found.facts.course.title, place: .home)
            if isFresh { frame.notice = nil }
            return try html(try view.page(frame, size: size, isOwn: isOwn, isFresh: isFresh), context)
        default: throw LearningError(.notFound, .certificateUnknown)
        }
    }

    // MARK: The office's list

    private func certificates(_ request: Request, _ context: AppContext) async throws -> Response {
        let query = CertificatesQuery(request.query)
        let (rows, total) = try await lms.certificates(
            query.filter, by: query.order, language: context.reader.language, limit: Stretch.size,
            offset: query.stretch.offset, context.visit.actor)
        let view = CertificatesView(
            rows: rows, total: total, query: query, offers: try await lms.catalogue(), reader: context.reader)
        let frame = frame(context, title: context.reader.phrase("certificates.title"), place: .office)
        return try html(view.page(frame), context)
    }

    private func certificatesFile(_ request: Request, _ context: AppContext) async throws -> Response {
        let query = CertificatesQuery(request.query)
        let rows = try await lms.exportCertificates(
            query.filter, by: query.order, language: context.reader.language, context.visit.actor)
        let view = CertificatesView(rows: rows, total: rows.count, query: query, reader: context.reader)
        return csv(view.csv, "certificates.title", context)
    }

    // MARK: Revoking

    private func toRevoke(_ context: AppContext) async throws -> Verification {
        guard let serial = try? Serial(context.parameters.get("name") ?? "") else {
            throw LearningError(.notFound, .certificateUnknown)
        }
        let found = try await lms.certificate(serial, context.visit)
        guard lms.may(context.visit.actor, .revokeCertificate, .certificate(of: found.stored.person)) else {
            throw LearningError(.forbidden, .notPermitted)
        }
        return found
    }

    private func revocation(_ context: AppContext, problem: String? = nil) async throws -> Response {
        let found = try await toRevoke(context)
        let reader = context.reader
        let link = Links.certificate(found.facts.serial.description)
        let page = ConfirmPage(
            frame: frame(context, title: reader.phrase("revoke.title"), place: .office),
            title: reader.phrase("revoke.title"),
            text: "\(found.facts.holder) · \(found.facts.course.title) · \(found.facts.serial)",
            consequences: [reader.phrase("revoke.page"), reader.phrase("revoke.final")], action: "\(link)/revoke",
            button: reader.phrase("revoke.button"), danger: true,
            back: PageLink(href: link, title: reader.phrase("revoke.back")),
            reason: FormField(value: "", problem: problem))
        return try html(page, context, status: problem == nil ? 200 : 422)
    }

    private func revoke(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let found = try await toRevoke(context)
        do {
            try await lms.revoke(found.facts.serial, reason: form["reason"], context.visit.actor)
        } catch let error as LearningError where !error.fields.isEmpty {
            return try await revocation(context, problem: context.reader.phrase("reason.noteMissing"))
        }
        return seeOther(Links.verification(found.facts.serial.description))
    }

    private func file(_ data: Data, _ type: String, _ name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "private, no-store"
            ], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}
