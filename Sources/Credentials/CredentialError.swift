/// Why a signed credential is refused, or could not be made.
public enum CredentialError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Not three base64url parts of JSON, JSON and signature.
    case malformed
    /// The header is not exactly `alg`, `kid` and `typ`.
    case header
    /// Signed (or left unsigned) with something other than RS256.
    case algorithm(String)
    /// Another type of token than the one asked for.
    case type(String)
    /// No key of that id is known.
    case unknownKey(String)
    /// The signature does not belong to these bytes.
    case signature
    /// The payload is not the credential that it says to be.
    case payload(String)
    /// A registered claim and the property that it mirrors differ (OB 3.0 §8.2).
    case claim(String)
    /// Valid only from then.
    case notYetValid(Timestamp)
    /// Valid only until then.
    case expired(Timestamp)
    /// A key that cannot be used: wrong PEM or JWK, or under 2048 bits.
    case key(String)
    /// Two keys of one id in a ring.
    case duplicateKey(String)
    /// A status list that cannot be read, or an index outside it.
    case statusList(String)

    public var description: String {
        switch self {
        case .malformed: "The text is not a signed credential."
        case .header: "The header of a credential holds alg, kid and typ, nothing else."
        case .algorithm(let name): "Credentials are signed with RS256, not “\(name)”."
        case .type(let name): "The token is of type “\(name)”, which is not the one expected here."
        case .unknownKey(let kid): "No key is known as \(kid)."
        case .signature: "The signature does not match: the credential was altered or signed by somebody else."
        case .payload(let reason): "The signed content is not such a credential: \(reason)."
        case .claim(let name): "The claim “\(name)” does not match the credential."
        case .notYetValid(let from): "The credential is not valid before \(from)."
        case .expired(let until): "The credential expired at \(until)."
        case .key(let reason): "The key cannot be used: \(reason)."
        case .duplicateKey(let kid): "Two keys are called \(kid)."
        case .statusList(let reason): "The status list cannot be used: \(reason)."
        }
    }
}
