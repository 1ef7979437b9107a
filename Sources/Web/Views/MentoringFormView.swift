import Actions
import Consulting
import Pages
import People

/// Words the form by which mentoring is asked for, or a request is amended.
struct MentoringFormView {
    let fields: RequestForm
    /// Country and zone of the asker.
    let asker: Person
    let zone: String
    /// Whom the asker may prefer.
    let known: [KnownConsultant]
    let wait: MentoringWait?
    /// Titles of course and lesson that it is asked from.
    var origin: String?
    /// Hours of a package.
    let hoursPerPackage: Int
    /// Field to what is wrong, worded.
    var problems: [String: String] = [:]
    var isConfirming = false
    /// The case that is amended.
    var amends: Case?
    let reader: Reader

    private var form: Form { fields.form }

    func page(_ frame: PageFrame) -> MentoringFormPage {
        let back =
            amends.map {
                PageLink(href: Links.mentoringCase($0.id), title: $0.request.topic.name(in: reader.language))
            } ?? PageLink(href: Links.mentoring, title: reader.phrase("mentoring.title"))
        return MentoringFormPage(
            frame: frame, back: back, isAmending: amends != nil,
            action: amends.map { "\(Links.mentoringCase($0.id))/amend" } ?? Links.askMentoring, problems: summary,
            isConfirming: isConfirming, wait: wait, shown: wait == nil ? fields.shown : form["topic"],
            origin: origin.map {
                .init(title: $0, course: form["course"], activity: form.optional("activity"))
            },
            topic: FormSelect(options: topics, problem: problems["topic"]), need: field("need"), goal: field("goal"),
            tried: field("tried"),
            level: select(
                "level", Mastery.allCases.map { (String($0.rawValue), reader.phrase("ask-level.\($0.rawValue)")) }),
            languages: select("languages", SpokenLanguage.allCases.map { ($0.rawValue, reader.word($0)) }),
            modality: select(
                "modality", Modality.allCases.map { ($0.rawValue, reader.phrase("ask-modality.\($0.rawValue)")) }),
            country: asker.country.name(in: reader.language),
            week: RequestWindows(reader: reader).grid(
                ticked: Set(form.all("windows")), zone: zone, problem: problems["windows"]),
            urgency: select(
                "urgency", Urgency.allCases.map { ($0.rawValue, reader.phrase("ask-urgency.\($0.rawValue)")) }),
            sector: select("sector", Sector.allCases.map { ($0.rawValue, $0.name(in: reader.language)) }),
            needsSector: ticked("needsSector"), hoursAWeek: field("hoursAWeek"), decides: ticked("decides"),
            hasDocuments: ticked("hasDocuments"),
            preferred: select(
                "preferred",
                known.map { ($0.id.rawValue, "\($0.name) · \($0.country.name(in: reader.language))") }),
            packages: select(
                "packages",
                (1...MentoringRequest.mostPackages).map { (String($0), reader.hours(Double($0 * hoursPerPackage))) }),
            budget: select(
                "budget",
                RateTier.allCases.reversed().map { (String($0.rawValue), reader.phrase("ask-budget.\($0.rawValue)")) }),
            detailsOpen: hasDetails)
    }

    /// Whether something is chosen in the part that is seldom needed, or wrong.
    private var hasDetails: Bool {
        ticked("needsSector") || form.optional("preferred") != nil || (form.number("packages") ?? 1) > 1
            || ["", String(RateTier.fifth.rawValue)].contains(form["budget"]) == false
            || !problems.keys.filter { ["preferred", "packages", "budget"].contains($0) }.isEmpty
    }

    private var topics: [FormOption] {
        Topic.all.map {
            FormOption(
                value: $0.rawValue, label: $0.name(in: reader.language), selected: $0.rawValue == form["topic"])
        }
    }

    private func field(_ name: String) -> FormField { FormField(value: form[name], problem: problems[name]) }

    private func select(_ name: String, _ choices: [(String, String)]) -> FormSelect {
        let chosen = form.all(name)
        return FormSelect(
            options: choices.map { FormOption(value: $0.0, label: $0.1, selected: chosen.contains($0.0)) },
            problem: problems[name])
    }

    private func ticked(_ name: String) -> Bool { !form[name].isEmpty }

    // MARK: What is wrong

    /// In the order of the page.
    private static let order = [
        "topic", "need", "goal", "tried", "level", "languages", "windows", "sector", "hoursAWeek", "preferred",
        "packages",
        "budget"
    ]

    private var summary: [FormProblem] {
        problems.sorted { (Self.place($0.key), $0.key) < (Self.place($1.key), $1.key) }
            .map { FormProblem(field: Self.order.contains($0.key) ? $0.key : "topic", text: $0.value) }
    }

    private static func place(_ field: String) -> Int { order.firstIndex(of: field) ?? order.count }

    /// Words for what keeps a request from being taken, by field.
    static func problems(
        _ faults: [MentoringRequest.Field: MentoringRequest.Fault], _ reader: Reader
    ) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: faults.map { field, fault in
                let own = "ask-fault.\(field.rawValue).\(fault.rawValue)"
                let words = Pages.phrase(own, in: reader.pageLanguage) ?? reader.phrase("ask-fault.\(fault.rawValue)")
                return (field.rawValue, words)
            })
    }
}
