import Credentials
import Foundation
import Learning

/// What certificates are made with: the keys that sign, and a press for each design.
public struct Certification: Sendable {
    public var keys: KeyRing
    /// By name of the design.
    public var presses: [String: CertificatePress]
    public var issuer: IssuerFacts
    /// Address of the status list.
    public var statusList: URL

    public init(keys: KeyRing, presses: [String: CertificatePress], issuer: IssuerFacts, statusList: URL) {
        self.keys = keys
        self.presses = presses
        self.issuer = issuer
        self.statusList = statusList
    }

    /// The press for a design; the house's own where an installation lacks the one that a course asks for.
    func press(_ design: String) -> CertificatePress? {
        presses[design] ?? presses["rumbo"] ?? presses.min { $0.key < $1.key }?.value
    }
}
