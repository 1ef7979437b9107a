import Actions
import Foundation
import Logging
import Outgoing
import ServiceLifecycle
import Storage
import Synchronization

/// Forwards statements to other learning record stores, each at its own pace: as soon as the log grows, and every two seconds. What is
/// logged names neither people nor credentials.
struct Forwarder: Service {
    let lms: LMS
    let logger: Logger
    private let carrier = Carrier()
    private let holder = UUID().uuidString
    private let busy = Busy()

    init(lms: LMS, logger: Logger) {
        self.lms = lms
        self.logger = logger
    }

    func run() async throws {
        let rings = lms.store.bell.rings()
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    while !Task.isCancelled {
                        lms.store.bell.ring()
                        // Woken up by a stop, it ends with the loop.
                        try? await Task.sleep(for: .seconds(2))
                    }
                }
                for await _ in rings {
                    for id in await due() where busy.begin(id) {
                        group.addTask {
                            await carryOn(id)
                            busy.end(id)
                        }
                    }
                    // What is stored meanwhile goes along with it.
                    try? await Task.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    private func due() async -> [Forward.ID] {
        do {
            return try await lms.forwardsDue()
        } catch is CancellationError {
            return []
        } catch {
            logger.error("forwards could not be looked up", metadata: ["error": "\(error)"])
            return []
        }
    }

    /// Sends until nothing waits, or the other side wants a pause.
    private func carryOn(_ id: Forward.ID) async {
        do {
            while !Task.isCancelled {
                switch try await lms.forwardNext(id, holder: holder, post: { await carrier.post($0) }) {
                case .delivered, .narrowed: break
                case .idle: return
                case .postponed:
                    logger.notice("forward \(id): put off")
                    return
                case .stopped:
                    logger.warning("forward \(id): stopped; the office's list of forwards says why")
                    return
                }
            }
        } catch is CancellationError {
            return
        } catch {
            logger.error("forwarding failed", metadata: ["forward": "\(id)", "error": "\(error)"])
        }
    }

    /// The forwards that are being sent.
    private final class Busy: Sendable {
        private let ids = Mutex<Set<Forward.ID>>([])
        func begin(_ id: Forward.ID) -> Bool { ids.withLock { $0.insert(id).inserted } }
        func end(_ id: Forward.ID) { ids.withLock { _ = $0.remove(id) } }
    }
}
