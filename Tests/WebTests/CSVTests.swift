import Testing

@testable import Web

@Suite struct CSVTests {
    @Test(arguments: [
        ("Ana", "Ana"), ("", ""), ("Pérez, Ana", "\"Pérez, Ana\""), ("dice \"sí\"", "\"dice \"\"sí\"\"\""),
        ("uno\ndos", "\"uno\ndos\""), ("uno\rdos", "\"uno\rdos\""), ("uno\r\ndos", "\"uno\r\ndos\""),
        ("=1+1", "'=1+1"), ("+598 99", "'+598 99"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
        ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("\t=1", "'\t=1"), ("a=1", "a=1"),
        ("=\u{301}1", "'=\u{301}1")
    ])
    func cells(_ value: String, _ written: String) {
        #expect(CSV.cell(value) == written)
    }

    @Test func linesEndAsTheStandardSaysAndTheFileTellsItsEncoding() {
        var table = CSV(["a", "b"])
        table.add(["ñ", "1,5"])
        #expect(Array(table.text.utf8) == Array("\u{FEFF}a,b\r\nñ,\"1,5\"\r\n".utf8))
        #expect(Array(table.text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    }
}
