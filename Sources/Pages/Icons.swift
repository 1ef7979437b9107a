/// Pictures of one family: a grid of 24, lines of the text's colour. `[[icon:check]]` puts one into a template.
enum Icons {
    /// The SVG element; nil for an unknown name.
    static func svg(_ name: String) -> String? {
        shapes[name].map { "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">\($0)</svg>" }
    }

    private static func path(_ data: String) -> String { "<path d=\"\(data)\"/>" }

    private static let shapes: [String: String] = [
        "rumbo":
            "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"M16.6 7.4 13.9 13.9 7.4 16.6"
            + " 10.1 10.1z\" fill=\"currentColor\"/>",
        "check": path("M5 12.5 10 17.5 19 7"),
        "cross": path("M6 6 18 18M18 6 6 18"),
        "alert": path("M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.1"),
        "info": "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/>" + path("M12 11v6M12 7.5v.1"),
        "clock": "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/>" + path("M12 6.5V12l3.5 2.5"),
        "lesson":
            path("M12 6.5C9.5 4.8 6.5 4.3 3 4.5v14c3.5-.2 6.5.3 9 2 2.5-1.7 5.5-2.2 9-2v-14c-3.5-.2-6.5.3-9 2z")
            + path("M12 6.5v14"),
        "quiz": path("M12 2.5 21.5 12 12 21.5 2.5 12zM10 10.2a2 2 0 1 1 2.6 2c-.5.2-.6.5-.6 1.1M12 16v.1"),
        "assignment": path("M5 3h9l5 5v13H5zM14 3v5h5M8.5 13h7M8.5 16.5h5"),
        "certificate":
            "<circle cx=\"12\" cy=\"9\" r=\"6\"/>"
            + path("M8.5 14 7 21.5l5-2.5 5 2.5-1.5-7.5M9.7 9l1.6 1.6 3-3"),
        "people":
            "<circle cx=\"9\" cy=\"8\" r=\"3.5\"/>"
            + path("M2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4")
            + path("M18 14.6c2.1.8 3.3 2.6 3.5 5.4"),
        "person": "<circle cx=\"12\" cy=\"8\" r=\"4\"/>" + path("M4 21c.4-4.7 3.5-7 8-7s7.6 2.3 8 7"),
        "download": path("M12 3.5v11M7 10l5 5 5-5M4 20h16"),
        "upload": path("M12 15.5v-11M7 9l5-5 5 5M4 20h16"),
        "onward": path("M4 12h15.5M13.5 6l6 6-6 6"),
        "back": path("M20 12H4.5M10.5 6l-6 6 6 6"),
        "up": path("M12 19V5.5M6 11l6-6 6 6"),
        "down": path("M12 5v13.5M6 13l6 6 6-6"),
        "scales": path("M12 3.5v17M7.5 20.5h9M4.5 7h15M4.5 7 2 14h5zM19.5 7 17 14h5z"),
        "mail": path("M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5"),
        "flag": path("M5.5 21.5V3.5M5.5 4.5c4-2.5 7 2 13 0v9c-6 2-9-2.5-13 0"),
        "search": "<circle cx=\"10.5\" cy=\"10.5\" r=\"7\"/>" + path("M15.8 15.8 21 21"),
        "lock": path("M5 10.5h14v10.5H5zM8 10.5V7.5a4 4 0 0 1 8 0v3"),
        "file": path("M6 3h8l5 5v13H6zM14 3v5h5"),
        "trash": path("M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14.5h10l1-14.5M10 10.5v6.5M14 10.5v6.5"),
        "print": path("M7 8V3h10v5M7 17H3V8h18v9h-4M7 13.5h10V21H7z"),
        "share":
            "<circle cx=\"6\" cy=\"12\" r=\"2.5\"/><circle cx=\"18\" cy=\"5.5\""
            + " r=\"2.5\"/><circle cx=\"18\" cy=\"18.5\" r=\"2.5\"/>"
            + path("M8.3 10.8 15.7 6.7M8.3 13.2l7.4 4.1"),
        "shield": path("M12 2.5 20.5 5.5v6c0 5-3.5 8.5-8.5 10.5-5-2-8.5-5.5-8.5-10.5v-6zM8 12l3 3 5-5.5"),
        "inbox": path("M3 13.5 6 4h12l3 9.5V20H3zM3 13.5h5.5c.5 1.8 1.7 2.7 3.5 2.7s3-.9 3.5-2.7H21"),
        "globe":
            "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/>"
            + path("M2.5 12h19M12 2.5c3 3 4 6 4 9.5s-1 6.5-4 9.5c-3-3-4-6-4-9.5s1-6.5 4-9.5z"),
        "wait": path("M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4"),
        "add": path("M12 5v14M5 12h14"),
        "eye":
            path("M2 12c2.5-4.5 5.8-6.8 10-6.8S19.5 7.5 22 12c-2.5 4.5-5.8 6.8-10 6.8S4.5 16.5 2 12z")
            + "<circle cx=\"12\" cy=\"12\" r=\"3\"/>",
        "again": path("M20 5v5h-5M19.5 10A8 8 0 1 0 20 13.5"),
        "offline":
            path("M3 3l18 18M8.5 15.5a5 5 0 0 1 5-1.3M5 12a10 10 0 0 1 4-2.3")
            + path("M2 8.5a15 15 0 0 1 4-2.5M12.5 8.5c2.5.2 4.7 1.4 6.5 3.5M10 5.2c4.5-.5 8.7.8 12 3.3M12 19v.1")
    ]
}
