import Actions
import Consulting
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import People

extension Web {
    /// The consultant's calendar.
    func calendarRoutes(_ site: Site) {
        site.get("/desk/calendar") { _, context in try await calendar(context) }
        site.post("/desk/calendar") { request, context in try await renewCalendar(request, context) }
    }

    /// The same for other programs: no cookie, no account, but a token that nobody guesses.
    func calendarFeed(_ router: Router<AppContext>) {
        router.get("/calendar/:token") { _, context in
            do {
                let calendar = try await lms.calendar(token: context.parameters.get("token") ?? "")
                return Response(
                    status: .ok,
                    headers: [
                        .contentType: "text/calendar; charset=utf-8",
                        .contentDisposition: "inline; filename=\"rumbo.ics\"",
                        .cacheControl: "private, no-store", .xContentTypeOptions: "nosniff"
                    ], body: .init(byteBuffer: ByteBuffer(string: calendar.text)))
            } catch let error as LearningError where error.code == .notFound {
                return Response(status: .notFound, headers: [.cacheControl: "no-store"])
            }
        }
    }

    private func calendar(_ context: AppContext) async throws -> Response {
        try await calendar(context, token: nil)
    }

    /// The new address is shown on the answer itself, and never again: it is not kept.
    private func renewCalendar(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        _ = try context.visit.signedIn()
        guard context.visit.actor.has(.consultant) else { throw LearningError(.forbidden, .notPermitted) }
        return try await calendar(context, token: try await lms.renewCalendarToken(context.visit))
    }

    private func calendar(_ context: AppContext, token: String?) async throws -> Response {
        let desk = try await lms.consultantDesk(context.visit)
        let view = DeskCalendarView(
            desk: desk, person: try context.visit.signedIn().id, reader: try await deskReader(context),
            now: lms.now)
        let feed = token.map { token in
            let address = lms.site.address + Links.feed(token)
            let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
            return DeskCalendarPage.Feed(address: address, webcal: "webcal://\(rest)")
        }
        var frame = frame(context, title: context.reader.phrase("calendar.title"), place: .desk)
        frame.path = Links.calendar
        return try html(
            view.page(frame, hasFeed: try await lms.hasCalendar(context.visit), feed: feed), context)
    }
}
