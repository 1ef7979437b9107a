import Actions
import Consulting
import Foundation
import Learning
import Pages
import People
import Statements
import Storage

/// Words a mentoring case for its consultant, or for who is asked to take it.
struct ConsultantCaseView {
    let found: Case
    let learner: Person
    let organisation: Organisation?
    let names: [Person.ID: String]
    let policy: MatchingPolicy
    /// Why this consultant; nil where a coordinator decided.
    var explanation: Explanation?
    var events: [CaseEvent] = []
    var evidence: CourseEvidence?
    /// Who reads.
    let person: Person.ID
    /// With the clock of the reader's profile.
    let reader: Reader
    let now: Instant
    /// What the reader may do now.
    var acts: Set<CaseAct>
    var typed: TypedForm?

    init(
        _ seen: SeenCase, evidence: CourseEvidence?, person: Person.ID, reader: Reader, now: Instant,
        typed: TypedForm? = nil
    ) {
        (found, learner, organisation, names) = (
            seen.story, seen.learner, seen.organisation, seen.names
        )
        (policy, explanation, events, acts) = (
            seen.policy, seen.placement?.explanation, seen.events, seen.acts
        )
        (self.evidence, self.person, self.reader, self.now, self.typed) = (
            evidence, person, reader, now, typed
        )
    }

    /// For the inbox, where an offer is answered and the rest only shown.
    init(
        _ line: CaseLine, placement: Placement?, policy: MatchingPolicy, person: Person.ID,
        reader: Reader,
        now: Instant, typed: TypedForm? = nil
    ) {
        (found, learner, organisation, names) = (line.story, line.learner, line.organisation, [:])
        (self.policy, explanation, acts) = (policy, placement?.explanation, [.accept, .decline])
        (self.person, self.reader, self.now, self.typed) = (person, reader, now, typed)
    }

    var words: CaseWords {
        CaseWords(found: found, names: names, zone: found.request.zone, reader: reader)
    }
    var title: String { organisation?.name ?? learner.displayName }
    var about: String {
        "\(found.request.topic.name(in: reader.language)) · \(found.request.country.name(in: reader.language))"
    }

    /// The beginning of the need, for a list.
    var shortNeed: String {
        let need = found.request.need.trimmingCharacters(in: .whitespacesAndNewlines)
        return need.count <= 220
            ? need : String(need.prefix(219)).trimmingCharacters(in: .whitespaces) + "…"
    }

    var forms: ConsultantCaseForms { ConsultantCaseForms(view: self) }
    private var isMine: Bool { found.consultant == person }

    func page(_ frame: PageFrame) -> ConsultantCasePage {
        let offer = found.offer.flatMap {
            $0.consultant == person && found.state == .proposed ? offerBox($0) : nil
        }
        return ConsultantCasePage(
            frame: frame, title: title, state: state,
            route: isMine ? CaseRouteView(found: found, reader: reader).route : nil, next: next,
            problems: typed?.summary ?? [],
            offer: offer,
            facts: facts, need: found.request.need, readiness: readiness,
            evidence: evidence.map(evidenceBox),
            sessions: words.sessions.map { words.line($0, forms: forms.session($0)) }, plan: forms.plan,
            hours: isMine ? words.hours(perPackage: policy.hoursPerPackage) : [],
            notes: words.notes(own: true),
            write: forms.note,
            deliverables: found.deliverables.map {
                words.line($0, today: today, done: forms.done($0))
            }, addDeliverable: forms.deliverable, handOvers: isMine ? words.handOvers : [],
            closing: words.closing,
            evaluation: words.evaluation, steps: forms.steps, blocked: forms.closingBlocked,
            history: CaseHistoryView(events: events, words: words).entries)
    }

    // MARK: State

    private var state: Badge {
        let tone: Badge.Tone =
            switch found.state {
            case .requested, .proposed, .suspended: .wait
            case .accepted, .underWay, .closed, .followUp6, .followUp12, .ended: .good
            case .withdrawn: .bad
            }
        return Badge(text: reader.word(found.state), tone: tone)
    }

    private var today: Day { Day(reader.dates.isoDate(now.date)) ?? Day(number: 0) }

    /// Hours of the package that are left, in minutes.
    private var minutesLeft: Int {
        let given = found.sessions.reduce(0) { $0 + ($1.hours?.minutes ?? 0) }
        return found.request.packages * policy.hoursPerPackage * 60 - given
    }

    /// The hours are given and nothing is planned: what is missing is the report.
    var isClosingDue: Bool {
        isMine && found.state.holdsUnit && found.state != .proposed && minutesLeft <= 0
            && !found.sessions.contains { $0.state == .planned }
    }

    private var next: String? {
        guard isMine else { return nil }
        let planned = found.sessions.filter { $0.state == .planned }.sorted { $0.starts < $1.starts }
        let isLate = { (session: Session) in
            session.starts.advanced(bySeconds: session.minutes * 60) <= now
        }
        if let late = planned.first(where: isLate) {
            return reader.phrase("desk-case.next.log", ["time": words.time(late)])
        }
        if found.sessions.contains(where: { $0.hours?.state == .disputed && $0.consultant == person }) {
            return reader.phrase("desk-case.next.dispute")
        }
        switch found.state {
        case .suspended: return reader.phrase("desk-case.next.suspended")
        case .closed, .followUp6, .followUp12, .ended:
            guard let closed = found.closed else { return nil }
            let until = closed.advanced(bySeconds: Case.closingSeconds)
            return now < until
                ? reader.phrase(
                    "desk-case.next.closed", ["date": reader.date(closed), "until": reader.date(until)])
                : reader.phrase("desk-case.next.over", ["date": reader.date(closed)])
        case .accepted, .underWay:
            if let session = planned.first {
                return reader.phrase("desk-case.next.session", ["time": words.time(session)])
            }
            return reader.phrase(isClosingDue ? "desk-case.next.close" : "desk-case.next.plan")
        case .requested, .proposed, .withdrawn: return nil
        }
    }

    // MARK: Who asks, and what for

    private var facts: [Fact] {
        let request = found.request
        func fact(_ key: String, _ value: String, _ note: String? = nil) -> Fact {
            Fact(label: reader.phrase("desk-case.fact.\(key)"), value: value, note: note)
        }
        let there = DateFormat(language: reader.language, zone: request.zone).time(now.date)
        let clock = reader.differs(request.zone, from: reader.zoneName, at: now)
        var facts = [fact("person", learner.displayName)]
        if isMine, found.assignmentIsOpen(at: now), let contact = learner.loginNames.first?.text {
            facts.append(fact("contact", contact))
        }
        facts += [
            fact(
                "country", request.country.name(in: reader.language),
                clock ? reader.phrase("desk-case.fact.clock", ["time": there]) : nil),
            fact(
                "topic", request.topic.name(in: reader.language),
                reader.phrase("desk-case.fact.level", ["level": reader.word(request.level).lowercased()]))
        ]
        if let sector = request.sector {
            facts.append(
                fact(
                    "sector", sector.name(in: reader.language),
                    request.needsSector ? reader.phrase("desk-case.fact.needs-sector") : nil))
        }
        return facts + [
            fact("languages", reader.list(request.languages.map { reader.word($0) })),
            fact("modality", reader.word(request.modality)),
            fact("hours", reader.minutes(request.packages * policy.hoursPerPackage * 60)),
            fact("windows", windows),
            fact("asked", reader.date(request.asked))
        ]
    }

    /// When the firm can meet, by its own clock, a line for days with the same hours.
    private var windows: String {
        let rows = WeekWords(reader: reader).rows(found.request.windows).map { "\($0.days) \($0.hours)" }
        return (rows + ["(\(reader.clock(of: found.request.zone)))"]).joined(separator: "\n")
    }

    private var readiness: [Fact] {
        let ready = found.request.readiness
        func fact(_ key: String, _ value: String) -> Fact? {
            value.isEmpty ? nil : Fact(label: reader.phrase("desk-case.ready.\(key)"), value: value)
        }
        let yes = { (flag: Bool) in reader.phrase(flag ? "desk-case.yes" : "desk-case.no") }
        return [
            fact("tried", ready.tried), fact("goal", ready.goal),
            fact("hours", reader.hours(Double(ready.hoursAWeek))), fact("decides", yes(ready.decides)),
            fact("documents", yes(ready.hasDocuments))
        ].compactMap { $0 }
    }

    // MARK: The offer

    func offerBox(_ offer: Consulting.Offer) -> ConsultantCasePage.Offer {
        guard now < offer.expires else {
            return ConsultantCasePage.Offer(
                due: reader.phrase("desk-entry.expired"), blocked: reader.word(CaseRefusal.offerExpired))
        }
        let left = reader.span(from: now, to: offer.expires)
        return ConsultantCasePage.Offer(
            due: reader.phrase(
                "desk-entry.answer-in", ["time": left, "date": reader.dateAndTime(offer.expires)]),
            urgent: offer.expires < now.advanced(bySeconds: 86_400), why: why,
            accept: acts.contains(.accept)
                ? FormAction(action: Links.mentoringCase(found.id, "accept")) : nil,
            decline: acts.contains(.decline) ? forms.decline : nil)
    }

    private var why: [String] {
        guard let explanation else { return [reader.phrase("desk-case.why.coordinator")] }
        let sentences = ExplanationWords(policy: policy, names: names, reader: reader)
        let reasons = sentences.becauseYou(explanation.chosen).map {
            $0.prefix(1).uppercased() + $0.dropFirst() + "."
        }
        let (all, fit) = (explanation.funnel.first?.left ?? 1, explanation.funnel.last?.left ?? 1)
        let key = fit > 1 ? "fit" : all > 1 ? "only" : "alone"
        let funnel = reader.phrase(
            "desk-case.why.\(key)", ["all": reader.numbers.text(all), "fit": reader.numbers.text(fit)])
        return reasons + [funnel]
    }

    // MARK: The course

    private func evidenceBox(_ evidence: CourseEvidence) -> ConsultantCasePage.Evidence {
        let course = evidence.study.course
        let language = course.language(for: reader.language)
        let done = course.activities.count {
            course.standing(of: $0.id, in: evidence.study.progress) == .done
        }
        return ConsultantCasePage.Evidence(
            course: PageLink(course, reader: reader),
            progress: reader.phrase(
                "move.steps",
                ["done": reader.numbers.text(done), "total": reader.numbers.text(course.activities.count)]),
            works: evidence.works.map { work($0, language) },
            gaps: evidence.gaps.map { gap in
                ConsultantCasePage.Gap(
                    lesson: gap.lesson.flatMap { course.activity($0)?.title[language] }
                        ?? reader.phrase("desk-case.gap.other"),
                    href: gap.lesson.map { Links.lesson($0, in: course.id) },
                    items: gap.items.map { Self.short(PlainText.of($0.prompt[language])) })
            })
    }

    private func work(_ work: CourseEvidence.Work, _ language: Language) -> ConsultantCasePage.Work {
        let title = work.assignment.title[language]
        guard let submission = work.submission else {
            return ConsultantCasePage.Work(
                title: title, state: Badge(text: reader.phrase("desk-case.work.none"), tone: .plain))
        }
        let state: Badge =
            switch submission.state {
            case .draft, .submitted: Badge(text: reader.phrase("desk-case.work.submitted"), tone: .wait)
            case .returned: Badge(text: reader.phrase("desk-case.work.returned"), tone: .wait)
            case .marked: Badge(text: reader.phrase("desk-case.work.marked"), tone: .good)
            }
        return ConsultantCasePage.Work(
            title: title, href: work.mayOpen ? Links.submission(submission.id) : nil, state: state,
            date: submission.submitted.map(reader.date))
    }

    private static func short(_ text: String) -> String {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.count <= 140 ? text : String(text.prefix(139)) + "…"
    }
}
