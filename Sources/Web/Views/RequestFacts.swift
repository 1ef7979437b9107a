import Consulting
import Pages
import People

/// What was asked for, as labels and values.
struct RequestFacts {
    let request: MentoringRequest
    let names: [Person.ID: String]
    /// Course and lesson from which it was asked.
    var origin: PageLink?
    let policy: MatchingPolicy
    let reader: Reader

    var facts: [Fact] {
        let readiness = request.readiness
        var facts = [
            fact("topic", request.topic.name(in: reader.language), note: reader.word(request.level).lowercased()),
            fact("goal", readiness.goal), fact("tried", readiness.tried),
            fact("languages", reader.sentence(reader.list(request.languages.map(reader.word)))),
            fact("modality", reader.word(request.modality)),
            fact(
                "windows", WeekWords(reader: reader).sentence(request.windows),
                note: reader.clock(of: request.zone)),
            fact("hours", reader.hours(Double(readiness.hoursAWeek))),
            fact("decides", reader.phrase(readiness.decides ? "answer.yes" : "answer.no")),
            fact("documents", reader.phrase(readiness.hasDocuments ? "answer.yes" : "answer.no"))
        ]
        if let sector = request.sector {
            facts.append(
                fact(
                    "sector", sector.name(in: reader.language),
                    note: request.needsSector ? reader.phrase("request-fact.needs-sector") : nil))
        }
        if request.packages > 1 {
            facts.append(fact("packages", reader.hours(Double(request.packages * policy.hoursPerPackage))))
        }
        if request.urgency == .urgent { facts.append(fact("urgency", reader.word(request.urgency))) }
        let preferred = request.preferred.compactMap { names[$0] }
        if !preferred.isEmpty { facts.append(fact("preferred", reader.list(preferred))) }
        if let origin { facts.append(fact("origin", origin.title)) }
        return facts
    }

    private func fact(_ key: String, _ value: String, note: String? = nil) -> Fact {
        Fact(label: reader.phrase("request-fact.\(key)"), value: value, note: note)
    }
}

extension Reader {
    /// With a capital first and small letters where a row of names began each with a capital.
    func sentence(_ row: String) -> String {
        let small = language == .en ? row : row.lowercased()
        return (small.first?.uppercased() ?? "") + small.dropFirst()
    }
}
