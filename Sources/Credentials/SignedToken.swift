import Foundation

/// A compact JWS (RFC 7515 §7.1) with RS256 and a header of exactly `alg`, `kid` and `typ`, in that order.
enum SignedToken {
    /// Longest token that is looked at: 24 MiB, which holds a status list of 16 MiB of bits that do not compress.
    static let longest = 24 << 20

    private struct Header: Codable {
        var alg: String
        var kid: String
        var typ: String
    }

    static func sign(_ payload: Data, type: String, with key: SigningKey) throws -> String {
        let header = try CanonicalJSON.encode(Header(alg: "RS256", kid: key.kid, typ: type))
        let input = Base64URL.encode(header) + "." + Base64URL.encode(payload)
        return try input + "." + Base64URL.encode(key.signature(for: Data(input.utf8)))
    }

    /// The payload and the id of the key that signed it. The header is judged before any cryptography.
    static func open(_ token: String, type: String, keys: KeyRing) throws -> (payload: Data, kid: String) {
        guard token.utf8.count <= longest else { throw CredentialError.malformed }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let headerBytes = Base64URL.decode(parts[0]),
            let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2])
        else { throw CredentialError.malformed }
        let header = try read(headerBytes)
        guard header.alg == "RS256" else { throw CredentialError.algorithm(header.alg) }
        guard header.typ == type else { throw CredentialError.type(header.typ) }
        guard let key = keys.key(header.kid) else { throw CredentialError.unknownKey(header.kid) }
        guard key.isValid(signature: signature, for: Data("\(parts[0]).\(parts[1])".utf8)) else {
            throw CredentialError.signature
        }
        return (payload, header.kid)
    }

    private static func read(_ bytes: Data) throws -> Header {
        guard let fields = try? JSONDecoder().decode([String: HeaderField].self, from: bytes) else {
            throw CredentialError.malformed
        }
        // An algorithm that is not ours is said as such, whatever else the header holds.
        if case .text(let name)? = fields["alg"], name != "RS256" { throw CredentialError.algorithm(name) }
        guard fields.count == 3, case .text(let alg)? = fields["alg"], case .text(let kid)? = fields["kid"],
            case .text(let typ)? = fields["typ"]
        else { throw CredentialError.header }
        return Header(alg: alg, kid: kid, typ: typ)
    }

    private enum HeaderField: Decodable {
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
            self = (try? decoder.singleValueContainer().decode(String.self)).map(HeaderField.text) ?? .other
        }
    }
}
