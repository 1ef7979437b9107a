import Actions
import Consulting
import Learning
import Pages
import People
import Statements
import Storage

/// The small forms of a case, as its state allows them to its consultant.
struct ConsultantCaseForms {
    let view: ConsultantCaseView

    private var found: Case { view.found }
    private var reader: Reader { view.reader }
    private func may(_ act: CaseAct) -> Bool { view.acts.contains(act) }

    private func action(_ verb: String) -> String { Links.mentoringCase(found.id, verb) }
    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        reader.phrase("desk-form.\(key)", values)
    }

    // MARK: The offer

    var decline: ActForm {
        let form = SmallForm("decline-\(found.id)", typed: view.typed)
        let reasons = DeclineReason.allCases.map {
            FormOption(value: $0.rawValue, label: say("decline.\($0.rawValue)"))
        }
        return form.form(
            title: say("decline"), text: say("decline.text"), action: action("decline"),
            button: say("decline.button"),
            fields: [
                form.field("reason", .radio, say("decline.reason"), options: reasons),
                form.field(
                    "note", .area, say("decline.note"), hint: say("decline.note.hint"), required: false)
            ])
    }

    // MARK: Sessions

    var plan: ActForm? {
        guard may(.plan) else { return nil }
        let form = SmallForm("plan", typed: view.typed)
        let chosen = found.request.modality == .onSite ? Modality.onSite : .remote
        let ways = [Modality.remote, .onSite].map {
            FormOption(value: $0.rawValue, label: reader.word($0), selected: $0 == chosen)
        }
        return form.form(
            title: say("plan"), text: say("plan.text"), action: action("plan"),
            button: say("plan.button"),
            isOpen: found.sessions.isEmpty,
            fields: moment(form) + [
                form.field("modality", .select, say("modality"), options: ways),
                form.field("place", .text, say("place"), hint: say("place.hint"), required: false)
            ])
    }

    /// Day, time and minutes, with the difference to the firm's clock.
    private func moment(_ form: SmallForm, _ session: Session? = nil) -> [ActField] {
        let shown = session.map { LocalTime.fields($0.starts, zone: reader.zoneName) }
        return [
            form.field("date", .date, say("date"), value: shown?.day ?? ""),
            form.field("time", .time, say("time"), hint: clocks, value: shown?.time ?? ""),
            form.field("minutes", .number, say("minutes"), value: String(session?.minutes ?? 60))
        ]
    }

    /// `hora de Uruguay; en Perú son 2 horas menos`.
    private var clocks: String {
        let (own, other) = (reader.zoneName, found.request.zone)
        let here = reader.clock(of: own)
        guard let difference = reader.minutes(from: own, to: other, at: view.now), difference != 0
        else {
            return say("clock.same", ["clock": here])
        }
        return say(
            difference > 0 ? "clock.ahead" : "clock.behind",
            ["clock": here, "other": reader.clock(of: other), "time": reader.minutes(abs(difference))])
    }

    func session(_ session: Session) -> [ActForm] {
        if session.hours?.state == .disputed, session.consultant == view.person, may(.correctHours) {
            return [correct(session)]
        }
        guard session.state == .planned else { return [] }
        let hasBegun = view.now >= session.starts.advanced(bySeconds: Case.graceSeconds)
        // What was typed too early is not lost.
        let isTyped = view.typed?.id == "log-\(session.id)"
        return [
            (hasBegun || isTyped) && may(.log) ? log(session) : nil, hasBegun && may(.miss) ? miss(session) : nil,
            may(.move) ? move(session) : nil, may(.cancel) ? cancel(session) : nil
        ].compactMap { $0 }
    }

    private func small(_ kind: String, _ session: Session) -> SmallForm {
        SmallForm("\(kind)-\(session.id)", typed: view.typed)
    }

    private func act(
        _ kind: String, _ session: Session, _ form: SmallForm, danger: Bool = false,
        isOpen: Bool = false,
        fields: [ActField]
    ) -> ActForm {
        form.form(
            title: say(kind), text: say("\(kind).text"), action: action("sessions/\(session.id)/\(kind)"),
            button: say("\(kind).button"), danger: danger, isOpen: isOpen, fields: fields)
    }

    private func log(_ session: Session) -> ActForm {
        let form = small("log", session)
        var fields = [
            form.field("minutes", .number, say("log.minutes"), value: String(session.minutes)),
            form.field("log", .area, say("log.words"), hint: say("log.text.hint"))
        ]
        if !evidence.isEmpty {
            fields.append(
                form.field("evidence", .ticks, say("log.evidence"), options: evidence, required: false))
        }
        let isOver = view.now >= session.starts.advanced(bySeconds: session.minutes * 60)
        return act("log", session, form, isOpen: isOver, fields: fields)
    }

    /// What of the course a session may have been about: the assignments, and the lessons with gaps.
    private var evidence: [FormOption] {
        guard let evidence = view.evidence else { return [] }
        let course = evidence.study.course
        let language = course.language(for: reader.language)
        let titles =
            evidence.works.map { $0.assignment.title[language] }
            + evidence.gaps.compactMap { $0.lesson.flatMap { course.activity($0)?.title[language] } }
        return titles.map { FormOption(value: $0, label: $0) }
    }

    private func miss(_ session: Session) -> ActForm {
        let form = small("miss", session)
        return act(
            "miss", session, form, fields: [form.field("reason", .area, say("miss.reason"))])
    }

    private func move(_ session: Session) -> ActForm {
        let form = small("move", session)
        return act("move", session, form, fields: moment(form, session))
    }

    private func cancel(_ session: Session) -> ActForm {
        let form = small("cancel", session)
        return act(
            "cancel", session, form, danger: true,
            fields: [form.field("reason", .area, say("cancel.reason"))])
    }

    private func correct(_ session: Session) -> ActForm {
        let form = small("correct", session)
        return act(
            "correct", session, form, isOpen: true,
            fields: [
                form.field("minutes", .number, say("minutes"), value: String(session.hours?.minutes ?? 0))
            ])
    }

    // MARK: Notes, deliverables

    var note: ActForm? {
        guard may(.note) else { return nil }
        let form = SmallForm("note", typed: view.typed)
        let readers = [
            FormOption(value: "yes", label: say("note.shared"), selected: true),
            FormOption(value: "no", label: say("note.own"))
        ]
        return form.form(
            title: say("note"), action: action("note"), button: say("note.button"),
            fields: [
                form.field("text", .area, say("note.text")),
                form.field("shared", .radio, say("note.readers"), options: readers)
            ])
    }

    var deliverable: ActForm? {
        guard may(.addDeliverable) else { return nil }
        let form = SmallForm("deliverable", typed: view.typed)
        return form.form(
            title: say("deliverable"), action: action("deliverable"), button: say("deliverable.button"),
            fields: [
                form.field("title", .text, say("deliverable.title")),
                form.field("due", .date, say("deliverable.due"), required: false)
            ])
    }

    func done(_ deliverable: Deliverable) -> FormAction? {
        may(.finishDeliverable)
            ? FormAction(action: action("deliverable-done"), key: deliverable.id.rawValue) : nil
    }

    // MARK: Pause, hand-over, closing

    var steps: [ActForm] {
        [
            may(.close) ? close : nil, may(.suspend) ? suspend : nil, may(.resume) ? resume : nil,
            may(.handOver) ? handOver : nil
        ].compactMap { $0 }
    }

    private var suspend: ActForm {
        let form = SmallForm("suspend", typed: view.typed)
        return form.form(
            title: say("suspend"), text: say("suspend.text"), action: action("suspend"),
            button: say("suspend.button"),
            fields: [form.field("reason", .area, say("suspend.reason"))])
    }

    private var resume: ActForm {
        SmallForm("resume", typed: view.typed).form(
            title: say("resume"), text: say("resume.text"), action: action("resume"),
            button: say("resume.button"))
    }

    private var handOver: ActForm {
        let form = SmallForm("hand-over", typed: view.typed)
        return form.form(
            title: say("hand-over"), text: say("hand-over.text"), action: action("hand-over"),
            button: say("hand-over.button"), danger: true,
            fields: [form.field("note", .area, say("hand-over.note"), hint: say("hand-over.note.hint"))])
    }

    /// Why it cannot be closed yet.
    var closingBlocked: String? {
        let isRunning = found.consultant == view.person && found.offer == nil && found.state.holdsUnit
        return isRunning && found.sessions.contains { $0.state == .planned }
            ? say("close.blocked") : nil
    }

    private var close: ActForm {
        let form = SmallForm("close", typed: view.typed)
        let outcomes = ClosingReport.Outcome.allCases.map {
            FormOption(value: $0.rawValue, label: reader.word($0))
        }
        return form.form(
            title: say("close"), text: say("close.text"), action: action("close"),
            button: say("close.button"),
            isOpen: view.isClosingDue,
            fields: [
                form.field("outcome", .radio, say("close.outcome"), options: outcomes),
                form.field("summary", .area, say("close.summary"), hint: say("close.summary.hint")),
                form.field("nextSteps", .area, say("close.next"), required: false)
            ])
    }
}
