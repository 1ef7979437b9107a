import Learning
import People
import Statements
import Storage

/// A step in the life of a module version.
public enum PackageStep: String, Sendable, CaseIterable {
    case submit, observe, approve, publish, withdraw

    /// The states that it starts from, and the one it leads to.
    var from: Set<StoredPackage.State> {
        switch self {
        case .submit: [.borrador, .observado]
        case .observe, .approve: [.enRevision]
        case .publish: [.aprobado, .retirado]
        case .withdraw: [.publicado]
        }
    }

    var to: StoredPackage.State {
        switch self {
        case .submit: .enRevision
        case .observe: .observado
        case .approve: .aprobado
        case .publish: .publicado
        case .withdraw: .retirado
        }
    }

    var action: Action {
        switch self {
        case .submit: .submitModule
        case .observe: .observeModule
        case .approve: .approveModule
        case .publish: .publishModule
        case .withdraw: .withdrawModule
        }
    }
}

extension LMS {
    /// Whose module it is: whoever imported the version.
    public func object(of package: StoredPackage) -> Object {
        .module(authors: package.importedBy.map { [$0] } ?? [])
    }

    /// The steps that `actor` may take with a version as it stands.
    public func steps(_ package: StoredPackage, _ actor: Actor) -> [PackageStep] {
        PackageStep.allCases.filter { step in
            step.from.contains(package.state) && may(actor, step.action, object(of: package))
        }
    }

    /// Takes a step. A step that was taken already changes nothing.
    ///
    /// - Parameter confirmed: that a version is to be approved though observations are open.
    public func take(
        _ step: PackageStep, with digest: String, note: String, confirmed: Bool = false, _ actor: Actor
    ) async throws {
        guard let package = try await store.read({ try $0.package(digest) }) else {
            throw LearningError(.notFound, .courseUnknown)
        }
        try permit(actor, step.action, object(of: package))
        // What is anchored to its place says enough.
        if step == .observe, note.allSatisfy(\.isWhitespace),
            try await store.read({ try openObservations(package, $0) }) == 0
        {
            throw LearningError(.invalid, fields: ["note": .noteMissing])
        }
        let event = PackageEvent(
            person: actor.personID, at: now, state: step.to, note: try LMS.whole(note, upTo: 5_000))
        let known = try await requirements(with: digest)
        try await store.write { tx in
            guard let current = try tx.package(digest) else { throw LearningError(.notFound, .courseUnknown) }
            if current.state == step.to { return }
            guard step.from.contains(current.state) else { throw LearningError(.conflict, .wrongState) }
            if step == .approve, !confirmed, case let open = try openObservations(current, tx), open > 0 {
                throw LearningError(.conflict, .observationsOpen, detail: String(open))
            }
            try refuseCircle(step, current, known: known, tx)
            try tx.move(digest, event)
            try tx.audit(
                actor.personID?.rawValue ?? "system", "package.\(step.rawValue)", digest, event.note, at: event.at)
        }
    }

    /// Brings a version that the operator imports straight to learners; for the demo and the command line.
    public func publishDirectly(_ digest: String) async throws {
        try permit(.system, .publishModule, .module(authors: []))
        let now = now
        let known = try await requirements(with: digest)
        try await store.write { tx in
            guard let package = try tx.package(digest), package.state != .publicado else { return }
            try refuseCircle(.publish, package, known: known, tx)
            try tx.move(digest, PackageEvent(person: nil, at: now, state: .publicado, note: "rumbo import --publish"))
        }
    }
}
