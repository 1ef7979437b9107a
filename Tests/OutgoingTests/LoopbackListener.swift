import Foundation

/// A socket that listens on a free port of this machine, for the servers of tests.
final class LoopbackListener: Sendable {
    let port: Int
    private let handle: Int32

    init() throws {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(handle, $0, length) == 0 && listen(handle, 8) == 0 && getsockname(handle, $0, &length) == 0
            }
        }
        guard isBound else {
            _ = Glibc.close(handle)
            throw POSIXError(.EADDRNOTAVAIL)
        }
        self.handle = handle
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    /// Takes connections until it is closed, and has each talked over on a thread of its own.
    func start(_ talk: @escaping @Sendable (Connection) -> Void) {
        // Holds the listener, so that its handle is no other socket's while this thread looks at it.
        Thread.detachNewThread { [self] in
            while let connection = next() {
                Thread.detachNewThread { talk(Connection(connection)) }
            }
        }
    }

    private func next() -> Int32? {
        while true {
            let connection = accept(handle, nil, nil)
            if connection >= 0 { return connection }
            guard errno == EINTR else { return nil }
        }
    }

    /// Nobody gets through any more. The handle goes back when neither server nor thread holds the listener.
    func close() { _ = shutdown(handle, Int32(SHUT_RDWR)) }
    deinit { _ = Glibc.close(handle) }
}

extension LoopbackListener {
    /// One connection, which ends when nobody holds it.
    final class Connection {
        private let handle: Int32
        /// What came and was not read yet.
        private var rest: [UInt8] = []

        init(_ handle: Int32) { self.handle = handle }
        deinit { _ = Glibc.close(handle) }

        /// A line without its end; nil when none comes any more.
        func readLine() -> String? {
            while true {
                if let end = rest.firstIndex(of: 10) {
                    let line = rest[..<end]
                    defer { rest.removeSubrange(...end) }
                    return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
                }
                guard receive() else { return nil }
            }
        }

        /// So many bytes; nil when fewer come.
        func read(_ count: Int) -> [UInt8]? {
            while rest.count < count {
                guard receive() else { return nil }
            }
            defer { rest.removeFirst(count) }
            return Array(rest.prefix(count))
        }

        /// As much of it as the other side takes.
        func write(_ text: String) {
            let bytes = Array(text.utf8)
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                sent += count
            }
        }

        /// False when nothing comes any more.
        private func receive() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(handle, &buffer, buffer.count, 0)
            guard count > 0 else { return false }
            rest += buffer[..<count]
            return true
        }
    }
}
