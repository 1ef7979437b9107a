/// What is wrong with JSON that was sent to the learning record store, and where.
public struct StatementFault: Error, Hashable, Sendable {
    /// The first thing wrong; each has a sentence in every language.
    public enum Reason: String, CaseIterable, Sendable {
        // JSON
        case syntax, notUTF8, loneSurrogate, tooDeep, duplicateName
        case notAnObject, notAnArray, notAString, notANumber, notABoolean
        // Structure
        case missing, unknownProperty, empty, notHere, notAllowedValue, tooMany, sameTwice
        // Formats
        case notIRI, notUUID, notLanguageTag, notTimestamp, notDuration, notMailbox, notSHA1, notSHA2, notContentType
        case notVersion, outOfRange
        // Actors
        case noIdentifier, twoIdentifiers, groupInGroup, anonymousWithoutMembers, notAuthority
        // Objects
        case needsActivity, needsInteraction, wrongComponents, nestedSubStatement, notInSubStatement, voidsNoReference
        // Batches, sizes
        case sameIdentifierTwice, tooManyValues, largeStatement
        // Attachments and signatures
        case attachmentMissing, attachmentStray, attachmentHash, attachmentLength, signatureBroken, signatureDiffers,
            signatureType
        // Documents, requests
        case notMergeable, unknownParameter, wrongCombination, notBoolean, wrongContentType, badMultipart, badCursor
    }
    public var reason: Reason

    /// Whether it is the size and not the kind of what was sent (413 and not 400).
    public var isOfSize: Bool { [.tooMany, .tooManyValues, .largeStatement].contains(reason) }

    /// From the body's root, as `$[3].actor.mbox`.
    public var path: String

    public init(_ reason: Reason, path: String) {
        self.reason = reason
        self.path = path
    }
}
