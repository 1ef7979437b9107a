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

    private let manner: Manner
    private let listener: LoopbackListener
    private let state = Mutex(State())

    var port: Int { listener.port }
    /// What was taken, as it came over the line.
    var letters: [String] { state.withLock { $0.letters } }
    var commands: [String] { state.withLock { $0.commands } }

    init(_ manner: Manner = .takes) throws {
        self.manner = manner
        listener = try LoopbackListener()
        listener.start { [weak self] connection in self?.talk(over: connection) }
    }

    func close() { listener.close() }
    deinit { close() }

    private func talk(over connection: LoopbackListener.Connection) {
        let number = state.withLock { state in
            state.connections += 1
            return state.connections
        }
        guard reply(connection, "CONNECT", "220 loopback ready", number) else { return }
        while let command = connection.readLine() {
            state.withLock { $0.commands.append(command) }
            let word = String(command.prefix { $0 != " " && $0 != ":" }).uppercased()
            guard word == "DATA" else {
                guard reply(connection, word, word == "QUIT" ? "221 bye" : "250 ok", number) else { return }
                continue
            }
            guard reply(connection, word, "354 go on", number), let letter = readLetter(connection),
                reply(connection, "END", "250 taken", number, letter)
            else { return }
        }
    }

    private func readLetter(_ connection: LoopbackListener.Connection) -> String? {
        var letter = ""
        while let text = connection.readLine(), text != "." {
            if case .closesInData = manner { return nil }
            letter += (text.hasPrefix(".") ? String(text.dropFirst()) : text) + "\r\n"
        }
        return letter
    }

    /// False where nothing more is said. Only what was acknowledged counts as taken, so that it is written down here.
    private func reply(
        _ connection: LoopbackListener.Connection, _ word: String, _ usual: String, _ number: Int,
        _ letter: String? = nil
    ) -> Bool {
        if case .hangs(let at) = manner, at == word {
            _ = connection.readLine()
            return false
        }
        var words = usual
        if case .replies(let to, let with, let times) = manner, to == word, number <= times { words = with }
        if let letter, words.hasPrefix("250") { state.withLock { $0.letters.append(letter) } }
        connection.write(words + "\r\n")
        return true
    }
}
