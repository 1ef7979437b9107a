import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages

extension Web {
    /// Style, script, pictures of the product, and what lies inside packages.
    func assetRoutes(_ router: Router<AppContext>) {
        for asset in pages.assets {
            let plain = ByteBuffer(bytes: asset.bytes)
            let packed = Compression.packed(plain, level: 9)
            router.get(RouterPath(asset.path)) { request, _ in
                var headers: HTTPFields = [
                    .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
                    .vary: "Accept-Encoding"
                ]
                guard let packed, Compression.isTaken(request) else {
                    return Response(status: .ok, headers: headers, body: .init(byteBuffer: plain))
                }
                headers[.contentEncoding] = "gzip"
                return Response(status: .ok, headers: headers, body: .init(byteBuffer: packed))
            }
        }
        router.get("/favicon.ico") { _, _ in
            Response(
                status: .permanentRedirect,
                headers: [.location: pages.assets.first { $0.name == "favicon.svg" }?.path ?? "/"])
        }
        // At the root, because a worker's reach is the folder it is served from; never kept, so that a new one is seen.
        router.get("/service-worker.js") { _, _ in
            guard let worker = pages.assets.first(where: { $0.name == "service-worker.js" }) else {
                return Response(status: .notFound)
            }
            return Response(
                status: .ok, headers: [.contentType: worker.type, .cacheControl: "no-cache"],
                body: .init(byteBuffer: ByteBuffer(bytes: worker.bytes)))
        }
        router.get("/health") { _, _ -> Response in
            _ = try await lms.catalogue()
            return Response(
                status: .ok, headers: [.contentType: "text/plain"], body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
        }
        router.get("/media/:digest/**") { request, context in try await media(request, context) }
    }

    /// A file out of a package. Whatever it is, opened by itself it runs nothing: the policy's sandbox sees to that.
    private func media(_ request: Request, _ context: AppContext) async throws -> Response {
        guard let digest = context.parameters.get("digest") else { return Response(status: .notFound) }
        let rest = context.parameters.getCatchAll().compactMap { $0.removingPercentEncoding }
        let path = "media/" + rest.joined(separator: "/")
        guard let type = MediaType.of(path) else { return Response(status: .notFound) }
        do {
            let whole = try await lms.media(path, of: digest, range: 0..<0).size
            let wanted = ByteRange(request.headers[.range], size: whole)
            if case .unsatisfiable = wanted {
                return Response(status: .rangeNotSatisfiable, headers: [.contentRange: "bytes */\(whole)"])
            }
            let range = wanted.range(of: whole)
            let data = try await lms.media(path, of: digest, range: range).data
            var headers: HTTPFields = [
                .contentType: type.name, .acceptRanges: "bytes", .cacheControl: "public, max-age=31536000, immutable",
                .contentSecurityPolicy: "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                .xContentTypeOptions: "nosniff", .contentDisposition: type.isShown ? "inline" : "attachment"
            ]
            var status = HTTPResponse.Status.ok
            if case .part = wanted {
                status = .partialContent
                headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(whole)"
            }
            return Response(
                status: status, headers: headers,
                body: .init(byteBuffer: ByteBuffer(bytes: data)))
        } catch let error as LearningError where error.code == .notFound {
            return Response(status: .notFound)
        }
    }
}

/// The fixed list of types that media of a package are served as.
struct MediaType {
    var name: String
    /// Whether a browser may show it in place; else it is offered for download.
    var isShown: Bool

    static func of(_ path: String) -> MediaType? {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return all[ending]
    }

    private static let all: [String: MediaType] = {
        let shown = [
            "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
            "gif": "image/gif", "avif": "image/avif", "mp3": "audio/mpeg", "ogg": "audio/ogg", "m4a": "audio/mp4",
            "mp4": "video/mp4", "webm": "video/webm", "vtt": "text/vtt; charset=utf-8"
        ].mapValues { MediaType(name: $0, isShown: true) }
        let offered = [
            "pdf": "application/pdf", "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
            "zip": "application/zip",
            "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
            "odp": "application/vnd.oasis.opendocument.presentation"
        ].mapValues { MediaType(name: $0, isShown: false) }
        return shown.merging(offered) { first, _ in first }
    }()
}

/// What a `Range` header asks for (RFC 9110 §14.2); several ranges at once are answered with the whole.
enum ByteRange {
    case whole
    case part(Range<Int>)
    case unsatisfiable

    init(_ header: String?, size: Int) {
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
            self = .whole
            return
        }
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            self = .whole
            return
        }
        switch (Int(parts[0]), Int(parts[1])) {
        case (let first?, let last?) where first >= 0 && first <= last && first < size:
            self = .part(first..<(last < size ? last + 1 : size))
        case (let first?, nil) where parts[1].isEmpty && first >= 0 && first < size: self = .part(first..<size)
        case (nil, let length?) where parts[0].isEmpty && length > 0 && size > 0:
            self = .part(max(0, size - length)..<size)
        case (nil, nil): self = .whole
        default: self = .unsatisfiable
        }
    }

    func range(of size: Int) -> Range<Int> {
        if case .part(let range) = self { range } else { 0..<size }
    }
}
