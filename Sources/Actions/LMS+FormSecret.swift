import Foundation
import Storage

extension LMS {
    /// What the tokens of forms are made with: 32 random bytes, made at the first start and kept, so that a restart takes no
    /// open page's token away.
    public func formSecret() async throws -> [UInt8] {
        let name = "form-secret"
        let fresh = Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
        let kept = try await store.write { tx in
            if let kept = try tx.setting(name) { return kept }
            try tx.set(name, to: fresh)
            return fresh
        }
        return [UInt8](Data(base64Encoded: kept) ?? Data(fresh.utf8))
    }
}
