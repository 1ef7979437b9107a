import Foundation
import Statements

/// Reads the fields of a small form, and gathers what is wrong with them, worded, by field.
struct ActFields {
    let form: Form
    /// Words the problems; its zone is that of days and times.
    let reader: Reader
    private(set) var problems: [String: String] = [:]

    init(_ form: Form, _ reader: Reader) {
        self.form = form
        self.reader = reader
    }

    mutating func refuse(_ name: String, _ problem: String) {
        problems[name] = reader.phrase("desk-problem.\(problem)")
    }

    /// What somebody wrote, with the line ends of the house; it must not be blank.
    mutating func text(_ name: String) -> String {
        let text = optional(name)
        if text.allSatisfy(\.isWhitespace) { refuse(name, "missing") }
        return text
    }

    func optional(_ name: String) -> String { form[name].replacing("\r\n", with: "\n") }

    mutating func choice<Choice: RawRepresentable<String>>(_ name: String, as type: Choice.Type) -> Choice? {
        let choice = Choice(rawValue: form[name])
        if choice == nil { refuse(name, "choose") }
        return choice
    }

    /// Minutes of a session: 15 to 480.
    mutating func minutes() -> Int {
        guard let minutes = form.number("minutes"), (15...480).contains(minutes) else {
            refuse("minutes", "minutes")
            return 0
        }
        return minutes
    }

    /// The instant of `date` and `time`.
    mutating func moment() -> Instant? {
        do throws(LocalTime.Fault) {
            return try LocalTime.instant(day: form["date"], time: form["time"], zone: reader.zoneName)
        } catch {
            switch error {
            case .day: refuse("date", "day")
            case .time: refuse("time", "time")
            case .skipped: refuse("time", "skipped")
            }
            return nil
        }
    }
}
