import Actions
import Learning
import Pages
import People

/// Words a rubric, and the marks that were given by it; for the learner and for who marks.
struct RubricView {
    let rubric: Rubric
    let course: Course
    let reader: Reader

    private var language: Language { course.language(for: reader.language) }

    /// When work passes, in a sentence.
    var pass: String {
        let values = [
            "total": reader.number(rubric.passTotal), "most": reader.number(rubric.maximum),
            "each": reader.number(rubric.passEach)
        ]
        return reader.phrase(rubric.passEach > 0 ? "desk-view.pass-each" : "desk-view.pass", values)
    }

    /// The rubric to read, with the levels that were given; two persons may have given two.
    func sheet(given: [Submission.Mark] = []) -> AssignmentPage.Rubric {
        AssignmentPage.Rubric(
            title: rubric.title[language], pass: pass, levels: rubric.levels.map { $0.title[language] },
            criteria: rubric.criteria.map { criterion in
                AssignmentPage.Criterion(
                    title: criterion.title[language], weight: weight(criterion),
                    levels: rubric.levels.map { level in
                        AssignmentPage.Level(
                            title: level.title[language], points: points(level), text: text(level, of: criterion),
                            given: given.contains { $0.levels[criterion.id] == level.id })
                    })
            })
    }

    /// Marks as their learner reads them; `nil` while there are none.
    func marks(of submission: Submission) -> AssignmentPage.Marks? {
        let standing = submission.standing
        guard let last = standing.last, let outcome = RubricView.outcome(of: submission) else { return nil }
        var marks = AssignmentPage.Marks(
            attempt: submission.number, total: (submission.judgement ?? last.judgement).map(total) ?? "",
            outcome: outcome, by: standing.map(\.markerName).joined(separator: " · "), date: reader.date(last.at))
        if standing.count == 1 {
            marks.comment = remark(last.comment)
            marks.criteria = criteria(of: last)
        }
        if submission.state == .marked, submission.marks.count > 1 {
            marks.note = reader.phrase(standing.count > 1 ? "desk-view.mean" : "desk-view.decided")
            marks.looks = looks(of: submission) { standing.count > 1 || $0 != last }
        }
        return marks
    }

    /// Single marks, each under its place in the order.
    func looks(of submission: Submission, where isWanted: (Submission.Mark) -> Bool) -> [AssignmentPage.Look] {
        zip(["first", "second", "third"], submission.marks).filter { isWanted($0.1) }.map { place, mark in
            AssignmentPage.Look(
                title: reader.phrase(
                    "desk-view.look.\(place)",
                    ["total": mark.judgement.map(total) ?? reader.phrase("desk-view.no-level")]),
                by: mark.markerName, date: reader.date(mark.at), comment: remark(mark.comment),
                criteria: criteria(of: mark))
        }
    }

    private func criteria(of mark: Submission.Mark) -> [AssignmentPage.Mark] {
        rubric.criteria.compactMap { self.mark(of: $0, in: mark) }
    }

    static func outcome(of submission: Submission) -> AssignmentPage.Marks.Outcome? {
        switch submission.state {
        case .draft: return nil
        case .submitted: return submission.marks.isEmpty ? nil : .awaited
        case .returned: return .returned
        case .marked:
            guard let judgement = submission.judgement, judgement.passed else { return .failed }
            return judgement.distinction ? .distinction : .passed
        }
    }

    /// `15 de 20`.
    func total(_ judgement: Rubric.Judgement) -> String { part(judgement.total, of: judgement.maximum) }

    // MARK: Parts

    /// `cuenta doble`; `nil` where all criteria weigh the same.
    func weight(_ criterion: Rubric.Criterion) -> String? {
        guard Set(rubric.criteria.map(\.weight)).count > 1, criterion.weight != 1 else { return nil }
        if criterion.weight == 2 { return reader.phrase("desk-view.double-weight") }
        return reader.phrase("desk-view.weight", ["weight": reader.number(criterion.weight)])
    }

    func points(_ level: Rubric.Level) -> String {
        reader.phrase(
            level.points == 1 ? "desk-view.one-point" : "desk-view.points", ["count": reader.number(level.points)])
    }

    func text(_ level: Rubric.Level, of criterion: Rubric.Criterion) -> String {
        criterion.levels[level.id]?[language] ?? ""
    }

    private func mark(of criterion: Rubric.Criterion, in mark: Submission.Mark) -> AssignmentPage.Mark? {
        let level = mark.levels[criterion.id].flatMap { id in rubric.levels.first { $0.id == id } }
        let comment = remark(mark.comments[criterion.id] ?? "")
        // Returned work may have remarks on some criteria and levels on none.
        guard level != nil || comment != nil else { return nil }
        return AssignmentPage.Mark(
            title: criterion.title[language],
            level: level?.title[language] ?? reader.phrase("desk-view.no-level"),
            points: level.map { part($0.points, of: rubric.levels.map(\.points).max() ?? 0) } ?? "",
            text: level.map { text($0, of: criterion) }, comment: comment)
    }

    private func part(_ part: Double, of whole: Double) -> String {
        reader.phrase("desk-view.of", ["part": reader.number(part), "whole": reader.number(whole)])
    }

    private func remark(_ text: String) -> String? {
        text.allSatisfy(\.isWhitespace) ? nil : PlainText.paragraphs(text)
    }
}

extension FileLine {
    /// A file of a submission; `remove` is the address of the form that takes it out again.
    init(_ file: Submission.File, _ index: Int, of submission: Submission, _ reader: Reader, remove: String? = nil) {
        // The digest goes along, so that a form sent twice does not take out the file that moved up.
        self.init(
            name: file.name, size: reader.size(file.size), href: Links.file(index, of: submission.id),
            remove: remove.map { FormAction(action: $0, key: file.digest) })
    }
}

extension Submission {
    func lines(_ reader: Reader, remove: ((Int) -> String)? = nil) -> [FileLine] {
        files.enumerated().map { FileLine($1, $0, of: self, reader, remove: remove?($0)) }
    }
}

extension RubricView {
    /// The rubric of the earlier version that a submission was handed in under; `nil` for the present one's.
    init?(judging submission: Submission, former: [String: Course], reader: Reader) {
        guard let course = submission.package.flatMap({ former[$0] }),
            case .assignment(let assignment)? = course.activity(submission.activity),
            let rubric = course.rubric(assignment.rubric)
        else { return nil }
        self.init(rubric: rubric, course: course, reader: reader)
    }
}
