import Outgoing
import People
import Statements
import Storage

extension LMS {
    /// How long one sender keeps others away; more than an exchange may last.
    static let forwardingSeconds = 90

    /// Those that have something to send now.
    public func forwardsDue() async throws -> [Forward.ID] {
        let now = now
        return try await store.read { try $0.forwardsDue(at: now) }
    }

    /// Sends the next statements of a forward by one request, and notes how far it came.
    ///
    /// A stop in the middle lets the same ones be sent again: at least once, in the order of the log, and never past one that is refused.
    /// - Parameters:
    ///   - holder: names the sender among all processes.
    ///   - post: hands the request over; no transaction is open meanwhile.
    public func forwardNext(
        _ id: Forward.ID, holder: String, post: @Sendable (OutgoingPost) async -> OutgoingAnswer
    ) async throws -> ForwardStep {
        let now = now
        guard try await store.read({ try $0.forwardsDue(at: now) }).contains(id) else { return .idle }
        let held = try await store.write { tx in
            try tx.claim(id, by: holder, until: now.advanced(bySeconds: LMS.forwardingSeconds), at: now)
        }
        guard let held else { return .idle }
        do {
            return try await send(held, holder, post)
        } catch {
            try await store.write { try $0.release(id, by: holder) }
            throw error
        }
    }

    private func send(
        _ held: Forward, _ holder: String, _ post: @Sendable (OutgoingPost) async -> OutgoingAnswer
    ) async throws -> ForwardStep {
        var (shipment, secret) = try await store.read { tx in
            (try Shipment.next(of: held, tx), try tx.secret(of: held.id))
        }
        var forward = held
        guard !shipment.items.isEmpty else {
            // Nothing of what came passes the filter.
            forward.position = shipment.end
            if let narrowing = forward.narrowing, forward.position >= narrowing.until { forward.narrowing = nil }
            try await settle(forward, holder)
            return .idle
        }
        let request = try shipment.post(to: forward, secret: secret, store.blobs)
        if shipment.items.isEmpty, let damaged = shipment.damaged {
            let fault = Forward.Fault(code: "file", at: now, statement: damaged.id, number: damaged.number)
            let step = forward.stop(fault)
            try await settle(forward, holder)
            return step
        }
        let answer = await post(request)
        let step = forward.take(answer, to: shipment, hiding: secret, at: now)
        try await settle(forward, holder)
        return step
    }

    private func settle(_ forward: Forward, _ holder: String) async throws {
        let now = now
        try await store.write { tx in
            // It may have been held up by somebody meanwhile, and is so still.
            guard try tx.settle(forward, by: holder), let fault = forward.fault,
                try tx.forward(forward.id)?.state == .stopped
            else { return }
            let detail = [fault.code, fault.statement ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            try tx.audit("system", "forward.stop", forward.id.rawValue, detail, at: now)
        }
    }
}
