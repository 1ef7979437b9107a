import Foundation
import Mustache

/// A part of a model with its members read out once: reflection costs a microsecond a member, and templates ask for hundreds.
final class Leaf: MustacheParent {
    private var members: [String: Any]

    init(_ part: some PagePart) {
        members = part.derived
        for member in Mirror(reflecting: part).children {
            if let label = member.label { members[label] = Self.value(member.value) }
        }
    }

    func child(named name: String) -> Any? { members[name] }

    /// An absent optional is `NSNull`, which templates take for false: with nil they would go on looking in the parts around
    /// this one, and find a namesake.
    private static func value(_ value: Any) -> Any {
        switch value {
        case let text as String: return text
        case let flag as Bool: return flag
        case let part as any PagePart: return Leaf(part)
        case let parts as [any PagePart]: return parts.map { Leaf($0) }
        case let choice as any TemplateChoice: return choice
        default:
            let mirror = Mirror(reflecting: value)
            guard mirror.displayStyle == .optional else { return value }
            return mirror.children.first.map { Self.value($0.value) } ?? NSNull()
        }
    }
}
