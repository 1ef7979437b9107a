import Actions
import Foundation
import HTTPTypes
import Statements
import Storage

// Parameters (Communication §2): each checked as the same kind of value is in statements (Data §2.2).
extension XAPICall {
    /// - Throws: where there are others than `names`.
    func allow(_ names: Set<String>) throws {
        if let name = parameters.keys.filter({ !names.contains($0) }).min() {
            throw XAPIFailure(.badRequest, StatementFault(.unknownParameter, path: name))
        }
    }

    func needed(_ name: String) throws -> String {
        guard let value = parameters[name] else {
            throw XAPIFailure(.badRequest, StatementFault(.missing, path: name))
        }
        return value
    }

    func flag(_ name: String) throws -> Bool {
        switch parameters[name] {
        case nil, "false": return false
        case "true": return true
        default: throw XAPIFailure(.badRequest, StatementFault(.notBoolean, path: name))
        }
    }

    func uuid(_ name: String) throws -> StatementID? {
        guard let text = parameters[name] else { return nil }
        guard let id = StatementID(text) else { throw XAPIFailure(.badRequest, StatementFault(.notUUID, path: name)) }
        return id
    }

    func iri(_ name: String) throws -> String? {
        guard let text = parameters[name] else { return nil }
        guard ParameterValue.isIRI(text) else { throw XAPIFailure(.badRequest, StatementFault(.notIRI, path: name)) }
        return text
    }

    func moment(_ name: String) throws -> Instant? {
        guard let text = parameters[name] else { return nil }
        guard let moment = ParameterValue.moment(text) else {
            throw XAPIFailure(.badRequest, StatementFault(.notTimestamp, path: name))
        }
        return moment
    }

    /// The agent asked for: its JSON, and the key that it is found by.
    func agent(_ name: String, groups: Bool) throws -> (json: JSONValue, key: String)? {
        guard let text = parameters[name] else { return nil }
        do {
            return try ParameterValue.agent(Array(text.utf8), groups: groups)
        } catch {
            throw XAPIFailure(.badRequest, error.reason.rawValue, path: name + error.path.dropFirst())
        }
    }

    func limit() throws -> Int {
        guard let text = parameters["limit"] else { return 0 }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw XAPIFailure(.badRequest, StatementFault(.outOfRange, path: "limit"))
        }
        return Int(text) ?? StatementsRequest.longestPage
    }
}
