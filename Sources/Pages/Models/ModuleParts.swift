/// State of a version of a module.
public enum ModuleState: String, TemplateChoice, CaseIterable {
    case draft, inReview, observed, approved, published, withdrawn
}

/// What the check of a package found.
public struct PackageReport: PagePart {
    public var file: String
    public var outcome: Outcome
    public var title: String?
    public var version: String?
    /// SHA-256, shortened.
    public var digest: String?
    public var errors: Count = 0
    public var warnings: Count = 0
    public var findings: [Finding]
    /// The page of the version that was made or already there.
    public var href: String?

    /// `known`: the same bytes were here before; nothing changed.
    public enum Outcome: String, TemplateChoice, CaseIterable {
        case accepted, known, refused
    }

    public struct Finding: PagePart {
        public var severity: Severity
        public var place: String
        public var text: String

        public enum Severity: String, TemplateChoice, CaseIterable {
            case error, warning, note
        }

        public init(severity: Severity, place: String, text: String) {
            self.severity = severity
            self.place = place
            self.text = text
        }
    }

    public init(
        file: String, outcome: Outcome, title: String? = nil, version: String? = nil, digest: String? = nil,
        errors: Count = 0, warnings: Count = 0, findings: [Finding] = [], href: String? = nil
    ) {
        self.file = file
        self.outcome = outcome
        self.title = title
        self.version = version
        self.digest = digest
        self.errors = errors
        self.warnings = warnings
        self.findings = findings
        self.href = href
    }
}

/// What differs between two versions.
public struct VersionChanges: PagePart {
    /// The version compared with.
    public var since: String
    public var changes: [Change]
    /// What it does to learners, each in words.
    public var learners: [String]

    public struct Change: PagePart {
        public var kind: Kind
        public var place: String
        public var text: String?

        public enum Kind: String, TemplateChoice, CaseIterable {
            case added, removed, changed
        }

        public init(kind: Kind, place: String, text: String? = nil) {
            self.kind = kind
            self.place = place
            self.text = text
        }
    }

    public init(since: String, changes: [Change] = [], learners: [String] = []) {
        self.since = since
        self.changes = changes
        self.learners = learners
    }
}
