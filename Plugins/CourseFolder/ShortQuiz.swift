import CourseKit
import Foundation

/// The lines of a quiz in the short form, one language: questions, options, remarks.
struct ShortQuiz {
    struct Option {
        var text: String
        var id: String?
        var right: Bool
        var feedback: [String] = []
        var line: Int
    }

    struct Question {
        var title: String
        var id: String?
        /// Markdown between the heading and the first option.
        var more: [String] = []
        var options: [Option] = []
        var see: (text: String, line: Int)?
        var line: Int

        /// Heading and what follows it, as Markdown.
        var prompt: String {
            ([title, ""] + more).joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// Markdown before the first question.
    private(set) var intro: [String] = []
    private(set) var questions: [Question] = []
    private let file: String
    private let log: ProblemLog

    init(_ body: String, file: String, firstLine: Int, log: ProblemLog) {
        self.file = file
        self.log = log
        for (offset, line) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            read(String(line), firstLine + offset)
        }
    }

    private mutating func read(_ line: String, _ number: Int) {
        if line.hasPrefix("## ") {
            let (title, id) = Self.named(String(line.dropFirst(3)))
            questions.append(Question(title: title, id: id, line: number))
            if title.isEmpty { log.add(.emptyHeading(Place(file, number))) }
        } else if questions.isEmpty {
            intro.append(line)
        } else if let match = line.wholeMatch(of: /[-*] \[([ xX])\](.*)/) {
            let (text, id) = Self.named(String(match.output.2))
            if text.isEmpty { log.add(.emptyText("[ ]", Place(file, number))) }
            questions[questions.count - 1].options.append(
                Option(text: text, id: id, right: match.output.1 != " ", line: number))
        } else {
            readInside(line, number)
        }
    }

    /// A line inside a question that begins neither a question nor an option.
    private mutating func readInside(_ line: String, _ number: Int) {
        let question = questions.count - 1
        let option = questions[question].options.count - 1
        let text = line.trimmingCharacters(in: .whitespaces)
        let isIndented = line.hasPrefix("  ") || line.hasPrefix("\t")
        if option < 0 {
            questions[question].more.append(line)
        } else if text.isEmpty {
            return
        } else if isIndented, text.hasPrefix(">") {
            questions[question].options[option].feedback.append(
                String(text.dropFirst()).trimmingCharacters(in: .whitespaces))
        } else if isIndented, questions[question].options[option].feedback.isEmpty {
            continueOption(text, question, option)
        } else if let match = line.wholeMatch(of: />\s*see:\s*(\S+)\s*/) {
            questions[question].see = (String(match.output.1), number)
        } else {
            log.add(.strayQuizLine(Place(file, number)))
        }
    }

    /// A further line of an option's text, which may carry the id.
    private mutating func continueOption(_ text: String, _ question: Int, _ option: Int) {
        let (more, id) = Self.named(text)
        questions[question].options[option].text += " " + more
        if let id { questions[question].options[option].id = id }
    }

    /// A text and the `{#id}` at its end.
    static func named(_ line: String) -> (text: String, id: String?) {
        let trimmed = line.trimmingCharacters(in: .whitespaces)
        guard trimmed.hasSuffix("}"), let open = trimmed.lastIndex(of: "{") else { return (trimmed, nil) }
        let inside = trimmed[trimmed.index(after: open)...].dropLast()
        guard inside.hasPrefix("#"), !inside.contains("}") else { return (trimmed, nil) }
        return (trimmed[..<open].trimmingCharacters(in: .whitespaces), String(inside.dropFirst()))
    }
}
