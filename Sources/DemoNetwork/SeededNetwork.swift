import Consulting
import People
import Statements

/// A network with its past, ready to be stored: nothing in it that the product's own rules would refuse.
public struct SeededNetwork: Sendable {
    /// Consultants, and those who ask; the demo's own people are not among them.
    public internal(set) var people: [Person] = []
    public internal(set) var organisations: [Organisation] = []
    /// All members of the network, the demo's consultant too.
    public internal(set) var consultants: [Consultant] = []
    /// In the order in which they were asked.
    public internal(set) var cases: [Told] = []
    /// In the order in which they were made.
    public internal(set) var runs: [MatchRun] = []
    /// Events that the rules refused, which are not stored. None, but that tests look.
    public internal(set) var refused: [CaseRefusal] = []

    /// A case with the events that it is the fold of.
    public struct Told: Sendable {
        public internal(set) var state: Case
        public internal(set) var events: [CaseEvent]
    }

    /// Makes people and firms, then plays the days up to the present.
    public init(_ plan: NetworkPlan) throws(MatchBatchError) {
        var play = Play(plan)
        play.prepare()
        try play.run()
        self = play.network()
    }
}

extension SeededNetwork {
    init() {}
}
