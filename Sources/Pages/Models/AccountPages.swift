/// Sign in. POST `/sign-in` with `identifier`, `password`, `back`.
public struct SignInPage: Page {
    public static let template = "sign-in"

    public var frame: PageFrame
    /// Where to go afterwards.
    public var back: String
    public var identifier: FormField
    public var password: FormField
    /// Why the last try failed.
    public var problem: String?
    /// How long until the next try is taken, in words.
    public var wait: String?
    /// The people of a demonstration; nil outside one.
    public var demo: DemoPeople?

    /// Who can be tried out, and the password that all share.
    public struct DemoPeople: PagePart {
        public var password: String
        /// Role and login name.
        public var people: [Fact]

        public init(password: String, people: [Fact]) {
            self.password = password
            self.people = people
        }
    }

    public init(
        frame: PageFrame, back: String, identifier: FormField, password: FormField, problem: String? = nil,
        wait: String? = nil
    ) {
        self.frame = frame
        self.back = back
        self.identifier = identifier
        self.password = password
        self.problem = problem
        self.wait = wait
    }
}

/// Make an account. POST `/sign-up` with `name`, `contact`, `password`, `country`, `organisation`, `language`,
/// `consent-<id>`, `back`.
public struct SignUpPage: Page {
    public static let template = "sign-up"

    public var frame: PageFrame
    public var back: String
    public var key: String?
    /// The course that the reader was about to enrol in.
    public var course: String?
    public var problems: [FormProblem]
    public var name: FormField
    /// E-mail, user name or telephone.
    public var contact: FormField
    public var password: FormField
    public var country: FormSelect
    public var organisation: FormField
    public var language: FormSelect
    public var consents: [ConsentSwitch]

    public init(
        frame: PageFrame, back: String, key: String? = nil, course: String? = nil, problems: [FormProblem] = [],
        name: FormField, contact: FormField, password: FormField, country: FormSelect, organisation: FormField,
        language: FormSelect, consents: [ConsentSwitch] = []
    ) {
        self.frame = frame
        self.back = back
        self.key = key
        self.course = course
        self.problems = problems
        self.name = name
        self.contact = contact
        self.password = password
        self.country = country
        self.organisation = organisation
        self.language = language
        self.consents = consents
    }
}

/// The reader's own data. POST `/account/profile`, `/account/password`, `/account/consents`, `/preferences`,
/// `/account/export`, `/account/erase`.
public struct AccountPage: Page {
    public static let template = "account"

    public var frame: PageFrame
    public var problems: [FormProblem]
    public var name: FormField
    public var contact: FormField
    public var country: FormSelect
    public var organisation: FormField
    public var language: FormSelect
    /// `current`, `password` of the password form.
    public var currentPassword: FormField
    public var newPassword: FormField
    public var consents: [ConsentSwitch]
    /// Nil where nobody is told anything by mail.
    public var messages: Messages?
    /// Roles held, each in words with its scope.
    public var roles: [Fact]
    /// Devices signed in at the moment.
    public var sessions: [Session]
    public var key: String?

    /// POST `/account/messages` with `messages`.
    public struct Messages: PagePart {
        public var wanted: Bool
        /// Whether the account has an address that they can be sent to.
        public var address: Bool

        public init(wanted: Bool, address: Bool) {
            self.wanted = wanted
            self.address = address
        }
    }

    public struct Session: PagePart {
        public var device: String
        public var seen: String
        public var current: Bool
        public var end: FormAction?

        public init(device: String, seen: String, current: Bool = false, end: FormAction? = nil) {
            self.device = device
            self.seen = seen
            self.current = current
            self.end = end
        }
    }

    public init(
        frame: PageFrame, problems: [FormProblem] = [], name: FormField, contact: FormField, country: FormSelect,
        organisation: FormField, language: FormSelect, currentPassword: FormField, newPassword: FormField,
        consents: [ConsentSwitch] = [], roles: [Fact] = [], sessions: [Session] = [], key: String? = nil
    ) {
        self.frame = frame
        self.problems = problems
        self.name = name
        self.contact = contact
        self.country = country
        self.organisation = organisation
        self.language = language
        self.currentPassword = currentPassword
        self.newPassword = newPassword
        self.consents = consents
        self.roles = roles
        self.sessions = sessions
        self.key = key
    }
}
