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

    let port: Int
    private let listener: Int32
    private let answer: @Sendable (Request) -> Reply
    private let seen = Mutex<[Request]>([])
    private let isClosed = Mutex(false)

    var requests: [Request] { seen.withLock { $0 } }
    var address: String { "http://127.0.0.1:\(port)" }

    init(_ answer: @escaping @Sendable (Request) -> Reply) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            // Closed by nobody else, so that its number is no other socket's while this thread looks at it.
            defer { _ = Glibc.close(listener) }
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0, errno == EINTR { continue }
                guard connection >= 0 else { return }
                guard let self else {
                    _ = Glibc.close(connection)
                    return
                }
                Thread.detachNewThread { self.talk(on: connection) }
            }
        }
    }

    func close() {
        isClosed.withLock { isClosed in
            if !isClosed { _ = shutdown(listener, Int32(SHUT_RDWR)) }
            isClosed = true
        }
    }

    deinit { close() }

    private func talk(on connection: Int32) {
        defer { _ = Glibc.close(connection) }
        guard let request = read(connection) else { return }
        seen.withLock { $0.append(request) }
        switch answer(request) {
        case .closes: return
        case .hangs:
            var byte: UInt8 = 0
            _ = recv(connection, &byte, 1, 0)
        case .status(let code, let headers, let body):
            var text = "HTTP/1.1 \(code) Said\r\nConnection: close\r\n"
            if code != 204 { text += "Content-Length: \(body.utf8.count)\r\n" }
            for (name, value) in headers { text += "\(name): \(value)\r\n" }
            let bytes = Array((text + "\r\n" + body).utf8)
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                sent += count
            }
        }
    }

    private func read(_ connection: Int32) -> Request? {
        var data = Data()
        var head: Range<Data.Index>?
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while head == nil {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            data += buffer[..<count]
            head = data.range(of: Data("\r\n\r\n".utf8))
        }
        guard let end = head else { return nil }
        let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                in: .whitespaces)
        }
        var body = Data(data[end.upperBound...])
        while body.count < Int(headers["content-length"] ?? "") ?? 0 {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            body += buffer[..<count]
        }
        return Request(line: lines[0], headers: headers, body: body)
    }
}
