import CCurl
import Foundation

/// The one mail server that the operator named, which takes everything further.
public struct MailServer: Sendable {
    /// Why an address of a server cannot be used.
    public enum Problem: Error, Hashable, Sendable {
        /// It is not `smtp://host:port` or `smtps://host:port`.
        case malformed
        /// It bears a user or a password, which anybody on the machine could read off the command line.
        case bearsLogin
    }

    /// What became of a letter.
    public enum Answer: Hashable, Sendable {
        case taken
        /// This letter will never be taken, whatever is tried: the code of the reply.
        case refused(Int)
        /// Not now. `isServer` where it is about the server rather than the letter, so that others fare alike.
        case notNow(reason: String, isServer: Bool)
        case cancelled
    }

    public let host: String
    /// Whether a connection that is not encrypted is given up; a server on this very machine needs no secrecy.
    public let needsEncryption: Bool
    private let url: String
    private let login: (user: String, password: String)?
    private let seconds: Int
    private let queue = DispatchQueue(label: "rumbo.mail")

    /// - Parameters:
    ///   - address: `smtp://host:port`, which is encrypted by STARTTLS unless the host is this machine, or `smtps://host:port`.
    ///   - name: what this side calls itself to the server.
    ///   - seconds: after which an exchange is given up.
    public init(
        _ address: String, user: String? = nil, password: String? = nil, name: String, seconds: Int = 60
    ) throws(Problem) {
        guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
            ["smtp", "smtps"].contains(scheme), let host = parts.host, !host.isEmpty,
            parts.query == nil, parts.fragment == nil, ["", "/"].contains(parts.path)
        else { throw .malformed }
        guard parts.user == nil, parts.password == nil else { throw .bearsLogin }
        let port = parts.port ?? (scheme == "smtps" ? 465 : 587)
        guard (1...65_535).contains(port) else { throw .malformed }
        self.host = host
        needsEncryption = scheme == "smtps" || !Self.isLoopback(host)
        // Letters of a host name only: the rest of the address is ours.
        let greeting = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        url = "\(scheme)://\(host):\(port)/\(greeting.isEmpty ? "localhost" : greeting)"
        login = user.map { ($0, password ?? "") }
        self.seconds = seconds
    }

    private static func isLoopback(_ host: String) -> Bool {
        let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).lowercased()
        return bare == "localhost" || bare == "::1" || bare.wholeMatch(of: /127\.\d{1,3}\.\d{1,3}\.\d{1,3}/) != nil
    }

    /// Hands a letter over and waits for the answer, on a thread of its own. Ends soon when the task is cancelled.
    public func send(_ letter: Letter) async -> Answer {
        let flag = Flag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: exchange(letter, flag)) }
            }
        } onCancel: {
            flag.raise()
        }
    }

    private func exchange(_ letter: Letter, _ flag: Flag) -> Answer {
        let outcome = letter.bytes.withUnsafeBytes { buffer -> ccurl_outcome in
            guard let start = buffer.bindMemory(to: UInt8.self).baseAddress else { return ccurl_outcome() }
            return ccurl_mail(
                url, login?.user, login?.password, needsEncryption ? 1 : 0, letter.from.address, letter.to.address,
                start, buffer.count, seconds, flag.pointer)
        }
        return Self.answer(outcome)
    }

    /// Replies that speak of the login or of the server, though they come late.
    private static let ofServer: Set<Int> = [421, 530, 534, 535, 538]

    static func answer(_ outcome: ccurl_outcome) -> Answer {
        let reply = Int(outcome.reply)
        let isAboutLetter = outcome.named_recipient != 0
        switch Int(outcome.failure) {
        case Int(CCURL_SENT): return .taken
        case Int(CCURL_CANCELLED): return .cancelled
        case Int(CCURL_UNREACHABLE): return .notNow(reason: "unreachable", isServer: true)
        case Int(CCURL_TIMEOUT): return .notNow(reason: "timeout", isServer: !isAboutLetter)
        case Int(CCURL_UNTRUSTED): return .notNow(reason: "untrusted", isServer: true)
        case Int(CCURL_LOGIN): return .notNow(reason: "login", isServer: true)
        default: break
        }
        if isAboutLetter, (500...599).contains(reply), !ofServer.contains(reply) {
            return .refused(reply)
        }
        guard (400...599).contains(reply) else { return .notNow(reason: "broken", isServer: !isAboutLetter) }
        return .notNow(reason: String(reply), isServer: !isAboutLetter || ofServer.contains(reply))
    }

    /// A mark in memory that both sides see. Unchecked, because the number behind the pointer is written and read by the atomic
    /// functions of C only, see `CCurl`.
    private final class Flag: @unchecked Sendable {
        let pointer: UnsafeMutablePointer<Int32>

        init() {
            pointer = .allocate(capacity: 1)
            pointer.initialize(to: 0)
        }

        func raise() { ccurl_cancel(pointer) }
        deinit { pointer.deallocate() }
    }
}
