import Foundation
import Synchronization

/// A mail server on a free port of this machine that behaves as a test wants it to.
final class LoopbackMailServer: Sendable {
    enum Manner: Sendable {
        case takes
        /// The reply to a command, by its first word, of the first so many connections.
        case replies(to: String, with: String, times: Int = .max)
        /// Says nothing from a command on.
        case hangs(at: String)
        /// Closes the connection when the letter is half way.
        case closesInData
    }

    private struct State {
        var letters: [String] = []
        var commands: [String] = []
        var connections = 0
    }

    let port: Int
    private let manner: Manner
    private let listener: Int32
    private let state = Mutex(State())

    /// What was taken, as it came over the line.
    var letters: [String] { state.withLock { $0.letters } }
    var commands: [String] { state.withLock { $0.commands } }

    init(_ manner: Manner = .takes) throws {
        self.manner = manner
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
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let self else { return }
                Thread.detachNewThread { self.talk(on: connection) }
            }
        }
    }

    func close() { _ = shutdown(listener, Int32(SHUT_RDWR)) }
    deinit { _ = Glibc.close(listener) }

    private func talk(on connection: Int32) {
        let line = Line(connection)
        let number = state.withLock { state in
            state.connections += 1
            return state.connections
        }
        guard reply(line, "CONNECT", "220 loopback ready", number) else { return }
        while let command = line.read() {
            state.withLock { $0.commands.append(command) }
            let word = String(command.prefix { $0 != " " && $0 != ":" }).uppercased()
            guard word == "DATA" else {
                guard reply(line, word, word == "QUIT" ? "221 bye" : "250 ok", number) else { return }
                continue
            }
            guard reply(line, word, "354 go on", number), let letter = readLetter(line),
                reply(line, "END", "250 taken", number, letter)
            else { return }
        }
    }

    private func readLetter(_ line: Line) -> String? {
        var letter = ""
        while let text = line.read(), text != "." {
            if case .closesInData = manner { return nil }
            letter += (text.hasPrefix(".") ? String(text.dropFirst()) : text) + "\r\n"
        }
        return letter
    }

    /// False where nothing more is said. Only what was acknowledged counts as taken, so that it is written down here.
    private func reply(_ line: Line, _ word: String, _ usual: String, _ number: Int, _ letter: String? = nil) -> Bool {
        if case .hangs(let at) = manner, at == word {
            _ = line.read()
            return false
        }
        var words = usual
        if case .replies(let to, let with, let times) = manner, to == word, number <= times { words = with }
        if let letter, words.hasPrefix("250") { state.withLock { $0.letters.append(letter) } }
        line.write(words + "\r\n")
        return true
    }

    /// One connection, by lines.
    private final class Line {
        private let connection: Int32
        private var rest: [UInt8] = []

        init(_ connection: Int32) { self.connection = connection }
        deinit { _ = Glibc.close(connection) }

        func write(_ text: String) {
            let bytes = Array(text.utf8)
            _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }

        func read() -> String? {
            while true {
                if let end = rest.firstIndex(of: 10) {
                    let line = String(decoding: rest[..<end], as: UTF8.self)
                    rest.removeSubrange(...end)
                    return line.hasSuffix("\r") ? String(line.dropLast()) : line
                }
                var buffer = [UInt8](repeating: 0, count: 4_096)
                let count = recv(connection, &buffer, buffer.count, 0)
                guard count > 0 else { return nil }
                rest += buffer[..<count]
            }
        }
    }
}
