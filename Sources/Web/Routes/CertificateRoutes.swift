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
        site.get("/certificates/:name") { request, context in try await certificate(request, context) }
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

    private func file(_ data: Data, _ type: String, _ name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "private, no-store"
            ], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}
