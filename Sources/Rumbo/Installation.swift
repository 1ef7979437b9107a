import Actions
import CDesigns
import Credentials
import Foundation
import Learning
import Statements
import Storage

/// Opens what a command works on: the store, the signing keys, the certificate designs, the actions.
struct Installation {
    let store: Store
    let lms: LMS

    /// - Parameters:
    ///   - folder: the data folder; `nil` keeps everything in memory.
    ///   - serves: whether this is the service itself, which knows the address that a signing key is to be found at; only then
    ///     is a missing key made.
    ///   - tellsByMail: whether messages to people are kept, to be sent.
    init(
        folder: URL?, site: Site, serves: Bool = false, tellsByMail: Bool = false,
        passwords: PasswordHash = PasswordHash()
    ) async throws {
        var store = if let folder { try await Store.open(folder: folder) } else { try await Store.inMemory() }
        store.tellsByMail = tellsByMail
        self.store = store
        let keys = try await Self.keys(store, site, makes: serves)
        let issuer = IssuerFacts(name: site.issuer, url: try Self.url("\(site.address)/issuers/rumbo"))
        let certification = Certification(
            keys: keys, presses: try Self.presses(), issuer: issuer,
            statusList: try Self.url("\(site.address)/status/1"))
        lms = LMS(store: store, site: site, formats: plugins, certification: certification, passwords: passwords)
    }

    private static func url(_ text: String) throws -> URL {
        guard let url = URL(string: text) else { throw Refusal("\(text) is not an address.") }
        return url
    }

    /// The stored keys; the first start of a service makes one.
    private static func keys(_ store: Store, _ site: Site, makes: Bool) async throws -> KeyRing {
        var stored = try await store.read { try $0.keys() }
        if stored.isEmpty, !makes { return try KeyRing(verifying: []) }
        if stored.isEmpty {
            let key = try SigningKey.generate(under: try url("\(site.address)/issuers/rumbo/keys/"))
            let row = StoredKey(kid: key.kid, pem: key.pem, created: Instant(Date()))
            try await store.write { try $0.insert(row) }
            stored = [row]
        }
        let keys = try stored.map { try SigningKey(pem: $0.pem, kid: $0.kid) }
        guard let active = zip(stored, keys).first(where: { $0.0.retired == nil })?.1 else {
            throw Refusal("Every signing key of this installation is retired.")
        }
        return try KeyRing(active: active, retired: keys.filter { $0.kid != active.kid }.map(\.verification))
    }

    /// A press for each embedded design.
    static func presses() throws -> [String: CertificatePress] {
        var designs: [String: [String: Data]] = [:]
        for index in 0..<rumbo_design_count() {
            let design = String(cString: rumbo_design_name(index))
            let file = String(cString: rumbo_design_file(index))
            designs[design, default: [:]][file] = Data(
                bytes: rumbo_design_bytes(index), count: rumbo_design_length(index))
        }
        return try designs.mapValues { try CertificatePress(design: try CertificateDesign(files: $0)) }
    }
}
