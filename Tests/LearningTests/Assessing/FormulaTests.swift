import Learning
import People
import Testing

@Suite struct FormulaTests {
    @Test(arguments: [
        ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("2 ^ 3 ^ 2", 512), ("-2 ^ 2", -4), ("2 ^ -1", 0.5), ("--3", 3),
        ("+4", 4),
        ("10 - 4 - 3", 3), ("100 / 10 / 5", 2), ("3 * -2", -6), ("min(3, 1, 2)", 1), ("max(3, -1)", 3),
        ("abs(-7.5)", 7.5),
        ("round(2.675, 2)", 2.68), ("round(-2.675, 2)", -2.68), ("round(2.5)", 3), ("round(-2.5)", -3),
        ("round(1250, -2)", 1300),
        ("round(1.005 * 100)", 101), ("floor(0.29 * 100)", 29), ("ceil(0.1 * 3 * 10)", 3), ("ceil(6000 / 2.125)", 2824),
        ("floor(-1.5)", -2), ("ceil(-1.5)", -1), ("  12.50 ", 12.5), ("((((1))))", 1)
    ])
    func worksOut(text: String, value: Double) throws {
        #expect(try Formula(text).value() == value)
    }

    @Test func knowsVariables() throws {
        let formula = try Formula("nmf * (1 - pref / 100) + nmf_2")
        #expect(formula.variables == ["nmf": 1, "pref": 12, "nmf_2": 26])
        #expect(try formula.value(["nmf": 20, "pref": 40, "nmf_2": 1]) == 13)
    }

    @Test(
        arguments: [
            ("", .empty, 1), ("   ", .empty, 4), ("1 +", .unexpectedEnd, 4), ("1 + * 2", .unexpected("*"), 5),
            ("(1", .unexpectedEnd, 3), ("1)", .unexpected(")"), 2), ("1,5", .unexpected(","), 2),
            ("2 x", .unexpected("x"), 3),
            ("5.", .unexpected("."), 2), (".5", .unexpected("."), 1), ("Nmf", .unexpected("N"), 1),
            ("1e5", .unexpected("e"), 2),
            ("sin(1)", .unknownFunction("sin"), 1), ("1 + max", .unexpectedEnd, 8),
            ("max(1)", .wrongArgumentCount("max"), 1),
            ("round(1, 2, 3)", .wrongArgumentCount("round"), 1), ("abs()", .wrongArgumentCount("abs"), 1),
            ("ñ", .unexpected("ñ"), 1)
        ] as [(String, FormulaError.Kind, Int)])
    func saysWhereReadingStops(text: String, kind: FormulaError.Kind, column: Int) {
        #expect(throws: FormulaError(kind, at: column)) { try Formula(text) }
    }

    @Test(
        arguments: [
            ("1 / 0", .divisionByZero, 3), ("1 / (a - a)", .divisionByZero, 3), ("0 ^ -1", .divisionByZero, 3),
            ("(0 - 8) ^ 0.5", .notANumber, 9), ("10 ^ 308 * 10", .overflow, 10), ("1 + b", .unknownVariable("b"), 5),
            ("round(1, 0.5)", .badDigits, 1), ("round(1, 99)", .badDigits, 1)
        ] as [(String, FormulaError.Kind, Int)])
    func saysWhereThereIsNoValue(text: String, kind: FormulaError.Kind, column: Int) throws {
        let formula = try Formula(text)
        #expect(throws: FormulaError(kind, at: column)) { try formula.value(["a": 1]) }
    }

    @Test func isBounded() throws {
        let deep = { (depth: Int) in String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth) }
        #expect(try Formula(deep(49)).value() == 1)
        #expect(throws: FormulaError(.tooDeep, at: 51)) { try Formula(deep(50)) }
        #expect(throws: FormulaError.self) { try Formula(String(repeating: "-", count: 900) + "1") }
        #expect(throws: FormulaError(.tooLong, at: 1)) { try Formula(String(repeating: "1", count: 100_000)) }
        #expect(try Formula(String(repeating: "1+", count: 499) + "1").value() == 500)
    }

    @Test func neverCrashesOnNoise() {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("0123456789.+-*/^()abc, minroud_{}ñ−\u{301}")
        for _ in 0..<20_000 {
            let length = Int(generator.next() % 24)
            let text = String((0..<length).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] })
            if let value = try? Formula(text).value(["a": 1, "b": 0, "c": -3]) { #expect(value.isFinite) }
        }
    }

    @Test(
        arguments: [
            (2.675, 2, 2.68), (1.005, 2, 1.01), (-1.005, 2, -1.01), (28.499999999999996, 0, 29), (0.285 * 100, 0, 29),
            (123_456_789.4, 0, 123_456_789), (12_292.6093514, 2, 12_292.61), (0.000_04, 4, 0), (0.000_05, 4, 0.0001),
            (9.995, 2, 10), (0, 2, 0), (1e20, 2, 1e20), (1e-300, 2, 0), (149, -2, 100), (150, -2, 200), (60, -2, 100),
            (4, -3, 0)
        ] as [(Double, Int, Double)])
    func roundsAsOnPaper(value: Double, decimals: Int, expected: Double) {
        #expect(value.rounded(decimals: decimals) == expected)
    }

    @Test func speaksThreeLanguages() {
        let error = FormulaError(.divisionByZero, at: 3)
        #expect(error.sentence(in: .es) == "división por cero (columna 3)")
        #expect(error.sentence(in: .pt) == "divisão por zero (coluna 3)")
        #expect(error.sentence(in: .en) == "division by zero (column 3)")
    }
}
