import Foundation

extension Statement {
    /// Canonical bytes: sorted keys, slashes as they are. Equal statements give equal bytes.
    ///
    /// - Throws: `EncodingError` for a score that is no number.
    public func json() throws -> Data { Data(try jsonText().utf8) }

    /// The text of ``json()``.
    public func jsonText() throws -> String {
        var json = JSONText()
        try json.object { json in
            json.object("actor") { actor.write(to: &$0) }
            json.object("context") { context.write(to: &$0) }
            json.member("id", id)
            json.object("object") { object.write(to: &$0) }
            if let result { try json.object("result") { try result.write(to: &$0) } }
            json.member("timestamp", timestamp.description)
            json.object("verb") { json in
                json.member("display", verb.display)
                json.member("id", verb.id)
            }
        }
        return json.text
    }
}

extension Agent {
    fileprivate func write(to json: inout JSONText) {
        json.object("account") { json in
            json.member("homePage", account.homePage)
            json.member("name", account.name)
        }
        json.member("objectType", objectType)
    }
}

extension ActivityObject {
    fileprivate func write(to json: inout JSONText) {
        if let definition {
            json.object("definition") { json in
                json.member("name", definition.name)
                json.member("type", definition.type)
            }
        }
        json.member("id", id)
        json.member("objectType", objectType)
    }
}

extension Statement.Context {
    fileprivate func write(to json: inout JSONText) {
        if let contextActivities {
            json.object("contextActivities") { json in
                json.objects("grouping", contextActivities.grouping) { $1.write(to: &$0) }
                json.objects("parent", contextActivities.parent) { $1.write(to: &$0) }
            }
        }
        if let instructor { json.object("instructor") { instructor.write(to: &$0) } }
        json.member("language", language)
        json.member("platform", platform)
        json.member("registration", registration)
    }
}

extension Statement.Result {
    fileprivate func write(to json: inout JSONText) throws {
        json.member("completion", completion)
        json.member("duration", duration)
        json.member("response", response)
        if let score {
            try json.object("score") { json in
                try json.member("max", score.max)
                try json.member("min", score.min)
                try json.member("raw", score.raw)
                try json.member("scaled", score.scaled)
            }
        }
        json.member("success", success)
    }
}
