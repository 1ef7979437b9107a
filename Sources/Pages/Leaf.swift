import Foundation
import Mustache

/// A part of a model with its members read out once: reflection costs a microsecond a member, and templates ask for hundreds.
final class Leaf: MustacheParent {
    private let part: any PagePart
    private let press: Press
    /// Whether this is a shared part in a page, as whose `html` what is kept will do.
    private let isShared: Bool
    private lazy var members = read()

    init(_ part: any PagePart, press: Press) {
        self.part = part
        self.press = press
        isShared = part is any SharedPart
    }

    /// For the template of a shared part itself.
    init(inside part: some PagePart, press: Press) {
        self.part = part
        self.press = press
        isShared = false
    }

    func child(named name: String) -> Any? {
        if isShared, name == "html", let part = part as? any SharedPart { return press.html(part) }
        return members[name]
    }

    private func read() -> [String: Any] {
        var members = part.derived.mapValues(value)
        for member in Mirror(reflecting: part).children {
            if let label = member.label { members[label] = value(member.value) }
        }
        return members
    }

    /// An absent optional is `NSNull`, which templates take for false: with nil they would go on looking in the parts around
    /// this one, and find a namesake.
    private func value(_ value: Any) -> Any {
        switch value {
        case let text as String: return text
        case let flag as Bool: return flag
        case let part as any PagePart: return Leaf(part, press: press)
        case let parts as [any PagePart]: return parts.map { Leaf($0, press: press) }
        case let choice as any TemplateChoice: return choice
        default:
            let mirror = Mirror(reflecting: value)
            guard mirror.displayStyle == .optional else { return value }
            return mirror.children.first.map { self.value($0.value) } ?? NSNull()
        }
    }
}
