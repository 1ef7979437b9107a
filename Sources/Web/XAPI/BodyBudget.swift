import Hummingbird
import NIOCore
import Synchronization

/// Reads bodies whole, so many bytes at most, in so many seconds at most; and so many bytes for all requests together, that memory holds.
final class BodyBudget: Sendable {
    /// Bytes of one body.
    static let largest = 32 << 20
    /// Bytes of all bodies that are being read or worked at.
    private static let all = 192 << 20
    /// Seconds until a body must be there.
    private static let seconds = 60

    private let held = Mutex(0)

    /// Reads the body, and holds its place in the budget while `work` lasts.
    ///
    /// - Throws: ``XAPIFailure`` 413, 408, 503.
    func with<T: Sendable>(_ request: Request, _ work: ([UInt8]) async throws -> T) async throws -> T {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        guard announced ?? 0 <= Self.largest else { throw XAPIFailure(.contentTooLarge, "tooLarge") }
        let place = announced ?? Self.largest
        guard reserve(place) else {
            throw XAPIFailure(.serviceUnavailable, "busy", headers: [.retryAfter: "2"])
        }
        defer { held.withLock { $0 -= place } }
        return try await work(try await Self.read(request.body))
    }

    private func reserve(_ bytes: Int) -> Bool {
        held.withLock { held in
            guard held + bytes <= Self.all else { return false }
            held += bytes
            return true
        }
    }

    private static func read(_ body: RequestBody) async throws -> [UInt8] {
        do {
            return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
                group.addTask { Array(buffer: try await body.collect(upTo: largest)) }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    return nil
                }
                defer { group.cancelAll() }
                guard case let bytes?? = try await group.next() else { throw XAPIFailure(.requestTimeout, "tooSlow") }
                return bytes
            }
        } catch is NIOTooManyBytesError {
            throw XAPIFailure(.contentTooLarge, "tooLarge")
        } catch let failure as XAPIFailure {
            throw failure
        } catch {
            throw XAPIFailure(.badRequest, "bodyBroken")
        }
    }
}
