import Actions
import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore
import Pages
import People
import ServiceLifecycle
import Storage
import Web

/// `rumbo serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve courses.",
        discussion: """
            rumbo serve --demo --in-memory            try it: demo people and courses, nothing kept
            rumbo serve --data /var/lib/rumbo --address https://cursos.example.org --port 8080
            """)

    @OptionGroup var data: DataOptions

    @Option(help: "Port to listen on. (RUMBO_PORT; 8080)")
    var port: Int?

    @Option(help: "Interface to listen on. (RUMBO_HOST; 127.0.0.1)")
    var host: String?

    @Option(help: "Address that people use, as https://cursos.example.org. (RUMBO_ADDRESS; this machine)")
    var address: String?

    @Option(help: "Name of the body that issues certificates. (RUMBO_ISSUER)")
    var issuer: String?

    @Option(help: "Folder of course modules to import and publish at start. (RUMBO_COURSES)")
    var courses: String?

    @Flag(
        help:
            "Demo people with known passwords, a network of consultants with its past, and a banner that says so. Never for real people."
    )
    var demo = false

    @Flag(help: "The demo without its network of consultants, which takes some seconds to make.")
    var demoPeopleOnly = false

    @Flag(help: "Keep everything in memory: nothing outlives the process.")
    var inMemory = false

    @Flag(help: "Serve what comes out of packages from the same host as pages.")
    var allowSharedHost = false

    @Option(
        help:
            "Address of a proxy before the service, whose X-Forwarded-For is believed; may be repeated. (RUMBO_TRUSTED_PROXY, by commas)"
    )
    var trustedProxy: [String] = []

    @Option(
        help:
            "KEY:SECRET of a program that may do everything at /xapi, for tests and demos; may be repeated. Made anew at each start."
    )
    var xapiClient: [GivenClient] = []

    @OptionGroup var mail: MailOptions

    @Option(help: .hidden)
    var pages: String?

    func run() async throws {
        let port = port ?? Setting.environment("PORT").flatMap { Int($0) } ?? 8080
        let host = host ?? Setting.environment("HOST") ?? "127.0.0.1"
        let address = address ?? Setting.environment("ADDRESS") ?? "http://\(host):\(port)"
        guard (1...65_535).contains(port) else { throw fail("\(port) is no port; ports go from 1 to 65535.") }
        if address.hasPrefix("https:"), !allowSharedHost {
            throw fail(
                "Content of packages needs a host of its own; this version serves none, so say --allow-shared-host. "
                    + "Packages of this format hold no script, and their files are served in a sandbox.")
        }
        let site = Site(address: address, issuer: issuer ?? Setting.environment("ISSUER") ?? "Rumbo")
        let post = try mail.post(site)
        let installation = try await Installation(
            folder: inMemory ? nil : data.folder, site: site, serves: true, tellsByMail: post != nil)
        var logger = Logger(label: "rumbo")
        logger.logLevel = .notice
        let durability = try await installation.store.durability()
        logger.notice("records: \(inMemory ? "memory" : data.folder.path); \(durability)")
        logger.notice("\(post?.notice ?? "messages by e-mail: off; nothing is queued (--smtp turns them on)")")
        if let courses = courses ?? Setting.environment("COURSES") {
            try await Demo.importCourses(URL(fileURLWithPath: courses), into: installation.lms)
        }
        let demonstration = demo || demoPeopleOnly ? try await Demo.seed(installation) : nil
        for given in xapiClient {
            try await installation.lms.setAPIClient(key: given.key, secret: given.secret, by: .system)
        }
        if demo, !demoPeopleOnly, let made = try await Demo.seedNetwork(installation) {
            logger.notice("demo network: \(made) cases")
        }
        do { _ = try await installation.lms.certifyPending() } catch {
            logger.error("a certificate could not be issued", metadata: ["error": "\(error)"])
        }

        let named = Setting.environment("TRUSTED_PROXY")?.split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        let proxies = Set(trustedProxy.isEmpty ? named ?? [] : trustedProxy)
        let web = Web(
            lms: installation.lms, pages: try Pages(folder: pages.map { URL(fileURLWithPath: $0) }),
            origins: ["http://127.0.0.1:\(port)", "http://localhost:\(port)"], proxies: proxies,
            secret: try await installation.lms.formSecret(), demo: demonstration)
        let application = Application(
            responder: web.responder(), server: .http1(configuration: .init(idleTimeout: .seconds(75))),
            configuration: .init(address: .hostname(host, port: port), serverName: "Rumbo"),
            services: services(installation.lms, post, logger),
            onServerRunning: { [folder = inMemory ? nil : data.folder] _ in
                Self.announce(address, demonstration, folder)
            },
            logger: logger)
        try await application.runService()
        try installation.store.close()
    }

    private func services(_ lms: LMS, _ post: Post?, _ logger: Logger) -> [any Service] {
        let always: [any Service] = [Clockwork(lms: lms, logger: logger), Forwarder(lms: lms, logger: logger)]
        return always + (post.map { [Postman(lms: lms, post: $0, logger: logger)] } ?? [])
    }

    private static func announce(_ address: String, _ demo: Demonstration?, _ folder: URL?) {
        var lines = ["listening on \(address)"]
        if let folder { lines.append("data in \(folder.path)") }
        if let demo {
            lines.append("demo people (name / password):")
            lines += demo.logins.map {
                "  \($0.role.padding(toLength: 24, withPad: " ", startingAt: 0)) \($0.name) / \($0.password)"
            }
        }
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}

/// What the service does by itself: closes attempts whose time is over, issues certificates that a stop left behind, forgets old keys of
/// requests and old runs, lets offers expire, sends follow-ups, matches the day's requests, writes down when programs were last used.
struct Clockwork: Service {
    let lms: LMS
    let logger: Logger

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            var rounds = 0
            while !Task.isCancelled {
                do {
                    try await lms.store.noticeOthers()
                    // Every half hour, and at start.
                    if rounds % 900 == 0 {
                        try await lms.sweepKeys()
                        try await lms.sweepRuns()
                    }
                    rounds += 1
                    _ = try await lms.closeDueAttempts()
                    _ = try await lms.certifyPending()
                    try await lms.noteAPIClientUses()
                    try await lms.runCaseClock()
                } catch {
                    logger.error("background work failed", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(2))
            }
        }
    }
}
