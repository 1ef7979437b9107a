import Dispatch
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What came back over the wire.
struct Answer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: Data

    var text: String { String(decoding: body, as: UTF8.self) }
    func header(_ name: String) -> String? { all(name).first }
    func all(_ name: String) -> [String] { headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value) }

    /// The value of a cookie that it sets.
    func cookie(_ name: String) -> String? {
        all("set-cookie").first { $0.hasPrefix("\(name)=") }.map {
            String($0.dropFirst(name.count + 1).prefix { $0 != ";" })
        }
    }

    /// The token of the page's first form.
    var token: String? {
        guard let start = text.firstRange(of: "name=\"csrf\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    var title: String {
        guard let start = text.firstRange(of: "<title>"), let end = text.firstRange(of: "</title>") else { return "" }
        return String(text[start.upperBound..<end.lowerBound])
    }
}

enum BrowserError: Error { case connect, send, noAnswer }

/// An HTTP/1.1 client that changes nothing: no redirects, no cookies of its own, the path as it is given.
enum Browser {
    static func send(
        port: Int, _ method: String, _ path: String, headers: [(String, String)] = [], body: Data? = nil
    ) async throws -> Answer {
        var head = "\(method) \(path) HTTP/1.1\r\n"
        if !headers.contains(where: { $0.0.lowercased() == "host" }) { head += "Host: 127.0.0.1\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        let message = Data((head + "Connection: close\r\n\r\n").utf8) + (body ?? Data())
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Swift.Result { try parse(try exchange(port, message), method) })
            }
        }
    }

    private static func exchange(_ port: Int, _ message: Data) throws -> Data {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw BrowserError.connect }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw BrowserError.connect }
        var sent = 0
        let bytes = Array(message)
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // The server may have answered, and closed, before it took everything.
            guard count > 0 else { break }
            sent += count
        }
        var received = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            received.append(contentsOf: buffer[0..<count])
        }
        return received
    }

    private static func parse(_ data: Data, _ method: String) throws -> Answer {
        guard let gap = data.range(of: Data("\r\n\r\n".utf8)) else { throw BrowserError.noAnswer }
        let lines = String(decoding: data[..<gap.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let parts = (lines.first ?? "").split(separator: " ")
        guard parts.count >= 2, let status = Int(parts[1]) else { throw BrowserError.noAnswer }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        var answer = Answer(status: status, headers: headers, body: Data(data[gap.upperBound...]))
        if answer.header("transfer-encoding")?.lowercased() == "chunked" { answer.body = dechunked(answer.body) }
        return answer
    }

    private static func dechunked(_ data: Data) -> Data {
        var (rest, whole) = (data[...], Data())
        while let end = rest.range(of: Data("\r\n".utf8)) {
            let size = Int(String(decoding: rest[rest.startIndex..<end.lowerBound], as: UTF8.self), radix: 16) ?? 0
            guard size > 0, end.upperBound + size <= rest.endIndex else { break }
            whole.append(rest[end.upperBound..<end.upperBound + size])
            rest = rest[min(end.upperBound + size + 2, rest.endIndex)...]
        }
        return whole
    }
}
