import Learning
import People
import Statements
import Storage

/// A lesson ready to be read.
public struct OpenLesson: Sendable {
    public var lesson: Lesson
    public var language: Language
    /// Sanitised HTML; media bear the addresses that they are served at.
    public var html: String
}

/// Where a learner goes from a lesson that they have read.
public struct Onward: Sendable {
    public var next: Activity?
    /// Set once the course is completed and its certificate issued.
    public var certificate: StoredCertificate?
}

extension LMS {
    /// The text of a lesson, in the reader's language or the course's own.
    public func lesson(
        _ id: Activity.ID, of course: Course, package digest: String, language: Language
    ) async throws -> OpenLesson {
        guard case .lesson(let lesson)? = course.activity(id) else { throw LearningError(.notFound, .activityUnknown) }
        let language = course.language(for: language)
        guard let html = try await shelf.text(id, language, of: digest, store: store) else {
            throw LearningError(.notFound, .activityUnknown)
        }
        return OpenLesson(lesson: lesson, language: language, html: html)
    }

    /// Notes that a learner opened an activity: a statement the first time, the bookmark each time it changes.
    public func open(_ activity: Activity, in study: Study) async throws {
        let enrolment = study.enrolment
        let isNew = study.progress.steps[activity.id] == nil
        let moved = study.bookmark?.activity != activity.id
        guard isNew || moved else { return }
        let event = statement(
            .initialized, ActivityPath(course: enrolment.course, activity: activity.id), of: enrolment,
            type: activity.type)
        let stored = now
        try await store.write { tx in
            if isNew { try tx.record(event, for: enrolment, at: stored) }
            if moved { try tx.save(Bookmark(activity: activity.id), for: enrolment.id) }
        }
    }

    /// Keeps the heading that a learner has read to.
    public func mark(_ anchor: String?, in activity: Activity.ID, of course: Course.ID, _ visit: Visit) async throws {
        let person = try visit.signedIn()
        guard anchor.map({ $0.utf8.count <= 200 }) ?? true else { throw LearningError(.invalid) }
        try await store.write { tx in
            guard let enrolment = try tx.enrolment(of: person.id, in: course) else {
                throw LearningError(.forbidden, .notEnrolled)
            }
            try tx.save(Bookmark(activity: activity, anchor: anchor), for: enrolment.id)
        }
    }

    /// Marks a lesson as read; answers what comes next. A second time changes nothing.
    @discardableResult
    public func finish(_ id: Activity.ID, in courseID: Course.ID, _ visit: Visit) async throws -> Onward {
        let person = try visit.signedIn()
        try permit(visit.actor, .takeActivity, .enrolment(of: person.id, organisation: person.organisation))
        guard let enrolment = try await enrolment(of: person.id, in: courseID),
            let course = try await course(enrolment.package)
        else { throw LearningError(.forbidden, .notEnrolled) }
        guard let activity = course.activity(id), activity.kind == .lesson else {
            throw LearningError(.notFound, .activityUnknown)
        }
        let event = statement(
            .completed, ActivityPath(course: courseID, activity: id), of: enrolment, type: activity.type,
            result: .init(completion: true))
        let stored = now
        let (before, isCompleted) = try await store.write { tx -> (Bool, Bool) in
            var progress = try tx.progress(enrolment.id)
            let before = progress.completed != nil
            guard progress.steps[id]?.done == nil else { return (before, before) }
            try tx.record(event, for: enrolment, at: stored, onto: &progress)
            return (before, try settle(enrolment, course, &progress, tx) || before)
        }
        if isCompleted, !before { await certifyIfPossible(enrolment) }
        return Onward(
            next: course.neighbourhood(of: id)?.next,
            certificate: isCompleted ? try await study(person.id, courseID)?.certificate : nil)
    }
}

extension Activity {
    /// The type that statements give it.
    var type: String {
        switch kind {
        case .lesson: ActivityType.lesson
        case .quiz: ActivityType.assessment
        case .assignment: ActivityType.assignment
        }
    }
}
