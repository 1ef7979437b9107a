extension Item.Variable {
    /// How many values it can take; 0 when its source is broken (no choice, no step forward, numbers that are not
    /// finite).
    public var count: Int {
        switch source {
        case .choose(let values):
            return values.allSatisfy(\.isFinite) ? values.count : 0
        case .range(let from, let to, let step):
            guard from.isFinite, to.isFinite, step.isFinite, step > 0, to >= from else { return 0 }
            let steps = ((to - from) / step).settled.rounded(.down)
            return steps < 1_000_000_000 ? Int(steps) + 1 : 0
        }
    }

    /// The value at `index`, from 0 up to ``count``; steps land on the decimals that the author wrote.
    func value(at index: Int) -> Double {
        switch source {
        case .choose(let values):
            return values[index]
        case .range(let from, _, let step):
            let decimals = max(DecimalDigits(from).decimals, DecimalDigits(step).decimals)
            return (from + Double(index) * step).rounded(decimals: decimals)
        }
    }
}
