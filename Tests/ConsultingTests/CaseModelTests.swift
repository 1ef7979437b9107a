import Consulting
import People
import Statements
import Testing

/// Many lives of cases at random, each step held against ``CaseModel``.
@Suite struct CaseModelTests {
    @Test(arguments: 0..<10) func `a thousand random sequences over a small network`(part: Int) throws {
        var accepted: [Step.Name: Int] = [:]
        for number in 0..<1_000 {
            var network = RandomNetwork(seed: UInt64(part * 1_000 + number))
            for _ in 0..<50 {
                if let name = try network.step() { accepted[name, default: 0] += 1 }
            }
            try network.checkLogs()
        }
        // A sequence that never gets anywhere tests nothing: every kind of step happened.
        for name in Step.Name.allCases { #expect(accepted[name, default: 0] > 0, "\(name)") }
    }
}

/// Three cases, four consultants with one unit or two, and a clock.
private struct RandomNetwork {
    struct Life {
        var story: Case
        var model = CaseModel()
        var log: [(event: CaseEvent, policy: MatchingPolicy)]
    }

    static let capacity = [11: 1, 12: 1, 13: 2, 14: 0]
    static let policy = MatchingPolicy()

    var lives: [Life] = []
    var minute = 0
    var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        for number in 0..<3 {
            let first = CaseEvent(by: CaseWorld.learner, at: CaseWorld.start, kind: .requested(CaseWorld.request()))
            if let story = try? Case(id: CaseWorld.id(1_000 + number), first) {
                lives.append(Life(story: story, log: [(first, Self.policy)]))
            }
        }
    }

    private var now: Instant { CaseWorld.start.advanced(bySeconds: minute * 60) }

    /// Tries one step on one case; answers its name if it happened.
    mutating func step() throws -> Step.Name? {
        let place = random.below(lives.count)
        // After closing only months bring anything about.
        let isOver = ["closed", "followUp6", "followUp12"].contains(lives[place].model.phase)
        let (long, short) = ([1_440, 1_440 * 70, 1_440 * 100], [1, 1, 5, 30, 30, 60, 60, 90, 90, 90, 600, 1_440])
        minute += random.pick(isOver ? long : short)
        let step = draw(lives[place])
        let event = CaseEvent(by: step.actor.map { CaseWorld.id($0) }, at: now, kind: kind(step))
        let before = lives[place].story
        let others = lives.indices.filter { $0 != place }.map { lives[$0].model }
        var isAllowed = lives[place].model.allows(step, minute)
        if isAllowed, step.name == .offer || step.name == .accept {
            let who = step.name == .offer ? step.target : lives[place].model.who ?? 0
            isAllowed = Self.taken(others, by: who) < Self.capacity[who] ?? 0
        }
        do throws(CaseRefusal) {
            if let claimed = before.claim(event) {
                let others = lives.indices.filter { $0 != place }.map { lives[$0].story }
                let capacity = Self.capacity.first { CaseWorld.id($0.key) == claimed }?.value ?? 0
                try Case.needUnit(takenByOthers: others.count { $0.holder == claimed }, of: capacity)
            }
            try lives[place].story.apply(event, Self.policy)
            #expect(isAllowed, "\(step) on \(before.state) was let pass")
        } catch {
            #expect(!isAllowed, "\(step) on \(before.state) was refused: \(error)")
            #expect(lives[place].story == before)
            return nil
        }
        lives[place].model.take(step, minute)
        lives[place].log.append((event, Self.policy))
        check(lives[place], before)
        return step.name
    }

    private static func taken(_ models: [CaseModel], by consultant: Int) -> Int {
        models.count {
            $0.who == consultant && ["proposed", "accepted", "underWay", "suspended"].contains($0.phase)
        }
    }

    /// What must hold whatever happens.
    private func check(_ life: Life, _ before: Case) {
        let (story, model) = (life.story, life.model)
        var isRight =
            story.state.rawValue == model.phase && story.refusals == model.refusals
            && story.request.asked == CaseWorld.start && story.revision == before.revision + 1
            && story.pin == model.pin.map { CaseWorld.id($0) }
        if let offer = story.offer, before.offer == nil {
            // Nobody banned, nobody but who was pinned, no unit offered twice.
            let isFree = !model.isBanned(Self.number(offer.consultant), minute) && before.holder == nil
            isRight = isRight && isFree && (before.pin == nil || before.pin == offer.consultant)
        }
        for (number, capacity) in Self.capacity {
            let id: Consultant.ID = CaseWorld.id(number)
            isRight = isRight && lives.count { $0.story.holder == id } <= capacity
            isRight = isRight && story.isBanned(id, at: now) == model.isBanned(number, minute)
        }
        #expect(isRight, "after \(life.log.last?.event.kind as Any): \(story) is not \(model)")
    }

    private static func number(_ id: Consultant.ID) -> Int { Int(id.rawValue.suffix(4)) ?? 0 }

    /// The stored log tells the same case.
    func checkLogs() throws {
        for life in lives {
            #expect(Case(id: life.story.id, folding: life.log) == life.story)
            #expect(life.story.revision == life.log.count)
        }
    }

    // MARK: Drawing steps

    private mutating func draw(_ life: Life) -> Step {
        let likely = CaseModel.table[life.model.phase]?.keys.map(\.self).sorted { $0.rawValue < $1.rawValue } ?? []
        // What leads on is drawn more often, so that lives grow long.
        let onward: [Step.Name] =
            switch life.model.phase {
            case "requested": [.offer]
            case "proposed": [.accept, .accept, .decline]
            case "accepted": [.plan, .held, .held]
            case "underWay": [.plan, .held, .confirm, .dispute, .correct, .correct]
            default: likely
            }
        let names =
            random.below(10) == 0 || likely.isEmpty
            ? Step.Name.allCases : random.below(2) == 0 ? onward : likely + [.confirm, .dispute, .correct]
        let name = random.pick(names)
        let who = life.model.who ?? 11
        let firm: [Step.Name] = [.amend, .withdraw, .refuse, .confirm, .dispute, .evaluate, .answer6, .answer12]
        let service: [Step.Name] = [.expire, .follow6, .follow12, .end]
        var actor: Int? = firm.contains(name) ? 1 : service.contains(name) ? nil : who
        if random.below(8) == 0 { actor = random.pick([nil, 1, 2, 11, 12, 13, 90]) }
        // What ends a life soon is drawn less often.
        let final: [Step.Name] = [.withdraw, .refuse, .handover, .end, .close, .forbid, .pin]
        let isRare = final.contains(name) && random.below(name == .end ? 12 : 3) > 0
        return Step(
            name: isRare ? .note : name, actor: actor,
            target: name == .pin && random.below(2) == 0 ? 0 : random.pick([11, 12, 13, 13, 14]),
            session: session(for: name, life.model), minutes: random.pick([0, 14, 15, 30, 30, 60, 61, 62, 480, 481]),
            delay: name == .offer ? random.pick([1, 4_320, 4_320]) : random.pick([-600, -30, 0, 1, 30, 30, 600]),
            isBlank: random.below(20) == 0,
            byFirm: random.below(2) == 0)
    }

    /// Mostly a session that the step can be about.
    private mutating func session(for name: Step.Name, _ model: CaseModel) -> Int {
        let fitting = model.meetings.filter { _, meeting in
            switch name {
            case .move, .cancel, .held, .missed: meeting.state == "planned"
            case .confirm, .dispute: meeting.hours == "waits"
            case .correct: meeting.hours == "disputed"
            default: false
            }
        }.keys.sorted()
        return fitting.isEmpty || random.below(10) == 0 ? 100 + random.below(4) : random.pick(fitting)
    }

    private func kind(_ step: Step) -> CaseEvent.Kind {
        let text = step.isBlank ? " " : "Porque sí."
        let session: Session.ID = CaseWorld.id(step.session)
        let target: Consultant.ID = CaseWorld.id(step.target)
        let later = now.advanced(bySeconds: step.delay * 60)
        return switch step.name {
        case .amend: .amended(CaseWorld.request(asked: now))
        case .withdraw: .withdrawn(reason: text)
        case .pin: .pinned(step.target == 0 ? nil : target)
        case .forbid: .forbidden(target)
        case .allow: .allowed(target)
        case .offer:
            .offered(
                Offer(
                    consultant: target, made: now, expires: now.advanced(bySeconds: max(step.delay, 1) * 60), run: nil))
        case .accept: .accepted
        case .decline: .declined(reason: .noTime, note: text)
        case .expire: .expired
        case .refuse: .refusedByFirm(reason: text)
        case .handover: .handedOver(note: text, reason: .consultantLeft)
        case .plan: .sessionPlanned(Session(id: session, starts: later, minutes: step.minutes))
        case .move: .sessionMoved(session, to: later, minutes: step.minutes)
        case .cancel: .sessionCancelled(session, reason: text)
        case .held: .sessionHeld(session, minutes: step.minutes, log: text, evidence: [])
        case .missed: .sessionMissed(session, by: step.byFirm ? .firm : .consultant, reason: text)
        case .confirm: .hoursConfirmed(session)
        case .dispute: .hoursDisputed(session, reason: text)
        case .correct: .hoursCorrected(session, minutes: step.minutes)
        case .note: .noteWritten(text: text, isShared: step.byFirm)
        case .add: .deliverableAdded(Deliverable(id: CaseWorld.id(step.session), title: text))
        case .done: .deliverableDone(CaseWorld.id(step.session))
        case .suspend: .suspended(reason: text)
        case .resume: .resumed
        case .close: .closed(ClosingReport(outcome: .met, summary: text, nextSteps: ""))
        case .evaluate: .evaluated(Evaluation(rating: step.minutes % 8, at: now))
        case .follow6: .followUpSent(months: 6)
        case .follow12: .followUpSent(months: 12)
        case .answer6: .followUpAnswered(months: 6, applied: true, results: [], comment: "")
        case .answer12: .followUpAnswered(months: 12, applied: false, results: [], comment: "")
        case .end: .ended
        }
    }
}

/// SplitMix64: the same numbers for the same seed.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}
