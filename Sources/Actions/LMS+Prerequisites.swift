import CourseKit
import Learning
import Storage

// What published modules require of each other: never a circle, in which nobody could ever enrol.

extension LMS {
    /// What is wrong with the prerequisites of a package about to be imported, beside those that are published.
    func prerequisiteProblems(_ reading: Reading, of id: Course.ID) async throws -> [Problem] {
        let offers = try await catalogue()
        var all = Prerequisites()
        for offer in offers where offer.course.id != id { all.add(offer.course.requires, to: offer.course.id) }
        all.add(reading.prerequisites.map(\.course), to: id)
        let published = Set(offers.map(\.course.id))
        return reading.prerequisites.compactMap { prerequisite in
            if let chain = all.circle(of: id, through: prerequisite.course) {
                return .prerequisiteCircle(chain, prerequisite)
            }
            return published.contains(prerequisite.course) ? nil : .prerequisiteNotOffered(prerequisite)
        }
    }

    /// Refuses what would close a circle: offering `digest`, or, when it is withdrawn, the version that comes forth from behind it.
    ///
    /// - Parameter known: what published versions require, by digest, so that a writer reads no whole course that is at hand.
    func refuseCircle(
        _ step: PackageStep, _ package: StoredPackage, known: [String: [Course.ID]], _ tx: Transaction
    ) throws {
        var offered = try tx.publishedPackages().filter { $0.course != package.course }
        switch step {
        case .publish: offered.append(package)
        case .withdraw:
            let behind = try tx.packages().filter {
                $0.course == package.course && $0.state == .publicado && $0.digest != package.digest
            }
            guard let next = behind.max(by: { ($0.published ?? $0.imported) < ($1.published ?? $1.imported) }) else {
                return
            }
            offered.append(next)
        case .submit, .observe, .approve: return
        }
        var all = Prerequisites()
        for each in offered {
            all.add(try known[each.digest] ?? tx.course(each.digest)?.requires ?? [], to: each.course)
        }
        guard let chain = all.circle(of: package.course) else { return }
        throw LearningError(
            .conflict, .prerequisiteCircle, detail: chain.map(\.rawValue).joined(separator: " → "))
    }

    /// What each published version and `digest` require.
    func requirements(with digest: String) async throws -> [String: [Course.ID]] {
        var known = [String: [Course.ID]]()
        for offer in try await catalogue() { known[offer.package.digest] = offer.course.requires }
        known[digest] = try await course(digest)?.requires
        return known
    }
}
