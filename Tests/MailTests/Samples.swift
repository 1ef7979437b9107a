import Foundation
import Statements

@testable import Mail

enum Sample {
    static let subject =
        "Nuevo caso de mentoría sobre Costos y precios de exportación: responda hasta el 24 de noviembre"

    static func letter(
        name: String = "Ñandú Conceição", subject: String = subject, paragraphs: [String] = ["Hola:", "¿Cómo está?"],
        calendar: String? = nil
    ) throws -> Letter {
        guard let from = MailAddress("rumbo@example.org", name: "Rumbo"),
            let to = MailAddress("ana@example.org", name: name)
        else { throw CocoaError(.coderInvalidValue) }
        return Letter(
            id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff@cursos.example", from: from, to: to,
            date: Instant(milliseconds: 1_790_000_000_000), language: "es", subject: subject, paragraphs: paragraphs,
            link: .init(title: "Ver el caso", address: "https://cursos.example/mentoring/cases/1?a=1&b=2#offer"),
            footer: "Recibe este mensaje porque tiene una cuenta en Rumbo.",
            settings: .init(title: "Mensajes por correo", address: "https://cursos.example/account#messages"),
            calendar: calendar)
    }

    static func text(_ letter: Letter) -> String { String(decoding: letter.bytes, as: UTF8.self) }

    /// The value of a header with its folds undone; encoded words stay.
    static func header(_ name: String, of text: String) -> String? {
        let head = text.components(separatedBy: "\r\n\r\n")[0].replacing("\r\n ", with: " ")
        return head.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ": ") }.map {
            String($0.dropFirst(name.count + 2))
        }
    }

    /// Encoded words as their reader sees them (RFC 2047 §6.2).
    static func decoded(_ header: String) -> String {
        var bytes: [UInt8] = []
        var isAfterWord = false
        for word in header.split(separator: " ") {
            guard word.hasPrefix("=?UTF-8?Q?"), word.hasSuffix("?=") else {
                bytes += Array(((bytes.isEmpty ? "" : " ") + word).utf8)
                isAfterWord = false
                continue
            }
            if !bytes.isEmpty, !isAfterWord { bytes.append(0x20) }
            bytes += quoted(word.dropFirst(10).dropLast(2).replacing("_", with: " "))
            isAfterWord = true
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func quoted(_ text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 0x3D, rest.count >= 2 else {
                bytes.append(byte)
                continue
            }
            let code = String(decoding: rest.prefix(2), as: UTF8.self)
            rest = rest.dropFirst(2)
            if let value = UInt8(code, radix: 16) { bytes.append(value) }
        }
        return bytes
    }
}
