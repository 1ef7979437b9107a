import Packaging
import Testing

@Suite struct PackagePathTests {
    @Test(arguments: [
        ("a.html", "", "a.html"), ("b.html", "sco/a.html", "sco/b.html"),
        ("../media/x.png", "lessons/1.md", "media/x.png"),
        ("b.html", "sco/", "sco/b.html"), ("caf%C3%A9.html?x=1#top", "", "café.html"), (" a.html\n", "", "a.html"),
        ("./a/./b/../c.html", "", "a/c.html"), ("a%3Ab.txt", "", "a:b.txt")
    ])
    func resolves(reference: String, base: String, path: String) {
        #expect(PackagePath.resolve(reference, against: base) == path)
    }

    @Test(arguments: [
        "../x", "a/../../x", "%2e%2e/x", "%2E%2E%2Fx", "..%2f..%2fx", "/etc/passwd", "//host/x", "file:///etc/passwd",
        "javascript:alert(1)", "http://a/b", "C:\\x", "a\\..\\..\\x", "%5c..%5cx", "a%00b", "", "#x", "?x", "%zz", "..",
        "."
    ])
    func nothingLeavesThePackage(reference: String) {
        #expect(PackagePath.resolve(reference, against: "") == nil)
    }
}
