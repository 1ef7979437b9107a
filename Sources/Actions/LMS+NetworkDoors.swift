import Learning
import People
import Storage

/// What of the consultant network is open to somebody.
public struct NetworkDoors: Sendable, Hashable {
    /// Whose requests are shown by name, and decided on.
    public var reach: Reach
    /// The whole region in figures.
    public var seesRegion: Bool
    /// Small figures are kept back: the reader may have aggregates only.
    public var isSuppressed: Bool
    public var mayDecide: Bool
    public var mayAdvise: Bool
    public var mayImport: Bool
    public var mayChangePolicy: Bool

    public var isOpen: Bool { coordinates || seesRegion }
    /// Whether named requests and consultants are shown at all.
    public var coordinates: Bool { !reach.isEmpty }

    /// Those whose figures are shown, small ones or not.
    public var countries: Set<Country> { seesRegion || reach.isWhole ? Set(Country.allCases) : reach.countries }

    /// Whether the figures of a country are shown whole.
    public func seesAll(of country: Country) -> Bool {
        reach.isWhole || reach.countries.contains(country) || (seesRegion && !isSuppressed)
    }
}

extension LMS {
    public func networkDoors(_ actor: Actor) -> NetworkDoors {
        let reach = Reach(of: actor, .allotConsultant)
        let region = Reach(of: actor, .readIndicators).isWhole
        let decides = Reach(of: actor, .accreditConsultant).isWhole
        return NetworkDoors(
            reach: reach, seesRegion: region, isSuppressed: !reach.isWhole, mayDecide: decides,
            mayAdvise: !actor.countries(of: .nationalCounterpart).isEmpty && !reach.isEmpty,
            mayImport: decides && may(actor, .createPerson, .person(nil)),
            mayChangePolicy: decides && may(actor, .changeMatchingPolicy, .service))
    }

    /// The doors of somebody who coordinates; throws for everybody else.
    func coordinating(_ actor: Actor) throws -> NetworkDoors {
        let doors = networkDoors(actor)
        if !doors.coordinates { try permit(actor, .allotConsultant, .proposal(of: nil)) }
        guard doors.coordinates else { throw LearningError(.forbidden, .notPermitted) }
        return doors
    }

    /// The doors of somebody who may have figures of the network; throws for everybody else.
    func overlooking(_ actor: Actor) throws -> NetworkDoors {
        let doors = networkDoors(actor)
        return doors.isOpen ? doors : try coordinating(actor)
    }
}
