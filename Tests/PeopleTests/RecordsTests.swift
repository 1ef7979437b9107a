import Foundation
import People
import Testing

/// Records as they go to the database and come back.
@Suite struct RecordsTests {
    private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    @Test func identifiersAreLowerCaseUUIDs() throws {
        let id = Person.ID.random()
        #expect(id.rawValue == id.rawValue.lowercased())
        #expect(Person.ID(rawValue: id.rawValue) == id)
        #expect(Person.ID(rawValue: id.rawValue.uppercased()) == nil)
        #expect(Person.ID(rawValue: "ana") == nil)
        #expect(Person.ID.random() != id)
        #expect(try roundTrip([id]) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Person.ID].self, from: Data(#"["ana"]"#.utf8)) }
    }

    @Test func recordsComeBackWhole() throws {
        var person = World.person()
        person.loginNames = [.email("ana@ejemplo.org"), try LoginName.parse("+59899123456"), .userName("ana")]
        #expect(try roundTrip(person) == person)
        let firm = Organisation(
            id: World.firm, name: "Panadería", kind: .mipyme, country: .PY, sector: .C, size: .micro,
            bodies: [World.chamber])
        #expect(try roundTrip(firm) == firm)
        for role in Role.allCases {
            let grant = World.grant(role, until: World.now)
            #expect(try roundTrip(grant) == grant)
        }
    }

    @Test func scopesAsText() {
        for scope in [RoleGrant.Scope.own, .region, .country(.PY), .organisation(World.firm)] {
            #expect(RoleGrant.Scope(scope.description) == scope)
        }
        for text in ["", "country", "country:XX", "organisation:ana", "own:x", "region:"] {
            #expect(RoleGrant.Scope(text) == nil, "\(text)")
        }
    }

    @Test func erasureLeavesNoName() throws {
        var person = World.person()
        person.displayName = "Ana Pérez"
        person.loginNames = [.email("ana@ejemplo.org")]
        let erased = person.erased()
        #expect(erased.id == person.id && erased.country == person.country && erased.state == .erased)
        let json = String(decoding: try JSONEncoder().encode(erased), as: UTF8.self)
        #expect(!json.contains("Ana") && !json.contains("ejemplo") && !json.contains(World.firm.rawValue))
    }

    @Test func sizeBands() {
        let bands = [0, 1, 9, 10, 49, 50, 199, 200].map { SizeBand(persons: $0) }
        #expect(bands == [nil, .micro, .micro, .pequena, .pequena, .mediana, .mediana, .grande])
    }

    @Test(arguments: Role.allCases) func rolesHaveWords(_ role: Role) {
        for language in Language.allCases {
            #expect(role.name(in: language) != role.code)
            #expect(!role.summary(in: language).isEmpty)
        }
    }
}

@Suite struct ConsentTests {
    private func consent(_ purpose: Consent.Purpose, expires: Date? = nil) -> Consent {
        Consent(
            id: .random(), person: World.me, purpose: purpose, textVersion: "2026-03", language: .es,
            given: World.now, expires: expires)
    }

    @Test func holdsFromGivenToWithdrawn() {
        let end = World.now.addingTimeInterval(100)
        let withdrawn = consent(.statistics).withdrawn(at: end)
        let times = [-1, 0, 99, 100].map { World.now.addingTimeInterval($0) }
        #expect(times.map(withdrawn.holds(at:)) == [false, true, true, false])
        #expect(times.map(consent(.statistics, expires: end).holds(at:)) == [false, true, true, false])
        #expect(withdrawn.withdrawn(at: end.addingTimeInterval(50)).withdrawn == end)
    }

    @Test func purposesAsText() {
        for purpose in Consent.Purpose.all { #expect(Consent.Purpose(rawValue: purpose.rawValue) == purpose) }
        #expect(Consent.Purpose(rawValue: "directory:UY") == .directory(.UY))
        #expect(Consent.Purpose(rawValue: "directory:XX") == nil)
        #expect(Consent.Purpose.all.filter(\.isNeeded) == [.service])
    }

    @Test func ledger() {
        let old = consent(.directory(.BR)).withdrawn(at: World.now.addingTimeInterval(10))
        let ledger = [old, consent(.directory(.UY)), consent(.organisationSeesProgress)]
        let later = World.now.addingTimeInterval(20)
        #expect(ledger.directoryCountries(at: World.now) == [.BR, .UY])
        #expect(ledger.directoryCountries(at: later) == [.UY])
        #expect(ledger.hold(.organisationSeesProgress, at: later))
        #expect(!ledger.hold(.promotionMail, at: later))
    }
}
