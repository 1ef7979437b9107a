import Foundation
import People
import Testing

@Suite struct DisplayNameTests {
    @Test(arguments: [
        "Ana Pérez", "João d'Ávila Conceição", "Ñandutí Mbo'ehára G̃uarani Ẽĩỹ", "Óscar Núñez-Ibáñez", "李小龙",
        "محمد علی", "Анна Иванова", "राम‍ कुमार", "나은 김", "X Æ A-12"
    ])
    func namesOfManyScripts(_ name: String) throws {
        let parsed = try DisplayName.parse("  " + name + " ")
        #expect(parsed == name)
        // String equality is canonical equivalence; the stored bytes are to be form C.
        #expect(Array(parsed.unicodeScalars) == Array(name.precomposedStringWithCanonicalMapping.unicodeScalars))
    }

    @Test func formAndSpaces() throws {
        let name = try DisplayName.parse("Jose\u{301}  \u{A0}Ya\u{303}nez")
        #expect(Array(name.unicodeScalars) == Array("Jos\u{E9} Y\u{E3}nez".unicodeScalars))
    }

    @Test(arguments: [
        ("", DisplayName.Problem.empty), ("   ", .empty), ("Ana\nPérez", .control), ("Ana\u{0}", .control),
        ("Ana\u{2028}Pérez", .control), ("Ana \u{202E}zeréP", .direction), ("\u{2066}Ana\u{2069}", .direction),
        ("Ana\u{200B}Pérez", .invisible), ("\u{FEFF}Ana", .invisible), ("Ana\u{E000}", .invisible),
        ("12345", .noLetter), ("🙂", .noLetter), ("Ana\tPérez", .control)
    ])
    func refused(_ name: String, _ problem: DisplayName.Problem) {
        #expect(throws: problem) { try DisplayName.parse(name) }
    }

    @Test func length() throws {
        #expect(try DisplayName.parse(String(repeating: "ñ", count: 200)).count == 200)
        #expect(throws: DisplayName.Problem.tooLong) { try DisplayName.parse(String(repeating: "ñ", count: 201)) }
        let stacked = "A" + String(repeating: "\u{323}", count: 900)
        #expect(throws: DisplayName.Problem.tooLong) { try DisplayName.parse(stacked) }
        let tower = "Ana J" + String(repeating: "\u{301}", count: 60)
        #expect(throws: DisplayName.Problem.tooLong) { try DisplayName.parse(tower) }
        #expect(try DisplayName.parse("g\u{303}uaraní ẽ ĩ ỹ").count == 13)
    }
}

@Suite struct LoginNameTests {
    @Test(arguments: [
        (" Ana.Perez+aladi@Ejemplo.ORG ", LoginName.email("ana.perez+aladi@ejemplo.org")),
        ("a@b.co", .email("a@b.co")), ("o'neil@sub.xn--ejmplo-cva.uy", .email("o'neil@sub.xn--ejmplo-cva.uy")),
        ("Ana.Perez", .userName("ana.perez")), ("joao_77", .userName("joao_77"))
    ])
    func taken(_ text: String, _ name: LoginName) throws {
        #expect(try LoginName.parse(text) == name)
    }

    @Test(arguments: [
        ("  ", LoginName.Problem.empty), ("ana@", .emailMalformed), ("@b.co", .emailMalformed),
        ("ana@localhost", .emailMalformed), ("a@b@c.co", .emailMalformed), ("a..b@c.co", .emailMalformed),
        (".a@c.co", .emailMalformed), ("a@-c.co", .emailMalformed), ("a@c.co.", .emailMalformed),
        ("a b@c.co", .emailMalformed), ("a@1.2.3.4", .emailMalformed), ("josé@ejemplo.org", .emailNotASCII),
        ("ab", .userNameLength), ("ana pérez", .userNameCharacters), ("_ana", .userNameCharacters),
        ("099 123 456", .phone(.countryNeeded)), ("+598 abc", .phone(.characters))
    ])
    func refused(_ text: String, _ problem: LoginName.Problem) {
        #expect(throws: problem) { try LoginName.parse(text) }
    }

    @Test func longAddresses() {
        let local = String(repeating: "a", count: 65)
        #expect(throws: LoginName.Problem.emailTooLong) { try LoginName.parse(local + "@b.co") }
        let domain = String(repeating: "abcdefghi.", count: 25) + "co"
        #expect(throws: LoginName.Problem.emailTooLong) { try LoginName.parse("ana@" + domain) }
        #expect(throws: LoginName.Problem.userNameLength) { try LoginName.parse(local) }
    }

    @Test(arguments: [
        (Country.UY, "099 123 456", "+59899123456"), (.UY, "99123456", "+59899123456"),
        (.UY, "598 99 123 456", "+59899123456"), (.UY, "00 598 99 123 456", "+59899123456"),
        (.UY, "+55 (11) 98765-4321", "+5511987654321"), (.BR, "(011) 98765-4321", "+5511987654321"),
        (.AR, "011 4123-4567", "+541141234567"), (.AR, "+54 9 11 4123 4567", "+5491141234567"),
        (.MX, "+52 1 55 1234 5678", "+525512345678"), (.MX, "55 1234 5678", "+525512345678"),
        (.CL, "9 8765 4321", "+56987654321"), (.PE, "(01) 4123456", "+5114123456"), (.PA, "6123-4567", "+50761234567"),
        (.EC, "0991234567", "+593991234567"), (.VE, "0412-1234567", "+584121234567"),
        (.PY, "0981 123 456", "+595981123456"), (.UY, "+34 612 345 678", "+34612345678")
    ])
    func phones(_ country: Country, _ text: String, _ e164: String) throws {
        #expect(try LoginName.parse(text, country: country).text == e164)
    }

    @Test(arguments: [
        ("1234", PhoneNumber.Problem.length), ("+598 99 123 45", .length), ("+0123456789", .length),
        ("+1234567890123456", .length), ("099+123456", .characters), ("٠٩٩١٢٣٤٥٦", .characters), ("", .length)
    ])
    func noPhones(_ text: String, _ problem: PhoneNumber.Problem) {
        #expect(throws: problem) { try PhoneNumber.parse(text, country: .UY) }
    }
}

@Suite struct PasswordRuleTests {
    @Test(arguments: [
        ("corto", [PasswordRule.Problem.tooShort]), ("caballo-batería-grapa", []), ("Contraseña123", [.common]),
        ("aaaaaaaaaaaa", [.common]), ("1234567890", [.common]), ("0987654321", [.common]), ("zyxwvutsrq", [.common]),
        ("ana-perez-2026", [.ownName]), ("Anápérez!!", [.ownName]), ("ana.perez.uy@1", []), ("aperez1234", [.ownName]),
        ("59899123456", [.ownName]), ("ñandúñandú", [])
    ])
    func problems(_ password: String, _ expected: [PasswordRule.Problem]) throws {
        let logins: [LoginName] = [.email("aperez@ejemplo.org"), try LoginName.parse("+59899123456")]
        #expect(PasswordRule.problems(with: password, displayName: "Ana Pérez", loginNames: logins) == expected)
    }

    @Test func lengths() {
        let phrase = String(repeating: "rio ", count: 51)
        #expect(PasswordRule.problems(with: phrase) == [.tooLong])
        #expect(PasswordRule.problems(with: String(phrase.prefix(200))) == [])
        #expect(PasswordRule.problems(with: "") == [.tooShort])
    }

    @Test func twoKeyboardsOnePassword() {
        let composed = Array(PasswordRule.normalised("ma\u{F1}ana").utf8)
        #expect(Array(PasswordRule.normalised("man\u{303}ana").utf8) == composed)
    }
}
