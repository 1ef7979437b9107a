import HTTPTypes
import Hummingbird
import NIOCore
import Storage

extension KeptAnswer {
    /// What to keep of a response, and the response to send in its place; `nil` when it is not one to keep.
    static func of(_ response: Response) async throws -> (KeptAnswer, Response)? {
        guard (200..<400).contains(response.status.code), response.headers[.setCookie] == nil,
            response.headers[.contentDisposition] == nil
        else { return nil }
        let type = response.headers[.contentType]
        var answer = KeptAnswer(
            status: response.status.code, location: response.headers[.location], type: type)
        let length = response.body.contentLength ?? .max
        if length == 0 { return (answer, response) }
        guard type == "application/json", length <= RepeatMiddleware.longestAnswer else { return nil }
        let sheet = Sheet()
        try await response.body.write(SheetWriter(sheet: sheet))
        answer.body = String(buffer: sheet.text)
        var same = response
        same.body = .init(byteBuffer: sheet.text)
        return (answer, same)
    }

    /// Gathers the body of a response.
    private final class Sheet {
        var text = ByteBuffer()
    }

    private struct SheetWriter: ResponseBodyWriter {
        let sheet: Sheet
        mutating func write(_ buffer: ByteBuffer) async throws { sheet.text.writeImmutableBuffer(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

extension Response {
    init(_ answer: KeptAnswer) {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        if let name = HTTPField.Name("Idempotency-Replayed") { headers[name] = "true" }
        headers[.location] = answer.location
        headers[.contentType] = answer.type
        self.init(
            status: .init(code: answer.status), headers: headers,
            body: answer.body.map { .init(byteBuffer: ByteBuffer(string: $0)) } ?? .init())
    }
}
