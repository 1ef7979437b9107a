import Actions
import ArgumentParser
import CourseKit
import Foundation
import Hummingbird
import Learning
import Logging
import Packaging
import Pages
import People
import ServiceLifecycle
import Storage
import Synchronization
import Web

/// `rumbo preview`
struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a course module as a learner will see it; nothing is stored.",
        discussion: "rumbo preview my-course --port 8090")

    @Argument(help: "The module's folder.")
    var folder: String

    @Option(help: "Port to listen on.")
    var port = 8090

    @OptionGroup var speech: LanguageOptions

    func run() async throws {
        let address = "http://127.0.0.1:\(port)"
        let theatre = Theatre(
            folder: URL(fileURLWithPath: folder, isDirectory: true), address: address, language: speech.language,
            pages: try Pages())
        for line in await theatre.rehearse() { say(line) }
        var logger = Logger(label: "rumbo")
        logger.logLevel = .warning
        let application = Application(
            responder: theatre, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            services: [Watch(theatre: theatre)],
            onServerRunning: { _ in say("listening on \(address); reloads when a file changes, Ctrl-C ends it") },
            logger: logger)
        try await application.runService()
    }
}

/// Reads the folder anew whenever a file in it changes.
private struct Watch: Service {
    let theatre: Theatre

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(400))
                if theatre.hasChanged() {
                    for line in await theatre.rehearse() { say(line) }
                }
            }
        }
    }
}

/// Plays the module as it stands in the folder to one learner, in memory; each change of the folder begins anew.
final class Theatre: HTTPResponder {
    typealias Context = AppContext

    private struct Scene {
        var generation = 0
        var stamp = ""
        var responder: (any HTTPResponder<AppContext>)?
        var token = ""
        var course = ""
        var problems: [String] = []
    }

    private let folder: URL
    private let address: String
    private let language: Language
    private let pages: Pages
    private let scene = Mutex(Scene())

    init(folder: URL, address: String, language: Language, pages: Pages) {
        self.folder = folder
        self.address = address
        self.language = language
        self.pages = pages
    }

    /// Names, sizes and times of all files.
    private func stamp() -> String {
        let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
        var lines: [String] = []
        while let file = files?.nextObject() as? URL {
            let values = try? file.resourceValues(forKeys: keys)
            lines.append(
                "\(file.path) \(values?.fileSize ?? 0) \(values?.contentModificationDate?.timeIntervalSince1970 ?? 0)")
        }
        return lines.sorted().joined(separator: "\n")
    }

    func hasChanged() -> Bool {
        let stamp = stamp()
        return scene.withLock { $0.stamp != stamp }
    }

    /// Reads the folder; answers the lines of the report.
    func rehearse() async -> [String] {
        let stamp = stamp()
        var next = Scene()
        do {
            next = try await stage()
        } catch let error as PackageError {
            next.problems = [error.sentence(in: language.rawValue)]
        } catch {
            next.problems = [String(describing: error)]
        }
        next.stamp = stamp
        let ready = next
        scene.withLock { scene in
            let generation = scene.generation + 1
            scene = ready
            scene.generation = generation
        }
        return next.problems
    }

    private func stage() async throws -> Scene {
        var scene = Scene()
        let package = try PackageWriter.archive(of: try PackageContents(folder: folder))
        let installation = try await Installation(
            folder: nil, site: Site(address: address), serves: true, passwords: PasswordHash(rounds: 16))
        let lms = installation.lms
        guard case .added(let stored, let course, let warnings) = try await lms.importPackage(package, by: .system)
        else {
            scene.problems = try Module(folder.path).read().problems.map { $0.line(in: language) }
            return scene
        }
        scene.problems = warnings.map { $0.line(in: language) }
        try await lms.publishDirectly(stored.digest)
        scene.token = try await lms.signUp(
            NewAccount(
                name: "Rumbo", login: "vista-previa", password: LMS.randomPassword(),
                language: course.language(for: language),
                country: course.language(for: language) == .pt ? .BR : .UY, consents: [.service]))
        let visit = try await lms.visit(token: scene.token)
        if course.requires.isEmpty { try await lms.enrol(visit, in: course.id, language: language) }
        scene.course = "/courses/\(course.id)"
        scene.responder = Web(lms: lms, pages: pages, script: "/preview.js").responder()
        return scene
    }

    func respond(to request: Request, context: AppContext) async throws -> Response {
        let (generation, responder, token, course, problems) = scene.withLock {
            ($0.generation, $0.responder, $0.token, $0.course, $0.problems)
        }
        switch request.uri.path {
        case "/preview.js": return text(Self.script, "text/javascript; charset=utf-8")
        case "/preview": return text(String(generation), "text/plain")
        case "/service-worker.js": return Response(status: .notFound)
        case "/" where responder != nil: return Response(status: .found, headers: [.location: course])
        default: break
        }
        guard let responder else { return text(report(problems), "text/html; charset=utf-8") }
        var head = request.head
        head.headerFields[.cookie] = "rumbo=\(token); " + (request.headers[.cookie] ?? "")
        return try await responder.respond(to: Request(head: head, body: request.body), context: context)
    }

    private func report(_ problems: [String]) -> String {
        let lines = problems.map {
            "<li>" + $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</li>"
        }.joined()
        return
            "<!doctype html><html lang=\"\(language.tag)\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + "<title>rumbo check</title><script src=\"/preview.js\" defer></script><h1>rumbo check</h1><ol>\(lines)</ol>"
    }

    private func text(_ text: String, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// Asks whether the module changed, and loads the page anew when it did.
    private static let script = """
        "use strict";
        let seen;
        setInterval(async () => {
          try {
            const now = await (await fetch("/preview")).text();
            if (seen && now !== seen) location.reload();
            seen = now;
          } catch { /* stopped, or starting again */ }
        }, 700);
        """
}
