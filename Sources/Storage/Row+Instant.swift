import People
import Statements

extension Row {
    func instant(_ column: String) throws -> Instant {
        guard let instant = Instant(try text(column)) else { throw StorageError.unexpectedColumn(column) }
        return instant
    }

    func optionalInstant(_ column: String) throws -> Instant? {
        try optionalText(column) == nil ? nil : try instant(column)
    }

    func person(_ column: String) throws -> Person.ID {
        guard let id = Person.ID(rawValue: try text(column)) else { throw StorageError.unexpectedColumn(column) }
        return id
    }

    func optionalPerson(_ column: String) throws -> Person.ID? {
        try optionalText(column) == nil ? nil : try person(column)
    }
}
