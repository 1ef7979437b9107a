import CCurl
import Foundation

/// Posts to other services. Each exchange waits on a thread of its own.
public struct Carrier: Sendable {
    /// Bytes kept of an answer's body.
    public static let longestAnswer = 65_536

    private let connecting: Int
    private let seconds: Int
    private let queue = DispatchQueue(label: "rumbo.outgoing", attributes: .concurrent)

    /// - Parameters:
    ///   - connecting: seconds after which a connection that does not come about is given up.
    ///   - seconds: after which an exchange is given up.
    public init(connecting: Int = 10, seconds: Int = 60) {
        self.connecting = connecting
        self.seconds = seconds
    }

    /// Hands a post over and waits for the answer. Ends soon when the task is cancelled.
    public func post(_ post: OutgoingPost) async -> OutgoingAnswer {
        guard OutgoingPost.isAddress(post.address), let headers = post.headerLines else { return .none(.broken) }
        let flag = Flag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: exchange(post, headers, flag)) }
            }
        } onCancel: {
            flag.raise()
        }
    }

    private func exchange(_ post: OutgoingPost, _ headers: String, _ flag: Flag) -> OutgoingAnswer {
        var outcome = ccurl_answer()
        let answer = [UInt8](unsafeUninitializedCapacity: Self.longestAnswer) { room, count in
            guard let start = room.baseAddress else { return }
            outcome = ccurl_post(
                post.address, headers, post.body, post.body.count, connecting, seconds, start, room.count, flag.pointer)
            count = outcome.count
        }
        switch Int(outcome.failure) {
        case Int(CCURL_SENT):
            let wait = Int(outcome.retry_after)
            return .answered(status: Int(outcome.status), retryAfter: wait > 0 ? wait : nil, body: answer)
        case Int(CCURL_CANCELLED): return .cancelled
        case Int(CCURL_UNREACHABLE): return .none(.unreachable)
        case Int(CCURL_TIMEOUT): return .none(.timeout)
        case Int(CCURL_UNTRUSTED): return .none(.untrusted)
        default: return .none(.broken)
        }
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
