import Synchronization

/// Wakes one listener when something has happened, however often it did meanwhile.
public final class Bell: Sendable {
    private let listener = Mutex<AsyncStream<Void>.Continuation?>(nil)

    init() {}

    /// What happens from now on. A second listener takes the place of the first.
    public func rings() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        listener.withLock { $0 = continuation }
        return stream
    }

    public func ring() { _ = listener.withLock { $0 }?.yield() }
}
