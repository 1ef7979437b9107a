import Actions
import Credentials
import Foundation
import Learning
import Pages
import People
import Storage

/// Words the learner's home: one big "continue", what is missing for each certificate, certificates, the consultant.
struct HomeView {
    let person: Person
    let studies: [Study]
    /// For somebody with no course yet.
    let offers: [Offer]
    let consultant: Person?
    let mentoring: HomePage.Mentoring?
    let reader: Reader

    func page(_ frame: PageFrame) -> HomePage {
        HomePage(
            frame: frame, name: String(person.displayName.split(separator: " ").first ?? ""),
            resume: studies.lazy.compactMap { StudyView(study: $0, reader: reader).card }.first,
            courses: studies.map(course),
            certificates: studies.compactMap(certificate), consultant: consultantCase,
            mentoring: mentoring,
            suggestions: offers.map { CatalogueView(offers: offers, studies: [], reader: reader).card($0) })
    }

    private func course(_ study: Study) -> HomePage.Course {
        let view = StudyView(study: study, reader: reader)
        let language = study.course.language(for: reader.language)
        return HomePage.Course(
            title: study.course.title[language], href: Links.course(study.course.id), route: view.route,
            missing: study.progress.completed == nil ? view.missing : [],
            next: view.card.map { PageLink(href: $0.href, title: $0.step) }, finished: study.progress.completed != nil,
            certified: study.course.certificate != nil)
    }

    private func certificate(_ study: Study) -> HomePage.CertificateCard? {
        guard let stored = study.certificate, let offer = study.course.certificate,
            let serial = try? Serial(stored.serial)
        else {
            return nil
        }
        return HomePage.CertificateCard(
            title: study.course.title[study.enrolment.language], href: Links.certificate(serial.description),
            kind: reader.phrase("certificate-kind.\(offer.kind.rawValue)"), date: reader.date(stored.issued),
            serial: serial.description)
    }

    private var consultantCase: HomePage.ConsultantCase? {
        guard mentoring?.cases.isEmpty != false, let consultant,
            let study = studies.first(where: { $0.enrolment.consultant == consultant.id })
        else {
            return nil
        }
        return HomePage.ConsultantCase(
            name: consultant.displayName, topic: study.course.title[study.course.language(for: reader.language)],
            state: reader.phrase(study.progress.completed == nil ? "view.case-open" : "view.case-closed"))
    }
}
