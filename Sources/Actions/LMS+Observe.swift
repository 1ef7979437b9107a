import Learning
import People
import Statements
import Storage

/// An observation as it stands on the version that is looked at.
public struct PlacedObservation: Sendable {
    public var observation: Observation
    /// The version that it was written on.
    public var since: String
    /// The activity, as the version looked at has it, else as the one that it was written on; `nil` for the module as a whole.
    public var activity: Activity?
    /// Where it stood when it was written.
    public var former: Spot?
    /// What became of its place; `nil` on the very version that it was written on.
    public var fate: Fate?

    /// Where it stands now; `nil` where its place is gone, and for the module as a whole.
    public var spot: Spot? { fate == nil ? former : fate?.spot }
    /// What the reader may do with it.
    public var answers: [ObservationAnswer]
}

/// What somebody says to an observation.
public enum ObservationAnswer: String, Sendable, CaseIterable {
    case reply
    /// The author's: it is seen to.
    case mend
    /// The reviewer's: it needs no more.
    case close, reopen

    var state: Observation.State? {
        switch self {
        case .reply: nil
        case .mend: .mended
        case .close: .closed
        case .reopen: .open
        }
    }
}

/// The observations that concern a version, and what the reader may do.
public struct ObservationList: Sendable {
    public var version: ModuleVersion
    /// In the order of the route; first those on the module as a whole.
    public var observations: [PlacedObservation]
    /// Names of those who wrote.
    public var names: [Person.ID: String]
    public var mayObserve: Bool

    public var open: Int { observations.count { $0.observation.state == .open } }

    public func at(_ activity: Activity.ID?) -> [PlacedObservation] {
        observations.filter { $0.activity?.id == activity }
    }
}

extension LMS {
    /// Whether `actor` may write observations on a version: who decides on it and who gives an opinion, while it is under review.
    public func mayObserve(_ package: StoredPackage, _ actor: Actor) -> Bool {
        let object = object(of: package)
        return [.enRevision, .observado].contains(package.state)
            && (may(actor, .observeModule, object) || may(actor, .adviseOnModule, object))
    }

    /// The observations on a version, for its author, its reviewers and those who publish.
    public func observations(on digest: String, _ visit: Visit) async throws -> ObservationList {
        try await observations(in: try await module(digest, visit), visit)
    }

    /// The observations on a version and those of earlier ones that are not closed, each at its place in this one.
    public func observations(in dossier: ModuleDossier, _ visit: Visit) async throws -> ObservationList {
        let version = dossier.version
        let earlier = Set(
            dossier.others.filter { $0.package.imported < version.package.imported }.map(\.package.digest))
        let found = try await store.read { try $0.observations(of: version.course.id) }.filter {
            $0.package == version.package.digest || ($0.state != .closed && earlier.contains($0.package))
        }
        let versions = Dictionary(
            ([version] + dossier.others).map { ($0.package.digest, $0) }, uniquingKeysWith: { first, _ in first })
        var placed: [PlacedObservation] = []
        var surveyed: [Survey: [Spot]] = [:]
        for observation in found {
            guard let since = versions[observation.package] else { continue }
            placed.append(try await place(observation, since, version, visit.actor, &surveyed))
        }
        let order = version.course.activities.map(\.id)
        func rank(_ placed: PlacedObservation) -> Int {
            placed.activity.map { order.firstIndex(of: $0.id) ?? order.count } ?? -1
        }
        let people = Set(found.flatMap { [$0.by] + $0.events.map(\.person) })
        let names = try await store.read { tx in
            try people.reduce(into: [Person.ID: String]()) { $0[$1] = try tx.person($1)?.displayName }
        }
        let sorted = placed.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
        return ObservationList(
            version: version, observations: sorted.map(\.element), names: names,
            mayObserve: mayObserve(version.package, visit.actor))
    }

    /// Writes an observation. The same words at the same place a second time change nothing.
    public func observe(
        _ place: Observation.Place, text: String, language: Language, on digest: String, _ visit: Visit
    ) async throws {
        let person = try visit.signedIn()
        guard let package = try await store.read({ try $0.package(digest) }), let course = try await course(digest)
        else { throw LearningError(.notFound, .courseUnknown) }
        let object = object(of: package)
        if !may(visit.actor, .adviseOnModule, object) { try permit(visit.actor, .observeModule, object) }
        guard mayObserve(package, visit.actor) else { throw LearningError(.conflict, .wrongState) }
        guard !text.allSatisfy(\.isWhitespace) else { throw LearningError(.invalid, fields: ["note": .noteMissing]) }
        var quote = ""
        if let id = place.activity {
            guard let activity = course.activity(id),
                let spot = try await spots(of: activity, in: course, package: digest, language: language)
                    .first(where: { $0.part == place.part })
            else { throw LearningError(.notFound, .activityUnknown) }
            quote = spot.kind == .whole ? "" : spot.quote
        }
        let observation = Observation(
            id: Observation.ID(newID()), course: course.id, package: digest, place: place,
            language: course.language(for: language), quote: quote, text: try LMS.whole(text, upTo: 5_000),
            by: person.id,
            at: now)
        try await store.write { tx in
            let same = try tx.observations(of: observation.course).contains {
                $0.package == digest && $0.place == place && $0.by == person.id && $0.text == observation.text
            }
            if same { return }
            try tx.save(observation)
            try tx.audit(person.id.rawValue, "observation.write", observation.id.rawValue, digest, at: observation.at)
        }
    }

    /// Answers an observation, says that it is mended, closes or reopens it. What holds already changes nothing.
    public func answer(
        _ id: Observation.ID, _ answer: ObservationAnswer, text: String, _ visit: Visit
    ) async throws {
        let person = try visit.signedIn()
        guard let found = try await store.read({ try $0.observation(id) }),
            let package = try await store.read({ try $0.package(found.package) })
        else { throw LearningError(.notFound, .observationUnknown) }
        guard mayAnswer(found, object(of: package), visit.actor, answer) else {
            throw LearningError(.forbidden, .notPermitted)
        }
        guard answer != .reply || !text.allSatisfy(\.isWhitespace) else {
            throw LearningError(.invalid, .noteMissing)
        }
        let event = Observation.Event(
            person: person.id, at: now, state: answer.state, text: try LMS.whole(text, upTo: 5_000))
        try await store.write { tx in
            guard var observation = try tx.observation(id) else { return }
            if let state = answer.state, observation.state == state { return }
            if let last = observation.events.last, last.person == person.id, last.state == event.state,
                last.text == event.text
            {
                return
            }
            observation.events.append(event)
            try tx.save(observation)
            try tx.audit(person.id.rawValue, "observation.\(answer.rawValue)", id.rawValue, at: event.at)
        }
    }

    // MARK: Parts

    /// How many observations are open on each version, those that came along with it among them.
    func openObservations(_ packages: [StoredPackage], _ tx: Transaction) throws -> [String: Int] {
        let counts = try tx.openObservations()
        return packages.reduce(into: [:]) { open, package in
            open[package.digest] = packages.filter {
                $0.course == package.course && $0.imported <= package.imported
            }.reduce(0) { $0 + (counts[$1.digest] ?? 0) }
        }
    }

    func openObservations(_ package: StoredPackage, _ tx: Transaction) throws -> Int {
        try openObservations(try tx.packages().filter { $0.course == package.course }, tx)[package.digest] ?? 0
    }

    private func place(
        _ observation: Observation, _ since: ModuleVersion, _ version: ModuleVersion, _ actor: Actor,
        _ surveyed: inout [Survey: [Spot]]
    ) async throws -> PlacedObservation {
        let object = object(of: since.package)
        let answers = ObservationAnswer.allCases.filter { answer in
            if let state = answer.state, observation.state == state { return false }
            if answer == .mend, observation.state == .closed { return false }
            return mayAnswer(observation, object, actor, answer)
        }
        var placed = PlacedObservation(
            observation: observation, since: since.package.version, activity: nil, former: nil, fate: nil,
            answers: answers)
        let isOwn = since.package.digest == version.package.digest
        guard let id = observation.place.activity else { return placed }
        let (before, after) = (since.course.activity(id), version.course.activity(id))
        let old = try await spots(before, since, observation.language, &surveyed)
        placed.activity = after ?? before
        placed.former = old.first { $0.part == observation.place.part }
        if isOwn { return placed }
        guard let after, after.kind == before?.kind else {
            placed.fate = .gone
            return placed
        }
        let new = try await spots(after, version, observation.language, &surveyed)
        placed.fate = Fate(of: observation.place.part, from: old, to: new)
        return placed
    }

    /// An author answers and mends on their own module; who decides closes and reopens, and so does whoever wrote it.
    private func mayAnswer(
        _ observation: Observation, _ object: Object, _ actor: Actor, _ answer: ObservationAnswer
    ) -> Bool {
        let isReviewer =
            may(actor, .observeModule, object)
            || (may(actor, .adviseOnModule, object) && actor.personID == observation.by)
        let isAuthor = may(actor, .authorModule, object)
        return switch answer {
        case .reply: isReviewer || isAuthor
        case .mend: isAuthor
        case .close, .reopen: isReviewer
        }
    }
}

/// The spots of one activity of one version, worked out once for all the observations on it.
private struct Survey: Hashable {
    var package: String
    var activity: Activity.ID
    var language: Language
}

extension LMS {
    private func spots(
        _ activity: Activity?, _ version: ModuleVersion, _ language: Language, _ surveyed: inout [Survey: [Spot]]
    ) async throws -> [Spot] {
        guard let activity else { return [] }
        let survey = Survey(package: version.package.digest, activity: activity.id, language: language)
        if let known = surveyed[survey] { return known }
        let found = try await spots(
            of: activity, in: version.course, package: version.package.digest, language: language)
        surveyed[survey] = found
        return found
    }
}
