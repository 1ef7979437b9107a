import People

/// A need for mentoring as a firm would write it, with its `{slots}` open.
struct Need: Sendable {
    enum Fit: Sendable { case any, goods, food, services }

    let topic: String
    let fits: Fit
    /// How often it is asked, beside the others.
    let weight: Int
    let text, tried, goal, deliverable: String

    init(
        _ topic: String, _ fits: Fit, _ weight: Int, _ text: String, tried: String, goal: String, deliverable: String
    ) {
        self.topic = topic
        self.fits = fits
        self.weight = weight
        self.text = text
        self.tried = tried
        self.goal = goal
        self.deliverable = deliverable
    }

    func fits(_ trade: Trade) -> Bool {
        switch fits {
        case .any: true
        case .goods: trade.kind != .services
        case .food: trade.kind == .food
        case .services: trade.kind == .services
        }
    }

    static let spanish = management + access
    static func stock(_ language: Language) -> [Need] { language == .pt ? portuguese : spanish }
}

/// The parts of the catalogue in which the same words are said of a session.
enum Area: Hashable, Sendable {
    case management, supply, finance, access

    init(_ topic: String) {
        switch Int(topic.dropFirst()) ?? 0 {
        case ...10: self = .management
        case 17...19: self = .finance
        case 20...33: self = .access
        default: self = .supply
        }
    }
}
