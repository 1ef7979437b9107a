import Foundation
import Learning
import People
import Statements
import Storage

/// An assignment as its learner sees it: every submission so far, the last one perhaps a draft.
public struct Coursework: Sendable {
    public var study: Study
    public var assignment: Assignment
    public var rubric: Rubric
    /// First to last, with the marks that stand.
    public var submissions: [Submission]
    /// The earlier versions that some of them were handed in under.
    public var former: [String: Course] = [:]
    /// The look that the last one waits for.
    public var awaited: Submission.Look?

    public var draft: Submission? { submissions.last.flatMap { $0.state == .draft ? $0 : nil } }
    /// Whether something may be written: nothing handed in yet, a draft, work that was returned, or that did not pass.
    public var isOpen: Bool {
        guard let last = submissions.last else { return true }
        return last.state == .draft || last.mayBeTriedAgain
    }
}

extension LMS {
    /// Letters that a submission's text may have.
    public static let longestText = 100_000

    public func coursework(_ id: Activity.ID, in course: Course.ID, _ visit: Visit) async throws -> Coursework {
        let person = try visit.signedIn()
        guard let study = try await study(person.id, course) else { throw LearningError(.forbidden, .notEnrolled) }
        guard case .assignment(let assignment)? = study.course.activity(id),
            let rubric = study.course.rubric(assignment.rubric)
        else { throw LearningError(.notFound, .activityUnknown) }
        let submissions = try await store.read { try $0.submissions(study.enrolment.id, id) }
        return Coursework(
            study: study, assignment: assignment, rubric: rubric,
            submissions: submissions.map { $0.seen(by: person.id) }, former: try await former(submissions),
            awaited: submissions.last?.awaited)
    }

    /// Keeps the text of the draft.
    public func saveDraft(_ text: String, of id: Activity.ID, in course: Course.ID, _ visit: Visit) async throws {
        guard text.utf8.count <= LMS.longestText else { throw LearningError(.tooLarge, .textTooLong) }
        try await change(id, in: course, visit) { draft, _ in draft.text = text }
    }

    /// Adds a file to the draft. The same file a second time changes nothing.
    public func attach(_ data: Data, name: String, to id: Activity.ID, in course: Course.ID, _ visit: Visit)
        async throws
    {
        let work = try await coursework(id, in: course, visit)
        let name = LMS.fileName(name)
        let type = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard !data.isEmpty else { throw LearningError(.invalid, .nothingToUpload) }
        guard work.assignment.submit.contains(.file), work.assignment.types.contains(type), FileKind(data).admits(type)
        else {
            throw LearningError(.invalid, .fileTypeRefused, detail: name)
        }
        guard data.count <= work.assignment.maximumSize else {
            throw LearningError(.tooLarge, .fileTooLarge, detail: name)
        }
        guard work.isOpen else { throw LearningError(.conflict, .submissionClosed) }
        let file = Submission.File(name: name, digest: try store.blobs.keep(data), size: data.count)
        try await change(id, in: course, visit) { draft, assignment in
            if draft.files.contains(file) { return }
            guard draft.files.count < assignment.maximumFiles else { throw LearningError(.conflict, .tooManyFiles) }
            draft.files.append(file)
        }
    }

    public func detach(_ index: Int, from id: Activity.ID, in course: Course.ID, _ visit: Visit) async throws {
        try await change(id, in: course, visit) { draft, _ in
            if draft.files.indices.contains(index) { draft.files.remove(at: index) }
        }
    }

    /// Hands the draft in. A second time changes nothing.
    public func submit(_ id: Activity.ID, text: String?, in course: Course.ID, _ visit: Visit) async throws {
        let work = try await coursework(id, in: course, visit)
        if work.submissions.last?.state == .submitted { return }
        if let text, text.utf8.count > LMS.longestText { throw LearningError(.tooLarge, .textTooLong) }
        let now = now
        try await change(id, in: course, visit) { draft, _ in
            if let text { draft.text = text }
            guard !draft.files.isEmpty || !draft.text.allSatisfy(\.isWhitespace) else {
                throw LearningError(.invalid, .submissionEmpty)
            }
            draft.state = .submitted
            draft.submitted = now
        } event: { enrolment, draft in
            statement(
                .submitted, ActivityPath(course: course, activity: id), of: enrolment, type: ActivityType.assignment,
                id: LMS.derivedID("\(draft.id)/submitted"))
        }
    }

    /// A file of a submission, for its learner and those who may read it.
    public func file(_ index: Int, of id: Submission.ID, _ visit: Visit) async throws -> (Submission.File, Data) {
        let marking = try await submission(id, visit)
        guard marking.submission.files.indices.contains(index) else {
            throw LearningError(.notFound, .submissionUnknown)
        }
        let file = marking.submission.files[index]
        return (file, try store.blobs.data(file.digest))
    }

    // MARK: Parts

    /// Changes the draft, making one where there is none yet.
    private func change(
        _ id: Activity.ID, in course: Course.ID, _ visit: Visit,
        _ edit: @escaping @Sendable (inout Submission, Assignment) throws -> Void,
        event: (@Sendable (Enrolment, Submission) -> Statement)? = nil
    ) async throws {
        let person = try visit.signedIn()
        try permit(visit.actor, .takeActivity, .enrolment(of: person.id, organisation: person.organisation))
        let work = try await coursework(id, in: course, visit)
        let enrolment = work.study.enrolment
        let (now, fresh) = (now, Submission.ID(newID()))
        try await store.write { tx in
            guard try tx.enrolment(enrolment.id)?.package == enrolment.package else {
                throw LearningError(.conflict, .wrongState)
            }
            let last = try tx.submissions(enrolment.id, id).last
            var draft: Submission
            if let last, last.state == .draft {
                draft = last
            } else {
                guard last?.mayBeTriedAgain ?? true else { throw LearningError(.conflict, .submissionClosed) }
                draft = Submission(
                    id: fresh, enrolment: enrolment.id, activity: id, number: (last?.number ?? 0) + 1, changed: now)
                // Work that came back is the start of the next try.
                draft.text = last?.text ?? ""
                draft.files = last?.files ?? []
            }
            try edit(&draft, work.assignment)
            draft.changed = now
            try tx.save(draft)
            if let event {
                try tx.record(event(enrolment, draft), for: enrolment, at: now)
                try allotMarker(to: enrolment.id, tx, at: now)
            }
        }
    }

    /// A name that can stand in a header and on any disk: no path, no control characters, 120 letters at most.
    static func fileName(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let clean = last.unicodeScalars.filter { $0.properties.generalCategory != .control && $0 != "\"" }
        let text = String(String.UnicodeScalarView(clean)).precomposedStringWithCanonicalMapping
        guard text.count > 120, let dot = text.lastIndex(of: ".") else { return String(text.prefix(120)) }
        return String(text[..<dot].prefix(110)) + text[dot...].prefix(10)
    }

    /// The same text gives the same UUID, so that an event told twice is one event (RFC 9562 §5.8).
    static func derivedID(_ text: String) -> String {
        var digits = Array(hexDigest(of: Data(text.utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = "a"
        let parts = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
        return parts.map { String($0) }.joined(separator: "-")
    }
}

/// What a file is by its first bytes, whatever its name says.
enum FileKind: Equatable {
    case pdf, zip, jpeg, png, compound, text, unknown

    init(_ data: Data) {
        let head = Array(data.prefix(8))
        if head.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B, 3, 4]) {
            self = .zip
        } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            self = .png
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .compound
        } else {
            self = data.prefix(4_096).contains(0) ? .unknown : .text
        }
    }

    /// Whether a file of this kind may bear the name ending `type`.
    func admits(_ type: String) -> Bool {
        switch type {
        case "pdf": self == .pdf
        case "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip": self == .zip
        case "jpg", "jpeg": self == .jpeg
        case "png": self == .png
        case "doc", "xls", "ppt": self == .compound
        case "txt", "csv", "md": self == .text
        default: false
        }
    }
}
