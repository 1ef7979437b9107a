import Actions
import CourseKit
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    /// Remarks at places of a version.
    func observationRoutes(_ site: Site) {
        site.post("/review/:digest/observations") { request, context in try await observe(request, context) }
        site.post("/observations/:id") { request, context in try await answer(request, context) }
    }

    private func observe(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let digest = context.parameters.get("digest") ?? ""
        try await lms.observe(
            Observation.Place(form["place"]), text: form["note"], language: context.reader.language, on: digest,
            context.visit)
        return seeOther(
            Self.back(form.optional("back"), otherwise: Links.reviewOf(package: digest)), notice: "observed")
    }

    private func answer(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        guard let answer = ObservationAnswer(rawValue: form["go"]) else { throw LearningError(.notFound) }
        let id = Observation.ID(context.parameters.get("id") ?? "")
        try await lms.answer(id, answer, text: form["note"], context.visit)
        return seeOther(Self.back(form.optional("back"), otherwise: Links.home), notice: "answered")
    }

    // MARK: Previews

    /// Puts remarks, and the ways to write one, beside the places of a lesson's body.
    func annotated(
        _ body: String, _ spots: [Spot], of activity: Activity, _ view: ObservationsView, writing: String?
    ) throws -> String {
        func notes(_ spot: Spot?) throws -> String {
            guard let notes = spot.flatMap({ view.notes($0, of: activity, writing: writing) }) else { return "" }
            return try pages.render(notes, template: "place-notes", in: view.reader.pageLanguage)
        }
        return try notes(spots.first { $0.kind == .whole })
            + (try LessonText.blocks(of: body).map { block in
                block.html + (try notes(spots.first { $0.part == block.id }))
            }.joined(separator: "\n"))
    }
}

extension Observation.Place {
    /// `activity/part` of a form; `activity/whole` is the activity as a whole, nothing the module.
    init(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1)
        let part = parts.count > 1 && parts[1] != "whole" ? String(parts[1]) : nil
        self.init(activity: parts.first.map { Activity.ID($0) }, part: part)
    }
}

extension ObservationsView {
    /// The sheet of a quiz with what is remarked on its items.
    func annotate(_ page: inout ResultPage, _ spots: [Spot], of activity: Activity, writing: String?) {
        page.notes = spots.first { $0.kind == .whole }.flatMap { notes($0, of: activity, writing: writing) }
        for index in page.items.indices {
            guard let spot = spots.first(where: { $0.kind == .item && $0.part == page.items[index].part }) else {
                continue
            }
            page.items[index].notes = notes(spot, of: activity, writing: writing)
        }
    }

    /// An assignment with what is remarked on it and on the criteria of its rubric.
    func annotate(_ page: inout AssignmentPage, _ spots: [Spot], of activity: Activity, writing: String?) {
        page.notes = spots.first { $0.kind == .whole }.flatMap { notes($0, of: activity, writing: writing) }
        for (index, spot) in spots.filter({ $0.kind == .criterion }).enumerated()
        where page.rubric.criteria.indices.contains(index) {
            page.rubric.criteria[index].notes = notes(spot, of: activity, writing: writing)
        }
    }
}
