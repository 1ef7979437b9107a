import Foundation
import People
import Testing

@Suite struct AuthorizeTests {
    // MARK: Deny by default

    static let open: Set<Action> = [.readCatalogue, .readOpenLesson, .verifyCertificate]
    static let ofOneself: Set<Action> = [
        .changeOwnProfile, .giveConsent, .downloadOwnCertificate, .exportOwnData, .erasePerson
    ]

    /// The most favourable record of the action's kind: mine, of my firm and country, with every consent.
    private func mine(_ action: Action) throws -> Object {
        var object = Object.aggregate(of: try #require(World.kind(of: action)))
        object.isNamed = true
        object.owners = [World.me]
        object.organisation = World.firm
        object.country = .UY
        object.consultants = [World.me]
        object.assignmentIsOpen = true
        object.organisationMaySee = true
        object.isShared = true
        object.consentedCountries = [.UY]
        return object
    }

    @Test(arguments: Action.allCases) func aVisitorMayOnlyWhatIsOpen(_ action: Action) throws {
        let decision = authorize(.visitor, action, try mine(action))
        if Self.open.contains(action) {
            #expect(decision == .allowed(.public))
        } else {
            #expect(!decision.isAllowed)
        }
    }

    @Test(arguments: Action.allCases) func withoutGrantsOnlyOneselfIsLeft(_ action: Action) throws {
        let decision = authorize(World.actor(), action, try mine(action))
        if Self.ofOneself.contains(action) {
            #expect(decision == .allowed(.own))
        } else {
            #expect(decision.isAllowed == Self.open.contains(action))
        }
    }

    @Test(arguments: Action.allCases) func theWrongObjectIsRefusedToEverybody(_ action: Action) {
        let right = World.kind(of: action)
        for kind in Object.Kind.allCases where kind != right {
            for actor in [Actor.visitor, .system] + Role.allCases.map({ World.actor($0) }) {
                #expect(authorize(actor, action, .aggregate(of: kind)) == .denied(.wrongObject))
            }
        }
    }

    @Test func reasonsSayWhatIsMissing() {
        let enrolment = Object.enrolment(of: World.other)
        #expect(authorize(.visitor, .enrol, enrolment) == .denied(.signInNeeded))
        #expect(authorize(World.actor(.director), .enrol, enrolment) == .denied(.roleNeeded))
        #expect(authorize(World.actor(.learner), .enrol, enrolment) == .denied(.outsideScope))
        #expect(authorize(World.actor(.director), .readNamedProgress, enrolment) == .denied(.aggregateOnly))
        #expect(throws: Decision.Reason.outsideScope) {
            try authorize(World.actor(.learner), .enrol, enrolment).get()
        }
    }

    // MARK: Grants

    @Test func grantsCountInTheirTimeOnly() {
        let grant = World.grant(.trainingManager, until: World.now.addingTimeInterval(60))
        func decision(after seconds: TimeInterval) -> Bool {
            let actor = Actor.of(World.person(), grants: [grant], at: World.now.addingTimeInterval(seconds))
            return authorize(actor, .publishModule, .module(authors: [])).isAllowed
        }
        #expect([-61, -60, 0, 59, 60].map(decision(after:)) == [false, true, true, true, false])
    }

    @Test func aScopeThatTheRoleDoesNotAdmitNeverCounts() {
        let wide = World.grant(.nationalCounterpart, .region)
        let actor = Actor.of(World.person(), grants: [wide], at: World.now)
        #expect(actor.roles.isEmpty)
        #expect(!authorize(actor, .proposeEvent, .event(country: .UY)).isAllowed)
        for role in Role.allCases { #expect(role.admits(World.scope(of: role)) == (role != .visitor)) }
    }

    @Test func suspendedPersonsAndForeignGrantsGiveNothing() {
        let grants = [World.grant(.trainingManager)]
        #expect(Actor.of(World.person(state: .suspended), grants: grants, at: World.now) == .visitor)
        #expect(Actor.of(World.person(state: .erased), grants: grants, at: World.now) == .visitor)
        #expect(Actor.of(World.person(World.other), grants: grants, at: World.now).roles.isEmpty)
    }

    @Test func theNarrowestPermissionAnswers() {
        let actor = World.actor(.learner, .trainingManager)
        #expect(authorize(actor, .readNamedProgress, .enrolment(of: World.me)) == .allowed(.own))
        #expect(
            authorize(actor, .readNamedProgress, .enrolment(of: World.other)) == .allowed(.region, mustBeLogged: true))
    }

    // MARK: System

    @Test func theServiceHasAShortListWithoutNamedReading() {
        let allowed = Action.allCases.filter { action in
            World.kind(of: action).map { authorize(.system, action, .aggregate(of: $0)).isAllowed } ?? false
        }
        #expect(
            Set(allowed) == [
                .readCatalogue, .readOpenLesson, .verifyCertificate, .proposeAssignment, .uploadPackage, .publishModule,
                .issueCertificate, .circulateSurvey, .readIndicators, .createPerson, .grantRole, .resetPassword,
                .manageKeys, .runBackup, .manageAPIClients, .erasePerson
            ])
        #expect(!allowed.contains { $0.readsNamedRecord })
    }

    // MARK: Logging

    @Test func wideNamedReadingIsLogged() {
        let enrolment = Object.enrolment(of: World.other, country: .UY)
        #expect(authorize(World.actor(.trainingManager), .readNamedProgress, enrolment).mustBeLogged)
        let firm = Object.company(World.otherFirm, country: .UY, consentedCountries: [.UY])
        #expect(
            authorize(World.actor(.nationalCounterpart), .readCompany, firm) == .allowed(.country, mustBeLogged: true))
        #expect(!authorize(World.actor(.director), .readNamedProgress, .aggregate(of: .enrolment)).mustBeLogged)
        #expect(!authorize(World.actor(.trainingManager), .publishModule, .module(authors: [])).mustBeLogged)
        #expect(!authorize(World.actor(.learner), .readNamedProgress, .enrolment(of: World.me)).mustBeLogged)
    }
}
