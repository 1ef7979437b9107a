import Foundation
import Outgoing
import Statements
import Storage

/// Statements on their way to another learning record store, with the files that belong to them.
struct Shipment: Sendable {
    struct Item: Sendable {
        var number: Int
        var id: String
        var body: [UInt8]
        var isSecondVersion: Bool
        var files: [StoredFile]
    }

    /// Statements to a request at most.
    static let most = 100
    /// Bytes to a request, files included; a statement that is larger goes alone.
    static let largest = 4_000_000

    var items: [Item] = []
    /// Everything up to this place of the log is delivered with it.
    var end: Int
    /// The first statement that could not go along, because a file of it cannot be read.
    var damaged: Item?

    /// The next statements of a forward.
    static func next(of forward: Forward, _ tx: Transaction) throws -> Shipment {
        let last = try tx.endOfLog()
        var shipment = Shipment(end: last)
        let (found, isMore) = try tx.statements(
            forward.query, after: forward.position, upTo: last, limit: forward.narrowing?.size ?? most, bytes: largest)
        var size = 0
        for logged in found {
            let item = try item(logged, tx)
            size += item.body.count + item.files.reduce(0) { $0 + $1.length }
            if size > largest, let before = shipment.items.last {
                shipment.end = before.number
                return shipment
            }
            shipment.items.append(item)
        }
        if isMore, let end = shipment.items.last { shipment.end = end.number }
        return shipment
    }

    private static func item(_ logged: LoggedStatement, _ tx: Transaction) throws -> Item {
        let sent = try StatementReader.sent(ofStored: logged.body)
        var files: [StoredFile] = []
        for attachment in sent.facts.attachments {
            guard let (digest, length) = try tx.attachment(attachment.sha2) else { continue }
            files.append(
                StoredFile(sha2: attachment.sha2, contentType: attachment.contentType, digest: digest, length: length))
        }
        return Item(
            number: logged.number, id: sent.id?.description ?? "", body: logged.body,
            isSecondVersion: sent.version.hasPrefix("2"), files: files)
    }
}

// MARK: As a request

extension Shipment {
    /// The request that carries it; what comes after a statement whose files are damaged is left for later.
    mutating func post(to forward: Forward, secret: String, _ blobs: any Blobs) -> OutgoingPost {
        var files: [(file: StoredFile, data: Data)] = []
        var seen: Set<String> = []
        items: for (place, item) in items.enumerated() {
            for file in item.files where !seen.contains(file.sha2) {
                guard let data = try? blobs.data(file.digest) else {
                    damaged = item
                    items.removeSubrange(place...)
                    end = items.last?.number ?? forward.position
                    break items
                }
                seen.insert(file.sha2)
                files.append((file, data))
            }
        }
        var headers = [
            "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "Rumbo",
            "X-Experience-API-Version": items.contains(where: \.isSecondVersion) ? "2.0.0" : "1.0.3"
        ]
        var body = json
        if !files.isEmpty {
            let boundary = "rumbo-\(UUID().uuidString.lowercased())"
            headers["Content-Type"] = "multipart/mixed; boundary=\(boundary)"
            body = Self.mixed(body, files, boundary)
        }
        let login: OutgoingPost.Login =
            forward.login.isEmpty
            ? secret.isEmpty ? .none : .bearer(secret) : .basic(user: forward.login, password: secret)
        return OutgoingPost(Self.resource(forward.address), login: login, headers: headers, body: body)
    }

    /// Where statements are posted below an endpoint.
    static func resource(_ address: String) -> String {
        let bare = address.hasSuffix("/") ? String(address.dropLast()) : address
        return bare.hasSuffix("/statements") ? bare : "\(bare)/statements"
    }

    private var json: [UInt8] {
        var json: [UInt8] = [UInt8(ascii: "[")]
        json.reserveCapacity(items.reduce(2) { $0 + $1.body.count + 1 })
        for (place, item) in items.enumerated() {
            if place > 0 { json.append(UInt8(ascii: ",")) }
            json += item.body
        }
        json.append(UInt8(ascii: "]"))
        return json
    }

    /// Statements and files as one body (Communication §1.5.2).
    private static func mixed(_ json: [UInt8], _ files: [(file: StoredFile, data: Data)], _ boundary: String) -> [UInt8]
    {
        var body: [UInt8] = []
        body.reserveCapacity(files.reduce(json.count + 300) { $0 + $1.data.count + 400 })
        body += "--\(boundary)\r\nContent-Type: application/json\r\n\r\n".utf8
        body += json
        for (file, data) in files {
            body += "\r\n--\(boundary)\r\nContent-Type: \(file.contentType)\r\n".utf8
            body += "Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: \(file.sha2)\r\n\r\n".utf8
            body += data
        }
        body += "\r\n--\(boundary)--\r\n".utf8
        return body
    }
}
