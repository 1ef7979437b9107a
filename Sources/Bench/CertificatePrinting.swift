import ArgumentParser
import CDesigns
import Credentials
import Dispatch
import Foundation
import Synchronization

/// `rumbo-bench certificates`: signing and printing, as when a cohort ends.
struct CertificatePrinting: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates", abstract: "Sign and print certificates, each with a serial of its own.")

    @Option(help: "Threads that print at once.")
    var threads = 2

    @Option(help: "How long.")
    var seconds = 3.0

    func run() async throws {
        let workshop = try Workshop()
        let size = try workshop.certificate().count
        let made = Mutex(0)
        let failure = Mutex<(any Error)?>(nil)
        let clock = ContinuousClock()
        let start = clock.now
        let end = start.advanced(by: .seconds(seconds))
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            do {
                while clock.now < end {
                    _ = try workshop.certificate()
                    made.withLock { $0 += 1 }
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        let time = start.duration(to: clock.now).seconds
        let count = Double(made.withLock { $0 })
        try report(["rate": count / time, "count": count, "seconds": time, "bytes": Double(size)])
    }
}

/// A press, a key, and the facts of an example.
private struct Workshop: Sendable {
    private let press: CertificatePress
    private let keys: KeyRing
    private let site: URL

    init() throws {
        guard let site = URL(string: "https://cursos.example.org") else { throw BenchError("no address") }
        self.site = site
        keys = try KeyRing(active: try SigningKey.generate(under: site.appending(path: "keys/")))
        var files: [String: Data] = [:]
        for index in 0..<rumbo_design_count() where String(cString: rumbo_design_name(index)) == "rumbo" {
            files[String(cString: rumbo_design_file(index))] = Data(
                bytes: rumbo_design_bytes(index), count: rumbo_design_length(index))
        }
        press = try CertificatePress(design: try CertificateDesign(files: files))
    }

    /// One certificate, signed and printed.
    func certificate() throws -> Data {
        var generator = SystemRandomNumberGenerator()
        let serial = Serial.random(using: &generator)
        let facts = CertificateFacts(
            serial: serial, kind: .aprobacion, holder: "Ana Aprendiz de la Peña",
            course: CourseFacts(
                id: "exportar-paso-a-paso", title: "Exportar paso a paso", version: "1.0.0",
                packageDigest: String(repeating: "0a", count: 32), level: .intermedio, hours: 12,
                outcomes: ["Elegir un mercado y justificarlo con datos."], topics: ["T11", "T12"]),
            language: .es, issued: Timestamp(Date()), score: 87.5, marking: .single,
            issuer: IssuerFacts(name: "Rumbo", url: site.appending(path: "issuers/rumbo")),
            verification: site.appending(path: "v/\(serial)"))
        let badge = try OpenBadge(
            facts, holder: HolderIdentity(showsName: true),
            status: StatusEntry(list: site.appending(path: "status/1"), index: Int.random(in: 0..<131_072)))
        return try press.print(facts, credential: try keys.sign(badge))
    }
}
