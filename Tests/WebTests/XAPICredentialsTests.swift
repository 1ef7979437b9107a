import Foundation
import Testing

@testable import Web

@Suite struct XAPICredentialsTests {
    private func read(_ header: String?) -> [String]? {
        XAPICredentials(authorization: header).map { [$0.key, $0.secret] }
    }

    private static func basic(_ text: String) -> String { "Basic " + Data(text.utf8).base64EncodedString() }

    @Test(arguments: [
        (basic("clave:secreto"), ["clave", "secreto"]),
        ("basic  \(Data("a:b".utf8).base64EncodedString()) ", ["a", "b"]),
        (basic("a:b:c"), ["a", "b:c"]), (basic("a.b:c.d"), ["a.b", "c.d"]), (basic("ñ:õ"), ["ñ", "õ"]),
        ("Bearer clave.secreto", ["clave", "secreto"]), ("BEARER a.b.c", ["a", "b.c"]), ("Bearer a:b.c", ["a:b", "c"])
    ])
    func `both ways bring the same credential`(_ header: String, _ credential: [String]) {
        #expect(read(header) == credential)
    }

    @Test(
        arguments: [
            nil, "", "Basic", "Basic ", "Bearer ", "Bearer abc", "Bearer .b", "Bearer a.", "Basic a:b", basic("ab"),
            basic(":b"), basic("a:"), "Basic /w==", "Digest a.b", "a.b", basic("a:b") + "!", "Basic YTpi YTpi"
        ] as [String?])
    func `what is none is none`(_ header: String?) {
        #expect(read(header) == nil)
    }
}
