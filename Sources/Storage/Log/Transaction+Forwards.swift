import People
import Statements

extension Transaction {
    /// In the order in which they were made.
    public func forwards() throws -> [Forward] {
        try connection.rows("SELECT * FROM forwards ORDER BY created_at, id").map(forward)
    }

    public func forward(_ id: Forward.ID) throws -> Forward? {
        try connection.row("SELECT * FROM forwards WHERE id = \(id.rawValue)").map(forward)
    }

    public func insert(_ forward: Forward, secret: String) throws {
        try connection.run(
            """
            INSERT INTO forwards
                (id, name, url, login, secret, filter, position, state, tries, delivered, created_at, created_by)
            VALUES (\(forward.id.rawValue), \(forward.name), \(forward.address), \(forward.login), \(secret),
                \(try forward.filter.map { try encode($0) }), \(forward.position), \(forward.state.rawValue), 0, 0,
                \(forward.created.description), \(forward.createdBy?.rawValue))
            """)
    }

    /// What the other side asks for; for whoever posts, and nobody else.
    public func secret(of id: Forward.ID) throws -> String {
        try connection.row("SELECT secret FROM forwards WHERE id = \(id.rawValue)")?.text("secret") ?? ""
    }

    public func set(_ id: Forward.ID, login: String, secret: String) throws {
        try connection.run("UPDATE forwards SET login = \(login), secret = \(secret) WHERE id = \(id.rawValue)")
    }

    /// Starts one, or holds it up. Started, it is tried at once.
    public func set(_ id: Forward.ID, _ state: Forward.State) throws {
        try connection.run(
            """
            UPDATE forwards SET state = \(state.rawValue), tries = 0, next_at = NULL,
                last_error = CASE WHEN \(state.rawValue) = 'active' THEN NULL ELSE last_error END
            WHERE id = \(id.rawValue)
            """)
    }

    /// Passes over everything up to a place of the log.
    public func pass(_ id: Forward.ID, to position: Int) throws {
        try connection.run(
            "UPDATE forwards SET position = \(position) WHERE id = \(id.rawValue) AND position < \(position)")
    }

    public func delete(_ id: Forward.ID) throws {
        try connection.run("DELETE FROM forwards WHERE id = \(id.rawValue)")
    }

    // MARK: Sending

    /// Those that go on, are not put off, and have something of the log before them.
    public func forwardsDue(at now: Instant) throws -> [Forward.ID] {
        try connection.rows(
            """
            SELECT id FROM forwards
            WHERE state = 'active' AND (next_at IS NULL OR next_at <= \(now.description))
                AND position < (SELECT MAX(number) FROM statements)
            ORDER BY created_at, id
            """
        ).map { try forwardID($0) }
    }

    /// Lets `holder` alone send until `end`; nil where somebody else does, or nothing is to be sent.
    public func claim(_ id: Forward.ID, by holder: String, until end: Instant, at now: Instant) throws -> Forward? {
        let claimed = try connection.run(
            """
            UPDATE forwards SET held_by = \(holder), held_until = \(end.description)
            WHERE id = \(id.rawValue) AND state = 'active' AND (next_at IS NULL OR next_at <= \(now.description))
                AND (held_by IS NULL OR held_by = \(holder) OR held_until <= \(now.description))
            """)
        return claimed == 1 ? try forward(id) : nil
    }

    /// Lets others send, where `holder` still may.
    public func release(_ id: Forward.ID, by holder: String) throws {
        try connection.run(
            """
            UPDATE forwards SET held_by = NULL, held_until = NULL
            WHERE id = \(id.rawValue) AND held_by = \(holder)
            """)
    }

    /// Writes down how far `holder` came, and lets others send. One that was held up meanwhile stays so.
    /// - Returns: whether `holder` still might.
    @discardableResult
    public func settle(_ forward: Forward, by holder: String) throws -> Bool {
        try connection.run(
            """
            UPDATE forwards SET position = \(forward.position),
                state = CASE WHEN state = 'active' THEN \(forward.state.rawValue) ELSE state END,
                tries = \(forward.tries), next_at = \(forward.next?.description),
                last_error = \(try forward.fault.map { try encode($0) }), last_at = \(forward.last?.description),
                delivered = \(forward.delivered), batch = \(forward.narrowing?.size),
                batch_until = \(forward.narrowing?.until), held_by = NULL, held_until = NULL
            WHERE id = \(forward.id.rawValue) AND held_by = \(holder)
            """) == 1
    }

    // MARK: Rows

    private func forwardID(_ row: Row) throws -> Forward.ID {
        guard let id = Forward.ID(rawValue: try row.text("id")) else { throw StorageError.unexpectedColumn("id") }
        return id
    }

    private func forward(_ row: Row) throws -> Forward {
        guard let state = Forward.State(rawValue: try row.text("state")) else {
            throw StorageError.unexpectedColumn("state")
        }
        var forward = Forward(
            id: try forwardID(row), name: try row.text("name"), address: try row.text("url"),
            login: try row.text("login"),
            filter: try row.optionalText("filter").map { try decode(LogQuery.self, $0) },
            position: try row.integer("position"), state: state, created: try row.instant("created_at"),
            createdBy: try row.optionalPerson("created_by"))
        forward.tries = try row.integer("tries")
        forward.next = try row.optionalInstant("next_at")
        forward.fault = try row.optionalText("last_error").map { try decode(Forward.Fault.self, $0) }
        forward.last = try row.optionalInstant("last_at")
        forward.delivered = try row.integer("delivered")
        if let size = try row.optionalInteger("batch"), let until = try row.optionalInteger("batch_until") {
            forward.narrowing = Forward.Narrowing(size: size, until: until)
        }
        return forward
    }
}
