/// Everything that somebody can ask to do. The rows of ``PermissionTable`` say who may.
public enum Action: String, CaseIterable, Codable, Hashable, Sendable {
    // Catalogue
    case readCatalogue, readOpenLesson
    case verifyCertificate
    // Learning
    /// Enrol oneself.
    case enrol
    /// Open closed lessons, answer, hand in, leave the course again.
    case takeActivity
    case readOwnProgress
    case enrolOther, makeCohort
    case readNamedProgress
    // Firms
    case readCompany, changeCompany
    /// Give and revoke the consent to show the firm's directory entry to a country.
    case giveDirectoryConsent
    case readDirectory
    // Mentoring
    case requestMentoring
    case proposeAssignment
    /// Accept or decline a proposed assignment.
    case answerProposal
    case allotConsultant
    case writeCaseNote, readCaseNote
    case registerHours, confirmHours, readHours
    case adviseOnConsultant, accreditConsultant, suspendConsultant
    /// Weights and rules by which requests and consultants are matched.
    case changeMatchingPolicy
    // Course modules
    case authorModule, uploadPackage, submitModule
    /// Read a module under review, and its reviews.
    case reviewModule
    case adviseOnModule, observeModule, approveModule
    case publishModule, withdrawModule
    // Marks and certificates
    case readSubmission, markSubmission
    case issueCertificate, revokeCertificate
    // Programme
    case designSurvey, circulateSurvey, answerSurvey
    case proposeEvent, approveEvent
    case readCosts, recordCosts
    case readIndicators
    /// Results of one module: facilities of items, completions.
    case readModuleReport
    case readAuditLog
    // Accounts and running
    /// Find and read accounts.
    case readPerson
    case createPerson, grantRole, suspendPerson, resetPassword
    case manageKeys, runBackup
    /// Make, list and revoke the credentials of programs; say where statements are forwarded to.
    case manageAPIClients
    // What everybody may do with their own data
    case changeOwnProfile
    /// Give and withdraw the consents of a person.
    case giveConsent
    case downloadOwnCertificate
    case exportOwnData, erasePerson

    /// Whether it shows the record of a person or firm by name, so that wide readings are logged.
    public var readsNamedRecord: Bool {
        switch self {
        case .readNamedProgress, .readCompany, .readDirectory, .readCaseNote, .readHours, .readSubmission, .readPerson,
            .readAuditLog:
            true
        default: false
        }
    }
}
