import Consulting
import Learning
import Storage

extension LMS {
    /// Folds the whole log anew and holds it against what is stored; with `repair`, stores the new folds.
    ///
    /// - Returns: how many enrolments were folded, and those whose stored progress differs in any byte.
    public func rebuild(
        repair: Bool = false, progress report: (Int) -> Void = { _ in }
    ) async throws -> (checked: Int, differing: [Enrolment.ID]) {
        var differing: [Enrolment.ID] = []
        var checked = 0
        while true {
            let page = try await store.read { [checked] in try $0.enrolments(limit: 200, offset: checked) }
            if page.isEmpty { break }
            for enrolment in page {
                let (stored, folded) = try await store.read { tx in
                    (try tx.progress(enrolment.id), try tx.folded(enrolment))
                }
                if try stored.canonical() != folded.canonical() {
                    differing.append(enrolment.id)
                    if repair { try await store.write { try $0.replace(folded, of: enrolment.id) } }
                }
            }
            checked += page.count
            report(checked)
        }
        return (checked, differing)
    }

    /// The same for mentoring cases and their logs.
    public func rebuildCases(repair: Bool = false) async throws -> (checked: Int, differing: [Case.ID]) {
        var differing: [Case.ID] = []
        var checked = 0
        while true {
            let page = try await store.read { [checked] in try $0.caseIDs(limit: 200, offset: checked) }
            if page.isEmpty { break }
            for id in page {
                let (stored, folded) = try await store.read { (try $0.mentoringCase(id), try $0.folded(id)) }
                guard stored != folded else { continue }
                differing.append(id)
                if repair, let folded { try await store.write { try $0.replace(folded) } }
            }
            checked += page.count
        }
        return (checked, differing)
    }
}
