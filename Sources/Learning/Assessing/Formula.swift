import Foundation

/// An author's expression over an item's variables, such as `nmf * (1 - pref / 100)`, read and ready to be worked out.
///
/// Knows `+ - * / ^ ( )`, numbers with a point, names of variables, and the functions `min max round floor ceil abs`.
/// `^` binds to the right and before a minus in front: `-2 ^ 2` is −4. `round`, `floor` and `ceil` work on decimal
/// digits, so `round(2.675, 2)` is 2.68 and `floor(0.29 * 100)` is 29.
public struct Formula: Hashable, Sendable {
    /// Characters that a formula may have.
    public static let maximumLength = 1_000
    /// Parentheses, signs and powers within one another.
    public static let maximumDepth = 50

    public let text: String
    /// Where each variable is first used: column from 1.
    public let variables: [String: Int]
    private let steps: [Step]

    /// - Throws: a ``FormulaError`` with the column where reading stopped.
    public init(_ text: String) throws(FormulaError) {
        var parser = FormulaParser(text)
        steps = try parser.parse()
        self.text = text
        var found: [String: Int] = [:]
        for step in steps {
            if case .variable(let name) = step.operation, found[name] == nil { found[name] = step.column }
        }
        variables = found
    }

    enum Function: String, Sendable, CaseIterable {
        case min, max, round, floor, ceil, abs

        var arguments: ClosedRange<Int> {
            switch self {
            case .min, .max: 2...100
            case .round: 1...2
            case .floor, .ceil, .abs: 1...1
            }
        }
    }

    enum Operation: Hashable, Sendable {
        case number(Double)
        case variable(String)
        case negate, add, subtract, multiply, divide, power
        case call(Function, Int)
    }

    /// One move of the calculation, in the order of a pocket calculator with a stack.
    struct Step: Hashable, Sendable {
        var operation: Operation
        var column: Int
    }

    /// The result, finite.
    ///
    /// - Throws: a ``FormulaError`` with the column of the operation that has no finite result.
    public func value(_ variables: [String: Double] = [:]) throws(FormulaError) -> Double {
        var stack: [Double] = []
        for step in steps {
            let result = try perform(step, variables, &stack)
            if result.isNaN { throw FormulaError(.notANumber, at: step.column) }
            if result.isInfinite { throw FormulaError(.overflow, at: step.column) }
            stack.append(result)
        }
        return stack.last ?? 0
    }

    private func perform(
        _ step: Step, _ variables: [String: Double], _ stack: inout [Double]
    ) throws(FormulaError) -> Double {
        switch step.operation {
        case .number(let number): return number
        case .variable(let name):
            guard let value = variables[name] else { throw FormulaError(.unknownVariable(name), at: step.column) }
            return value
        case .negate: return -pop(&stack)
        case .call(let function, let count):
            let arguments = Array(stack.suffix(count))
            stack.removeLast(arguments.count)
            return try call(function, arguments, step.column)
        default:
            let right = pop(&stack)
            return try combine(step, pop(&stack), right)
        }
    }

    /// The parser leaves enough on the stack for every step, so the zero is never used.
    private func pop(_ stack: inout [Double]) -> Double { stack.popLast() ?? 0 }

    private func combine(_ step: Step, _ left: Double, _ right: Double) throws(FormulaError) -> Double {
        switch step.operation {
        case .add: return left + right
        case .subtract: return left - right
        case .multiply: return left * right
        case .divide:
            if right == 0 { throw FormulaError(.divisionByZero, at: step.column) }
            return left / right
        default:
            if left == 0 && right < 0 { throw FormulaError(.divisionByZero, at: step.column) }
            return pow(left, right)
        }
    }

    private func call(_ function: Function, _ arguments: [Double], _ column: Int) throws(FormulaError) -> Double {
        let first = arguments.first ?? 0
        switch function {
        case .min: return arguments.min() ?? first
        case .max: return arguments.max() ?? first
        case .abs: return first.magnitude
        case .floor: return first.settled.rounded(.down)
        case .ceil: return first.settled.rounded(.up)
        case .round:
            let places = arguments.count > 1 ? arguments[1] : 0
            guard let decimals = Int(exactly: places), (-12...12).contains(decimals) else {
                throw FormulaError(.badDigits, at: column)
            }
            return first.rounded(decimals: decimals)
        }
    }
}
