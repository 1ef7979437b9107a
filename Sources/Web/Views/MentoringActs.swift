import Actions
import Consulting
import Pages
import People
import Statements

/// What a learner or firm can do with a case now, as forms.
struct MentoringActs {
    let seen: SeenCase
    var typed: TypedForm?
    let reader: Reader
    let now: Instant

    private var found: Case { seen.story }
    private var address: String { Links.mentoringCase(found.id) }

    private func may(_ act: CaseAct) -> Bool { seen.acts.contains(act) }

    /// A form that asks why, and does one thing.
    private func asking(
        _ verb: String, id: String? = nil, action: String? = nil, required: Bool = true, danger: Bool = false
    ) -> ActForm {
        let small = SmallForm(id ?? verb, typed: typed)
        let text = Pages.phrase("mact.\(verb).text", in: reader.pageLanguage)
        return small.form(
            title: reader.phrase("mact.\(verb)"), text: text, action: action ?? "\(address)/\(verb)",
            button: reader.phrase("mact.\(verb).button"), danger: danger,
            fields: [small.field("reason", .area, reader.phrase("mact.\(verb).why"), required: required)])
    }

    /// What is there if something is wrong.
    var steps: [ActForm] {
        var steps: [ActForm] = []
        if may(.refuse) { steps.append(asking("refuse")) }
        if may(.suspend) { steps.append(asking("suspend")) }
        if may(.resume) {
            steps.append(
                SmallForm("resume").form(
                    title: reader.phrase("mact.resume"), text: reader.phrase("mact.resume.text"),
                    action: "\(address)/resume", button: reader.phrase("mact.resume.button")))
        }
        if may(.withdraw) { steps.append(asking("withdraw", required: false, danger: true)) }
        return steps
    }

    // MARK: Sessions

    private func session(_ verb: String, _ session: Session) -> ActForm {
        asking(verb, id: "\(verb)-\(session.id)", action: "\(address)/sessions/\(session.id)/\(verb)")
    }

    func forms(of session: Session) -> [ActForm] {
        if session.hours?.state == .awaitsFirm { return may(.disputeHours) ? [self.session("dispute", session)] : [] }
        guard session.state == .planned else { return [] }
        if now >= session.starts.advanced(bySeconds: Case.graceSeconds) {
            return may(.miss) ? [self.session("miss", session)] : []
        }
        return may(.cancel) ? [self.session("cancel", session)] : []
    }

    func confirm(_ session: Session) -> SessionLine.ConfirmHours? {
        guard let hours = session.hours, hours.state == .awaitsFirm, may(.confirmHours) else { return nil }
        return SessionLine.ConfirmHours(
            action: "\(address)/sessions/\(session.id)/confirm", key: session.id.rawValue,
            button: reader.phrase("mact.confirm.button", ["time": reader.minutes(hours.minutes)]),
            text: reader.phrase("mact.confirm.text"))
    }

    // MARK: The end

    var evaluate: ActForm? {
        guard may(.evaluate), found.evaluation == nil else { return nil }
        let small = SmallForm("evaluate-form", typed: typed)
        return small.form(
            title: reader.phrase("mact.evaluate"), text: reader.phrase("mact.evaluate.text"),
            action: "\(address)/evaluate", button: reader.phrase("mact.evaluate.button"), isOpen: true,
            fields: [
                small.field(
                    "rating", .radio, reader.phrase("mact.evaluate.rating"),
                    options: (1...5).reversed().map {
                        FormOption(value: String($0), label: reader.phrase("mact.rating.\($0)"))
                    }),
                small.field(
                    "recommends", .select, reader.phrase("mact.evaluate.recommends"),
                    options: [FormOption(value: "", label: reader.phrase("mact.rather-not"))]
                        + (0...10).reversed().map { FormOption(value: String($0), label: reader.numbers.text($0)) },
                    required: false),
                small.field("comment", .area, reader.phrase("mact.evaluate.comment"), required: false)
            ])
    }

    var followUp: ActForm? {
        guard may(.answerFollowUp), let asked = found.openFollowUp else { return nil }
        let small = SmallForm("follow-up-form", typed: typed)
        return small.form(
            title: reader.phrase("mact.follow-up", ["months": reader.numbers.text(asked.months)]),
            text: reader.phrase("mact.follow-up.text"), action: "\(address)/follow-up",
            button: reader.phrase("mact.follow-up.button"), isOpen: true,
            fields: [
                small.field(
                    "applied", .radio, reader.phrase("mact.follow-up.applied"),
                    options: ["yes", "no"].map { FormOption(value: $0, label: reader.phrase("answer.\($0)")) }),
                small.field(
                    "results", .ticks, reader.phrase("mact.follow-up.results"),
                    options: FollowUp.Result.allCases.map { FormOption(value: $0.rawValue, label: reader.word($0)) },
                    required: false),
                small.field("comment", .area, reader.phrase("mact.follow-up.comment"), required: false)
            ])
    }
}
