/// A small form behind its heading: what it asks, where it posts, what was typed.
///
/// It opens without script, and stands open where something typed in it was not taken.
public struct ActForm: PagePart {
    /// Anchor, and part of its fields' ids; apart from every other on the page.
    public var id: String
    public var title: String
    /// What pressing the button does.
    public var text: String?
    public var action: String
    public var button: String
    public var fields: [ActField]
    public var isOpen: Bool
    public var danger: Bool

    public init(
        id: String, title: String, text: String? = nil, action: String, button: String, fields: [ActField] = [],
        isOpen: Bool = false, danger: Bool = false
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.action = action
        self.button = button
        self.fields = fields
        self.isOpen = isOpen
        self.danger = danger
    }
}

/// One field of an ``ActForm``, worded.
public struct ActField: PagePart {
    public enum Kind: String, TemplateChoice, CaseIterable {
        case text, area, date, time, number, select, radio, ticks, password
    }

    /// Unique on the page.
    public var id: String
    public var name: String
    public var kind: Kind
    public var label: String
    public var hint: String?
    public var value: String
    public var options: [FormOption]
    public var problem: String?
    public var required: Bool

    public var derived: [String: any Sendable] {
        let grouped = kind == .radio || kind == .ticks
        return [
            "grouped": grouped, "typed": !grouped && kind != .area && kind != .select,
            "brief": kind == .time || kind == .number || kind == .date
        ]
    }

    public init(
        id: String, name: String, kind: Kind, label: String, hint: String? = nil, value: String = "",
        options: [FormOption] = [], problem: String? = nil, required: Bool = false
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.label = label
        self.hint = hint
        self.value = value
        self.options = options
        self.problem = problem
        self.required = required
    }
}

/// A state in a word or two, and how it looks.
public struct Badge: PagePart, Hashable {
    public enum Tone: String, TemplateChoice, CaseIterable {
        case good, wait, bad, plain
    }

    public var text: String
    public var tone: Tone

    public init(text: String, tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}
