// swift-tools-version: 6.1
import PackageDescription

// The floors of the house. Imports point down only, and targets of one floor do not know each other;
// `swift build --explicit-target-dependency-import-check error` holds it.

// MARK: Libraries

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "_CryptoExtras", package: "swift-crypto")
let certificates: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

// MARK: Parts

/// A target of the house: Swift 6, with imports that say what they show.
func part(
    _ name: String, path: String? = nil, exclude: [String] = [], _ dependencies: Target.Dependency...
) -> Target {
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

/// A thin C wrapper; no type of the library behind it shows in its header.
func wrapper(_ name: String, _ libraries: [String], headers: [String] = []) -> Target {
    .target(
        name: name, path: "Sources/System/\(name)",
        cSettings: headers.isEmpty ? nil : [.unsafeFlags(headers.map { "-I\($0)" })],
        linkerSettings: libraries.map { .linkedLibrary($0) })
}

func tests(_ name: String, path: String? = nil, exclude: [String] = [], _ dependencies: Target.Dependency...) -> Target
{
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: path ?? "Tests/\(name)Tests", exclude: exclude,
        swiftSettings: settings)
}

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("ExistentialAny")
]

let package = Package(
    name: "rumbo",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "rumbo", targets: ["Rumbo"]), .executable(name: "rumbo-bench", targets: ["Bench"])
    ],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0")
    ],
    targets: [
        // Floor 0
        wrapper("CXML", ["xml2"], headers: ["/usr/include/libxml2"]),
        wrapper("CArchive", ["archive"]),
        wrapper("CMarkdown", ["md4c-html", "md4c"]),
        // Pango comes with librsvg, but not its development files; so its libraries are named whole.
        wrapper(
            "CRender",
            [
                "rsvg-2", "gobject-2.0", "glib-2.0", "cairo", "fontconfig", ":libpangocairo-1.0.so.0",
                ":libpangoft2-1.0.so.0", "qrencode", "qpdf", "z"
            ]),
        wrapper("CGzip", ["z"]),
        wrapper("CCurl", ["curl"]),
        wrapper("CAssets", []),
        wrapper("CDesigns", []),

        // Floor 1
        part("Packaging", "CXML", "CArchive", "CMarkdown", crypto),
        part("Statements"),
        part("People"),
        part("Matching"),
        part("Mail", "CCurl", "Statements"),
        part("Outgoing", "CCurl"),

        // Floor 2
        part("Learning", "People", "Statements"),
        part("Consulting", "Matching", "People", "Statements"),

        // Floor 3
        part("CourseKit", "Learning", "Packaging", "People"),
        part("Credentials", "CRender", crypto, cryptoExtras),
        part("Storage", "Consulting", "CourseKit", "Learning", "People", "Statements", grdb, sqlite, crypto),
        part("DemoNetwork", "Consulting", "People", "Statements"),
        part("Pages", exclude: ["Assets", "Templates"], "CAssets", mustache),

        // Floor 3½: plugins
        part(
            "CourseFolder", path: "Plugins/CourseFolder", exclude: ["README.md", "Tests"], "CourseKit", "Learning",
            "Packaging", "People", yams),

        // Floor 4
        part(
            "Actions", "Consulting", "CourseKit", "Credentials", "Learning", "Outgoing", "Packaging", "People",
            "Statements", "Storage", asn1, certificates, crypto, cryptoExtras),

        // Floor 5
        part(
            "Web", "Actions", "CGzip", "Consulting", "CourseKit", "Credentials", "Learning", "Mail", "Packaging",
            "Pages",
            "People",
            "Statements",
            "Storage", hummingbird, logging, lifecycle, crypto),

        // Floor 6
        .executableTarget(
            name: "Rumbo",
            dependencies: [
                "Actions", "Consulting", "CourseFolder", "CourseKit", "Credentials", "DemoNetwork", "Learning",
                "Mail", "Matching", "Outgoing", "Packaging", "Pages", "People", "Statements", "Storage", "Web",
                "CDesigns", yams,
                arguments,
                hummingbird, lifecycle, logging
            ], swiftSettings: settings),

        // Yardsticks of `make bench`
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Actions", "CDesigns", "Consulting", "CourseFolder", "Credentials", "Learning", "Matching",
                "Packaging", "People", "Statements", "Storage", arguments, grdb, hummingbird, logging, sqlite
            ], swiftSettings: settings),

        // Tests
        tests("Packaging", "Packaging"),
        tests("Statements", "Statements"),
        tests("People", "People"),
        tests("Learning", "Learning", "People", "Statements"),
        tests("Matching", "Matching"),
        tests("Mail", "Mail", "Statements"),
        tests("Outgoing", "Outgoing"),
        tests("Consulting", "Consulting", "Matching", "People", "Statements"),
        tests("Credentials", "Credentials", crypto),
        tests("DemoNetwork", "Consulting", "DemoNetwork", "People", "Statements"),
        tests("Storage", "Consulting", "CourseKit", "Learning", "People", "Statements", "Storage"),
        tests("Pages", exclude: ["Fixtures"], "CAssets", "Pages", mustache),
        tests(
            "CourseFolder", path: "Plugins/CourseFolder/Tests", exclude: ["Fixtures"], "CourseFolder", "CourseKit",
            "Learning", "Packaging", "People", yams),
        tests(
            "Actions", "Actions", "Consulting", "CourseFolder", "CourseKit", "Credentials", "Learning", "Outgoing",
            "Packaging",
            "People",
            "Statements", "Storage"),
        tests(
            "Web", "Actions", "Consulting", "CourseFolder", "CourseKit", "Credentials", "Learning", "Mail", "Outgoing",
            "Packaging",
            "Pages", "People",
            "Statements", "Storage", "Web", hummingbird, logging, lifecycle)
    ]
)
