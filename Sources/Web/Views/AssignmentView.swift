import Actions
import Learning
import Pages
import People
import Storage

/// Words an assignment: the task and the rubric for anybody, the work and its marks for its learner.
struct AssignmentView {
    let course: Course
    let digest: String
    let assignment: Assignment
    let rubric: Rubric
    /// `nil` for a visitor, and for somebody who is not enrolled.
    let work: Coursework?
    let reader: Reader
    var isVisitor = false
    /// Asks once more before the work is handed in.
    var isConfirming = false
    /// What was written and could not be taken.
    var text: String?
    var problems: [FormProblem] = []

    private var sheet: RubricView { RubricView(rubric: rubric, course: course, reader: reader) }
    private var address: String { Links.assignment(assignment.id, in: course.id) }
    private var submissions: [Submission] { work?.submissions ?? [] }
    private var last: Submission? { submissions.last }
    private var marked: [Submission] { submissions.filter { $0.state == .returned || $0.state == .marked } }

    func page(_ frame: PageFrame) -> AssignmentPage {
        let language = course.language(for: reader.language)
        let place = course.neighbourhood(of: assignment.id)
        let route = RouteView(
            course: course, progress: work?.study.progress, reader: reader, current: assignment.id,
            certificate: work?.study.certificate.map { Links.certificate($0.serial) })
        let marks = marked.compactMap { sheet(of: $0).marks(of: $0) }
        let given = marked.last.flatMap { sheet(of: $0).rubric == rubric ? $0.standing : nil }
        return AssignmentPage(
            frame: frame, course: PageLink(course, reader: reader), unit: place?.unit.title[language] ?? "",
            title: assignment.title[language], minutes: reader.minutes(assignment.minutes),
            body: Media.addressed(assignment.task[language], in: digest),
            rubric: sheet.sheet(given: given ?? []), state: state, timeline: timeline,
            attempt: attempt, draft: draft, submitted: submitted, marks: marks.last,
            earlier: marks.dropLast().reversed(), problems: problems, visitor: isVisitor, route: route.drawing,
            previous: place?.previous.map { PageLink($0, in: course, reader: reader) },
            next: place?.next.map { PageLink($0, in: course, reader: reader) })
    }

    /// With the rubric that judged it, which may be an earlier version's.
    private func sheet(of submission: Submission) -> RubricView {
        work.flatMap { RubricView(judging: submission, former: $0.former, reader: reader) } ?? sheet
    }

    // MARK: The state

    private var state: AssignmentPage.State {
        guard let last else { return .draft }
        switch last.state {
        case .draft: return last.number > 1 ? .returned : .draft
        case .submitted: return work?.study.enrolment.consultant == nil ? .submitted : .marking
        case .returned: return .returned
        case .marked: return last.judgement?.passed == true ? .passed : .failed
        }
    }

    private var attempt: Int {
        guard let last else { return 1 }
        return last.state == .returned ? last.number + 1 : last.number
    }

    private var timeline: [TimelineEntry] {
        guard work != nil else { return [] }
        var entries = submissions.flatMap(events)
        switch last?.state {
        case nil, .returned?:
            entries.append(entry("draft", state: .here))
            entries += [entry("hand-in", state: .ahead), entry("marks", state: .ahead)]
        case .draft?: entries += [entry("hand-in", state: .ahead), entry("marks", state: .ahead)]
        case .submitted?:
            entries += looks
            entries.append(entry("marks", state: .ahead))
        case .marked?: break
        }
        return entries
    }

    /// Which marks are there, without what they say, and which is awaited.
    private var looks: [TimelineEntry] {
        let enrolment = work?.study.enrolment
        switch work?.awaited {
        case .second: return [entry("first-mark"), entry("awaits-second", state: .here)]
        case .third: return [entry("first-mark"), entry("second-mark"), entry("awaits-third", state: .here)]
        case .first, nil:
            let key = enrolment?.consultant == nil ? "awaits-consultant" : "with-consultant"
            return [entry(rubric.marking == .double && enrolment?.consultant != nil ? "with-two" : key, state: .here)]
        }
    }

    private func events(of submission: Submission) -> [TimelineEntry] {
        if submission.state == .draft {
            let saved = reader.phrase("desk-view.saved", ["time": reader.dateAndTime(submission.changed)])
            return [entry("draft", date: saved, state: .here)]
        }
        var entries = [entry("submitted", date: submission.submitted.map(reader.dateAndTime))]
        if let settled = submission.settled, let outcome = RubricView.outcome(of: submission) {
            entries.append(
                entry(outcome.rawValue, date: reader.date(settled), state: outcome == .failed ? .problem : .done))
        }
        return entries
    }

    private func entry(_ key: String, date: String? = nil, state: TimelineEntry.State = .done) -> TimelineEntry {
        TimelineEntry(title: reader.phrase("desk-view.timeline.\(key)"), date: date, state: state)
    }

    // MARK: The work

    private var draft: AssignmentPage.Draft? {
        guard let work, work.isOpen else { return nil }
        let takesFiles = assignment.submit.contains(.file)
        let files = last?.files ?? []
        return AssignmentPage.Draft(
            text: assignment.submit.contains(.text), value: text ?? last?.text ?? "",
            save: FormAction(action: "\(address)/draft"),
            upload: takesFiles && files.count < assignment.maximumFiles
                ? FormAction(action: "\(address)/files") : nil,
            files: last?.lines(reader) { "\(address)/files/\($0)/remove" } ?? [], takesFiles: takesFiles,
            limits: takesFiles ? limits : nil, accept: assignment.types.map { ".\($0)" }.joined(separator: ","),
            submit: FormAction(action: "\(address)/submit"), confirming: isConfirming)
    }

    private var limits: String {
        reader.phrase(
            assignment.maximumFiles == 1 ? "desk-view.limit" : "desk-view.limits",
            [
                "types": assignment.types.map { $0.uppercased() }.joined(separator: ", "),
                "count": reader.numbers.text(assignment.maximumFiles), "size": reader.size(assignment.maximumSize)
            ])
    }

    private var submitted: AssignmentPage.Submitted? {
        guard let last, last.state == .submitted || last.state == .marked, let at = last.submitted else { return nil }
        return AssignmentPage.Submitted(
            date: reader.dateAndTime(at), text: last.text.isEmpty ? nil : PlainText.paragraphs(last.text),
            files: last.lines(reader))
    }
}
