import Consulting
import People
import Testing

@Suite struct RequestFaultsTests {
    private func faults(_ edit: (inout MentoringRequest) -> Void) -> [MentoringRequest.Field: MentoringRequest.Fault] {
        var request = CaseWorld.request()
        edit(&request)
        return request.faults
    }

    @Test func `each field tells its fault`() {
        #expect(faults { _ in }.isEmpty)
        #expect(faults { $0.need = "  \n" } == [.need: .missing])
        #expect(faults { $0.need = "Exportar." } == [.need: .tooShort])
        #expect(faults { $0.need = String(repeating: "ñ", count: 4_001) } == [.need: .tooLong])
        #expect(faults { $0.languages = [] } == [.languages: .missing])
        #expect(faults { $0.languages = [.es, .es] } == [.languages: .repeated])
        #expect(faults { $0.zone = "America/Ninguna" } == [.zone: .unknown])
        #expect(faults { $0.zone = "GMT-3" } == [.zone: .unknown])
        #expect(faults { $0.windows = [] } == [.windows: .missing])
        #expect(
            faults { $0.windows = [WeeklyWindow(day: 1, start: 0, end: 119)].compactMap { $0 } }
                == [.windows: .tooShort])
        #expect(faults { $0.readiness = Readiness() } == [.tried: .missing, .goal: .missing, .hoursAWeek: .missing])
        #expect(faults { $0.readiness.hoursAWeek = -1 } == [.hoursAWeek: .outOfRange])
        #expect(faults { $0.needsSector = true } == [.sector: .missing])
        #expect(faults { $0.packages = 0 } == [.packages: .outOfRange])
        #expect(faults { $0.preferred = (0..<4).map { CaseWorld.id($0) } } == [.preferred: .tooMany])
        #expect(faults { $0.preferred = [CaseWorld.id(3), CaseWorld.id(3)] } == [.preferred: .repeated])
        #expect(faults { $0.origin = .init(course: String(repeating: "x", count: 201)) } == [.origin: .tooLong])
    }

    @Test func `every country's zone is known`() {
        for country in Country.allCases {
            #expect(MentoringRequest.isKnown(zone: country.timeZoneID), "\(country)")
        }
    }
}
