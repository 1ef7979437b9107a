import Consulting
import Foundation
import Learning
import People
import Statements

/// The fields of the form by which mentoring is asked for: from defaults, from a request, from what was sent.
struct RequestForm {
    var form: Form

    init(_ form: Form) { self.form = form }

    /// A new request, as far as it is known from the asker and from where it is asked.
    init(
        topic: Topic?, language: Language, country: Country, sector: Sector?, packages: Int = 1,
        origin: MentoringRequest.Origin? = nil
    ) {
        form = Form()
        form.add("topic", topic?.rawValue ?? "")
        form.add("level", String(Mastery.basic.rawValue))
        form.add("languages", language.rawValue)
        if country.language != language { form.add("languages", country.language.rawValue) }
        form.add("modality", Modality.remote.rawValue)
        form.add("urgency", Urgency.normal.rawValue)
        form.add("sector", sector?.rawValue ?? "")
        form.add("packages", String(packages))
        form.add("budget", String(RateTier.fifth.rawValue))
        form.add("course", origin?.course ?? "")
        form.add("activity", origin?.activity ?? "")
    }

    /// A request as it was made, to be amended.
    init(_ request: MentoringRequest) {
        form = Form()
        form.add("topic", request.topic.rawValue)
        form.add("shown", request.topic.rawValue)
        form.add("need", request.need)
        form.add("goal", request.readiness.goal)
        form.add("tried", request.readiness.tried)
        form.add("level", String(request.level.rawValue))
        for language in request.languages { form.add("languages", language.rawValue) }
        form.add("modality", request.modality.rawValue)
        for box in RequestWindows.ticked(request.windows).sorted() { form.add("windows", box) }
        form.add("urgency", request.urgency.rawValue)
        form.add("sector", request.sector?.rawValue ?? "")
        if request.needsSector { form.add("needsSector", "yes") }
        form.add("hoursAWeek", String(request.readiness.hoursAWeek))
        if request.readiness.decides { form.add("decides", "yes") }
        if request.readiness.hasDocuments { form.add("hasDocuments", "yes") }
        form.add("preferred", request.preferred.first?.rawValue ?? "")
        form.add("packages", String(request.packages))
        form.add("budget", String(request.budget.rawValue))
    }

    var topic: Topic? { Topic(rawValue: form["topic"]) }
    /// Whether only the wait is asked for.
    var asksForWait: Bool { form["go"] == "wait" }
    /// The topic for which the wait stood on the page.
    var shown: String { form["shown"] }

    /// Choices that were sent and are none of those offered; no default takes their place unsaid.
    var unreadable: [String] {
        func isRead(_ name: String, _ choice: (Int) -> Bool) -> Bool {
            form[name].isEmpty || form.number(name).map(choice) == true
        }
        let read = [
            ("level", isRead("level") { Mastery(rawValue: $0) != nil }),
            ("packages", isRead("packages") { (1...MentoringRequest.mostPackages).contains($0) }),
            ("budget", isRead("budget") { RateTier(rawValue: $0) != nil })
        ]
        return read.filter { !$0.1 }.map(\.0)
    }

    /// What tells how long it will wait.
    func sketch(of asker: Person) -> RequestSketch {
        RequestSketch(
            topic: topic, country: asker.country, urgency: Urgency(rawValue: form["urgency"]) ?? .normal)
    }

    /// What was written, as a request of `asker`; what no browser of ours sends counts as not chosen, see ``unreadable``.
    func request(of asker: Person, zone: String, at now: Instant) -> MentoringRequest {
        func whole(_ name: String) -> Int? { form[name].isEmpty ? nil : form.number(name) }
        let chosen = Set(form.all("languages").compactMap(SpokenLanguage.init))
        // The page's own language comes first: the best is the one that somebody reads in.
        let own = SpokenLanguage(rawValue: asker.language.rawValue)
        let languages = chosen.sorted { ($0 == own ? 0 : 1, $0) < ($1 == own ? 0 : 1, $1) }
        var request = MentoringRequest(
            learner: asker.id, country: asker.country, need: Self.text(form["need"]),
            readiness: Readiness(
                tried: Self.text(form["tried"]), goal: Self.text(form["goal"]),
                // What is no number lies out of range, and is told so.
                hoursAWeek: form["hoursAWeek"].isEmpty ? 0 : whole("hoursAWeek") ?? 1_000,
                decides: !form["decides"].isEmpty, hasDocuments: !form["hasDocuments"].isEmpty),
            topic: topic ?? Topic.all[0], level: whole("level").flatMap(Mastery.init) ?? .basic,
            sector: Sector(rawValue: form["sector"]), needsSector: !form["needsSector"].isEmpty, languages: languages,
            modality: Modality(rawValue: form["modality"]) ?? .remote,
            budget: whole("budget").flatMap(RateTier.init) ?? .fifth, zone: zone,
            windows: RequestWindows.windows(ticked: form.all("windows")),
            urgency: Urgency(rawValue: form["urgency"]) ?? .normal, packages: whole("packages") ?? 1, asked: now)
        request.preferred = Person.ID(rawValue: form["preferred"]).map { [$0] } ?? []
        if let course = form.optional("course") {
            request.origin = MentoringRequest.Origin(course: course, activity: form.optional("activity"))
        }
        return request
    }

    /// Forms send line ends as CR LF (WHATWG HTML §4.10.21.8); texts keep LF.
    private static func text(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
