import People
import Testing

/// A list filtered by a reach shows exactly the rows that `authorize` allows.
@Suite struct ReachTests {
    private struct Row {
        var organisation: Organisation.ID?
        var bodies: Set<Organisation.ID>
        var country: Country
    }

    private static let rows: [Row] = [World.firm, World.otherFirm, World.chamber, nil].flatMap { organisation in
        [[], [World.chamber], [World.otherChamber], [World.chamber, World.otherChamber]].flatMap { bodies in
            [Country.UY, .BR].map { Row(organisation: organisation, bodies: Set(bodies), country: $0) }
        }
    }

    private func takes(_ reach: Reach, _ row: Row) -> Bool {
        reach.isWhole || reach.countries.contains(row.country)
            || row.organisation.map { reach.organisations.contains($0) || reach.bodies.contains($0) } == true
            || !reach.bodies.isDisjoint(with: row.bodies)
    }

    @Test(arguments: Role.allCases) func agreesWithTheLaw(_ role: Role) {
        for actor in [World.actor(role), World.actor(role, .learner), World.actor(role, .evaluator)] {
            let reach = Reach(of: actor, .enrolOther)
            for row in Self.rows {
                let object = Object.cohort(organisation: row.organisation, bodies: row.bodies, country: row.country)
                #expect(takes(reach, row) == authorize(actor, .enrolOther, object).isAllowed, "\(role) \(row)")
            }
        }
    }

    @Test func isNothingWhereOnlyFiguresMayBeSeen() {
        #expect(Reach(of: World.actor(.nationalCounterpart), .readNamedProgress).isEmpty)
        #expect(Reach(of: World.actor(.trainingManager), .readNamedProgress).isWhole)
        // Whose organisation sees progress is each learner's own consent, and so judged row by row.
        #expect(Reach(of: World.actor(.chamberOfficer), .readNamedProgress).isEmpty)
        #expect(Reach(of: .visitor, .enrolOther).isEmpty && Reach(of: .system, .enrolOther).isEmpty)
    }

    @Test func theOfficeIsForThoseWhoKeepItsLists() {
        #expect(
            Role.ofOffice == [
                .companyAdministrator, .chamberOfficer, .promotionAuthority, .nationalCounterpart, .trainingManager,
                .director, .systemOperator
            ])
    }
}

@Suite struct SortKeyTests {
    @Test func putsNamesInTheOrderOfBothLanguages() {
        let names = [
            "Ana Ruiz", "Ánabel Paz", "Caçapava", "Çalves", "chico", "João", "Jo\u{E3}ozinho", "Nandu", "Nzinga",
            "Ñandú",
            "Óscar", "Zoë"
        ]
        #expect(names.shuffled().sorted { SortKey.of($0) < SortKey.of($1) } == names)
    }

    @Test(arguments: [
        ("O’Higgins  Peña-López ", "o0higgins0penzzza0lopez"), ("n\u{303}", "nzzz"), ("«Ana»", "ana"), ("", ""),
        ("GUARANÍ g\u{303}", "guarani0g")
    ])
    func holdsLettersAndDigitsOnly(_ name: String, _ key: String) {
        #expect(SortKey.of(name) == key)
    }
}
