import People
import Testing

/// The permission table of the domain brief, held against what `authorize` really answers.
@Suite struct PermissionTableTests {
    /// One row of the brief: its words, its thirteen cells with the numbers of notes, the actions that it covers.
    struct Permission: CustomTestStringConvertible, Sendable {
        let words: String
        let cells: [String]
        let actions: [Action]

        init(_ words: String, _ cells: String, _ actions: [Action]) {
            self.words = words
            self.cells = cells.split(separator: " ").map(String.init)
            self.actions = actions
        }

        var testDescription: String { words }

        /// The letters expected in a role's column, notes left away.
        func letters(_ role: Role) -> Set<Character> {
            let column = Role.allCases.firstIndex(of: role)!
            return Set(cells[column].filter("ogcrap".contains))
        }
    }

    // PUB LRN EMP CON AUT REV GRE APC CNA SGC DIR EVA SYS
    static let permissions = [
        Permission(
            "Read catalogue and open lessons (R395 II.5)",
            "p  p  p  p  p  p  p  p  p  p  p  p  p",
            [.readCatalogue, .readOpenLesson]),
        Permission(
            "Verify a certificate (R503-7º)",
            "p  p  p  p  p  p  p  p  p  p  p  p  p",
            [.verifyCertificate]),
        Permission(
            "Enrol, take, attempt",
            "–  o  o  o  o  o  o  o  o  o  –  –  –",
            [.enrol, .takeActivity, .readOwnProgress]),
        Permission(
            "Enrol others / make cohorts",
            "–  –  g  –  –  –  g  c  c  r  –  –  –",
            [.enrolOther, .makeCohort]),
        Permission(
            "See named progress",
            "–  o  g¹  g²  –  –  g¹  a  a  r  a  a  –",
            [.readNamedProgress]),
        Permission(
            "Company record, size, sector",
            "–  –  o  g²  –  –  g¹  a  c³  r  a  a  –",
            [.readCompany, .changeCompany]),
        Permission(
            "Directory/PLGN consent: give, revoke",
            "–  –  o  –  –  –  –  –  –  –  –  –  –",
            [.giveDirectoryConsent]),
        Permission(
            "Read consented directory entries (R503-8º)",
            "–  –  o  –  –  –  –  c³  c³  r  r  a  –",
            [.readDirectory]),
        Permission(
            "Request mentoring",
            "–  o  g  –  –  –  g  –  –  –  –  –  –",
            [.requestMentoring]),
        Permission(
            "Propose / approve assignment",
            "–  –  –  o⁴  –  –  g  c  c  r  r  –  –",
            [.proposeAssignment, .answerProposal, .allotConsultant]),
        Permission(
            "Case notes: write / read",
            "–  o⁵  o⁵  g²  –  –  –  –  –  a  a  a  –",
            [.writeCaseNote, .readCaseNote]),
        Permission(
            "Register and confirm hours",
            "–  –  o⁶  o  –  –  –  –  c  r  r  r  –",
            [.registerHours, .confirmHours, .readHours]),
        Permission(
            "Accredit or suspend consultant",
            "–  –  –  –  –  –  –  –  c⁷  r  r  –  –",
            [.adviseOnConsultant, .accreditConsultant, .suspendConsultant, .changeMatchingPolicy]),
        Permission(
            "Author, package, submit module (R395 2.1)",
            "–  –  –  o  o  –  –  –  –  r  –  –  –",
            [.authorModule, .uploadPackage, .submitModule]),
        Permission(
            "Review, observe, approve (R395 2.2)",
            "–  –  –  –  –  r⁸  –  –  c⁷  r  –  –  –",
            [.reviewModule, .adviseOnModule, .observeModule, .approveModule]),
        Permission(
            "Publish, withdraw module",
            "–  –  –  –  –  –  –  –  –  r  r  –  –",
            [.publishModule, .withdrawModule]),
        Permission(
            "Grade with rubric",
            "–  –  –  g²  –  –  g  –  –  r  –  –  –",
            [.readSubmission, .markSubmission]),
        Permission(
            "Issue / revoke certificate",
            "–  –  –  –  –  –  –  –  –  r  r  –  –",
            [.issueCertificate, .revokeCertificate]),
        Permission(
            "Survey: design / circulate / answer (R503-5º)",
            "–  o  o  –  –  –  g  c  c  r  –  –  –",
            [.designSurvey, .circulateSurvey, .answerSurvey]),
        Permission(
            "Calendar: propose / approve (R503-3º)",
            "–  –  –  –  –  –  g  c  c  r  r  –  –",
            [.proposeEvent, .approveEvent]),
        Permission(
            "Costs and ROI (R503-1º)",
            "–  –  –  –  –  –  –  a  a  r  r  r  –",
            [.readCosts, .recordCosts]),
        Permission(
            "Indicators",
            "a  o  g  o  o⁹  –  g,a  c,a  c,a  r  r  r  –",
            [.readIndicators, .readModuleReport]),
        Permission(
            "Audit log",
            "–  o¹⁰  o¹⁰  –  –  –  –  –  –  –  r  r  r",
            [.readAuditLog]),
        Permission(
            "Users, keys, backups",
            "–  –  –  –  –  –  –  –  –  r  –  –  r",
            [
                .readPerson, .createPerson, .grantRole, .suspendPerson, .resetPassword, .manageKeys, .runBackup,
                .manageAPIClients
            ])
    ]

    @Test(arguments: permissions)
    func rowOfTheBrief(_ permission: Permission) {
        #expect(permission.cells.count == Role.allCases.count)
        for role in Role.allCases {
            let found = permission.actions.reduce(into: Set<Character>()) { $0.formUnion(letters($1, role)) }
            var expected = permission.letters(role)
            // Everybody is a visitor too, so what visitors have shows in each column, unless the region covers it.
            if !expected.contains("r") { expected.formUnion(permission.letters(.visitor)) }
            #expect(found == expected, "\(permission.words), \(role.code)")
        }
    }

    @Test func everyActionStandsInTheTableOnce() {
        let inBrief = Self.permissions.flatMap(\.actions)
        let ofOneself: [Action] = [
            .changeOwnProfile, .giveConsent, .downloadOwnCertificate, .exportOwnData, .erasePerson
        ]
        #expect((inBrief + ofOneself).map(\.rawValue).sorted() == Action.allCases.map(\.rawValue).sorted())
        for action in Action.allCases { #expect(World.kind(of: action) != nil, "\(action) has no row") }
    }

    /// Where a row of the brief joins actions ("propose / approve"), who has which of them.
    @Test(arguments: [
        (Action.changeCompany, "EMP SGC"), (.proposeAssignment, "GRE APC CNA SGC DIR"), (.answerProposal, "CON"),
        (.allotConsultant, "CNA SGC DIR"), (.writeCaseNote, "CON"), (.readCaseNote, "LRN EMP CON SGC DIR EVA"),
        (.registerHours, "CON"), (.confirmHours, "EMP CNA SGC DIR"), (.readHours, "EMP CON CNA SGC DIR EVA"),
        (.adviseOnConsultant, "CNA"), (.accreditConsultant, "SGC DIR"), (.suspendConsultant, "SGC DIR"),
        (.reviewModule, "REV CNA SGC"), (.adviseOnModule, "CNA"), (.observeModule, "REV SGC"),
        (.approveModule, "REV SGC"), (.designSurvey, "SGC"), (.circulateSurvey, "GRE APC CNA SGC"),
        (.answerSurvey, "LRN EMP"), (.proposeEvent, "GRE APC CNA SGC DIR"), (.approveEvent, "SGC DIR"),
        (.readCosts, "APC CNA SGC DIR EVA"), (.recordCosts, "SGC DIR"), (.readModuleReport, "CON AUT SGC DIR EVA")
    ])
    func actionsOfJoinedRows(_ action: Action, _ codes: String) {
        // Hours are nobody's own to confirm, so the firm's reach is tried with a firm's record.
        let reaching = Role.allCases.filter { !letters(action, $0).isEmpty || reachesAsFirm(action, $0) }
        #expect(reaching.map(\.code).joined(separator: " ") == codes)
    }

    private func reachesAsFirm(_ action: Action, _ role: Role) -> Bool {
        authorize(World.actor(role), action, .hours(of: World.other, firm: World.firm, country: .BR)).scope == .own
    }

    // MARK: Finding the letters

    /// The letters by which a role reaches an action: each is tried on an object that no other letter reaches, with
    /// every consent and condition fulfilled.
    private func letters(_ action: Action, _ role: Role) -> Set<Character> {
        guard let kind = World.kind(of: action) else { return [] }
        let actor = role == .visitor ? Actor.visitor : World.actor(role)
        var letters = Set<Character>()
        for (letter, object) in objects(kind) {
            switch (letter, authorize(actor, action, object).scope) {
            case ("p", .public), ("o", .own), ("g", .organisation), ("c", .country), ("a", .aggregate),
                ("r", .region), ("r", .pseudonymous):
                letters.insert(letter)
            case ("o", .aggregate) where object.isNamed:
                letters.insert("o")  // note 9: one's own, but suppressed
            default: break
            }
        }
        return letters
    }

    private func objects(_ kind: Object.Kind) -> [(Character, Object)] {
        var base = Object.aggregate(of: kind)
        base.isNamed = kind != .indicators && kind != .costs
        base.organisation = World.otherFirm
        base.country = .BR
        base.owners = [World.other]
        base.organisationMaySee = true
        base.assignmentIsOpen = true
        base.isShared = true
        base.consentedCountries = [.BR]
        var own = base, group = base, national = base, figures = base
        own.owners = [World.me]
        group.organisation = World.firm
        group.bodies = [World.chamber]
        group.consultants = [World.me]
        national.country = .UY
        national.consentedCountries = [.UY]
        figures.isNamed = false
        return [("p", base), ("o", own), ("g", group), ("c", national), ("r", base), ("a", figures)]
    }
}
