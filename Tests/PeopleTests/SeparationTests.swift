import People
import Testing

/// The notes and separations below the permission table of the domain brief.
@Suite struct SeparationTests {
    // MARK: Notes

    @Test func note1OrganisationSeesProgressOnlyIfTheLearnerAccepted() {
        for (role, organisation, bodies) in [
            (Role.companyAdministrator, World.firm, []), (.chamberOfficer, World.otherFirm, [World.chamber])
        ] {
            func decision(_ accepted: Bool) -> Decision {
                let enrolment = Object.enrolment(
                    of: World.other, organisation: organisation, bodies: Set(bodies), organisationMaySee: accepted)
                return authorize(World.actor(role), .readNamedProgress, enrolment)
            }
            #expect(decision(true) == .allowed(.organisation))
            #expect(decision(false) == .denied(.consentMissing))
        }
    }

    @Test func aCompanyAdministratorOfAChamberDoesNotReachItsMembers() {
        let actor = Actor.of(
            World.person(), grants: [World.grant(.companyAdministrator, .organisation(World.chamber))], at: World.now)
        let enrolment = Object.enrolment(
            of: World.other, organisation: World.otherFirm, bodies: [World.chamber], organisationMaySee: true)
        #expect(authorize(actor, .readNamedProgress, enrolment) == .denied(.outsideScope))
    }

    @Test func aCompanyAdministratorDoesNotTakeCoursesForStaff() {
        let enrolment = Object.enrolment(of: World.other, organisation: World.firm, organisationMaySee: true)
        #expect(authorize(World.actor(.companyAdministrator), .takeActivity, enrolment) == .denied(.outsideScope))
    }

    @Test(arguments: [Action.readNamedProgress, .readCompany, .writeCaseNote, .readCaseNote, .markSubmission])
    func note2ConsultantsReachOpenAssignmentsOnly(_ action: Action) throws {
        func decision(_ consultants: Set<Person.ID>, open: Bool) throws -> Decision {
            var object = Object.aggregate(of: try #require(World.kind(of: action)))
            object.isNamed = true
            object.owners = [World.other]
            object.consultants = consultants
            object.assignmentIsOpen = open
            return authorize(World.actor(.consultant), action, object)
        }
        #expect(try decision([World.me, World.third], open: true) == .allowed(.organisation))
        #expect(try decision([World.me], open: false) == .denied(.assignmentClosed))
        #expect(try decision([World.third], open: true) == .denied(.outsideScope))
    }

    @Test func note3FirmsWhoseConsentNamesTheCountry() {
        func entry(_ home: Country, _ consented: Set<Country>) -> Object {
            .directoryEntry(of: World.otherFirm, country: home, consentedCountries: consented)
        }
        let authority = World.actor(.promotionAuthority)
        #expect(authorize(authority, .readDirectory, entry(.BR, [.UY])) == .allowed(.country, mustBeLogged: true))
        #expect(authorize(authority, .readDirectory, entry(.UY, [.BR])) == .denied(.consentMissing))
        #expect(authorize(World.actor(.director), .readDirectory, entry(.UY, [])) == .denied(.consentMissing))
        #expect(authorize(World.actor(.director), .readDirectory, entry(.UY, [.BR])).scope == .region)
        let counterpart = World.actor(.nationalCounterpart)
        let foreign = Object.company(World.otherFirm, country: .BR, consentedCountries: [.UY])
        #expect(authorize(counterpart, .readCompany, foreign) == .denied(.outsideScope))
        let silent = Object.company(World.otherFirm, country: .UY)
        #expect(authorize(counterpart, .readCompany, silent) == .denied(.consentMissing))
        let ownEntry = Object.directoryEntry(of: World.firm, country: .UY, consentedCountries: [])
        #expect(authorize(World.actor(.companyAdministrator), .readDirectory, ownEntry) == .allowed(.own))
    }

    @Test func note4OnlyTheProposedConsultantAnswers() {
        let consultant = World.actor(.consultant)
        #expect(authorize(consultant, .answerProposal, .proposal(of: World.me)) == .allowed(.own))
        #expect(authorize(consultant, .answerProposal, .proposal(of: World.other)) == .denied(.outsideScope))
        #expect(authorize(consultant, .allotConsultant, .proposal(of: World.me)) == .denied(.roleNeeded))
    }

    @Test func note5LearnerAndFirmReadTheSharedPart() {
        func decision(_ role: Role, learner: Person.ID?, firm: Organisation.ID, shared: Bool) -> Decision {
            let note = Object.caseNote(
                learner: learner, firm: firm, consultants: [World.third], assignmentIsOpen: true, isShared: shared)
            return authorize(World.actor(role), .readCaseNote, note)
        }
        #expect(decision(.learner, learner: World.me, firm: World.otherFirm, shared: true) == .allowed(.own))
        #expect(decision(.learner, learner: World.me, firm: World.firm, shared: false) == .denied(.notShared))
        #expect(decision(.companyAdministrator, learner: nil, firm: World.firm, shared: true) == .allowed(.own))
        #expect(decision(.companyAdministrator, learner: nil, firm: World.firm, shared: false) == .denied(.notShared))
        #expect(
            decision(.companyAdministrator, learner: nil, firm: World.otherFirm, shared: true)
                == .denied(.outsideScope))
    }

    @Test func note6TheFirmConfirmsHoursReceived() {
        let administrator = World.actor(.companyAdministrator)
        let received = Object.hours(of: World.other, firm: World.firm, country: .UY)
        #expect(authorize(administrator, .confirmHours, received) == .allowed(.own))
        let elsewhere = Object.hours(of: World.other, firm: World.otherFirm, country: .UY)
        #expect(authorize(administrator, .confirmHours, elsewhere) == .denied(.outsideScope))
        #expect(authorize(administrator, .registerHours, received) == .denied(.roleNeeded))
    }

    @Test func note7TheCounterpartAdvisesAndDoesNotDecide() {
        let counterpart = World.actor(.nationalCounterpart)
        let consultant = Object.consultant(World.other, country: .UY)
        #expect(authorize(counterpart, .adviseOnConsultant, consultant) == .allowed(.country))
        #expect(authorize(counterpart, .accreditConsultant, consultant) == .denied(.roleNeeded))
        let regional = Object.module(authors: [World.other])
        #expect(authorize(counterpart, .adviseOnModule, regional) == .allowed(.country))
        #expect(authorize(counterpart, .approveModule, regional) == .denied(.roleNeeded))
        let foreign = Object.module(authors: [World.other], country: .BR)
        #expect(authorize(counterpart, .adviseOnModule, foreign) == .denied(.outsideScope))
    }

    @Test func note9AuthorsSeeSuppressedResultsOfTheirOwn() {
        let author = World.actor(.author)
        #expect(authorize(author, .readModuleReport, .module(authors: [World.me])) == .allowed(.aggregate))
        #expect(authorize(author, .readModuleReport, .module(authors: [World.other])) == .denied(.outsideScope))
    }

    @Test func note10WhoLookedAtMyData() {
        let learner = World.actor(.learner)
        #expect(authorize(learner, .readAuditLog, .auditLog(about: World.me)) == .allowed(.own))
        #expect(authorize(learner, .readAuditLog, .auditLog(about: World.other)) == .denied(.outsideScope))
        #expect(authorize(learner, .readAuditLog, .auditLog) == .denied(.outsideScope))
    }

    // MARK: Separations

    @Test(arguments: [Action.reviewModule, .observeModule, .approveModule])
    func nobodyValidatesTheirOwnModule(_ action: Action) {
        let own = Object.module(authors: [World.other, World.me])
        for actor in [World.actor(.reviewer), World.actor(.author, .reviewer), World.actor(.trainingManager)] {
            #expect(authorize(actor, action, own) == .denied(.ownModule))
            #expect(authorize(actor, action, .module(authors: [World.other])) == .allowed(.region))
        }
    }

    @Test func consultantsDoNotConfirmTheirOwnHours() {
        let own = Object.hours(of: World.me, firm: World.firm, country: .UY)
        #expect(authorize(World.actor(.consultant), .registerHours, own) == .allowed(.own))
        for role in [Role.companyAdministrator, .nationalCounterpart, .trainingManager, .director] {
            #expect(authorize(World.actor(.consultant, role), .confirmHours, own) == .denied(.ownHours))
        }
    }

    @Test func operatorsNeverReachCaseNotes() {
        let note = Object.caseNote(
            learner: World.me, firm: World.firm, consultants: [World.me], assignmentIsOpen: true, isShared: true)
        for actor in [World.actor(.systemOperator), World.actor(.systemOperator, .consultant, .learner)] {
            #expect(authorize(actor, .readCaseNote, note) == .denied(.operatorAndCaseNotes))
            #expect(authorize(actor, .writeCaseNote, note) == .denied(.operatorAndCaseNotes))
        }
        #expect(authorize(World.actor(.consultant), .readCaseNote, note).isAllowed)
    }

    @Test func evaluatorsSeeNoNamesAndChangeNothingWhateverElseTheyAre() throws {
        let actor = World.actor(.evaluator, .trainingManager, .nationalCounterpart, .consultant)
        let readable: Set<Action> = [.readHours, .readCosts, .readIndicators, .readModuleReport, .readAuditLog]
        let open: Set<Action> = [.readCatalogue, .readOpenLesson, .verifyCertificate]
        for action in Action.allCases {
            var object = Object.aggregate(of: try #require(World.kind(of: action)))
            object.isNamed = true
            object.country = .UY
            let scope = authorize(actor, action, object).scope
            let expected: Decision.Scope? = open.contains(action) ? .public : nil
            #expect(scope == (readable.contains(action) ? .pseudonymous : expected), "\(action)")
        }
        #expect(authorize(actor, .readIndicators, .indicators(country: .UY)) == .allowed(.pseudonymous))
        #expect(authorize(actor, .readNamedProgress, .aggregate(of: .enrolment)) == .allowed(.aggregate))
    }

    @Test func nobodyDecidesTheirOwnCase() {
        let manager = World.actor(.trainingManager, .systemOperator)
        #expect(authorize(manager, .grantRole, .person(World.me)) == .denied(.ownCase))
        #expect(authorize(manager, .grantRole, .person(World.other)) == .allowed(.region))
        #expect(authorize(manager, .issueCertificate, .certificate(of: World.me)) == .denied(.ownCase))
        #expect(authorize(manager, .markSubmission, .submission(of: World.me)) == .denied(.ownCase))
        #expect(authorize(manager, .accreditConsultant, .consultant(World.me, country: nil)) == .denied(.ownCase))
    }
}
