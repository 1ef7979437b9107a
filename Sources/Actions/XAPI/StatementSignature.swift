import Credentials
import Crypto
import Foundation
import Statements
import SwiftASN1
import X509
import _CryptoExtras

/// The signature that a statement bears as an attachment (Data §2.6): a JWS in compact serialisation (RFC 7515 §7.1) over the statement as
/// it was before it was signed.
///
/// Chains and dates of certificates are not looked at: a signature says that the statement was not changed, trust in its signer is for
/// those who know the signer.
enum StatementSignature {
    /// - Throws: where it cannot be read, does not fit its certificate, or signs another statement.
    static func check(
        _ jws: Data, _ attachment: StatementFacts.Attachment, of statement: SentStatement, version: XAPIVersion
    ) throws(XAPIRefusal) {
        func fault(_ reason: StatementFault.Reason, _ member: String = "") -> XAPIRefusal {
            .fault(StatementFault(reason, path: attachment.path + member))
        }
        guard attachment.contentType == "application/octet-stream" else { throw fault(.signatureType, ".contentType") }
        let parts = jws.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let header = json(parts[0]), let payload = json(parts[1]),
            let signature = bytes(parts[2])
        else { throw fault(.signatureBroken) }
        guard let algorithm = header["alg"]?.text.flatMap(Algorithm.init(rawValue:)) else {
            throw fault(.signatureType)
        }
        if let chain = header["x5c"] {
            let signed = Data(jws.prefix(parts[0].count + 1 + parts[1].count))
            guard let key = key(chain), algorithm.isValid(signature, of: signed, key) else {
                throw fault(.signatureBroken)
            }
        }
        do {
            guard try isSame(statement, payload, version) else { throw fault(.signatureDiffers) }
        } catch let refusal as XAPIRefusal {
            throw refusal
        } catch { throw fault(.signatureBroken) }
    }

    private enum Algorithm: String {
        case RS256, RS384, RS512

        func isValid(_ signature: Data, of signed: Data, _ key: _RSA.Signing.PublicKey) -> Bool {
            let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return switch self {
            case .RS256: key.isValidSignature(signature, for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
            case .RS384: key.isValidSignature(signature, for: SHA384.hash(data: signed), padding: .insecurePKCS1v1_5)
            case .RS512: key.isValidSignature(signature, for: SHA512.hash(data: signed), padding: .insecurePKCS1v1_5)
            }
        }
    }

    /// The key of the first certificate (RFC 7515 §4.1.6).
    private static func key(_ chain: JSONValue) -> _RSA.Signing.PublicKey? {
        guard let text = chain.elements?.first?.text, let der = Data(base64Encoded: text),
            let certificate = try? Certificate(derEncoded: Array(der))
        else { return nil }
        return _RSA.Signing.PublicKey(certificate.publicKey)
    }

    /// Whether the payload is the statement without its signatures.
    private static func isSame(
        _ statement: SentStatement, _ payload: JSONValue, _ version: XAPIVersion
    ) throws -> Bool {
        if let id = payload["id"]?.text, let own = statement.id, StatementID(id) != own { return false }
        var unsigned = try statement.json().withoutSignatures
        var payload = payload.withoutSignatures
        if unsigned["timestamp"] == nil { payload["timestamp"] = nil }
        if payload["timestamp"] == nil { unsigned["timestamp"] = nil }
        return StatementComparison.isSame(unsigned, payload, version: version)
    }

    private static func bytes(_ part: Data) -> Data? {
        part.isEmpty ? nil : Base64URL.decode(String(decoding: part, as: UTF8.self))
    }

    private static func json(_ part: Data) -> JSONValue? {
        guard let bytes = bytes(part), let value = try? JSONValue(Array(bytes)), value.members != nil else {
            return nil
        }
        return value
    }
}

extension JSONValue {
    fileprivate var withoutSignatures: JSONValue {
        guard let attachments = self["attachments"]?.elements else { return self }
        let others = attachments.filter { $0["usageType"]?.text != "http://adlnet.gov/expapi/attachments/signature" }
        var copy = self
        copy["attachments"] = others.isEmpty ? nil : .array(others)
        return copy
    }
}
