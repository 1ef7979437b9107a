import Foundation

@testable import Credentials

/// A generator whose sequence is known (SplitMix64).
struct KnownGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// An address that is known to be one.
func url(_ text: String) -> URL {
    guard let url = URL(string: text) else { preconditionFailure("not an address: \(text)") }
    return url
}

let keysAddress = url("https://rumbo.example/keys/")

extension CertificateFacts {
    /// A certificate with the fewest facts.
    static func sample(
        holder: String = "Ana Pérez", title: String = "Preferencias arancelarias en la ALADI",
        language: CertificateLanguage = .es
    ) throws -> CertificateFacts {
        let serial = try Serial("7K3M-Q0X9-RTB4-WZ2K")
        return CertificateFacts(
            serial: serial, kind: .aprobacion, holder: holder,
            course: CourseFacts(
                id: "preferencias-arancelarias", title: title, version: "1.4",
                packageDigest: String(repeating: "0f", count: 32), level: .basico, hours: 8),
            language: language, issued: try Timestamp("2026-11-20T15:04:05Z"), marking: .automatic,
            issuer: IssuerFacts(name: "Secretaría General de la ALADI", url: url("https://rumbo.example/")),
            verification: url("https://rumbo.example/v/\(serial.compact)"))
    }

    /// A certificate with every fact there is.
    static func full(
        holder: String = "Ana Pérez", title: String = "Preferencias arancelarias en la ALADI",
        language: CertificateLanguage = .es
    ) throws -> CertificateFacts {
        var facts = try sample(holder: holder, title: title, language: language)
        facts.course.outcomes = [
            "Ubicar el instrumento que vincula a dos países", "Calcular un arancel preferencial y el ahorro",
            "Elegir la mejor de varias preferencias"
        ]
        facts.course.topics = ["T21", "T22"]
        facts.expires = try Timestamp("2029-11-20T15:04:05Z")
        facts.score = 92.5
        facts.distinction = true
        facts.marking = .double
        facts.validation = ValidationFacts(
            name: "Ministerio de Comercio Exterior", country: "UY", date: try Timestamp("2026-08-03T00:00:00Z"))
        return facts
    }
}

/// The design of the house, read from its folder.
let rumboFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Certificates/rumbo")

/// The design's files by their path inside the folder.
func rumboFiles() throws -> [String: Data] {
    let names = [
        "design.json", "certificate.svg", "words.es.json", "words.pt.json", "words.en.json", "fonts/Inter-Light.otf",
        "fonts/Inter-Regular.otf", "fonts/Inter-Medium.otf", "fonts/DejaVuSans.ttf"
    ]
    var files: [String: Data] = [:]
    for name in names { files[name] = try Data(contentsOf: rumboFolder.appending(path: name)) }
    return files
}
