import Consulting
import Foundation
import Pages
import People
import Statements
import Testing

@testable import Web

/// What is made of a request's form, and how a case and its wait are told.
@Suite struct MentoringWordsTests {
    private static let now = Instant(milliseconds: 1_790_000_000_000)

    private func request(windows: [WeeklyWindow] = []) -> MentoringRequest {
        MentoringRequest(
            learner: .random(), country: .UY, need: "Necesitamos poner precio a lo que queremos exportar.",
            readiness: Readiness(tried: "nada", goal: "Tener una lista de precios", hoursAWeek: 2),
            topic: Topic.all[2], languages: [.es], windows: windows, asked: Self.now)
    }

    private func person(_ language: Language) throws -> Person {
        Person(
            id: .random(), displayName: "Ana", loginNames: [], language: language, country: .UY,
            created: Date(timeIntervalSince1970: 0))
    }

    // MARK: Hours of the week

    @Test func boxesThatTouchMakeOneWindow() throws {
        let windows = RequestWindows.windows(ticked: ["1-0", "1-1", "3-2", "3-0", "9-0", "x", "1-7"])
        let made = windows.map { [$0.day, $0.start, $0.end] }
        #expect(made == [[1, 480, 1_080], [3, 480, 720], [3, 1_080, 1_260]])
        #expect(RequestWindows.ticked(windows) == ["1-0", "1-1", "3-2", "3-0"])
    }

    @Test func aWindowOfOtherHoursTicksTheBoxesThatItFillsForTwoHours() throws {
        let window = try #require(WeeklyWindow(day: 2, start: 540, end: 800))
        #expect(RequestWindows.ticked([window]) == ["2-0"])
    }

    @Test(arguments: [
        (Language.es, "Lunes y martes, 08:00–12:00; viernes, 18:00–21:00"),
        (.pt, "Segunda e terça, 08:00–12:00; sexta, 18:00–21:00"),
        (.en, "Monday and Tuesday, 08:00–12:00; Friday, 18:00–21:00")
    ])
    func daysWithTheSameHoursStandTogether(language: Language, words: String) {
        let windows = RequestWindows.windows(ticked: ["1-0", "2-0", "5-2"])
        #expect(WeekWords(reader: Reader(language: language)).sentence(windows) == words)
    }

    @Test func daysInARowAreToldByTheFirstAndTheLast() throws {
        let days = [1, 2, 3, 4, 5, 7]
        let windows = try (days.map { ($0, 540, 720) } + days.dropLast().map { ($0, 840, 1_080) } + [(7, 1_200, 1_440)])
            .map { try #require(WeeklyWindow(day: $0.0, start: $0.1, end: $0.2)) }
        let words = WeekWords(reader: Reader(language: .pt))
        #expect(words.rows(windows).map(\.days) == ["Segunda a sexta", "Domingo"])
        #expect(words.rows(windows).map(\.hours) == ["09:00–12:00, 14:00–18:00", "09:00–12:00, 20:00–24:00"])
        #expect(words.sentence([]) == "")
        let apart = windows.filter { [1, 2, 3, 5].contains($0.day) }
        #expect(words.rows(apart).map(\.days) == ["Segunda a quarta e sexta"])
    }

    // MARK: The form

    @Test func aRequestSurvivesItsForm() throws {
        var before = request(windows: RequestWindows.windows(ticked: ["1-0", "4-2"]))
        before.languages = [.pt, .es]
        before.modality = .onSite
        before.urgency = .urgent
        before.sector = .C
        before.needsSector = true
        before.readiness.decides = true
        before.packages = 2
        before.budget = .third
        before.preferred = [.random()]
        let asker = try person(.pt)
        var after = RequestForm(before).request(of: asker, zone: before.zone, at: before.asked)
        after.learner = before.learner
        #expect(after == before)
    }

    @Test func nonsenseCountsAsNotChosen() throws {
        let form = Form(
            urlEncoded:
                "topic=T99&level=9&languages=xx&languages=qu&modality=moon&windows=8-9&hoursAWeek=viele&budget=-1"
                + "&packages=&sector=Z&urgency=now&preferred=nobody&need=%0D%0Aa%0D%0Ab%0D%0A")
        let made = RequestForm(form).request(of: try person(.es), zone: "America/Montevideo", at: Self.now)
        #expect(RequestForm(form).topic == nil)
        #expect(made.languages == [.qu] && made.level == .basic && made.modality == .remote && made.budget == .fifth)
        #expect(made.windows.isEmpty && made.sector == nil && made.preferred.isEmpty && made.packages == 1)
        #expect(made.need == "a\nb")
        #expect(RequestForm(form).unreadable == ["level", "budget"])
        let problems = MentoringFormView.problems(made.faults, Reader(language: .es))
        #expect(problems["hoursAWeek"] == "Las horas por semana van de 1 a 40.")
        #expect(problems["windows"] == "Marque al menos un momento de la semana.")
        #expect(problems["need"]?.contains("30 letras") == true)
    }

    @Test(arguments: ["abc", "0", "5", "-1", "1.0", "99999999999999999999"])
    func packagesThatAreNoneOfThoseOfferedAreTold(packages: String) {
        #expect(RequestForm(Form(urlEncoded: "packages=\(packages)&budget=2&level=3")).unreadable == ["packages"])
        #expect(RequestForm(Form(urlEncoded: "packages=4&budget=\(packages)0&level=")).unreadable == ["budget"])
        #expect(RequestForm(Form(urlEncoded: "")).unreadable == [])
    }

    @Test(arguments: Language.allCases)
    func everyFaultHasWords(language: Language) {
        let reader = Reader(language: language)
        for field in MentoringRequest.Field.allCases {
            for fault in MentoringRequest.Fault.allCases {
                let words = MentoringFormView.problems([field: fault], reader)[field.rawValue]
                #expect(words?.isEmpty == false && words?.hasPrefix("ask-fault") == false, "\(field) \(fault)")
            }
        }
        for field in ["level", "packages", "budget"] {
            let key = "ask-fault.\(field).unknown"
            #expect(reader.phrase(key) != key)
        }
        for key in ["ask-level.", "ask-modality.", "ask-urgency.", "ask-budget."] {
            let all: [String] =
                switch key {
                case "ask-level.": Mastery.allCases.map { "\($0.rawValue)" }
                case "ask-modality.": Modality.allCases.map(\.rawValue)
                case "ask-urgency.": Urgency.allCases.map(\.rawValue)
                default: RateTier.allCases.map { "\($0.rawValue)" }
                }
            for one in all { #expect(reader.phrase(key + one) != key + one) }
        }
        for filter in HardFilter.allCases where filter.isAskers {
            #expect(reader.phrase("mcase-amend.\(filter.rawValue)") != "mcase-amend.\(filter.rawValue)")
        }
    }

    // MARK: The route of a case

    @Test func theRouteStandsWhereTheCaseStands() throws {
        let reader = Reader(language: .es, country: .UY)
        var found = try Case(
            id: .random(),
            CaseEvent(
                by: nil, at: Self.now,
                kind: .requested(request(windows: RequestWindows.windows(ticked: ["1-0"])))))
        func states() -> [CaseRoute.State] { CaseRouteView(found: found, reader: reader).route.stops.map(\.state) }
        #expect(states() == [.here] + Array(repeating: .ahead, count: 6))
        found.state = .underWay
        #expect(states() == [.done, .done, .done, .here, .ahead, .ahead, .ahead])
        found.state = .suspended
        let resting = CaseRouteView(found: found, reader: reader).route
        #expect(resting.stops[3].state == .halted && resting.stops[3].title == "Suspendido")
        found.state = .ended
        #expect(states() == Array(repeating: .done, count: 7))
        #expect(CaseRouteView(found: found, reader: reader).route.position == "7 de 7")
        found.state = .withdrawn
        #expect(states() == [.done, .halted])
    }
}
