import Foundation
import People

extension Consultant {
    /// What of a profile can be at fault, by the name of its form field.
    public enum Field: String, CaseIterable, Codable, Hashable, Sendable {
        case zone, topics, languages, services, windows, leaves, capacity, conflicts, about
    }

    public static let mostUnits = 40
    public static let longestAbout = 2_000

    /// What keeps the profile from being taken, a fault for each field; none where it is in order.
    ///
    /// Windows of two hours are asked of everybody who takes cases: declaring little must not buy the best cases.
    public var faults: [Field: MentoringRequest.Fault] {
        var faults: [Field: MentoringRequest.Fault] = [:]
        if !MentoringRequest.isKnown(zone: zone) { faults[.zone] = .unknown }
        if topics.isEmpty { faults[.topics] = .missing }
        if languages.isEmpty { faults[.languages] = .missing }
        if services.isEmpty { faults[.services] = .missing }
        if takesCases {
            if windows.isEmpty {
                faults[.windows] = .missing
            } else if !windows.contains(where: { $0.end - $0.start >= MentoringRequest.shortestWindow }) {
                faults[.windows] = .tooShort
            }
        }
        if windows.count > 50 { faults[.windows] = .tooMany }
        if leaves.count > 50 { faults[.leaves] = .tooMany }
        if !(0...Self.mostUnits).contains(capacity) { faults[.capacity] = .outOfRange }
        if conflicts.count > 100 { faults[.conflicts] = .tooMany }
        if about.count > Self.longestAbout { faults[.about] = .tooLong }
        return faults
    }
}
