import Credentials
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Declares a certificate invalid from now on: its page says so and why, and its place in the status list is set. It cannot be undone.
    public func revoke(_ serial: Serial, reason: String, _ actor: Actor) async throws {
        guard let stored = try await store.read({ try $0.certificate(serial: serial.compact) }) else {
            throw LearningError(.notFound, .certificateUnknown)
        }
        try permit(actor, .revokeCertificate, .certificate(of: stored.person))
        guard !reason.allSatisfy(\.isWhitespace) else {
            throw LearningError(.invalid, fields: ["reason": .noteMissing])
        }
        let now = now
        try await store.write { tx in
            guard try tx.certificate(serial: serial.compact)?.state == .valid else { return }
            try tx.revoke(serial.compact, reason: String(reason.prefix(1_000)), at: now)
            try tx.audit(actor.personID?.rawValue ?? "system", "certificate.revoke", serial.compact, reason, at: now)
        }
    }
}
