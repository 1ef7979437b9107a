/// One item to answer. Exactly one of the answer kinds is present.
///
/// Field names: `item-<id>`, and `item-<id>-<part>` where an item has parts.
public struct ItemForm: PagePart {
    public var id: String
    public var number: Int
    /// "2 puntos"; nil where all items count one.
    public var points: String?
    /// Safe HTML; empty for a cloze, whose parts carry it.
    public var prompt: String
    public var answered: Bool
    /// What is wrong with what was sent, as a number that cannot be read.
    public var problem: String?

    public var single: Choice?
    public var multiple: Choice?
    public var trueFalse: Choice?
    public var text: Text?
    public var numeric: Numeric?
    public var matching: Matching?
    public var ordering: Ordering?
    public var cloze: Cloze?
    public var essay: Essay?

    /// `{{field}}` is the field name, for use where `id` is that of a part.
    public var derived: [String: any Sendable] { ["field": "item-\(id)"] }

    public struct Choice: PagePart {
        public var options: [Option]

        public init(options: [Option] = []) {
            self.options = options
        }
    }

    public struct Option: PagePart {
        public var id: String
        /// Safe HTML.
        public var label: String
        public var chosen: Bool

        public init(id: String, label: String, chosen: Bool = false) {
            self.id = id
            self.label = label
            self.chosen = chosen
        }
    }

    public struct Text: PagePart {
        public var value: String = ""

        public init(value: String = "") {
            self.value = value
        }
    }

    public struct Numeric: PagePart {
        public var value: String = ""
        public var unit: String?
        /// How to write it in the reader's country: "1.234,50".
        public var example: String?

        public init(value: String = "", unit: String? = nil, example: String? = nil) {
            self.value = value
            self.unit = unit
            self.example = example
        }
    }

    public struct Matching: PagePart {
        public var rows: [Row]

        public struct Row: PagePart {
            public var id: String
            /// Safe HTML.
            public var left: String
            public var options: [FormOption]

            public init(id: String, left: String, options: [FormOption] = []) {
                self.id = id
                self.left = left
                self.options = options
            }
        }

        public init(rows: [Row] = []) {
            self.rows = rows
        }
    }

    public struct Ordering: PagePart {
        /// In the order shown.
        public var entries: [Entry]

        public struct Entry: PagePart {
            public var id: String
            /// Safe HTML.
            public var label: String
            /// 1…n, with the chosen one selected.
            public var positions: [FormOption]

            public init(id: String, label: String, positions: [FormOption] = []) {
                self.id = id
                self.label = label
                self.positions = positions
            }
        }

        public init(entries: [Entry] = []) {
            self.entries = entries
        }
    }

    public struct Cloze: PagePart {
        public var parts: [Part]

        /// Either a stretch of safe HTML, inline or whole paragraphs, or a gap.
        public struct Part: PagePart {
            public var html: String?
            public var gap: Gap?

            public init(html: String? = nil, gap: Gap? = nil) {
                self.html = html
                self.gap = gap
            }
        }

        public struct Gap: PagePart {
            public var id: String
            public var number: Int
            public var value: String = ""
            /// Whether a number is asked for.
            public var numeric: Bool
            public var unit: String?
            /// Choices, where the gap is one of choice.
            public var options: [FormOption]

            public init(
                id: String, number: Int, value: String = "", numeric: Bool = false, unit: String? = nil,
                options: [FormOption] = []
            ) {
                self.id = id
                self.number = number
                self.value = value
                self.numeric = numeric
                self.unit = unit
                self.options = options
            }
        }

        public init(parts: [Part] = []) {
            self.parts = parts
        }
    }

    public struct Essay: PagePart {
        public var value: String = ""
        /// "Entre 80 y 200 palabras".
        public var words: String?

        public init(value: String = "", words: String? = nil) {
            self.value = value
            self.words = words
        }
    }

    public init(
        id: String, number: Int, points: String? = nil, prompt: String, answered: Bool = false,
        problem: String? = nil, single: Choice? = nil, multiple: Choice? = nil, trueFalse: Choice? = nil,
        text: Text? = nil, numeric: Numeric? = nil, matching: Matching? = nil, ordering: Ordering? = nil,
        cloze: Cloze? = nil, essay: Essay? = nil
    ) {
        self.id = id
        self.number = number
        self.points = points
        self.prompt = prompt
        self.answered = answered
        self.problem = problem
        self.single = single
        self.multiple = multiple
        self.trueFalse = trueFalse
        self.text = text
        self.numeric = numeric
        self.matching = matching
        self.ordering = ordering
        self.cloze = cloze
        self.essay = essay
    }
}
