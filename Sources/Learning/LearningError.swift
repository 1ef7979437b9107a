/// Why an action was not done: a code for programs, a reason that a page words in the reader's language.
public struct LearningError: Error, Hashable, Sendable {
    /// What kind of refusal it is; `Web` maps each to a status.
    public enum Code: String, Sendable {
        case signInRequired, forbidden, notFound, conflict, gone, invalid, tooLarge, tooMany
    }

    /// The very reason; its raw value is the key `reason.<raw>` of the string catalogue.
    public enum Reason: String, Sendable, CaseIterable {
        // Signing in and up
        case wrongCredentials, suspended, tooManyTries
        case nameMissing, nameTooLong, nameBadCharacters
        case loginMissing, loginMalformed, loginTaken
        case passwordTooShort, passwordTooLong, passwordCommon, passwordLikeName, passwordWrong
        case countryMissing, consentMissing, roleUnknown, scopeMissing
        // Courses
        case courseUnknown, courseNotPublished, activityUnknown, notEnrolled, alreadyEnrolled, prerequisiteMissing,
            moveNotNow
        // Attempts
        case attemptOpen, attemptClosed, noAttemptsLeft, attemptUnknown, answerTooLarge, answerSuperseded, itemUnknown
        // Assignments
        case submissionClosed, submissionEmpty, submissionUnknown, fileTooLarge, fileTypeRefused, tooManyFiles,
            textTooLong
        case formExpired, noteTooLong, foreignPage, bodyBroken
        // Repeated requests
        case requestRunning, requestInterrupted, keyReused, keyMalformed
        case criterionMissing, alreadyMarked, marksApart, commentMissing, nothingToUpload
        // Modules
        case versionTaken, wrongState, ownModule, prerequisiteCircle, observationsOpen,
            observationUnknown, noteMissing, packageRefused, packageTooLarge
        // Certificates
        case certificateUnknown, notComplete, noCertificateOffered
        // People
        case personUnknown, notAConsultant, sameMarker, notPermitted
        // Mentoring: the names of what the rules of a case refuse, and a little more
        case caseUnknown, caseOpen, caseChanged, profileMissing, accreditationDecided
        case offerGone, offerExpired, full, banned, pinnedToAnother, notYours, requestFaulty
        case sessionUnknown, sessionNotOver, sessionInThePast, sessionsOpen
        case hoursNotOpen, ownHours, minutesOutOfRange, ratingOutOfRange, textMissing
        case followUpUnknown, followUpEarly, deliverableUnknown
        case fieldMissing, fieldTooShort, fieldTooLong, fieldOutOfRange, fieldUnknown, fieldTooMany, fieldRepeated
        // The consultant network
        case runUnknown, runNotSendable, pairBarred, consultantMissing, choiceMissing, tableChanged, tableGone,
            policyFaulty,
            policyChanged
        // API clients
        case clientUnknown, scopeNotChosen, registrationUnknown, iriMalformed, daysOutOfRange
        // Forwards
        case forwardUnknown, addressMalformed, credentialMalformed, agentMalformed, uuidMalformed, tooManyForwards,
            nothingRefused
        // Lists
        case listTooLong, organisationMissing
    }

    public var code: Code
    public var reason: Reason?
    /// Form field to reason, for input that cannot be taken.
    public var fields: [String: Reason]
    /// Where to read on: a number, a name, a version.
    public var detail: String

    public init(_ code: Code, _ reason: Reason? = nil, fields: [String: Reason] = [:], detail: String = "") {
        self.code = code
        self.reason = reason
        self.fields = fields
        self.detail = detail
    }

    public static func == (a: LearningError, b: LearningError) -> Bool { a.code == b.code && a.reason == b.reason }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(reason)
    }
}
