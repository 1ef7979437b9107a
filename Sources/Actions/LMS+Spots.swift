import CourseKit
import Foundation
import Learning
import Packaging
import People
import Storage

extension LMS {
    /// The places of an activity that a remark can point to, as the version `digest` has them; the activity as a whole first.
    public func spots(
        of activity: Activity, in course: Course, package digest: String, language: Language
    ) async throws -> [Spot] {
        let language = course.language(for: language)
        let title = activity.title[language]
        switch activity {
        case .lesson:
            let html = try await store.read { try $0.lessonText(activity.id, language, of: digest) } ?? ""
            let blocks = try LessonText.blocks(of: html).map { block in
                Spot(
                    part: block.id, kind: block.isHeading ? .heading : .block, heading: block.heading,
                    text: block.text, content: block.html)
            }
            return [Spot(part: nil, kind: .whole, text: title, content: html)] + blocks
        case .quiz(let quiz):
            let items = try quiz.sheet(in: course).enumerated().map { index, entry in
                Spot(
                    part: entry.part, kind: .item, number: index + 1, text: try plain(entry.item.prompt[language]),
                    content: try content(entry.item))
            }
            let whole = try content(quiz) + items.map(\.content).joined()
            return [Spot(part: nil, kind: .whole, text: title, content: whole)] + items
        case .assignment(let assignment):
            let rubric = course.rubric(assignment.rubric)
            let criteria = try rubric.map { rubric in
                try rubric.criteria.map { criterion in
                    Spot(
                        part: criterion.id.rawValue, kind: .criterion, heading: criterion.title[language],
                        text: criterion.title[language], content: try content(criterion))
                }
            }
            let whole = try content(assignment) + content(rubric)
            return [Spot(part: nil, kind: .whole, text: title, content: whole)] + (criteria ?? [])
        }
    }

    private func plain(_ html: String) throws -> String {
        try HTMLSanitizer().plainText(html).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func content(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

extension Assessment {
    /// Every item that an attempt could ask, once each; those of a pool under the pool's name, since a pool may use an id that
    /// the quiz uses too.
    public func sheet(in course: Course) -> [(part: String, item: Item)] {
        var seen: Set<String> = []
        return entries.flatMap { entry -> [(part: String, item: Item)] in
            switch entry {
            case .item(let item): [(item.id.rawValue, item)]
            case .draw(_, let bank, let tags):
                (course.bank(bank)?.items ?? []).filter { Set(tags).isSubset(of: $0.tags) }
                    .map { ("\(bank)-\($0.id)", $0) }
            }
        }.filter { seen.insert($0.part).inserted }
    }
}
