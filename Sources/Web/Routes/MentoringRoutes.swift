import Actions
import Consulting
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    func mentoringRoutes(_ site: Site) {
        site.get("/mentoring") { request, context in try await mentoring(context) }
        site.post("/mentoring/calendar") { request, context in try await connectCalendar(request, context) }
        site.get("/mentoring/calendar") { _, _ in seeOther(Links.mentoring + "#calendar") }
        site.get("/mentoring/new") { request, context in try await askPage(request, context) }
        site.post("/mentoring/new") { request, context in try await ask(request, context) }
        let path = "/mentoring/cases/:case"
        site.get(RouterPath(path)) { _, context in try await casePage(Self.caseID(context), context) }
        site.get(RouterPath("\(path)/amend")) { _, context in try await amendPage(context) }
        site.post(RouterPath("\(path)/amend")) { request, context in try await amend(request, context) }
        caseActRoutes(site, path)
    }

    /// The case that a request is about; no case has another kind of name.
    static func caseID(_ context: AppContext) throws -> Case.ID {
        _ = try context.visit.signedIn()
        guard let id = context.parameters.get("case").flatMap({ Case.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .caseUnknown)
        }
        return id
    }

    // MARK: My mentoring

    private func mentoring(
        _ context: AppContext, token: String? = nil
    ) async throws -> Response {
        let view = try await mentoringView(context, token: token)
        let frame = frame(context, title: context.reader.phrase("mentoring.title"), place: .home)
        return try html(view.page(frame), context)
    }

    func mentoringView(_ context: AppContext, token: String? = nil) async throws -> MentoringView {
        let person = try context.visit.signedIn()
        let address = token.map { lms.site.address + Links.feed($0) }
        let scheme = address?.firstIndex(of: ":").map { address?[$0...] ?? "" }
        return MentoringView(
            cases: try await lms.ownCases(context.visit), mayAsk: mayAsk(context),
            wait: try await wait(for: RequestSketch(country: person.country), context.reader),
            policy: try await lms.matchingPolicy(),
            calendar: MentoringPage.Calendar(
                address: address, webcal: scheme.map { "webcal\($0)" },
                hasFeed: try await lms.hasCalendar(context.visit),
                renew: FormAction(action: Links.mentoringCalendar)),
            reader: context.reader, now: lms.now)
    }

    private func connectCalendar(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        return try await mentoring(context, token: try await lms.renewCalendarToken(context.visit))
    }

    /// Whether somebody may ask; a visitor is led to the door, since most who sign up may.
    func mayAsk(_ context: AppContext) -> Bool {
        guard let person = context.visit.person else { return true }
        return lms.may(
            context.visit.actor, .requestMentoring,
            .mentoring(for: person.id, firm: person.organisation, country: person.country))
    }

    /// The expected wait in words; nil where nothing can be said yet.
    func wait(for sketch: RequestSketch, _ reader: Reader) async throws -> MentoringWait? {
        try await lms.expectedWait(for: sketch).map {
            WaitWords(wait: $0, reader: reader).model(topic: sketch.topic)
        }
    }

    // MARK: Asking

    private func askPage(_ request: Request, _ context: AppContext) async throws -> Response {
        let person = try context.visit.signedIn()
        guard mayAsk(context) else { throw LearningError(.forbidden, .notPermitted) }
        let query = request.query
        let course = try await course(of: query["course"], person)
        let activity = course?.activity(Activity.ID(query["activity"]))
        let profile = try await lms.profile(context.visit)
        let fields = RequestForm(
            topic: Topic(rawValue: query["topic"]) ?? course.flatMap(mentoringTopic),
            language: context.reader.language, country: person.country, sector: profile.organisation?.sector,
            origin: course.map { .init(course: $0.id.rawValue, activity: activity?.id.rawValue) })
        return try await formPage(fields, context)
    }

    private func ask(_ request: Request, _ context: AppContext) async throws -> Response {
        let person = try context.visit.signedIn()
        let fields = RequestForm(try await form(request, context))
        guard mayAsk(context) else { throw LearningError(.forbidden, .notPermitted) }
        if fields.asksForWait { return try await formPage(fields, context) }
        var asked = fields.request(of: person, zone: context.reader.zoneName, at: lms.now)
        asked.origin = try await origin(asked.origin, person)
        let problems = problems(fields, asked, context.reader)
        guard problems.isEmpty else { return try await formPage(fields, context, problems: problems) }
        // Nobody asks without having seen how long it takes.
        if fields.shown != asked.topic.rawValue,
            try await lms.expectedWait(for: RequestSketch(asked)) != nil
        {
            return try await formPage(fields, context, isConfirming: true)
        }
        do {
            return seeOther(Links.mentoringCase(try await lms.ask(asked, context.visit)), notice: "asked")
        } catch let error as LearningError where error.reason == .caseOpen {
            // The same topic is asked for already: there it is.
            guard let open = Case.ID(rawValue: error.detail) else { throw error }
            return seeOther(Links.mentoringCase(open), notice: "problem-case-open")
        } catch let error as LearningError where !error.fields.isEmpty {
            return try await formPage(fields, context, problems: words(error, context.reader))
        }
    }

    private func amendPage(_ context: AppContext) async throws -> Response {
        let seen = try await lms.mentoringCase(Self.caseID(context), context.visit)
        guard seen.acts.contains(.amend) else { return seeOther(Links.mentoringCase(seen.story.id)) }
        return try await formPage(RequestForm(seen.story.request), context, amends: seen.story)
    }

    private func amend(_ request: Request, _ context: AppContext) async throws -> Response {
        let person = try context.visit.signedIn()
        let fields = RequestForm(try await form(request, context))
        let seen = try await lms.mentoringCase(Self.caseID(context), context.visit)
        guard seen.acts.contains(.amend) else {
            let isFirm = seen.reader == .learner || seen.reader == .firm
            throw isFirm ? LearningError(.conflict, .caseChanged) : LearningError(.forbidden, .notPermitted)
        }
        if fields.asksForWait { return try await formPage(fields, context, amends: seen.story) }
        let old = seen.story.request
        var new = fields.request(of: person, zone: old.zone, at: old.asked)
        new.origin = old.origin
        // The form shows one of those preferred; the others stay while that one does.
        if new.preferred.first == old.preferred.first { new.preferred = old.preferred }
        // Windows that the boxes cannot show are kept while the boxes stay as they were.
        if Set(fields.form.all("windows")) == RequestWindows.ticked(old.windows) { new.windows = old.windows }
        let problems = problems(fields, new, context.reader)
        guard problems.isEmpty else {
            return try await formPage(fields, context, amends: seen.story, problems: problems)
        }
        do {
            try await lms.amend(seen.story.id, new, context.visit)
        } catch let error as LearningError where !error.fields.isEmpty {
            return try await formPage(fields, context, amends: seen.story, problems: words(error, context.reader))
        }
        return seeOther(Links.mentoringCase(seen.story.id), notice: "amended")
    }

    // MARK: The form

    private func formPage(
        _ fields: RequestForm, _ context: AppContext, amends: Case? = nil, problems: [String: String] = [:],
        isConfirming: Bool = false
    ) async throws -> Response {
        let person = try context.visit.signedIn()
        let view = MentoringFormView(
            fields: fields, asker: person, zone: amends?.request.zone ?? context.reader.zoneName,
            known: try await lms.knownConsultants(context.visit),
            wait: try await wait(for: fields.sketch(of: person), context.reader),
            origin: try await originTitle(fields.form["course"], fields.form.optional("activity"), context)?.title,
            hoursPerPackage: try await lms.matchingPolicy().hoursPerPackage, problems: problems,
            isConfirming: isConfirming, amends: amends, reader: context.reader)
        var frame = frame(
            context, title: context.reader.phrase(amends == nil ? "ask.title" : "ask.amend"), place: .home)
        // After a form that was not taken, language and theme come back to an address that can be read.
        if problems.isEmpty == false || isConfirming { frame.path = context.path }
        return try html(view.page(frame), context, status: problems.isEmpty ? 200 : 422)
    }

    private func problems(_ fields: RequestForm, _ request: MentoringRequest, _ reader: Reader) -> [String: String] {
        var problems = MentoringFormView.problems(request.faults, reader)
        for field in fields.unreadable { problems[field] = reader.phrase("ask-fault.\(field).unknown") }
        if fields.topic == nil { problems["topic"] = reader.phrase("ask-fault.topic.missing") }
        return problems
    }

    private func words(_ error: LearningError, _ reader: Reader) -> [String: String] {
        error.fields.mapValues { reader.phrase("reason.\($0.rawValue)") }
    }

    // MARK: From where it is asked

    /// What mentoring on a course is about: what the course says, else its first topic; nil where it has none.
    func mentoringTopic(of course: Course) -> Topic? {
        ((course.mentoring?.topics ?? []) + course.topics).lazy.compactMap { Topic(rawValue: $0) }.first
    }

    /// The course as the person reads it.
    private func course(of id: String, _ person: Person) async throws -> Course? {
        guard !id.isEmpty else { return nil }
        if let study = try await lms.study(person.id, Course.ID(id)) { return study.course }
        return try await lms.offer(Course.ID(id))?.course
    }

    /// What a form says of course and step, if they are there, with the enrolment.
    private func origin(
        _ told: MentoringRequest.Origin?, _ person: Person
    ) async throws -> MentoringRequest.Origin? {
        guard let told, let course = try await course(of: told.course, person) else { return nil }
        let activity = told.activity.flatMap { course.activity(Activity.ID($0)) }
        let study = try await lms.study(person.id, course.id)
        return .init(
            course: course.id.rawValue, activity: activity?.id.rawValue, enrolment: study?.enrolment.id.rawValue)
    }

    /// `Exportar paso a paso · Costos y precio`, with the address of the step.
    func originTitle(_ course: String, _ activity: String?, _ context: AppContext) async throws -> PageLink? {
        let person = try context.visit.signedIn()
        guard let course = try await self.course(of: course, person) else { return nil }
        let language = course.language(for: context.reader.language)
        let step = activity.flatMap { course.activity(Activity.ID($0)) }
        return PageLink(
            href: step.map { Links.activity($0, in: course.id) } ?? Links.course(course.id),
            title: [course.title[language], step?.title[language]].compactMap { $0 }.joined(separator: " · "))
    }
}
