import Actions
import Credentials
import Foundation
import Learning
import Pages
import People
import Statements
import Storage

/// Words a certificate: for its holder, and for strangers who check it.
struct CertificateView {
    let verification: Verification
    let reader: Reader
    let site: Actions.Site
    let keys: KeyRing

    private var facts: CertificateFacts { verification.facts }

    func page(_ frame: PageFrame, size: Int, isOwn: Bool, isFresh: Bool) throws -> CertificatePage {
        let serial = facts.serial.description
        let address = facts.verification.absoluteString
        let title = facts.course.title
        let day = facts.issuedDay
        return CertificatePage(
            frame: frame, state: state, kind: kind, name: facts.holder, course: title, date: reader.date(day),
            issuer: facts.issuer.name, serial: serial, facts: list, pdf: "\(Links.certificate(serial)).pdf",
            pdfSize: reader.size(size), credential: "\(Links.certificate(serial)).jwt", verify: address,
            verifyShort: address.replacing(/^https?:\/\//, with: ""),
            qr: try QRCode(address).svg(label: reader.phrase("certificate.qr", ["address": address])),
            linkedIn: link("https://www.linkedin.com/profile/add", profile(day)),
            whatsApp: link("https://wa.me/", ["text": "\(title) · \(address)"]),
            mail: link("mailto:", ["subject": "\(kind): \(title)", "body": address]), fresh: isFresh,
            reason: verification.stored.reason, own: isOwn)
    }

    func verification(checked: String) throws -> VerificationPage {
        let serial = facts.serial.description
        // The page says these by themselves, in large.
        let said = Set(["holder", "course", "kind", "issued", "issuer", "serial"].map { reader.phrase("fact.\($0)") })
        return VerificationPage(
            state: state, serial: serial, name: facts.holder, course: facts.course.title, kind: kind,
            issuer: facts.issuer.name, date: reader.date(facts.issuedDay),
            facts: list.filter { !said.contains($0.label) },
            checked: checked,
            reason: verification.stored.reason, credential: nil, address: facts.verification.absoluteString,
            path: Links.verification(serial))
    }

    private var state: CertificateState { CertificateState(verification.state) }

    private var kind: String { reader.phrase("certificate-kind.\(facts.kind.rawValue)") }

    /// What the form of a LinkedIn profile is filled with; it keeps nothing until the holder saves it there.
    private func profile(_ day: CivilDay) -> [String: String] {
        var fields = [
            "startTask": "CERTIFICATION_NAME", "name": facts.course.title, "organizationName": facts.issuer.name,
            "issueYear": String(day.year), "issueMonth": String(day.month), "certId": facts.serial.description,
            "certUrl": facts.verification.absoluteString
        ]
        if let end = facts.expiryDay {
            fields["expirationYear"] = String(end.year)
            fields["expirationMonth"] = String(end.month)
        }
        return fields
    }

    /// Every fact frozen at issue, each on a line.
    private var list: [Fact] {
        var list = [
            Fact(label: reader.phrase("fact.holder"), value: facts.holder),
            Fact(label: reader.phrase("fact.course"), value: facts.course.title),
            Fact(label: reader.phrase("fact.kind"), value: kind),
            Fact(label: reader.phrase("fact.level"), value: reader.phrase("level.\(facts.course.level.rawValue)")),
            Fact(label: reader.phrase("fact.hours"), value: reader.hours(facts.course.hours)),
            Fact(label: reader.phrase("fact.issued"), value: reader.date(facts.issuedDay))
        ]
        if let expires = facts.expiryDay {
            list.append(Fact(label: reader.phrase("fact.expires"), value: reader.date(expires)))
        }
        if let score = facts.score {
            list.append(Fact(label: reader.phrase("fact.score"), value: reader.percent(score)))
        }
        list.append(
            Fact(label: reader.phrase("fact.marking"), value: reader.phrase("marking.\(facts.marking.rawValue)")))
        if let validation = facts.validation, let day = facts.validationDay {
            let by = [validation.name, validation.country.flatMap { Country(rawValue: $0)?.name(in: reader.language) }]
                .compactMap { $0 }.joined(separator: ", ")
            list.append(Fact(label: reader.phrase("fact.validated"), value: "\(by) · \(reader.date(day))"))
        }
        if !facts.course.outcomes.isEmpty {
            list.append(
                Fact(label: reader.phrase("fact.outcomes"), value: facts.course.outcomes.joined(separator: " · ")))
        }
        list.append(Fact(label: reader.phrase("fact.version"), value: facts.course.version))
        list.append(Fact(label: reader.phrase("fact.digest"), value: facts.course.packageDigest))
        list.append(Fact(label: reader.phrase("fact.issuer"), value: facts.issuer.name))
        list.append(Fact(label: reader.phrase("fact.serial"), value: facts.serial.description))
        return list
    }

    private func link(_ address: String, _ query: [String: String]) -> String? {
        var components = URLComponents(string: address)
        components?.queryItems = query.sorted { $0.key < $1.key }.map { URLQueryItem(name: $0.key, value: $0.value) }
        // A plus in a query stands for a space to those who read it as a form.
        return components?.string?.replacing("+", with: "%2B")
    }
}
