/// Who may do what: a row per action, a column per role, to be held beside §2 of the domain brief, whose rows the
/// comments name. Where one row there covers several actions, their cells here together make up its cell.
///
/// Letters: `o` own · `g` own organisation or cohort · `c` own country · `r` whole region · `a` aggregate with
/// suppression only · `p` public · `__` none. Digits are the notes of the same section:
/// 1 the learner accepted that the organisation sees progress · 2 assigned, and the assignment open · 3 consent names
/// the country · 4 accepts or declines · 5 the part marked shared · 6 hours received · 7 opinion, not decision ·
/// 8 never own modules · 9 own module, suppressed · 10 who looked at my data.
enum PermissionTable {
    // swift-format-ignore
    static let rows: [Row] = [
        //                                      PUB LRN EMP CON AUT REV GRE APC CNA SGC DIR EVA SYS
        // Read catalogue and open lessons
        Row(.readCatalogue,      .catalogue,      p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p),
        Row(.readOpenLesson,     .catalogue,      p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p),
        // Verify a certificate
        Row(.verifyCertificate,  .certificate,    p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p,  p),
        // Enrol, take, attempt
        Row(.enrol,              .enrolment,     __,  o,  o,  o,  o,  o,  o,  o,  o,  o, __, __, __),
        Row(.takeActivity,       .enrolment,     __,  o,  o,  o,  o,  o,  o,  o,  o,  o, __, __, __),
        Row(.readOwnProgress,    .enrolment,     __,  o,  o,  o,  o,  o,  o,  o,  o,  o, __, __, __),
        // Enrol others / make cohorts
        Row(.enrolOther,         .cohort,        __, __,  g, __, __, __,  g,  c,  c,  r, __, __, __),
        Row(.makeCohort,         .cohort,        __, __,  g, __, __, __,  g,  c,  c,  r, __, __, __),
        // See named progress
        Row(.readNamedProgress,  .enrolment,     __,  o, g1, g2, __, __, g1,  a,  a,  r,  a,  a, __),
        // Company record, size, sector
        Row(.readCompany,        .company,       __, __,  o, g2, __, __, g1,  a, c3,  r,  a,  a, __),
        Row(.changeCompany,      .company,       __, __,  o, __, __, __, __, __, __,  r, __, __, __),
        // Directory/PLGN consent: give, revoke
        Row(.giveDirectoryConsent, .directoryEntry, __, __, o, __, __, __, __, __, __, __, __, __, __),
        // Read consented directory entries
        Row(.readDirectory,      .directoryEntry, __, __, o, __, __, __, __, c3, c3,  r,  r,  a, __),
        // Request mentoring
        Row(.requestMentoring,   .mentoring,     __,  o,  g, __, __, __,  g, __, __, __, __, __, __),
        // Propose / approve assignment
        Row(.proposeAssignment,  .proposal,      __, __, __, __, __, __,  g,  c,  c,  r,  r, __, __),
        Row(.answerProposal,     .proposal,      __, __, __, o4, __, __, __, __, __, __, __, __, __),
        Row(.allotConsultant,    .proposal,      __, __, __, __, __, __, __, __,  c,  r,  r, __, __),
        // Case notes: write / read
        Row(.writeCaseNote,      .caseNote,      __, __, __, g2, __, __, __, __, __, __, __, __, __),
        Row(.readCaseNote,       .caseNote,      __, o5, o5, g2, __, __, __, __, __,  a,  a,  a, __),
        // Register and confirm hours
        Row(.registerHours,      .hours,         __, __, __,  o, __, __, __, __, __, __, __, __, __),
        Row(.confirmHours,       .hours,         __, __, o6, __, __, __, __, __,  c,  r,  r, __, __),
        Row(.readHours,          .hours,         __, __, o6,  o, __, __, __, __,  c,  r,  r,  r, __),
        // Accredit or suspend consultant
        Row(.adviseOnConsultant, .consultant,    __, __, __, __, __, __, __, __, c7, __, __, __, __),
        Row(.accreditConsultant, .consultant,    __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        Row(.suspendConsultant,  .consultant,    __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Weights and rules of the matching go with the decision on consultants
        Row(.changeMatchingPolicy, .service,     __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Author, package, submit module
        Row(.authorModule,       .module,        __, __, __,  o,  o, __, __, __, __,  r, __, __, __),
        Row(.uploadPackage,      .module,        __, __, __,  o,  o, __, __, __, __,  r, __, __, __),
        Row(.submitModule,       .module,        __, __, __,  o,  o, __, __, __, __,  r, __, __, __),
        // Review, observe, approve
        Row(.reviewModule,       .module,        __, __, __, __, __, r8, __, __, c7,  r, __, __, __),
        Row(.adviseOnModule,     .module,        __, __, __, __, __, __, __, __, c7, __, __, __, __),
        Row(.observeModule,      .module,        __, __, __, __, __, r8, __, __, __,  r, __, __, __),
        Row(.approveModule,      .module,        __, __, __, __, __, r8, __, __, __,  r, __, __, __),
        // Publish, withdraw module
        Row(.publishModule,      .module,        __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        Row(.withdrawModule,     .module,        __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Grade with rubric
        Row(.readSubmission,     .submission,    __, __, __, g2, __, __,  g, __, __,  r, __, __, __),
        Row(.markSubmission,     .submission,    __, __, __, g2, __, __,  g, __, __,  r, __, __, __),
        // Issue / revoke certificate
        Row(.issueCertificate,   .certificate,   __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        Row(.revokeCertificate,  .certificate,   __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Survey: design / circulate / answer
        Row(.designSurvey,       .survey,        __, __, __, __, __, __, __, __, __,  r, __, __, __),
        Row(.circulateSurvey,    .survey,        __, __, __, __, __, __,  g,  c,  c,  r, __, __, __),
        Row(.answerSurvey,       .survey,        __,  o,  o, __, __, __, __, __, __, __, __, __, __),
        // Calendar: propose / approve
        Row(.proposeEvent,       .event,         __, __, __, __, __, __,  g,  c,  c,  r,  r, __, __),
        Row(.approveEvent,       .event,         __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Costs and ROI
        Row(.readCosts,          .costs,         __, __, __, __, __, __, __,  a,  a,  r,  r,  r, __),
        Row(.recordCosts,        .costs,         __, __, __, __, __, __, __, __, __,  r,  r, __, __),
        // Indicators
        Row(.readIndicators,     .indicators,     a,  o,  g,  o, o9, __, ga, ca, ca,  r,  r,  r, __),
        Row(.readModuleReport,   .module,        __, __, __, o9, o9, __, __, __, __,  r,  r,  r, __),
        // Audit log
        Row(.readAuditLog,       .auditLog,      __, o10, o10, __, __, __, __, __, __, __, r,  r,  r),
        // Users, keys, backups
        Row(.readPerson,         .person,        __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.createPerson,       .person,        __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.grantRole,          .person,        __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.suspendPerson,      .person,        __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.resetPassword,      .person,        __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.manageKeys,         .service,       __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.runBackup,          .service,       __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        Row(.manageAPIClients,   .service,       __, __, __, __, __, __, __, __, __,  r, __, __,  r),
        // Rights over one's own data (§6): they come with the account, not with a role, see `rightsOfEverybody`
        Row(.changeOwnProfile,   .person,        __,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o),
        Row(.giveConsent,        .person,        __,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o),
        Row(.downloadOwnCertificate, .certificate, __, o, o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o),
        Row(.exportOwnData,      .person,        __,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o,  o),
        Row(.erasePerson,        .person,        __,  o,  o,  o,  o,  o,  o,  o,  o, or,  o,  o,  o),
    ]

    /// What a signed-in person may do with their own data even when every grant has ended.
    static let rightsOfEverybody: Set<Action> = [
        .changeOwnProfile, .giveConsent, .downloadOwnCertificate, .exportOwnData, .erasePerson
    ]

    /// What the service does without a person: on completion, on a schedule, by command of its operator.
    static let rightsOfSystem: Set<Action> = [
        .readCatalogue, .readOpenLesson, .verifyCertificate, .proposeAssignment, .uploadPackage, .publishModule,
        .issueCertificate, .circulateSurvey, .readIndicators, .createPerson, .grantRole, .resetPassword, .manageKeys,
        .runBackup, .manageAPIClients, .erasePerson
    ]

    static func row(of action: Action) -> Row? { byAction[action] }

    private static let byAction = Dictionary(rows.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
}

// MARK: Rows and cells

extension PermissionTable {
    struct Row: Sendable {
        let action: Action
        let kind: Object.Kind
        let cells: [Cell]

        init(_ action: Action, _ kind: Object.Kind, _ cells: Cell...) {
            self.action = action
            self.kind = kind
            self.cells = cells
        }

        /// The cell in the role's column; none where the row is too short.
        subscript(role: Role) -> Cell {
            zip(Role.allCases, cells).first { $0.0 == role }?.1 ?? PermissionTable.__
        }
    }

    /// A cell: letters and the number of a note.
    struct Cell: Hashable, Sendable {
        let letters: [Letter]
        let note: Int?

        init(_ letters: Letter..., note: Int? = nil) {
            self.letters = letters
            self.note = note
        }
    }

    enum Letter: Character, Sendable {
        case own = "o"
        case group = "g"
        case country = "c"
        case region = "r"
        case aggregate = "a"
        case open = "p"
    }

    private static let __ = Cell()
    private static let p = Cell(.open), a = Cell(.aggregate), r = Cell(.region), r8 = Cell(.region, note: 8)
    private static let o = Cell(.own), o4 = Cell(.own, note: 4), o5 = Cell(.own, note: 5), o6 = Cell(.own, note: 6)
    private static let o9 = Cell(.own, note: 9), o10 = Cell(.own, note: 10), or = Cell(.own, .region)
    private static let g = Cell(.group), g1 = Cell(.group, note: 1), g2 = Cell(.group, note: 2)
    private static let ga = Cell(.group, .aggregate), ca = Cell(.country, .aggregate)
    private static let c = Cell(.country), c3 = Cell(.country, note: 3), c7 = Cell(.country, note: 7)
}
