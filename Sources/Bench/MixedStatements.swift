import Actions
import ArgumentParser
import Foundation
import Learning
import People
import Statements
import Storage

/// `rumbo-bench mixed`: statements of every kind, by chance; then every fold made anew and held against the stored one.
struct MixedStatements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mixed",
        abstract: "Store statements of learners, of strangers, about statements and against them; fold the log anew.")

    @Option(help: "A data folder that `seed` has filled.")
    var data: String

    @Option(help: "Address of the service.")
    var address: String

    @Option(help: "How many.")
    var count = 1_000_000

    @Option(help: "Statements at once.")
    var batch = 100

    @Option(help: "Writers at once.")
    var writers = 4

    func run() async throws {
        let store = try await Store.open(folder: URL(fileURLWithPath: data))
        let lms = try LMS.bench(store, address: address)
        let enrolments = try await store.read { try $0.enrolments(limit: 20_000) }
        guard !enrolments.isEmpty else { throw BenchError("nobody is enrolled") }
        let client = APIClient(id: .random(), name: "Mixed", key: "mixed", scopes: [.all], created: Date())
        let before = try await store.read { try $0.endOfLog() }
        let clock = ContinuousClock()
        let start = clock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask { [address, count, batch, writers] in
                    var mix = Mix(seed: UInt64(writer) + 1, enrolments: enrolments, site: address)
                    for _ in 0..<(count / writers / batch) {
                        let json = (0..<batch).map { _ in mix.next() }.joined(separator: ",")
                        let statements = try StatementReader.statements(Array("[\(json)]".utf8), version: .v1)
                        _ = try await lms.store(statements, isBatch: true, version: .v1, client: client)
                    }
                }
            }
            try await group.waitForAll()
        }
        let stored = try await store.read { try $0.endOfLog() } - before
        let seconds = start.duration(to: clock.now).seconds
        let (checked, differing) = try await lms.rebuild()
        guard differing.isEmpty else { throw BenchError("\(differing.count) of \(checked) folds differ") }
        try report([
            "stored": Double(stored), "rate": Double(stored) / seconds, "folds": Double(checked), "differing": 0,
            "folding": start.duration(to: clock.now).seconds - seconds
        ])
        try store.close()
    }
}

/// Statements by chance, one after the other; the same seed gives the same.
private struct Mix {
    var state: UInt64
    let enrolments: [Enrolment]
    let site: String
    /// Some that were made, to speak of again, and some that are spoken of before they are made.
    var made: [StatementID] = []
    var promised: [StatementID] = []

    init(seed: UInt64, enrolments: [Enrolment], site: String) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
        self.enrolments = enrolments
        self.site = site
    }

    mutating func number(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(limit))
    }

    mutating func next() -> String {
        let id = promised.isEmpty || number(10) > 0 ? StatementID.random() : promised.removeFirst()
        defer { if made.count < 5_000 { made.append(id) } else { made[number(5_000)] = id } }
        switch number(100) {
        case ..<60: return ofLearner(id, stranger: false)
        case ..<65: return ofLearner(id, stranger: true)
        case ..<80:
            return ofSomebody(
                id, #"{"id":"https://o.example/\#(number(5_000))"}"#, verb: "https://v.example/\(number(50))")
        case ..<88 where !made.isEmpty: return about(made[number(made.count)], id, verb: "https://v.example/commented")
        case ..<96 where !made.isEmpty: return about(made[number(made.count)], id, verb: StatementFacts.voided)
        default:
            let later = StatementID.random()
            promised.append(later)
            return about(later, id, verb: StatementFacts.voided)
        }
    }

    private mutating func ofLearner(_ id: StatementID, stranger: Bool) -> String {
        let enrolment = enrolments[number(enrolments.count)]
        let person = stranger ? enrolments[number(enrolments.count)].person : enrolment.person
        let verbs = [
            "initialized", "attempted", "answered", "completed", "passed", "failed", "scored", "earned", "registered"
        ]
        let verb = "http://adlnet.gov/expapi/verbs/\(verbs[number(verbs.count)])"
        var path = "\(site)/xapi/activities/courses/\(enrolment.course)"
        if number(20) > 0 { path += "/part-\(number(12))" }
        if number(8) == 0 { path += "/item-\(number(5))" }
        let moment = Instant(milliseconds: 1_790_000_000_000 + Int64(number(40_000_000)) * 1_000)
        return """
            {"id":"\(id)","actor":{"account":{"homePage":"\(site)","name":"\(person)"}},"verb":{"id":"\(verb)"},\
            "object":{"id":"\(path)"},"result":{"score":{"scaled":\(Double(number(201) - 100) / 100)}},\
            "context":{"registration":"\(enrolment.registration)"},"timestamp":"\(moment)"}
            """
    }

    private mutating func ofSomebody(_ id: StatementID, _ object: String, verb: String) -> String {
        """
        {"id":"\(id)","actor":{"mbox":"mailto:p\(number(3_000))@e.example"},"verb":{"id":"\(verb)"},"object":\(object)}
        """
    }

    private mutating func about(_ target: StatementID, _ id: StatementID, verb: String) -> String {
        ofSomebody(id, #"{"objectType":"StatementRef","id":"\#(target)"}"#, verb: verb)
    }
}
