import Foundation
import Testing

@testable import Credentials

@Suite struct SerialTests {
    private static let alphabet = Serial.alphabet

    private func serials(_ count: Int) -> [Serial] {
        var generator = KnownGenerator(7)
        return (0..<count).map { _ in Serial.random(using: &generator) }
    }

    @Test func printsFourByFour() throws {
        for serial in serials(50) {
            #expect(serial.description.split(separator: "-").map(\.count) == [4, 4, 4, 4])
            #expect(serial.description.replacing("-", with: "") == serial.compact)
            #expect(try Serial(serial.description) == serial)
        }
    }

    @Test func isRandom() {
        #expect(Set(serials(2_000)).count == 2_000)
        let used = Set(serials(200).flatMap { $0.compact.prefix(15) })
        #expect(used == Set(Self.alphabet))
    }

    @Test func readsWhatPeopleType() throws {
        let serial = try Serial("7K3M-Q0X9-RTB4-WZ2K")
        #expect(try Serial("7k3mq0x9rtb4wz2k") == serial)
        #expect(try Serial(" 7K3M QOX9 rtb4\u{A0}WZ2K\n") == serial)
        #expect(try Serial("7K3M–Q0X9—RTB4\u{2212}WZ2K") == serial)
    }

    @Test func readsIAndLAsOne() throws {
        let serial = try #require(serials(500).first { $0.compact.contains("1") })
        #expect(try Serial(serial.compact.replacing("1", with: "I")) == serial)
        #expect(try Serial(serial.compact.replacing("1", with: "l")) == serial)
    }

    @Test func saysWhatIsWrong() {
        #expect(throws: Serial.ParseError.length(15)) { try Serial("7K3M-Q0X9-RTB4-WZ2") }
        #expect(throws: Serial.ParseError.length(0)) { try Serial("") }
        #expect(throws: Serial.ParseError.symbol("U")) { try Serial("7K3M-Q0X9-RTB4-WZU2") }
        #expect(throws: Serial.ParseError.symbol("é")) { try Serial("7K3M-Q0X9-RTB4-WZé2") }
        #expect(throws: Serial.ParseError.check) { try Serial("7K3M-Q0X9-RTB4-WZ22") }
    }

    @Test func catchesEverySingleWrongSymbol() {
        for serial in serials(20) {
            for place in 0..<16 {
                for wrong in Self.alphabet where wrong != Array(serial.compact)[place] {
                    var symbols = Array(serial.compact)
                    symbols[place] = wrong
                    #expect(throws: Serial.ParseError.check) { try Serial(String(symbols)) }
                }
            }
        }
    }

    @Test func catchesEverySwap() {
        for serial in serials(100) {
            for left in 0..<16 {
                for right in left + 1..<16 {
                    var symbols = Array(serial.compact)
                    guard symbols[left] != symbols[right] else { continue }
                    symbols.swapAt(left, right)
                    #expect(throws: Serial.ParseError.check) { try Serial(String(symbols)) }
                }
            }
        }
    }

    @Test func catchesTwinErrors() {
        for wrong in Self.alphabet where wrong != "A" {
            for place in 0..<15 {
                // AA somewhere, completed to a serial, and both read as the same other symbol.
                var values = [UInt8](repeating: 3, count: 15)
                values[place] = 10
                if place < 14 { values[place + 1] = 10 }
                var symbols = (values + [Serial.check(of: values)]).map { Self.alphabet[Int($0)] }
                guard symbols[place] == symbols[place + 1] else { continue }
                symbols[place] = wrong
                symbols[place + 1] = wrong
                #expect(throws: Serial.ParseError.check) { try Serial(String(symbols)) }
            }
        }
    }

    @Test func isStoredAsPrinted() throws {
        let serial = try Serial("7K3MQ0X9RTB4WZ2K")
        let json = try JSONEncoder().encode([serial])
        #expect(String(decoding: json, as: UTF8.self) == #"["7K3M-Q0X9-RTB4-WZ2K"]"#)
        #expect(try JSONDecoder().decode([Serial].self, from: json) == [serial])
    }
}
