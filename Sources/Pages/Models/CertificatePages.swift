/// Whether a certificate holds.
public enum CertificateState: String, TemplateChoice, CaseIterable {
    case valid, expired, revoked, replaced, unknown
}

/// The holder's own certificate: see, download, share, prove.
public struct CertificatePage: Page {
    public static let template = "certificate"

    public var frame: PageFrame
    public var state: CertificateState
    /// "Certificado de aprobación".
    public var kind: String
    public var name: String
    public var course: String
    public var date: String
    public var issuer: String
    public var serial: String
    /// Every fact frozen at issue.
    public var facts: [Fact]
    public var pdf: String
    /// "84 KB".
    public var pdfSize: String?
    public var credential: String
    /// Absolute address of the verification page.
    public var verify: String
    /// The same, short enough to read aloud.
    public var verifyShort: String
    /// SVG markup of the QR code, drawn by the server.
    public var qr: String?
    /// Address that adds it to a LinkedIn profile.
    public var linkedIn: String?
    /// Address that opens WhatsApp with a text.
    public var whatsApp: String?
    /// Address that opens a letter.
    public var mail: String?
    /// Just earned: the one moment of joy.
    public var fresh: Bool
    public var reason: String?
    public var replacedBy: PageLink?
    /// A course to go on with.
    public var next: CourseCard?
    /// Whether the page is read by its holder.
    public var own: Bool = true

    public init(
        frame: PageFrame, state: CertificateState, kind: String, name: String, course: String, date: String,
        issuer: String, serial: String, facts: [Fact] = [], pdf: String, pdfSize: String? = nil, credential: String,
        verify: String, verifyShort: String, qr: String? = nil, linkedIn: String? = nil, whatsApp: String? = nil,
        mail: String? = nil, fresh: Bool = false, reason: String? = nil, replacedBy: PageLink? = nil,
        next: CourseCard? = nil,
        own: Bool = true
    ) {
        self.frame = frame
        self.state = state
        self.kind = kind
        self.name = name
        self.course = course
        self.date = date
        self.issuer = issuer
        self.serial = serial
        self.facts = facts
        self.pdf = pdf
        self.pdfSize = pdfSize
        self.credential = credential
        self.verify = verify
        self.verifyShort = verifyShort
        self.qr = qr
        self.linkedIn = linkedIn
        self.whatsApp = whatsApp
        self.mail = mail
        self.fresh = fresh
        self.reason = reason
        self.replacedBy = replacedBy
        self.next = next
        self.own = own
    }
}

/// What anybody sees at `/v/<serial>`: no account, cookie or script.
public struct VerificationPage: Page {
    public static let template = "verification"

    public var state: CertificateState
    /// In groups of four.
    public var serial: String
    public var name: String?
    public var course: String?
    public var kind: String?
    public var issuer: String?
    public var date: String?
    /// Every printed fact.
    public var facts: [Fact]
    /// Moment of this check with its time zone.
    public var checked: String
    /// Why it was revoked, or since when expired.
    public var reason: String?
    public var replacedBy: PageLink?
    /// Address of the signed credential.
    public var credential: String?
    /// Absolute address of this page.
    public var address: String
    /// Path, for the links to the other languages (`?language=pt`).
    public var path: String
    /// For an unknown serial: the nearest thing wrong with it, as a mistyped symbol.
    public var hint: String?

    public init(
        state: CertificateState, serial: String, name: String? = nil, course: String? = nil, kind: String? = nil,
        issuer: String? = nil, date: String? = nil, facts: [Fact] = [], checked: String, reason: String? = nil,
        replacedBy: PageLink? = nil, credential: String? = nil, address: String, path: String, hint: String? = nil
    ) {
        self.state = state
        self.serial = serial
        self.name = name
        self.course = course
        self.kind = kind
        self.issuer = issuer
        self.date = date
        self.facts = facts
        self.checked = checked
        self.reason = reason
        self.replacedBy = replacedBy
        self.credential = credential
        self.address = address
        self.path = path
        self.hint = hint
    }
}

/// The entry form at `/v`: GET with `serial`.
public struct VerificationEntryPage: Page {
    public static let template = "verification-entry"

    public var serial: String = ""
    public var problem: String?
    public var path: String

    public init(serial: String = "", problem: String? = nil, path: String) {
        self.serial = serial
        self.problem = problem
        self.path = path
    }
}
