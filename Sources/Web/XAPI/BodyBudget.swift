import Hummingbird
import NIOCore
import Synchronization

/// Reads bodies whole, so many bytes at most, in so many seconds at most; and so many bytes for all requests together, that memory holds.
///
/// What counts is what has come, not what was announced; and no sender gets more than half of the room.
final class BodyBudget: Sendable {
    /// Seconds until a body must be there.
    private static let seconds = 60

    private struct Held {
        var all = 0
        var bySender: [String: Int] = [:]
    }

    /// Bytes of one body.
    private let largest: Int
    /// Bytes of all bodies that are being read or worked at.
    private let room: Int
    private let held = Mutex(Held())

    init(largest: Int, room: Int) {
        self.largest = largest
        self.room = room
    }

    /// Reads the body, and holds its place in the budget while `work` lasts.
    ///
    /// - Parameters:
    ///   - sender: whose share it counts against; empty for those who are not known yet.
    ///   - most: bytes of this body, where they are fewer than ``largest``.
    /// - Throws: ``XAPIFailure`` 413, 408, 503, 400.
    func with<T: Sendable>(
        _ request: Request, of sender: String = "", most: Int = .max, _ work: ([UInt8]) async throws -> T
    ) async throws -> T {
        let most = min(most, largest)
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= most else { throw XAPIFailure(.contentTooLarge, "tooLarge") }
        let place = Place(budget: self, sender: sender)
        defer { place.leave() }
        return try await work(try await read(request.body, announced, most, place))
    }

    private func read(_ body: RequestBody, _ announced: Int, _ most: Int, _ place: Place) async throws -> [UInt8] {
        do {
            return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
                group.addTask {
                    var bytes: [UInt8] = []
                    bytes.reserveCapacity(announced)
                    for try await part in body {
                        guard bytes.count + part.readableBytes <= most else {
                            throw XAPIFailure(.contentTooLarge, "tooLarge")
                        }
                        try place.take(part.readableBytes)
                        bytes.append(contentsOf: part.readableBytesView)
                    }
                    return bytes
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(Self.seconds))
                    return nil
                }
                defer { group.cancelAll() }
                guard case let bytes?? = try await group.next() else { throw XAPIFailure(.requestTimeout, "tooSlow") }
                return bytes
            }
        } catch let failure as XAPIFailure {
            throw failure
        } catch {
            throw XAPIFailure(.badRequest, "bodyBroken")
        }
    }

    /// What one request holds of the room.
    private final class Place: Sendable {
        private let budget: BodyBudget
        private let sender: String
        private let bytes = Mutex(0)

        init(budget: BodyBudget, sender: String) {
            self.budget = budget
            self.sender = sender
        }

        func take(_ count: Int) throws {
            let share = sender.isEmpty ? budget.room : budget.room / 2
            let fits = budget.held.withLock { held in
                guard held.all + count <= budget.room, held.bySender[sender, default: 0] + count <= share else {
                    return false
                }
                held.all += count
                held.bySender[sender, default: 0] += count
                return true
            }
            guard fits else { throw XAPIFailure(.serviceUnavailable, "busy", headers: [.retryAfter: "2"]) }
            bytes.withLock { $0 += count }
        }

        func leave() {
            let count = bytes.withLock { $0 }
            guard count > 0 else { return }
            budget.held.withLock { held in
                held.all -= count
                let rest = (held.bySender[sender] ?? 0) - count
                held.bySender[sender] = rest > 0 ? rest : nil
            }
        }
    }
}
