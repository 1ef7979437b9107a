import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore

/// The key of a request, and by what the request is known.
struct RequestKey {
    /// The field of a form; each page has a key of its own for every address that it posts to.
    static let field = "once"

    let name: String
    let fingerprint: String
    let isOfForm: Bool

    /// `nil` without a key: nothing is read then but the headers, and of a short form its bytes, which the route needs anyway.
    init?(_ request: inout Request) async throws {
        let isForm = request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
        let length = request.headers[.contentLength].flatMap { Int($0) }
        let isShort = (length ?? 0) <= RepeatMiddleware.longestBody
        if let header = HTTPField.Name("Idempotency-Key").flatMap({ request.headers[$0] }) {
            isOfForm = false
            name = "header:\(try Self.checked(Self.unquoted(header)))"
            let body = isShort ? try await Self.body(&request) : nil
            fingerprint = Self.fingerprint(request, body, isForm: isForm, length: length)
            return
        }
        guard isForm, length != nil, isShort else { return nil }
        let body = try await Self.body(&request)
        guard Self.mayHold(body, "\(Self.field)=") else { return nil }
        guard let key = Form(urlEncoded: String(buffer: body)).optional(Self.field) else { return nil }
        isOfForm = true
        name = "form:" + Self.digest(Data("\(request.uri.path)\n\(try Self.checked(key))".utf8))
        fingerprint = Self.fingerprint(request, body, isForm: true, length: length)
    }

    private static func body(_ request: inout Request) async throws -> ByteBuffer {
        do {
            return try await request.collectBody(upTo: RepeatMiddleware.longestBody)
        } catch is NIOTooManyBytesError {
            throw LearningError(.tooLarge, .fileTooLarge)
        } catch {
            throw LearningError(.invalid, .bodyBroken)
        }
    }

    private static func mayHold(_ body: ByteBuffer, _ text: String) -> Bool {
        body.withUnsafeReadableBytes { bytes in bytes.firstRange(of: text.utf8) != nil }
    }

    /// The draft writes the key as a string of structured fields (RFC 8941 §3.3.3); many clients send it bare.
    private static func unquoted(_ header: String) -> String {
        guard header.count >= 2, header.hasPrefix("\""), header.hasSuffix("\"") else { return header }
        return String(header.dropFirst().dropLast())
    }

    private static func checked(_ key: String) throws -> String {
        guard (1...100).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw LearningError(.invalid, .keyMalformed)
        }
        return key
    }

    /// Fields that say nothing of what is asked for: the token, which is written anew on every page, and secrets, of which not even a
    /// digest is kept.
    private static let passedOver: Set = ["csrf", field, "password", "current"]

    /// Method, address and body; of a form its fields.
    private static func fingerprint(_ request: Request, _ body: ByteBuffer?, isForm: Bool, length: Int?) -> String {
        var data = Data("\(request.method.rawValue) \(request.uri.string)\n".utf8)
        if let body, isForm {
            for (name, values) in Form(urlEncoded: String(buffer: body)).fields.sorted(by: { $0.key < $1.key })
            where !passedOver.contains(name) {
                // Lengths stand before texts, so that no two forms write the same.
                for part in [name] + values { data.append(Data("\(part.utf8.count):\(part)".utf8)) }
                data.append(10)
            }
        } else if let body {
            data.append(Data(body.readableBytesView))
        } else {
            data.append(Data("\(length ?? 0)".utf8))
        }
        return digest(data)
    }

    private static func digest(_ data: Data) -> String {
        SHA256.hash(data: data).map { byte in String(format: "%02x", byte) }.joined()
    }
}
