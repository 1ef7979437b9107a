/// Addresses of what lies in a package, put into HTML that names it relative to the package.
public enum Media {
    public static func addressed(_ html: String, in digest: String) -> String {
        let base = "/media/\(digest)/"
        return html.replacing("src=\"media/", with: "src=\"\(base)").replacing("href=\"media/", with: "href=\"\(base)")
            .replacing("poster=\"media/", with: "poster=\"\(base)")
    }
}
