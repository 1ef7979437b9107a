import Consulting
import People
import Statements

/// What is bound to happen to some cases, so that the demo's own people find something to do on any day.
enum Fate: Hashable, Sendable {
    /// From before the batch: accepted, and seen through to its follow-ups.
    case older
    /// Of the demo's consultant: all sessions held, the closing report to be written.
    case closingDue
    /// Of the demo's consultant: the firm does not agree with the hours of the last session.
    case disputed
    /// The demo's learner and consultant: hours to confirm, and a session tomorrow.
    case tomorrow
    /// Offered to the demo's consultant, unanswered.
    case pending
    /// In Bolivia: declined twice, so that a coordinator has to look.
    case refusedTwice

    var isForOwnConsultant: Bool {
        switch self {
        case .closingDue, .disputed, .tomorrow, .pending: true
        default: false
        }
    }

    /// Whether its sessions are laid down.
    var hasScene: Bool {
        switch self {
        case .closingDue, .disputed, .tomorrow: true
        default: false
        }
    }

    enum Asker: Sendable { case learner, learnerOfBrazil, firm(Country) }

    /// Who asks what, and on which day.
    static let scripts: [(fate: Fate, asker: Asker, day: Int, topic: String)] = [
        (.closingDue, .firm(.AR), -47, "T15"), (.tomorrow, .learner, -24, "T22"), (.disputed, .firm(.UY), -21, "T25"),
        (.refusedTwice, .firm(.BO), -13, "T11"), (.refusedTwice, .firm(.BO), -8, "T25"),
        (.refusedTwice, .firm(.BO), -6, "T28"), (.pending, .learnerOfBrazil, -3, "T25"),
        (.pending, .firm(.PY), -2, "T28")
    ]
}

extension Play {
    mutating func setScenes() {
        for (number, script) in Fate.scripts.enumerated() {
            schedule(plan.at(day: script.day, hour: 17, minute: 7 * number)) { play in
                play.ask(script.fate, play.firm(script.asker, number), script.topic, number)
            }
        }
    }

    private mutating func firm(_ asker: Fate.Asker, _ number: Int) -> Firm {
        let conserves = Trade.all[1]
        func own(_ member: NetworkPlan.Member, _ country: Country, _ city: String) -> Firm {
            Firm(
                person: member.id, organisation: member.organisation, country: country, trade: conserves, city: city,
                size: 7)
        }
        switch asker {
        case .learner: return own(plan.cast.learner, .UY, "Salto")
        case .learnerOfBrazil: return own(plan.cast.learnerOfBrazil, .BR, "Caxias do Sul")
        case .firm(let country):
            guard let made = sceneFirm(number, in: country) else { return firms[number] }
            if let organisation = made.organisation { organisations.append(organisation) }
            people.append(
                PeopleMaker(plan: plan).person(
                    made.firm.person, 901 + number, login: "empresa", in: country,
                    organisation: made.organisation?.id, created: now))
            return made.firm
        }
    }

    private mutating func ask(_ fate: Fate, _ firm: Firm, _ topic: String, _ number: Int) {
        var dice = Dice(seed: plan.seed, for: "scene", number)
        let stock = Need.stock(firm.country.language).filter { $0.topic == topic && $0.fits(firm.trade) }
        guard let need = stock.first else { return }
        let maker = RequestMaker(plan: plan)
        var request = maker.request(need, of: firm, asked: now, &dice)
        // Easy to serve: what happens to it is not for want of consultants.
        request.level = fate.isForOwnConsultant ? ownLevel(request.topic) : .basic
        request.languages = [firm.country == .BR ? .pt : .es]
        request.modality = .remote
        request.budget = .fifth
        request.needsSector = false
        request.urgency = .normal
        request.packages = 1
        request.windows = Self.officeHours
        request.origin = maker.origin(topic)
        if firm.person == plan.cast.learner.id, request.origin?.course == NetworkPlan.learnersCourse {
            request.origin?.enrolment = plan.cast.learner.enrolment
        }
        if fate.isForOwnConsultant { request.preferred = [plan.cast.consultant.id] }
        if people.contains(where: { $0.id == firm.person }) { came(firm.person, before: now, days: 9) }
        _ = ask(request, need, of: firm, fate: fate)
    }

    /// What she masters, so that she is no more than was asked for.
    private func ownLevel(_ topic: Topic) -> Mastery {
        rank[plan.cast.consultant.id].flatMap { consultants[$0].topics[topic] } ?? .basic
    }

    static let officeHours = (1...5).flatMap { day in
        [WeeklyWindow(day: day, start: 540, end: 720), WeeklyWindow(day: day, start: 840, end: 1_080)].compactMap { $0 }
    }

    // MARK: The demo's consultant

    func ownConsultant(_ maker: ConsultantMaker) -> Consultant {
        var dice = Dice(seed: plan.seed, for: "own consultant")
        var consultant = Consultant(id: plan.cast.consultant.id, country: .UY)
        let topics: [(String, Mastery)] = [
            ("T22", .expert), ("T25", .expert), ("T15", .advanced), ("T28", .advanced), ("T23", .advanced),
            ("T11", .working), ("T20", .working), ("T12", .working)
        ]
        for (code, mastery) in topics {
            if let topic = Topic(rawValue: code) { consultant.topics[topic] = mastery }
        }
        consultant.languages = [.es, .pt, .en]
        consultant.services = [.UY: .onSite, .AR: .onSite, .BR: .remote, .PY: .remote, .CL: .remote, .BO: .remote]
        for country in Country.allCases where consultant.services[country] != nil {
            consultant.accreditations[country] = maker.accreditation(
                country == .BO ? .asked : .accredited, for: country, &dice)
        }
        consultant.accreditations[.BO]?.opinions = []
        consultant.sectors = [.A, .C, .G, .I]
        consultant.preferredSectors = [.C]
        consultant.tier = .second
        consultant.windows = Self.officeHours
        consultant.capacity = 8
        consultant.leaves = [Leave(first: plan.day(38), last: plan.day(49))].compactMap { $0 }
        consultant.about = """
            Reglas de origen, preferencias y planes de exportación para empresas de alimentos. Trabajo con los documentos de \
            cada empresa y dejo siempre una planilla que puedan usar sin mí.
            """
        return consultant
    }

    // MARK: Sessions laid down

    /// What happens at a session, by the day on which it begins, at 15:00 in UTC.
    private enum Course { case agreed, open, disputed, planned }

    private static func course(_ fate: Fate) -> [(day: Int, Course)] {
        switch fate {
        case .closingDue: [(-40, .agreed), (-33, .agreed), (-24, .agreed), (-12, .agreed), (-4, .agreed)]
        case .disputed: [(-15, .agreed), (-9, .agreed), (-3, .disputed), (4, .planned)]
        case .tomorrow: [(-16, .agreed), (-9, .agreed), (-2, .open), (1, .planned)]
        default: []
        }
    }

    mutating func play(_ fate: Fate, _ place: Int) {
        let steps = Self.course(fate)
        for (number, step) in steps.enumerated() {
            let starts = plan.at(day: step.day, hour: 15)
            // Planned at the session before.
            let planned = number == 0 ? later(hours: 4) : plan.at(day: steps[number - 1].day, hour: 18, minute: 30)
            schedule(planned) { play in
                let id = play.plan(place, starts: starts, minutes: 90, isSteered: true)
                play.schedule(starts.advanced(bySeconds: 3 * 3_600)) { $0.held(place, id, step.1) }
            }
        }
    }

    private mutating func held(_ place: Int, _ id: Session.ID, _ course: Course) {
        hold(place, id, isSteered: true)
        let story = stories[place]
        note(place, Talk.sharedNotes, isShared: true, story.language)
        let next = later(hours: 5)
        switch course {
        case .agreed: schedule(next) { $0.confirm(place, id) }
        case .disputed: schedule(next) { $0.dispute(place, id) }
        case .open, .planned: break
        }
        guard story.fate == .closingDue, story.held == Self.course(.closingDue).count else { return }
        for deliverable in story.state.deliverables where deliverable.done == nil {
            tell(place, story.state.consultant, .deliverableDone(deliverable.id))
        }
    }
}
