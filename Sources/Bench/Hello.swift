import ArgumentParser
import Hummingbird
import Logging

/// `rumbo-bench hello`: a bare server with one route, the yardstick for requests.
struct Hello: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Answer every GET of / with a word.")

    @Option(help: "Port to listen on, on loopback.")
    var port = 8090

    func run() async throws {
        let router = Router()
        router.get("/") { _, _ in "hello" }
        var logger = Logger(label: "hello")
        logger.logLevel = .notice
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: "hello"),
            logger: logger)
        try await application.runService()
    }
}
