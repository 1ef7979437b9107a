import Foundation
import Outgoing
import Statements
import Storage

/// Statements on their way to another learning record store, with the files that belong to them.
struct Shipment: Sendable {
    struct Item: Sendable {
        var number: Int
        var id: String
        /// JSON of the statement; with a comma and the one that takes it back behind it, where that one came first and no filter knew it.
        var json: [UInt8]
        var isSecondVersion: Bool
        var files: [PageFile]
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
        let numbers = Set(found.map(\.number))
        var size = 0
        for logged in found {
            let item = try item(logged, tx, beside: forward.filter == nil ? nil : numbers)
            size += item.json.count + item.files.reduce(0) { $0 + $1.file.length }
            if size > largest, let before = shipment.items.last {
                shipment.end = before.number
                return shipment
            }
            shipment.items.append(item)
        }
        if isMore, let end = shipment.items.last { shipment.end = end.number }
        return shipment
    }

    /// - Parameter others: places of what a filter lets through with it; nil where everything goes.
    private static func item(_ logged: LoggedStatement, _ tx: Transaction, beside others: Set<Int>?) throws -> Item {
        let sent = try StatementReader.sent(ofStored: logged.body)
        let files = try tx.files(of: logged.number).map { file in
            let named = sent.facts.attachments.first { $0.sha2 == file.sha2 }
            return PageFile(file: file, contentType: named?.contentType ?? "application/octet-stream")
        }
        var item = Item(
            number: logged.number, id: sent.id?.description ?? "", json: logged.body,
            isSecondVersion: sent.version.hasPrefix("2"), files: files)
        if let others, let id = sent.id, let voiding = try tx.earlierVoiding(of: logged, id: id),
            !others.contains(voiding.number)
        {
            item.json += [UInt8(ascii: ",")] + voiding.body
            let version = try StatementReader.sent(ofStored: voiding.body).version
            item.isSecondVersion = item.isSecondVersion || version.hasPrefix("2")
        }
        return item
    }
}

// MARK: As a request

extension Shipment {
    /// The request that carries it; what comes after a statement whose files are damaged is left for later.
    mutating func post(to forward: Forward, secret: String, _ blobs: any Blobs) throws -> OutgoingPost {
        var files: [(file: PageFile, data: Data)] = []
        var seen: Set<String> = []
        items: for (place, item) in items.enumerated() {
            for file in item.files where !seen.contains(file.file.sha2) {
                do {
                    files.append((file, try blobs.data(file.file.digest)))
                    seen.insert(file.file.sha2)
                } catch is StorageError {
                    damaged = item
                    items.removeSubrange(place...)
                    end = items.last?.number ?? forward.position
                    break items
                }
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
        json.reserveCapacity(items.reduce(2) { $0 + $1.json.count + 1 })
        for (place, item) in items.enumerated() {
            if place > 0 { json.append(UInt8(ascii: ",")) }
            json += item.json
        }
        json.append(UInt8(ascii: "]"))
        return json
    }

    /// Statements and files as one body (Communication §1.5.2).
    private static func mixed(_ json: [UInt8], _ files: [(file: PageFile, data: Data)], _ boundary: String) -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(files.reduce(json.count + 300) { $0 + $1.data.count + 400 })
        body += "--\(boundary)\r\nContent-Type: application/json\r\n\r\n".utf8
        body += json
        for (file, data) in files {
            body += "\r\n--\(boundary)\r\nContent-Type: \(file.contentType)\r\n".utf8
            body += "Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: \(file.file.sha2)\r\n\r\n".utf8
            body += data
        }
        body += "\r\n--\(boundary)--\r\n".utf8
        return body
    }
}
