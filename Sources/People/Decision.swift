/// Whether an action is allowed, how far the permission reaches, and why not.
public enum Decision: Hashable, Sendable {
    /// `mustBeLogged`: a named record is read by a scope as wide as a country or the region.
    case allowed(Scope, mustBeLogged: Bool = false)
    case denied(Reason)

    /// How far a permission reaches, from the narrowest claim to the widest. Callers show no more than it says.
    public enum Scope: String, CaseIterable, Codable, Hashable, Sendable {
        /// Open to everybody.
        case `public`
        case own, organisation, country, region
        /// The whole region, every name replaced by a pseudonym.
        case pseudonymous
        /// Figures only, small cells suppressed.
        case aggregate
    }

    /// Why an action is denied. Raw values are codes for programs; pages have the sentences.
    public enum Reason: String, Error, CaseIterable, Codable, Hashable, Sendable {
        /// Only a visitor asks; signing in may help.
        case signInNeeded
        /// No role of the person's allows it anywhere.
        case roleNeeded
        /// A role allows it, but for other persons, organisations, countries.
        case outsideScope
        /// A role allows figures of it only, not the record.
        case aggregateOnly
        /// The learner or firm has not consented.
        case consentMissing
        /// The consultant's assignment is closed.
        case assignmentClosed
        /// The part of the notes is not marked as shared.
        case notShared
        /// Authors do not review, observe, advise on or approve their own module.
        case ownModule
        /// Consultants do not confirm their own hours.
        case ownHours
        /// Nobody decides on their own mark, certificate, accreditation or roles.
        case ownCase
        /// Operators do not read or write case notes, whatever else they are.
        case operatorAndCaseNotes
        /// The action is not for this kind of object.
        case wrongObject
    }

    public var isAllowed: Bool { scope != nil }

    /// The scope of a permission, nil if denied.
    public var scope: Scope? {
        if case .allowed(let scope, _) = self { scope } else { nil }
    }

    public var mustBeLogged: Bool {
        if case .allowed(_, let mustBeLogged) = self { mustBeLogged } else { false }
    }

    /// The scope of a permission; throws the reason of a denial.
    @discardableResult
    public func get() throws(Reason) -> Scope {
        switch self {
        case .allowed(let scope, _): return scope
        case .denied(let reason): throw reason
        }
    }
}
