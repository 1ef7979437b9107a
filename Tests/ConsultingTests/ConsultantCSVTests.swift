import Foundation
import People
import Statements
import Testing

@testable import Consulting

@Suite struct ConsultantCSVTests {
    private static let head =
        "correo;nombre;país;temas;idiomas;países que atiende;sectores;tarifa;disponibilidad;capacidad;recibe casos;presentación"
    private static let ana =
        "ana@ejemplo.uy;Ana Núñez Güell;UY;T15:3|T25:4;es|pt;UY:presencial|AR;C|A;3;lun-mié 09:00-12:00|vie 14-18;4;sí;Exportó miel, \"15 años\""

    private func read(_ lines: String...) throws -> ConsultantCSV {
        try ConsultantCSV(Data(lines.joined(separator: "\r\n").utf8))
    }

    @Test func readsARow() throws {
        let table = try read(Self.head, Self.ana)
        let draft = try #require(table.rows[0].draft)
        #expect(table.separator == ";" && table.encoding == .utf8 && table.unknownHeads.isEmpty)
        #expect(draft.login == .email("ana@ejemplo.uy") && draft.name == "Ana Núñez Güell" && draft.country == .UY)
        #expect(
            draft.topics == [
                try #require(Topic(rawValue: "T15")): .advanced, try #require(Topic(rawValue: "T25")): .expert
            ])
        #expect(draft.languages == [.es, .pt] && draft.sectors == [.A, .C] && draft.tier == .third)
        #expect(draft.services == [.UY: .onSite, .AR: .remote])
        #expect(draft.windows?.map(\.day) == [1, 2, 3, 5] && draft.windows?.last?.end == 18 * 60)
        #expect(draft.capacity == 4 && draft.takesCases == true && draft.zone == nil && draft.missing.isEmpty)
        #expect(draft.about == "Exportó miel, \"15 años\"")
    }

    @Test func headsInPortugueseAndEnglishWithOtherSeparators() throws {
        let table = try read(
            "E-MAIL\tNome\tPais de residencia\tTópicos\tLínguas\tCapacidade\tObservações",
            "b@x.br\tJoão\tBrasil\tT03\tportuguês\t2\tx")
        #expect(table.separator == "\t" && table.unknownHeads == ["Observações"])
        #expect(table.rows[0].draft?.country == .BR && table.rows[0].draft?.languages == [.pt])
        let named = try read(
            "sep=,", "login,name,\"countries served\"", "b@x.br,\"Silva, João\",\"BR:on site, Uruguay\"")
        #expect(
            named.rows[0].draft?.name == "Silva, João" && named.rows[0].draft?.services == [.BR: .onSite, .UY: .remote])
        #expect(named.rows[0].line == 3)
    }

    @Test func accentsAreKeptInEitherEncoding() throws {
        let text = "correo;nombre;país;presentación\r\na@x.py;Ñandú Peñão “Çó”;PY;œuvre – 5 €\r\n"
        let narrow = try #require(text.data(using: .windowsCP1252))
        for (bytes, encoding) in [
            (Data(text.utf8), TextTable.Encoding.utf8), (Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), .utf8),
            (narrow, .windows1252)
        ] {
            let table = try ConsultantCSV(bytes)
            #expect(table.encoding == encoding)
            #expect(table.rows[0].draft?.name == "Ñandú Peñão “Çó”" && table.rows[0].draft?.about == "œuvre – 5 €")
        }
        // Letters that a Mac writes in two parts.
        #expect(try read("correo;nombre", "a@x.py;Nun\u{303}ez").rows[0].draft?.name == "Nuñez")
    }

    @Test func brokenUTF8IsRefusedRatherThanSpoilt() {
        let broken =
            Data("correo;nombre\na@x.py;Peña\n".utf8) + Data([0x62, 0x40, 0x78, 0x2E, 0x70, 0x79, 0x3B, 0xC3, 0x0A])
        #expect(throws: ConsultantCSV.FileProblem.table(.brokenUTF8(line: 3))) { try ConsultantCSV(broken) }
        #expect(throws: ConsultantCSV.FileProblem.table(.brokenUTF8(line: 1))) {
            try ConsultantCSV(Data([0xEF, 0xBB, 0xBF, 0xF1]))
        }
    }

    @Test func whatIsNoTableIsSaid() {
        func problem(_ bytes: Data) -> ConsultantCSV.FileProblem? {
            do {
                _ = try ConsultantCSV(bytes)
                return nil
            } catch { return error }
        }
        #expect(problem(Data()) == .table(.empty))
        #expect(problem(Data(" ;; \r\n\r\n".utf8)) == .table(.empty))
        #expect(problem(Data([0x50, 0x4B, 3, 4, 0])) == .table(.notText))
        #expect(problem(Data([0xFF, 0xFE, 0x61, 0])) == .table(.utf16))
        #expect(problem(Data([0x63, 0x81, 0x0A])) == .table(.notText))
        #expect(problem(Data("correo;nombre\na;\"b\nc".utf8)) == .table(.unclosedQuote(line: 2)))
        #expect(problem(Data("nombre;país\nAna;UY".utf8)) == .loginColumnMissing)
        #expect(problem(Data("correo;nombre;e-mail\na;b;c".utf8)) == .columnTwice(.login))
        #expect(problem(Data("correo;nombre\n".utf8)) == .noRows)
        #expect(problem(Data(repeating: 0x61, count: 8_000_001)) == .table(.tooLarge(limit: 8_000_000)))
        #expect(
            problem(Data(("correo\n" + String(repeating: "a\n", count: 20_001)).utf8))
                == .table(.tooManyRows(limit: 20_000)))
    }

    @Test(arguments: [
        ("correo", "", ConsultantColumn.login, ConsultantCSV.Reason.missing), ("correo", "ana@", .login, .malformed),
        ("nombre", "12", .name, .malformed), ("nombre", "Ana\u{202E}x", .name, .badCharacters),
        ("nombre", String(repeating: "a", count: 201), .name, .tooLong), ("país", "Francia", .country, .unknown),
        ("temas", "T15|T99", .topics, .unknown), ("temas", "T15:5", .topics, .outOfRange),
        ("temas", "|", .topics, .malformed),
        ("idiomas", "es|klingon", .languages, .unknown), ("países que atiende", "UY:volando", .services, .unknown),
        ("sectores", "C|Z", .sectors, .unknown), ("tarifa", "6", .tier, .outOfRange),
        ("tarifa", "alta", .tier, .malformed),
        ("disponibilidad", "lun 12:00-09:00", .windows, .outOfRange),
        ("disponibilidad", "feriados 9-12", .windows, .malformed),
        ("disponibilidad", "vie-lun 9-12", .windows, .malformed), ("disponibilidad", "lun 9-25", .windows, .malformed),
        ("capacidad", "-1", .capacity, .outOfRange), ("capacidad", "99999999999999999999", .capacity, .malformed),
        ("capacidad", "201", .capacity, .outOfRange), ("zona horaria", "UTC-3", .zone, .unknown),
        ("recibe casos", "quizás", .takesCases, .malformed),
        ("presentación", String(repeating: "á", count: 2_001), .about, .tooLong)
    ])
    func aWrongCellIsNamed(_ head: String, _ cell: String, _ column: ConsultantColumn, _ reason: ConsultantCSV.Reason)
        throws
    {
        let isLogin = head == "correo"
        let table = try read(isLogin ? "correo;nombre" : "correo;\(head)", isLogin ? "\(cell);Ana" : "a@x.uy;\(cell)")
        #expect(table.rows[0].draft == nil)
        #expect(table.rows[0].problems.map(\.column) == [column] && table.rows[0].problems.map(\.reason) == [reason])
    }

    @Test func allThatIsWrongInARowIsSaidAtOnceAndOthersAreTaken() throws {
        let table = try read(
            "correo;nombre;país;capacidad", "a@x.uy;Ana;UY;2", "b@x.uy;;XX;dos", "A@X.UY;Otra;UY;1", "",
            "c@x.uy;Caro;UY;1;de más",
            "d@x.uy")
        #expect(table.rows.map(\.line) == [2, 3, 4, 6, 7])
        #expect(table.rows.map { $0.draft != nil } == [true, false, false, false, true])
        #expect(table.rows[1].problems == [.init(.country, .unknown, "XX"), .init(.capacity, .malformed, "dos")])
        #expect(table.rows[2].problems == [.init(.login, .duplicate, "2")])
        #expect(table.rows[3].problems == [.init(.login, .tooManyCells, "de más")])
        #expect(table.rows[4].draft?.missing == [.name, .country, .topics, .languages, .capacity])
    }

    @Test func anExportedProfileComesBackUnchanged() throws {
        let id = Person.ID.random()
        let asked = Instant(milliseconds: 1_790_000_000_000)
        let csv = try read(Self.head, Self.ana)
        let ana = try #require(csv.rows[0].draft?.applied(to: nil, id: id, asked: asked))
        #expect(ana.zone == "America/Montevideo" && ana.accreditations[.AR]?.state == .asked)
        for language in Language.allCases {
            let heads = ConsultantColumn.allCases.map { $0.title(in: language) }
            let cells = ConsultantColumn.allCases.map { column in
                "\""
                    + column.cell(of: ana, name: "Ana", login: "'+59899123456", in: language)
                    .replacing("\"", with: "\"\"") + "\""
            }
            let back = try read(heads.joined(separator: ","), cells.joined(separator: ","))
            let draft = try #require(back.rows[0].draft, "\(back.rows[0].problems)")
            #expect(draft.login.text == "+59899123456")
            #expect(draft.applied(to: ana, id: id, asked: asked.advanced(bySeconds: 9)) == ana, "\(language)")
        }
    }

    @Test func anEmptyCellLeavesWhatIsStored() throws {
        let id = Person.ID.random()
        let asked = Instant(milliseconds: 0)
        let ana = try #require(try read(Self.head, Self.ana).rows[0].draft?.applied(to: nil, id: id, asked: asked))
        let draft = try #require(try read("correo;capacidad;tarifa", "ana@ejemplo.uy;7;").rows[0].draft)
        let changed = try #require(draft.applied(to: ana, id: id, asked: asked))
        #expect(changed.capacity == 7 && changed.tier == .third && changed.topics == ana.topics)
        #expect(ConsultantDraft.differences(ana, changed) == [.capacity])
        #expect(draft.applied(to: nil, id: id, asked: asked) == nil)
    }

    @Test func headsAreUnambiguous() {
        for column in ConsultantColumn.allCases {
            for language in Language.allCases {
                #expect(ConsultantColumn(head: column.title(in: language)) == column)
                #expect(ConsultantColumn(head: " \(column.title(in: language).uppercased()) ") == column)
            }
        }
    }

    @Test func tenThousandRowsAreRead() throws {
        let rows = (0..<10_000).map { "p\($0)@ejemplo.uy;Persona Ñ;UY;T15:3;es;;C;3;lun 9-12;2;sí;" }
        let table = try ConsultantCSV(Data((Self.head + "\n" + rows.joined(separator: "\n")).utf8))
        #expect(table.rows.count == 10_000 && table.rows.allSatisfy { $0.draft != nil })
    }
}
