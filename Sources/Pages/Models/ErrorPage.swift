/// Something did not go well: what happened, what was kept, what to do now.
public struct ErrorPage: Page {
    public static let template = "error"

    public var frame: PageFrame
    public var kind: Kind
    /// HTTP status.
    public var status: Int
    /// A sentence about this very case; the kind's own sentence stands when nil.
    public var detail: String?
    /// What was kept of the reader's work.
    public var kept: String?
    /// Each thing that must be mended.
    public var problems: [String]
    /// The best place to go on from.
    public var way: PageLink?
    /// How long to wait, in words: "2 minutos".
    public var wait: String?
    /// Number under which the log knows this case.
    public var reference: String?

    /// Statuses 400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503.
    public enum Kind: String, TemplateChoice, CaseIterable {
        case badRequest, signIn, forbidden, notFound, notAllowed, conflict, gone, tooLarge, invalid, tooMany, failure
        case unavailable
    }

    public init(
        frame: PageFrame, kind: Kind, status: Int, detail: String? = nil, kept: String? = nil,
        problems: [String] = [], way: PageLink? = nil, wait: String? = nil, reference: String? = nil
    ) {
        self.frame = frame
        self.kind = kind
        self.status = status
        self.detail = detail
        self.kept = kept
        self.problems = problems
        self.way = way
        self.wait = wait
        self.reference = reference
    }
}

/// Shown by the browser when there is no line and the page was not kept.
public struct OfflinePage: Page {
    public static let template = "offline"

    public var frame: PageFrame

    public init(frame: PageFrame) {
        self.frame = frame
    }
}

/// Asks once more before an act that cannot be undone, and says what it will do.
public struct ConfirmPage: Page {
    public static let template = "confirm"

    public var frame: PageFrame
    public var title: String
    public var text: String?
    public var consequences: [String]
    public var action: String
    public var key: String?
    /// Fields carried along.
    public var hidden: [Fact]
    /// Words on the button.
    public var button: String
    public var danger: Bool
    public var back: PageLink
    /// Whether a reason must be written (field `reason`).
    public var reason: FormField?
    /// Whether a password must be written (field `password`).
    public var secret: Secret?

    public struct Secret: PagePart {
        public var label: String
        /// A password to be chosen, not one that the browser may fill in.
        public var isNew: Bool
        public var problem: String?

        public init(label: String, isNew: Bool = false, problem: String? = nil) {
            self.label = label
            self.isNew = isNew
            self.problem = problem
        }
    }

    public init(
        frame: PageFrame, title: String, text: String? = nil, consequences: [String] = [], action: String,
        key: String? = nil, hidden: [Fact] = [], button: String, danger: Bool = false, back: PageLink,
        reason: FormField? = nil, secret: Secret? = nil
    ) {
        self.frame = frame
        self.title = title
        self.text = text
        self.consequences = consequences
        self.action = action
        self.key = key
        self.hidden = hidden
        self.button = button
        self.danger = danger
        self.back = back
        self.reason = reason
        self.secret = secret
    }
}
