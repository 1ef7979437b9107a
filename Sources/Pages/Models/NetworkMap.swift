/// The thirteen countries as tiles, each about where it lies.
public struct NetworkMap: PagePart {
    public var tiles: [Tile]
    /// What the numbers on a tile are.
    public var key: String

    public struct Tile: PagePart {
        public var code: String
        public var name: String
        public var href: String?
        /// All of it in a sentence, for who does not see the drawing.
        public var label: String
        public var waiting: String
        /// "esperan".
        public var waitingWords: String
        /// Served, in percent; nil where there was nothing to serve.
        public var rate: Int?
        public var rateText: String
        public var free: String
        /// More wait than can be served.
        public var isShort: Bool

        public init(
            code: String, name: String, href: String? = nil, label: String, waiting: String, waitingWords: String,
            rate: Int? = nil, rateText: String, free: String, isShort: Bool = false
        ) {
            self.code = code
            self.name = name
            self.href = href
            self.label = label
            self.waiting = waiting
            self.waitingWords = waitingWords
            self.rate = rate
            self.rateText = rateText
            self.free = free
            self.isShort = isShort
        }

        public var derived: [String: any Sendable] {
            let place = Self.places[code] ?? (0, 0)
            return [
                "x": String(place.column * 108 + 2), "y": String(place.row * 98 + 2),
                "filled": String((rate ?? 0) * 46 / 100)
            ]
        }

        /// Three columns, five rows, north above.
        private static let places: [String: (column: Int, row: Int)] = [
            "MX": (0, 0), "CU": (1, 0), "PA": (0, 1), "CO": (1, 1), "VE": (2, 1), "EC": (0, 2), "PE": (1, 2),
            "BR": (2, 2), "CL": (0, 3), "BO": (1, 3), "PY": (2, 3), "AR": (1, 4), "UY": (2, 4)
        ]
    }

    public init(tiles: [Tile] = [], key: String) {
        self.tiles = tiles
        self.key = key
    }
}
