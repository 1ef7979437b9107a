/// An optimal assignment with the prices that prove it.
///
/// Every row sits on its cheapest cost + price, and every column keeps
/// marginal(last unit filled) + sinkPrice <= price <= marginal(next unit) + sinkPrice.
public struct AssignmentSolution: Sendable, Equatable {
    /// Edge chosen for each row, an index into the problem's edges.
    public var edges: [Int]
    /// One per column.
    public var prices: [Int64]
    /// The level that marginals count from.
    public var sinkPrice: Int64
    /// Costs of the chosen edges and marginals of the filled units.
    public var objective: Int64

    public init(edges: [Int], prices: [Int64], sinkPrice: Int64, objective: Int64) {
        (self.edges, self.prices, self.sinkPrice, self.objective) = (edges, prices, sinkPrice, objective)
    }
}
