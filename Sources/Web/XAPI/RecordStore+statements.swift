import Actions
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Statements
import Storage

// The statement resource (Communication §2.1).
extension RecordStore {
    func statements(_ asked: XAPIAsked) async throws -> Response {
        switch asked.call.method {
        case .put: try await put(asked)
        case .post: try await post(asked)
        default: try await get(asked)
        }
    }

    private func put(_ asked: XAPIAsked) async throws -> Response {
        try asked.call.allow(["statementId"])
        _ = try asked.call.needed("statementId")
        guard let id = try asked.call.uuid("statementId") else {
            throw XAPIFailure(.badRequest, StatementFault(.missing, path: "statementId"))
        }
        try lms.admitWriter(asked.client)
        return try await withBody(asked) { body in
            var (statements, isBatch, files) = try sent(body, asked)
            guard !isBatch, statements.count == 1 else {
                throw XAPIFailure(.badRequest, StatementFault(.notAnObject, path: "$"))
            }
            guard statements[0].id ?? id == id else {
                throw XAPIFailure(.badRequest, StatementFault(.notAllowedValue, path: "$.id"))
            }
            statements[0].id = id
            _ = try await lms.store(
                statements, isBatch: false, files: files, version: asked.version, client: asked.client)
            return Response(status: .noContent)
        }
    }

    private func post(_ asked: XAPIAsked) async throws -> Response {
        try asked.call.allow([])
        try lms.admitWriter(asked.client)
        return try await withBody(asked) { body in
            let (statements, isBatch, files) = try sent(body, asked)
            let ids = try await lms.store(
                statements, isBatch: isBatch, files: files, version: asked.version, client: asked.client)
            return json(.array(ids.map { .string($0.description) }))
        }
    }

    /// The statements of a body, and the files that came along.
    private func sent(
        _ body: [UInt8], _ asked: XAPIAsked
    ) throws -> (statements: [SentStatement], isBatch: Bool, files: [SentFile]) {
        var json = body
        var files: [SentFile] = []
        switch asked.call.headers.mediaType {
        case "application/json": break
        case "multipart/mixed": (json, files) = try unpacked(body, asked.call.headers[.contentType] ?? "")
        default: throw XAPIFailure(.badRequest, StatementFault(.wrongContentType, path: "Content-Type"))
        }
        let statements = try StatementReader.statements(json, version: asked.version)
        let first = json.first { $0 > 0x20 }
        return (statements, first == UInt8(ascii: "["), files)
    }

    private func unpacked(_ body: [UInt8], _ contentType: String) throws -> (json: [UInt8], files: [SentFile]) {
        func broken(_ path: String) -> XAPIFailure {
            XAPIFailure(.badRequest, StatementFault(.badMultipart, path: path))
        }
        guard let boundary = MixedParts.boundary(contentType) else { throw broken("Content-Type") }
        guard let parts = MixedParts.parts(Data(body), boundary: boundary), let first = parts.first else {
            throw broken("multipart")
        }
        func type(_ part: MixedParts.Part) -> String? {
            part.headers["content-type"].map {
                $0.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
            }
        }
        guard type(first) == "application/json" else { throw broken("multipart[0].Content-Type") }
        var seen: Set<String> = []
        let files = try parts.enumerated().dropFirst().map { place, part in
            guard let hash = part.headers["x-experience-api-hash"]?.lowercased() else {
                throw broken("multipart[\(place)].X-Experience-API-Hash")
            }
            guard part.headers["content-transfer-encoding"]?.lowercased() ?? "binary" == "binary" else {
                throw broken("multipart[\(place)].Content-Transfer-Encoding")
            }
            guard seen.insert(hash).inserted else { throw broken("multipart[\(place)].X-Experience-API-Hash") }
            return SentFile(sha2: hash, data: part.data)
        }
        return (Array(first.data), files)
    }

    // MARK: Reading

    private static let filters: Set<String> = [
        "agent", "verb", "activity", "registration", "related_activities", "related_agents", "since", "until", "limit",
        "ascending"
    ]

    private func get(_ asked: XAPIAsked) async throws -> Response {
        let call = asked.call
        var request = StatementsRequest()
        if let more = call.parameters["more"] {
            try call.allow(["more"])
            guard let known = MoreToken.request(more, key, client: asked.client, at: lms.now) else {
                throw XAPIFailure(.badRequest, StatementFault(.badCursor, path: "more"))
            }
            return try await page(known, asked)
        }
        try call.allow(Self.filters.union(["statementId", "voidedStatementId", "format", "attachments"]))
        request.attachments = try call.flag("attachments")
        if let name = call.parameters["format"] {
            guard let format = StatementFormat(rawValue: name) else {
                throw XAPIFailure(.badRequest, StatementFault(.notAllowedValue, path: "format"))
            }
            request.format = format
        }
        let standing = try call.uuid("statementId")
        let voided = try call.uuid("voidedStatementId")
        if let id = standing ?? voided {
            let others = Self.filters.union(standing == nil ? ["statementId"] : ["voidedStatementId"])
            if let name = call.parameters.keys.filter({ others.contains($0) }).min() {
                throw XAPIFailure(.badRequest, StatementFault(.wrongCombination, path: name))
            }
            let page = try await lms.statement(
                id, voided: standing == nil, request, languages: call.headers.languages, client: asked.client)
            return try answer(page, request, page.statements.first ?? [])
        }
        request.query = try query(call)
        request.limit = try call.limit()
        return try await page(request, asked)
    }

    private func query(_ call: XAPICall) throws -> LogQuery {
        var query = LogQuery()
        query.agent = try call.agent("agent", groups: true)?.key
        query.anyAgent = try call.flag("related_agents")
        query.verb = try call.iri("verb")
        query.activity = try call.iri("activity")
        query.anyActivity = try call.flag("related_activities")
        query.registration = try call.uuid("registration")?.description
        query.since = try call.moment("since")
        query.until = try call.moment("until")
        query.ascending = try call.flag("ascending")
        return query
    }

    private func page(_ request: StatementsRequest, _ asked: XAPIAsked) async throws -> Response {
        let page = try await lms.statements(request, languages: asked.call.headers.languages, client: asked.client)
        var json: [UInt8] = []
        json.reserveCapacity(page.statements.reduce(200) { $0 + $1.count + 1 })
        json += #"{"statements":["#.utf8
        for (index, statement) in page.statements.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json += statement
        }
        json += #"],"more":""#.utf8
        if let next = page.next {
            json += "/xapi/statements?more=".utf8
            json += try MoreToken(next, client: asked.client, at: lms.now).text(key).utf8
        }
        json += #""}"#.utf8
        return try answer(page, request, json)
    }

    /// - Parameter json: the statement or the page as it stands without files.
    private func answer(_ page: StatementsPage, _ request: StatementsRequest, _ json: [UInt8]) throws -> Response {
        var headers: HTTPFields = [:]
        headers[.lastModified] = page.newest.map(HTTPDate.text)
        guard request.attachments else { return self.json(json, headers: headers) }
        let boundary = "rumbo-\(StatementID.random())"
        headers[.contentType] = "multipart/mixed; boundary=\(boundary)"
        let files = page.files
        let body = ResponseBody { [lms] writer in
            var head = ByteBuffer(string: "--\(boundary)\r\nContent-Type: application/json\r\n\r\n")
            head.writeBytes(json)
            try await writer.write(head)
            // One file in memory at a time.
            for file in files {
                try await writer.write(
                    ByteBuffer(
                        string: """
                            \r\n--\(boundary)\r\nContent-Type: \(file.contentType)\r\nContent-Transfer-Encoding: binary\r
                            X-Experience-API-Hash: \(file.file.sha2)\r\n\r\n
                            """))
                try await writer.write(ByteBuffer(bytes: try lms.data(of: file)))
            }
            try await writer.write(ByteBuffer(string: "\r\n--\(boundary)--\r\n"))
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}

/// Moments as headers have them (RFC 9110 §5.6.7).
enum HTTPDate {
    private static let format = Date.VerbatimFormatStyle(
        format:
            "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))

    static func text(_ moment: Instant) -> String { moment.date.formatted(format) }
}
