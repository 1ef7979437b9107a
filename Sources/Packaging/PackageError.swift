/// Why a package, or a text in it, was refused: a code for programs, a place for authors, a sentence for people.
///
/// Two errors are equal when their codes are. Readers of package formats throw it too, with the codes from
/// ``Code/manifestMissing`` on.
public struct PackageError: Error, Sendable {
    /// What is wrong.
    public let code: Code
    /// The file in the package, or the entry's name, with what could disturb a page or a terminal replaced.
    public let path: String?
    /// 1-based line in that file.
    public let line: Int?
    /// What the sentence needs to say besides, in the order that ``Code`` gives.
    public let arguments: [String]

    public init(_ code: Code, path: String? = nil, line: Int? = nil, _ arguments: String...) {
        self.init(code, path: path, line: line, arguments: arguments)
    }

    public init(_ code: Code, path: String? = nil, line: Int? = nil, arguments: [String]) {
        self.code = code
        self.path = path.map(Self.printable)
        self.line = line
        self.arguments = arguments.map(Self.printable)
    }

    /// The same error, said of a file; a path that is already there stays.
    public func at(_ path: String, line: Int? = nil) -> PackageError {
        PackageError(code, path: self.path ?? path, line: self.line ?? line, arguments: arguments)
    }

    /// Control characters and those that turn the direction of writing become U+FFFD; at most 200 characters.
    private static func printable(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(200) {
            let hidden = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
            safe.append(hidden ? "\u{FFFD}" : scalar)
        }
        return String(safe)
    }
}

extension PackageError {
    /// The reasons. Arguments are named in the order given.
    public enum Code: String, Sendable, Codable, CaseIterable {
        // The archive as a whole
        case notAnArchive, archiveEmpty, archiveDamaged, archiveSplit, junkBefore, junkAfter
        /// Two parts of the archive say different things.
        case archiveInconsistent
        /// Argument: the limit.
        case tooManyEntries
        /// Argument: the limit in bytes.
        case tooLarge, entryTooLarge
        /// Argument: the limit, how many times smaller than its content a package may be.
        case ratioTooHigh

        // One entry
        case pathUnsafe, pathCharacters, nameNotReadable
        /// Argument: the limit, in bytes of UTF-8 or in folders.
        case pathTooLong, pathTooDeep
        case link, specialFile, duplicate
        /// Argument: the other path.
        case caseClash, fileUsedAsFolder
        case encrypted
        /// Argument: the number of the method.
        case compressionNotSupported
        case entryDamaged

        // Reading and writing
        case fileMissing, notReadable, notWritable, rangeNotSatisfiable

        // XML and HTML
        /// Argument: the parser's own remark, in English.
        case xmlMalformed
        case xmlDoctype
        /// Argument: the limit, in bytes, elements, or parts.
        case xmlTooLarge, xmlTooDeep, xmlTooManyNodes
        /// Argument: the encoding's name.
        case encodingNotSupported
        /// Argument: the limit, in bytes or elements.
        case htmlTooLarge, htmlTooDeep
        case markupTooComplex

        // What readers of a format find
        /// Argument: the name of the file.
        case manifestMissing, manifestInFolder
        /// Argument: the element or key at fault.
        case manifestInvalid
        /// Argument: what was found.
        case versionNotSupported, referenceMissing, referenceOutside, addressNotAllowed, identifierRepeated
        case fileTypeNotAllowed
        case nothingToLaunch
    }
}

extension PackageError: Hashable {
    public static func == (left: PackageError, right: PackageError) -> Bool { left.code == right.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension PackageError: CustomStringConvertible {
    /// `code path:line: sentence`, in English, for logs.
    public var description: String {
        let place = [path, line.map(String.init)].compactMap(\.self).joined(separator: ":")
        return place.isEmpty ? "\(code): \(sentence(in: "en"))" : "\(code) \(place): \(sentence(in: "en"))"
    }
}
