import Consulting
import Learning
import Storage

extension CaseRefusal {
    /// The refusal as people are told it, under its own name.
    var told: LearningError {
        let reason = self == .wrongState ? .caseChanged : LearningError.Reason(rawValue: rawValue) ?? .caseChanged
        return switch self {
        case .sessionUnknown, .followUpUnknown, .deliverableUnknown: LearningError(.notFound, reason)
        case .minutesOutOfRange, .ratingOutOfRange, .textMissing, .sessionInThePast, .requestFaulty:
            LearningError(.invalid, reason)
        case .ownHours, .notYours: LearningError(.forbidden, reason)
        case .wrongState, .offerGone, .offerExpired, .full, .banned, .pinnedToAnother, .sessionNotOver,
            .hoursNotOpen, .followUpEarly, .sessionsOpen:
            LearningError(.conflict, reason)
        }
    }
}

extension MentoringRequest.Fault {
    var told: LearningError.Reason {
        switch self {
        case .missing: .fieldMissing
        case .tooShort: .fieldTooShort
        case .tooLong: .fieldTooLong
        case .outOfRange: .fieldOutOfRange
        case .unknown: .fieldUnknown
        case .tooMany: .fieldTooMany
        case .repeated: .fieldRepeated
        }
    }
}

/// Runs what may be refused by the rules of a case; the refusal is told as a ``LearningError``.
func telling<T>(_ act: () async throws -> T) async throws -> T {
    do {
        return try await act()
    } catch let refusal as CaseRefusal {
        throw refusal.told
    } catch StorageError.unknownCase {
        throw LearningError(.notFound, .caseUnknown)
    }
}
