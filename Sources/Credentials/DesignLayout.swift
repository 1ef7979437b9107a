/// `design.json`: page, fonts, styles, and the places on the page that text flows into. Lengths are points.
struct DesignLayout: Decodable, Sendable {
    var name: String
    var page: Page
    var fonts: [Font]
    var styles: [String: TextStyle]
    var stacks: [String: Stack]

    struct Page: Decodable, Sendable {
        var width: Double
        var height: Double
    }

    /// A font file and what it calls itself.
    struct Font: Decodable, Sendable {
        var file: String
        var family: String
        var weight: Int
    }

    /// How a text looks and how it gives way when it is long: each fit is tried in turn, its sizes from large to small.
    struct TextStyle: Decodable, Sendable {
        var family: String
        var weight: Int
        var fill: String
        /// Extra space between letters, in ems.
        var tracking: Double?
        /// Distance of baselines in ems.
        var leading: Double
        var fits: [Fit]
    }

    /// At most so many lines, at sizes from `from` down to `to`.
    struct Fit: Decodable, Sendable {
        var lines: Int
        var from: Double
        var to: Double
    }

    /// A box that blocks are set into, one under another.
    struct Stack: Decodable, Sendable {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
        /// Where short content stands in the box.
        var gravity: Gravity
        var align: Alignment?
        var blocks: [Block]
    }

    enum Gravity: String, Decodable, Sendable {
        case top, middle, bottom
    }

    enum Alignment: String, Decodable, Sendable {
        case start, middle, end
    }

    /// A text, or a row of labelled values. Without any text it takes no room.
    struct Block: Decodable, Sendable {
        /// Space between the block above and the top of these capitals.
        var before: Double
        var text: String?
        var style: String?
        /// An address that the text leads to.
        var link: String?
        var row: [Cell]?
        var labels: String?
        var values: String?
        /// Space between two columns of a row.
        var gap: Double?
    }

    struct Cell: Decodable, Sendable {
        var label: String
        var value: String
    }
}
