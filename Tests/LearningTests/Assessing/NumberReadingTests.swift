import Learning
import People
import Testing

@Suite struct NumberReadingTests {
    @Test(arguments: [
        "1234.5", "1234,5", "1.234,50", "1,234.50", "1 234,5", "1 234.5", "1\u{A0}234,50", "1\u{202F}234,5", "1'234.5",
        "1’234,5",
        "+1234,5", " 1234,5 ", "US$ 1.234,50", "US$1,234.50", "$1234.5", "R$ 1.234,50", "U$S 1234,5", "usd 1234.5",
        "1234,5 USD",
        "1234,5 %", "1234,50%"
    ])
    func oneMeaningEverywhere(text: String) {
        for country in [nil] + Country.allCases.map(Optional.some) {
            #expect(NumberReading(country: country).readings(of: text) == [1234.5], "\(text)")
        }
    }

    @Test(arguments: [
        ("0", 0), ("007", 7), ("0,5", 0.5), (",5", 0.5), (".5", 0.5), ("12,", 12), ("12.", 12), ("0,123", 0.123),
        ("0.123", 0.123),
        ("1234,567", 1234.567), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567), ("1.234.567,8", 1_234_567.8),
        ("1.234,567", 1234.567), ("1,234.567", 1234.567), ("1 234.567", 1234.567), ("12 345", 12_345), ("-3", -3),
        ("−3", -3),
        ("– 3", -3), ("-$5", -5), ("$-5", -5), ("US$ −5,5", -5.5), ("-0", 0), ("- 20 %", -20)
    ])
    func plain(text: String, value: Double) {
        #expect(NumberReading(country: .AR).readings(of: text) == [value])
        #expect(NumberReading(country: .MX).readings(of: text) == [value])
    }

    @Test func countrySettlesTheAmbiguous() {
        for country in Country.allCases {
            let reading = NumberReading(country: country)
            let point = country.writesDecimalPoint
            #expect(reading.readings(of: "1.234") == (point ? [1.234, 1234] : [1234, 1.234]))
            #expect(reading.readings(of: "12,345") == (point ? [12_345, 12.345] : [12.345, 12_345]))
        }
    }

    @Test(arguments: [
        "", " ", "-", "%", "$", "US$", ".", ",", "..", "1..2", "1.2.3", "1.23.456,7", "1,234,56", "1.234,5,6", "12 34",
        "1 2345",
        "1.234 567", "1 234.567,8", "0.123.456", "abc", "12 kg", "1e5", "0x10", "1/2", "nan", "inf", "infinity", "--1",
        "1-", "１２",
        "٣", "½", "1.234.", "1\n2", "\u{0}1", "1 ' 234"
    ])
    func noNumber(text: String) {
        #expect(NumberReading(country: .AR).readings(of: text) == [])
        #expect(NumberReading(country: .MX).readings(of: text) == [])
    }

    @Test func unit() {
        #expect(NumberReading(country: .UY, unit: "u/h").readings(of: "2,25 U/H") == [2.25])
        #expect(NumberReading(country: .UY, unit: "UYU").readings(of: "UYU 453,00") == [453])
        #expect(NumberReading(country: .UY, unit: "t").readings(of: "100 kg") == [])
    }

    @Test func refusesAbsurdLengths() {
        #expect(NumberReading(country: .AR).readings(of: String(repeating: "1", count: 101)) == [])
        #expect(NumberReading(country: .AR).readings(of: String(repeating: "1.", count: 1_000_000)) == [])
        #expect(NumberReading(country: .AR).readings(of: String(repeating: "9", count: 100)).first?.isFinite == true)
    }

    @Test(arguments: Country.allCases, Language.allCases)
    func readsWhatItWrites(country: Country, language: Language) {
        var generator = SeededGenerator(seed: 99)
        let format = NumberFormat(country: country, language: language)
        for _ in 0..<400 {
            let decimals = Int(generator.next() % 7)
            let size = [1.0, 100, 10_000, 1e9][Int(generator.next() % 4)]
            let share = Double(generator.next() % 2_000_001) / 1_000_000 - 1
            let value = (share * size).rounded(decimals: decimals)
            for unit in ["", "%", "USD", "u/h"] {
                let text = format.text(value, decimals: decimals, unit: unit)
                #expect(NumberReading(country: country, unit: unit).readings(of: text).first == value, "\(text)")
            }
            #expect(
                NumberReading(country: country).readings(of: format.text(value, decimals: nil, unit: "")).first == value
            )
        }
    }

    @Test func neverCrashesOnNoise() {
        var generator = SeededGenerator(seed: 3)
        let alphabet = Array("0123456789.,,..'’ \u{A0}-+−%$RUS\u{301}👍\r\n")
        for _ in 0..<20_000 {
            let text = String(
                (0..<generator.next() % 12).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] })
            let readings = NumberReading(country: .BR).readings(of: text)
            #expect(readings.count <= 2 && readings.allSatisfy(\.isFinite))
        }
    }
}
