import Actions
import Hummingbird
import Learning
import Pages
import People

extension Web {
    func homeRoutes(_ site: Site) {
        site.get("/home") { request, context in try await home(request, context) }
    }

    private func home(_ request: Request, _ context: AppContext) async throws -> Response {
        let person = try context.visit.signedIn()
        try await lms.see(context.visit)
        let studies = try await lms.studies(of: person.id)
        let offers = studies.isEmpty ? try await lms.catalogue() : []
        var consultant: Person?
        if let id = studies.compactMap(\.enrolment.consultant).first { consultant = try await lms.nameOf(id) }
        let view = HomeView(
            person: person, studies: studies, offers: offers, consultant: consultant,
            mentoring: try await mentoringView(context).door, reader: context.reader)
        let frame = frame(context, title: context.reader.phrase("view.home"), place: .home)
        return try html(view.page(frame), context)
    }
}
