import Actions
import Learning
import Pages
import People
import Statements
import Storage

/// Shows a whole quiz with its key to somebody who reviews it: every item, those of its banks too, drawn once.
struct QuizSheetView {
    let course: Course
    let digest: String
    let quiz: Assessment
    let reader: Reader
    let now: Instant

    /// - Throws: `PaperFault` for a quiz that cannot be drawn, which no version that passed the check holds.
    func page(_ frame: PageFrame) throws -> ResultPage {
        let sheet = sheet
        let paper = try Paper.draw(sheet, from: course, seed: 1)
        let attempt = Attempt(
            id: "preview", quiz: quiz.id, number: 1, paper: paper, openedAt: now, deadline: nil, grace: 0)
        let score = try paper.grade([:], of: sheet, in: course, country: reader.country)
        let enrolment = Enrolment(
            id: "preview", person: .random(), course: course.id, package: digest, registration: "", enrolled: now,
            language: course.language(for: reader.language))
        let study = Study(enrolment: enrolment, course: course, progress: Learning.Progress())
        let sitting = Sitting(
            study: study, quiz: sheet, stored: StoredAttempt(enrolment: enrolment.id, attempt: attempt, score: score),
            used: 1)
        var page = ResultView(sitting: sitting, score: score, reader: reader).page(frame)
        page.preview = true
        page.again = nil
        page.counts = nil
        page.reread = []
        page.items = zip(page.items, score.items).map(keyed)
        return page
    }

    /// The question with its key alone: nobody has answered it, well or badly.
    private func keyed(_ item: ResultPage.Item, _ score: ItemScore) -> ResultPage.Item {
        var item = item
        item.state = .hidden
        item.points = reader.phrase("view.worth", ["points": reader.number(score.possible)])
        item.lines = item.lines.map { line in
            var line = line
            (line.given, line.right, line.state) = (line.right ?? line.given, nil, .hidden)
            return line
        }
        return item
    }

    /// The quiz with every item that an attempt could draw standing in it.
    private var sheet: Assessment {
        var sheet = quiz
        sheet.settings.feedback = .closed
        sheet.settings.reveal = .closed
        sheet.settings.attempts = nil
        sheet.settings.shuffleItems = false
        sheet.entries = quiz.sheet(in: course).map { part, item in
            var item = item
            item.id = Item.ID(part)
            return .item(item)
        }
        return sheet
    }
}
