import Foundation
import Pages

/// A page as JSON: `<template>.json` or `<template>.<variant>.json`, decoded into the real view model.
struct Fixture: CustomStringConvertible, Sendable {
    let name: String
    let page: any Page

    var description: String { name }

    static let kinds: [any Page.Type] = [
        AccountPage.self, AssignmentPage.self, AttemptPage.self, AttemptReviewPage.self, BenchPage.self,
        CataloguePage.self, CertificatePage.self, CertificatesPage.self, ClientsPage.self, ConfirmPage.self,
        ConsultantCasePage.self,
        ConsultantProfilePage.self, CoursePage.self, DeskCalendarPage.self, DeskPage.self,
        EnrolmentsPage.self, ErrorPage.self, ForwardFormPage.self, ForwardsPage.self, HomePage.self, LessonPage.self,
        MadeClientPage.self, MarkingPage.self,
        MentoringCasePage.self,
        MentoringFormPage.self, MentoringPage.self, MessagesPage.self, ModulePage.self,
        ModulesPage.self, MovesPage.self, NetworkAccreditationsPage.self, NetworkCasePage.self, NetworkComparePage.self,
        NetworkConsultantPage.self,
        NetworkConsultantsPage.self, NetworkFairnessPage.self, NetworkImportPage.self, NetworkPage.self,
        NetworkPolicyPage.self,
        NetworkQueuePage.self, NetworkRunPage.self, NetworkRunsPage.self, NewClientPage.self, NewPersonPage.self,
        NewVersionPage.self,
        OfflinePage.self, PeoplePage.self,
        PersonPage.self, QuizPage.self,
        ResultPage.self, ReviewPage.self, ReviewQueuePage.self, SignInPage.self, SignUpPage.self,
        VerificationEntryPage.self, VerificationPage.self
    ]

    struct Unknown: Error { let name: String }

    static func all(in folder: URL) throws -> [Fixture] {
        let kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.template, $0) })
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                let name = file.deletingPathExtension().lastPathComponent
                guard let kind = kinds[String(name.prefix { $0 != "." })] else { throw Unknown(name: name) }
                return Fixture(name: name, page: try JSONDecoder().decode(kind, from: Data(contentsOf: file)))
            }
    }

    /// The folder beside this file.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
}
