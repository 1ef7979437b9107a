import Actions
import Foundation
import Logging
import Mail
import ServiceLifecycle
import Statements
import Web

/// The mail server and the pen: everything that makes a message a letter and takes it away.
struct Post: Sendable {
    let server: MailServer
    let writer: LetterWriter

    var notice: String {
        "messages by e-mail: on, by \(server.host)\(server.needsEncryption ? ", encrypted" : "")"
    }

    func carry(_ facts: MessageFacts, at now: Instant) async -> Delivery {
        guard let letter = writer.letter(facts, at: now) else { return .refused("address") }
        return switch await server.send(letter) {
        case .taken: .taken
        case .refused(let code): .refused(String(code))
        case .notNow(let reason, let isServer): .notNow(reason, isServer: isServer)
        case .cancelled: .cancelled
        }
    }
}

/// Sends what waits, one message after the other. A server that takes nothing is left in peace for a while. What is logged names
/// neither people nor addresses.
struct Postman: Service {
    let lms: LMS
    let post: Post
    let logger: Logger
    private let holder = UUID().uuidString

    init(lms: LMS, post: Post, logger: Logger) {
        self.lms = lms
        self.post = post
        self.logger = logger
    }

    /// Between two looks, while nothing is due.
    private static let idleSeconds = 2
    private static let longestRest = 900

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var troubles = 0
            var rounds = 0
            while !Task.isCancelled {
                var rest = Self.idleSeconds
                do {
                    if rounds % 1_800 == 0 { try await lms.sweepMessages() }
                    rounds += 1
                    switch try await step() {
                    case .idle: break
                    case .sent, .dropped, .refused:
                        (troubles, rest) = (0, 0)
                    case .postponed: rest = 0
                    case .serverTrouble:
                        troubles += 1
                        rest = min(30 << min(troubles, 5), Self.longestRest)
                        logger.warning("the mail server takes no messages; next try in \(rest) seconds")
                    }
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("sending messages failed", metadata: ["error": "\(error)"])
                }
                // Woken up by a stop, it ends with the loop.
                if rest > 0 { try? await Task.sleep(for: .seconds(rest)) }
            }
        }
    }

    private func step() async throws -> SendingStep {
        let now = lms.now
        return try await lms.sendNextMessage(holder) { await post.carry($0, at: now) }
    }
}
