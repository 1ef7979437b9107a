import Foundation
import Synchronization

/// A server of HTTP on a free port of this machine that answers as a test wants it to.
final class LoopbackHTTPServer: Sendable {
    struct Request: Sendable {
        var line: String
        /// By name in lower case.
        var headers: [String: String]
        var body: Data
    }

    enum Reply: Sendable {
        case status(Int, headers: [String: String] = [:], body: String = "")
        /// Closes the connection when everything was read.
        case closes
        /// Says nothing.
        case hangs
    }

    private let listener: LoopbackListener
    private let answer: @Sendable (Request) -> Reply
    private let seen = Mutex<[Request]>([])

    var requests: [Request] { seen.withLock { $0 } }
    var address: String { "http://127.0.0.1:\(listener.port)" }

    init(_ answer: @escaping @Sendable (Request) -> Reply) throws {
        self.answer = answer
        listener = try LoopbackListener()
        listener.start { [weak self] connection in self?.talk(over: connection) }
    }

    func close() { listener.close() }
    deinit { close() }

    private func talk(over connection: LoopbackListener.Connection) {
        guard let request = read(connection) else { return }
        seen.withLock { $0.append(request) }
        switch answer(request) {
        case .closes: return
        case .hangs: _ = connection.readLine()
        case .status(let code, let headers, let body):
            var text = "HTTP/1.1 \(code) Said\r\nConnection: close\r\n"
            if code != 204 { text += "Content-Length: \(body.utf8.count)\r\n" }
            for (name, value) in headers { text += "\(name): \(value)\r\n" }
            connection.write(text + "\r\n" + body)
        }
    }

    private func read(_ connection: LoopbackListener.Connection) -> Request? {
        guard let line = connection.readLine() else { return nil }
        var headers: [String: String] = [:]
        while true {
            guard let header = connection.readLine() else { return nil }
            if header.isEmpty { break }
            guard let colon = header.firstIndex(of: ":") else { continue }
            headers[header[..<colon].lowercased()] = header[header.index(after: colon)...].trimmingCharacters(
                in: .whitespaces)
        }
        guard let body = connection.read(Int(headers["content-length"] ?? "") ?? 0) else { return nil }
        return Request(line: line, headers: headers, body: Data(body))
    }
}
