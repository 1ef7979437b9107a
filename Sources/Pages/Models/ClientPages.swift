/// The keys by which other programs speak to the service.
public struct ClientsPage: Page {
    public static let template = "clients"

    public var frame: PageFrame
    /// Address that the programs speak to.
    public var address: String
    /// Those that were not revoked.
    public var open: [Row]
    public var revoked: [Row]

    public struct Row: PagePart {
        public var name: String
        /// The public half of the credential.
        public var code: String
        public var scopes: [Scope]
        /// Person, enrolment, activity; empty where it may speak for anybody.
        public var bounds: [Fact]
        /// The day of the last use; nil for none.
        public var used: String?
        /// When, and by whom.
        public var made: String
        public var state: Badge
        /// Until when it is let in, or since when not.
        public var until: String?
        /// Address of the page that asks before it is revoked.
        public var end: String?

        public init(
            name: String, code: String, scopes: [Scope], bounds: [Fact] = [], used: String? = nil, made: String,
            state: Badge, until: String? = nil, end: String? = nil
        ) {
            self.name = name
            self.code = code
            self.scopes = scopes
            self.bounds = bounds
            self.used = used
            self.made = made
            self.state = state
            self.until = until
            self.end = end
        }
    }

    /// A permission by its name, in pieces between which a line may break.
    public struct Scope: PagePart {
        public var pieces: [String]

        public init(pieces: [String]) { self.pieces = pieces }
    }

    public init(frame: PageFrame, address: String, open: [Row] = [], revoked: [Row] = []) {
        self.frame = frame
        self.address = address
        self.open = open
        self.revoked = revoked
    }
}

/// The form for a new key. POST `/office/clients`; `/office/clients/new` looks up the person's enrolments.
public struct NewClientPage: Page {
    public static let template = "new-client"

    public var frame: PageFrame
    public var key: String
    public var problems: [FormProblem]
    /// Name and permissions.
    public var about: [ActField]
    public var person: FormField
    /// The enrolments of the person that was looked up; nil before.
    public var registration: ActField?
    public var activity: FormField
    /// IRIs of activities here, with their titles.
    public var offered: [FormOption]
    /// How the IRIs of courses here begin.
    public var start: String
    public var days: ActField

    public init(
        frame: PageFrame, key: String, problems: [FormProblem] = [], about: [ActField], person: FormField,
        registration: ActField? = nil, activity: FormField, offered: [FormOption] = [], start: String, days: ActField
    ) {
        self.frame = frame
        self.key = key
        self.problems = problems
        self.about = about
        self.person = person
        self.registration = registration
        self.activity = activity
        self.offered = offered
        self.start = start
        self.days = days
    }
}

/// A key that was made just now, with its secret, which no page shows again.
public struct MadeClientPage: Page {
    public static let template = "made-client"

    public var frame: PageFrame
    public var name: String
    public var address: String
    public var code: String
    /// Nil where the form was sent a second time.
    public var secret: String?
    /// A request that may be tried at a terminal.
    public var example: String?

    public init(
        frame: PageFrame, name: String, address: String, code: String, secret: String? = nil, example: String? = nil
    ) {
        self.frame = frame
        self.name = name
        self.address = address
        self.code = code
        self.secret = secret
        self.example = example
    }
}
