import People
import Statements

/// As whom somebody reads a case; the nearest that applies.
public enum CaseReader: String, CaseIterable, Codable, Hashable, Sendable {
    case learner, firm
    /// Its consultant, who is asked to be, who was.
    case consultant, offered, former
    case coordinator

    public var isFirm: Bool { self == .learner || self == .firm }
}

/// How much of a case's notes a reader may read.
public enum NoteReach: Int, Codable, Hashable, Sendable, Comparable {
    case none, shared, all

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Case {
    /// The case with what a reader may read. What somebody wrote themselves, they may always read.
    public func seen(by person: Person.ID, as reader: CaseReader, notes reach: NoteReach) -> Case {
        var seen = self
        seen.notes = notes.filter { reach == .all || $0.by == person || (reach == .shared && $0.isShared) }
        for index in sessions.indices where reach == .none && sessions[index].state == .held {
            if sessions[index].consultant == person { continue }
            seen.sessions[index].log = ""
            seen.sessions[index].evidence = []
        }
        // What one consultant leaves to the next is between them.
        for index in handOvers.indices where reach != .all && handOvers[index].from != person {
            seen.handOvers[index].note = ""
        }
        if reader != .coordinator {
            seen.bans = []
            seen.pin = nil
        }
        if reader == .former {
            seen.sessions = seen.sessions.filter { $0.consultant == person }
            seen.deliverables = []
            seen.closing = nil
        }
        if reader == .former || reader == .offered {
            seen.evaluation = nil
            seen.followUps = []
        }
        return seen
    }
}

extension CaseEvent {
    /// The event with what a reader may read of it; nil where it is none of theirs.
    public func seen(by person: Person.ID, as reader: CaseReader, notes reach: NoteReach) -> CaseEvent? {
        if by == person { return self }
        if reader == .former || reader == .offered {
            switch kind {
            case .requested, .amended: return self
            default: return nil
            }
        }
        return switch kind {
        case .noteWritten(_, let isShared): reach == .all || (reach == .shared && isShared) ? self : nil
        case .sessionHeld: reach == .none ? withoutWords : self
        case .handedOver: reach == .all ? self : withoutWords
        case .declined: reader == .coordinator ? self : withoutWords
        case .pinned, .forbidden, .allowed: reader == .coordinator ? self : nil
        default: self
        }
    }
}
