import Foundation
import People

extension MentoringRequest {
    /// What of a request can be at fault, by the name of its form field.
    public enum Field: String, CaseIterable, Codable, Hashable, Sendable {
        case need, tried, goal, hoursAWeek, sector, languages, zone, windows, preferred, packages, origin
    }

    public enum Fault: String, CaseIterable, Codable, Hashable, Sendable {
        case missing, tooShort, tooLong, outOfRange, unknown, tooMany, repeated
    }

    /// Letters that the need has at least: a consultant decides by it.
    public static let shortestNeed = 30
    public static let longestText = 4_000
    /// Minutes that one window has at least.
    public static let shortestWindow = 120
    public static let mostPreferred = 3
    public static let mostPackages = 4

    /// What keeps the request from being taken, a fault for each field; none where it is in order.
    public var faults: [Field: Fault] {
        var faults: [Field: Fault] = [:]
        faults[.need] = Self.fault(of: need, atLeast: Self.shortestNeed)
        faults[.tried] = Self.fault(of: readiness.tried, atLeast: 3)
        faults[.goal] = Self.fault(of: readiness.goal, atLeast: 10)
        if !(1...40).contains(readiness.hoursAWeek) {
            faults[.hoursAWeek] = readiness.hoursAWeek == 0 ? .missing : .outOfRange
        }
        if needsSector, sector == nil { faults[.sector] = .missing }
        if languages.isEmpty {
            faults[.languages] = .missing
        } else if Set(languages).count < languages.count {
            faults[.languages] = .repeated
        }
        if !Self.isKnown(zone: zone) { faults[.zone] = .unknown }
        if windows.isEmpty {
            faults[.windows] = .missing
        } else if windows.count > 50 {
            faults[.windows] = .tooMany
        } else if !windows.contains(where: { $0.end - $0.start >= Self.shortestWindow }) {
            faults[.windows] = .tooShort
        }
        if preferred.count > Self.mostPreferred {
            faults[.preferred] = .tooMany
        } else if Set(preferred).count < preferred.count {
            faults[.preferred] = .repeated
        }
        if !(1...Self.mostPackages).contains(packages) { faults[.packages] = .outOfRange }
        if let origin {
            let texts = [origin.course, origin.activity ?? "", origin.enrolment ?? ""]
            if texts.contains(where: { $0.utf8.count > 200 }) { faults[.origin] = .tooLong }
        }
        return faults
    }

    private static func fault(of text: String, atLeast shortest: Int) -> Fault? {
        let bare = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if bare.isEmpty { return .missing }
        if text.count > longestText { return .tooLong }
        return bare.count < shortest ? .tooShort : nil
    }

    /// Whether it is the name of a zone with its history, and no fixed offset.
    public static func isKnown(zone: String) -> Bool { zone.contains("/") && TimeZone(identifier: zone) != nil }
}
