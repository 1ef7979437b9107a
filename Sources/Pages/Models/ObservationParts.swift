/// A remark on a version, anchored to its place.
public struct ObservationLine: PagePart {
    /// Makes ids of the page's fields.
    public var id: String
    public var place: String
    /// Into the preview, at the very place.
    public var href: String?
    /// The beginning of what stands there.
    public var quote: String?
    public var text: String
    public var by: String
    public var date: String
    public var state: State
    /// What became of the place since the version that it was written on, in words.
    public var fate: String?
    public var replies: [Reply]
    public var answer: Answer?

    public enum State: String, TemplateChoice, CaseIterable {
        case open, mended, closed
    }

    /// What somebody said later, or did.
    public struct Reply: PagePart {
        public var text: String?
        public var by: String
        public var date: String
        /// "La dio por corregida".
        public var change: String?

        public init(text: String? = nil, by: String, date: String, change: String? = nil) {
            self.text = text
            self.by = by
            self.date = date
            self.change = change
        }
    }

    /// POST of `note`, and of `go` by one of the buttons.
    public struct Answer: PagePart {
        public var action: String
        public var csrf: String
        /// Where to come back to.
        public var back: String
        public var buttons: [FormOption]

        public init(action: String, csrf: String, back: String, buttons: [FormOption]) {
            self.action = action
            self.csrf = csrf
            self.back = back
            self.buttons = buttons
        }
    }

    public init(
        id: String, place: String, href: String? = nil, quote: String? = nil, text: String, by: String, date: String,
        state: State, fate: String? = nil, replies: [Reply] = [], answer: Answer? = nil
    ) {
        self.id = id
        self.place = place
        self.href = href
        self.quote = quote
        self.text = text
        self.by = by
        self.date = date
        self.state = state
        self.fate = fate
        self.replies = replies
        self.answer = answer
    }
}

/// What stands beside one place of a preview: the remarks on it, and the way to write one.
public struct PlaceNotes: PagePart {
    /// Of the place; the page's anchor is `at-<id>`.
    public var id: String
    public var observations: [ObservationLine]
    /// Opens the form at this place; nil where the reader may not write, or it is open.
    public var open: String?
    /// What the link and the form speak of, for who does not see the place.
    public var label: String
    public var form: Form?

    /// POST of `place`, `note`, `back`.
    public struct Form: PagePart {
        public var action: String
        public var csrf: String
        public var place: String
        public var back: String
        /// The page without the form.
        public var cancel: String

        public init(action: String, csrf: String, place: String, back: String, cancel: String) {
            self.action = action
            self.csrf = csrf
            self.place = place
            self.back = back
            self.cancel = cancel
        }
    }

    public init(
        id: String, observations: [ObservationLine] = [], open: String? = nil, label: String, form: Form? = nil
    ) {
        self.id = id
        self.observations = observations
        self.open = open
        self.label = label
        self.form = form
    }
}
