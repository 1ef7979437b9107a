/// A place to go and its words.
public struct PageLink: PagePart, Hashable {
    public var href: String
    public var title: String

    public init(href: String, title: String) {
        self.href = href
        self.title = title
    }
}

/// A label with its value.
public struct Fact: PagePart {
    public var label: String
    public var value: String
    public var note: String?

    public init(label: String, value: String, note: String? = nil) {
        self.label = label
        self.value = value
        self.note = note
    }
}

/// One choice of a select, radio group or checkbox group.
public struct FormOption: PagePart {
    public var value: String
    public var label: String
    public var selected: Bool

    public init(value: String, label: String, selected: Bool = false) {
        self.value = value
        self.label = label
        self.selected = selected
    }
}

/// The value of a text field, and what is wrong with it.
public struct FormField: PagePart {
    public var value: String = ""
    public var problem: String?

    public init(value: String = "", problem: String? = nil) {
        self.value = value
        self.problem = problem
    }
}

/// A select with its options, and what is wrong with the choice.
public struct FormSelect: PagePart {
    public var options: [FormOption]
    public var problem: String?

    public init(options: [FormOption] = [], problem: String? = nil) {
        self.options = options
        self.problem = problem
    }
}

/// One line of the summary above a form that was not accepted.
public struct FormProblem: PagePart {
    /// Name of the field that the line leads to.
    public var field: String
    public var text: String

    public init(field: String, text: String) {
        self.field = field
        self.text = text
    }
}

/// A form of one button: where it posts and its idempotency key.
public struct FormAction: PagePart, Hashable {
    public var action: String
    public var key: String?

    public init(action: String, key: String? = nil) {
        self.action = action
        self.key = key
    }
}

/// One consent, given apart from every other.
public struct ConsentSwitch: PagePart {
    /// Name of the checkbox: `consent-<id>`.
    public var id: String
    public var title: String
    public var text: String
    public var required: Bool
    public var given: Bool
    /// When it was given, for the account page.
    public var since: String?
    public var problem: String?

    public init(
        id: String, title: String, text: String, required: Bool = false, given: Bool = false, since: String? = nil,
        problem: String? = nil
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.required = required
        self.given = given
        self.since = since
        self.problem = problem
    }
}

/// The head of a column, which orders the table where it has a link.
public struct ColumnHead: PagePart {
    public var label: String
    public var href: String?
    /// Whether the table is ordered by it, and how.
    public var ascending: Bool
    public var descending: Bool

    public init(label: String, href: String? = nil, ascending: Bool = false, descending: Bool = false) {
        self.label = label
        self.href = href
        self.ascending = ascending
        self.descending = descending
    }
}

/// Steps through a long list.
public struct Pager: PagePart {
    /// "1–50 de 312", in the reader's language.
    public var range: String
    public var previous: String?
    public var next: String?

    public init(range: String, previous: String? = nil, next: String? = nil) {
        self.range = range
        self.previous = previous
        self.next = next
    }
}

/// A file that somebody handed in.
public struct FileLine: PagePart {
    public var name: String
    /// Size in words: "1,2 MB".
    public var size: String
    public var href: String
    public var remove: FormAction?

    public init(name: String, size: String, href: String, remove: FormAction? = nil) {
        self.name = name
        self.size = size
        self.href = href
        self.remove = remove
    }
}

/// One event of a short history, newest last.
public struct TimelineEntry: PagePart {
    public var title: String
    public var date: String?
    public var detail: String?
    public var state: State = .done

    public enum State: String, TemplateChoice, CaseIterable {
        case done, here, ahead, problem
    }

    public init(title: String, date: String? = nil, detail: String? = nil, state: State = .done) {
        self.title = title
        self.date = date
        self.detail = detail
        self.state = state
    }
}
