import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words one request for a coordinator.
struct NetworkCaseView {
    let seen: SeenCase
    let candidates: [NetworkCandidate]
    let words: NetworkWords
    let now: Instant
    let typed: TypedForm?

    private var reader: Reader { words.reader }
    private var story: Case { seen.story }
    private var action: String { Links.networkCase(story.id) }

    func page(_ frame: PageFrame) -> NetworkCasePage {
        let explain = ExplanationWords(policy: seen.policy, names: seen.names, reader: reader)
        let isWaiting = story.state == .requested
        let unserved = isWaiting ? seen.unserved : nil
        return NetworkCasePage(
            frame: frame, sections: words.sections,
            title:
                "\(seen.organisation?.name ?? seen.learner.displayName): \(story.request.topic.name(in: reader.language))",
            state: words.badge(story.state), flags: NetworkQueueView.flags(story, reader), need: story.request.need,
            facts: facts, readiness: readiness, why: unserved.map(words.why),
            relaxation: unserved.flatMap(words.relaxation),
            reason: isWaiting ? nil : seen.placement.map { reason($0, explain) }, candidates: candidates.map(row),
            bans: isWaiting ? story.bans.filter { $0.holds(at: now) }.map(ban) : [], acts: acts,
            timeline: history, problems: typed?.summary ?? [])
    }

    // MARK: The request

    private var facts: [Fact] {
        let request = story.request
        let zone = request.zone
        var facts = [
            Fact(
                label: reader.phrase("net-queue.waiting"), value: words.waited(OpenRequest(story).daysWaited(at: now)),
                note: seen.unserved.map { reader.phrase("net.place", ["place": words.number($0.place)]) }),
            Fact(label: reader.phrase("net.fact.person"), value: seen.learner.displayName),
            Fact(label: reader.phrase("people.country"), value: request.country.name(in: reader.language)),
            Fact(label: reader.phrase("net.fact.level"), value: reader.word(request.level)),
            Fact(label: reader.phrase("pool.languages"), value: reader.list(request.languages.map { reader.word($0) })),
            Fact(label: reader.phrase("net.fact.modality"), value: reader.word(request.modality)),
            Fact(label: reader.phrase("net.fact.budget"), value: reader.word(request.budget)),
            Fact(label: reader.phrase("net.fact.packages"), value: words.number(request.packages)),
            Fact(label: reader.phrase("net.urgency"), value: reader.word(request.urgency))
        ]
        if let sector = request.sector {
            facts.append(
                Fact(
                    label: reader.phrase("net.fact.sector"), value: sector.name(in: reader.language),
                    note: request.needsSector ? reader.phrase("net.fact.sector.needed") : nil))
        }
        if !request.windows.isEmpty {
            facts.append(
                Fact(
                    label: reader.phrase("pool.windows"),
                    value: WeekWords(reader: reader).sentence(request.windows),
                    note: reader.clock(of: zone)))
        }
        let preferred = request.preferred.compactMap { seen.names[$0] }
        if !preferred.isEmpty {
            facts.append(Fact(label: reader.phrase("net.fact.preferred"), value: reader.list(preferred)))
        }
        if let pin = story.pin {
            facts.append(Fact(label: reader.phrase("net.pinned"), value: name(pin)))
        }
        return facts
    }

    private var readiness: [Fact] {
        let readiness = story.request.readiness
        let yes = { (flag: Bool) in reader.phrase(flag ? "net.yes" : "net.no") }
        return [
            readiness.goal.isEmpty ? nil : Fact(label: reader.phrase("net.fact.goal"), value: readiness.goal),
            readiness.tried.isEmpty ? nil : Fact(label: reader.phrase("net.fact.tried"), value: readiness.tried),
            Fact(label: reader.phrase("net.fact.hours"), value: words.number(readiness.hoursAWeek)),
            Fact(label: reader.phrase("net.fact.decides"), value: yes(readiness.decides)),
            Fact(label: reader.phrase("net.fact.documents"), value: yes(readiness.hasDocuments))
        ].compactMap(\.self)
    }

    private func reason(_ placement: Placement, _ explain: ExplanationWords) -> MatchReason {
        let explanation = placement.explanation
        return MatchReason(
            lead: explain.lead(explanation), because: nil, points: explain.points(explanation.chosen),
            funnel: explain.funnel(explanation.funnel), components: explain.components(explanation),
            others: explanation.others.prefix(3).map { explain.other($0, than: explanation.chosen) })
    }

    private var history: [TimelineEntry] {
        let case_ = CaseWords(
            found: story, names: seen.names, zone: seen.profile?.zone ?? reader.zoneName, reader: reader)
        return CaseHistoryView(events: seen.events, words: case_).entries
    }

    // MARK: Who can take it

    private func row(_ candidate: NetworkCandidate) -> NetworkCasePage.Candidate {
        let judgement = candidate.judgement
        return NetworkCasePage.Candidate(
            name: candidate.person.displayName, href: Links.networkConsultant(candidate.person.id),
            share: NetworkBar(
                share: judgement.pair.points,
                text: reader.phrase("net.of", ["part": words.number(judgement.pair.points), "whole": "100"])),
            load: words.load(candidate.capacity - judgement.free, of: candidate.capacity).text,
            note: judgement.free == 0
                ? reader.phrase("net.full") : story.pin == candidate.person.id ? reader.phrase("net.pinned") : nil)
    }

    private func ban(_ ban: Ban) -> NetworkCasePage.Ban {
        NetworkCasePage.Ban(
            name: name(ban.consultant), reason: reader.word(ban.reason),
            until: ban.until.map { reader.phrase("net.until", ["date": reader.shortDate($0)]) },
            allow: seen.acts.contains(.allow) ? FormAction(action: "\(action)/allow") : nil,
            consultant: ban.consultant.rawValue)
    }

    private func name(_ id: Consultant.ID) -> String { seen.names[id] ?? reader.phrase("case-words.somebody") }

    // MARK: Decisions

    private var acts: [ActForm] {
        let isEmpty = candidates.isEmpty
        var acts: [ActForm] = []
        if seen.acts.contains(.offer), !isEmpty { acts.append(act("offer", .free)) }
        if seen.acts.contains(.pin), !isEmpty { acts.append(act("pin", .all)) }
        if seen.acts.contains(.pin), story.pin != nil || story.needsPerson {
            let key = story.pin == nil ? "net.act.release" : "net.act.unpin"
            acts.append(
                form("unpin").form(
                    title: reader.phrase(key), text: reader.phrase("\(key).text"), action: "\(action)/unpin",
                    button: reader.phrase(key)))
        }
        if seen.acts.contains(.forbid), !isEmpty { acts.append(act("forbid", .all, danger: true)) }
        if seen.acts.contains(.handOver) {
            acts.append(
                form("hand-over").form(
                    title: reader.phrase("net.act.hand-over"), text: reader.phrase("net.act.hand-over.text"),
                    action: "\(action)/hand-over", button: reader.phrase("net.act.hand-over"), danger: true,
                    fields: [form("hand-over").field("note", .area, reader.phrase("net.act.hand-over.note"))]))
        }
        return acts
    }

    private enum Whom { case free, all }

    private func act(_ go: String, _ whom: Whom, danger: Bool = false) -> ActForm {
        let options = candidates.filter { whom == .all || $0.judgement.free > 0 }.map {
            FormOption(
                value: $0.person.id.rawValue,
                label: reader.counted(
                    "net.candidate", $0.judgement.free,
                    ["name": $0.person.displayName, "points": words.number($0.judgement.pair.points)]))
        }
        let form = form(go)
        return form.form(
            title: reader.phrase("net.act.\(go)"), text: reader.phrase("net.act.\(go).text"), action: "\(action)/\(go)",
            button: reader.phrase("net.act.\(go).button"), danger: danger,
            fields: [
                form.field(
                    "consultant", .select, reader.phrase("net-queue.consultant"),
                    options: [FormOption(value: "", label: reader.phrase("form.choose"))] + options)
            ])
    }

    private func form(_ id: String) -> SmallForm { SmallForm(id, typed: typed) }
}
