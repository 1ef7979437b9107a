/// What is done with the parts of a statement's tree; each part comes whole, wherever in the statement it stands.
protocol StatementTransform {
    func agent(_ agent: JSONValue) -> JSONValue
    func verb(_ verb: JSONValue) -> JSONValue
    func activity(_ activity: JSONValue) -> JSONValue
}

extension JSONValue {
    /// The statement with its agents, verbs and activities put through `transform`, in a sub-statement and the context too.
    func transformed(by transform: some StatementTransform) -> JSONValue {
        var statement = self
        statement.change("actor", transform.agent)
        statement.change("authority", transform.agent)
        statement.change("verb", transform.verb)
        statement.change("object") { object in
            switch object["objectType"]?.text {
            case nil, "Activity": transform.activity(object)
            case "SubStatement": object.transformed(by: transform)
            case "StatementRef": object
            default: transform.agent(object)
            }
        }
        statement.change("context") { context in
            var context = context
            context.change("instructor", transform.agent)
            context.change("team", transform.agent)
            context.change("contextActivities") { lists in
                guard case .object(let members) = lists else { return lists }
                return .object(
                    members.map { list in
                        .init(list.name, .array((list.value.elements ?? [list.value]).map(transform.activity)))
                    })
            }
            for (list, key) in [("contextAgents", "agent"), ("contextGroups", "group")] {
                context.change(list) { entries in
                    .array((entries.elements ?? []).map { $0.changed(key, transform.agent) })
                }
            }
            return context
        }
        return statement
    }

    mutating func change(_ name: String, _ body: (JSONValue) -> JSONValue) {
        guard let value = self[name] else { return }
        self[name] = body(value)
    }

    func changed(_ name: String, _ body: (JSONValue) -> JSONValue) -> JSONValue {
        var copy = self
        copy.change(name, body)
        return copy
    }
}
