import Foundation
import Mustache

/// A part of a view model. Templates ask its members by name, by way of ``Leaf``.
///
/// Models are `Decodable` so that the fixtures of the tests are checked against them.
public protocol PagePart: Sendable, Decodable {
    /// Members that follow from the others, by the names that templates use.
    var derived: [String: any Sendable] { get }
}

extension PagePart {
    public var derived: [String: any Sendable] { [:] }
}

/// A view model: everything that one page shows, already worded, formatted and permitted for its reader.
public protocol Page: PagePart {
    /// Stem of the template file.
    static var template: String { get }
}

/// A state that a template asks for by name: `{{#state.done}}…{{/state.done}}`; `{{state}}` prints the name itself.
public protocol TemplateChoice: MustacheParent, Sendable, Decodable, RawRepresentable where RawValue == String {}

extension TemplateChoice {
    public func child(named name: String) -> Any? { name == rawValue }
}

/// A number with the forms that languages need: `{{#lessons}}[[lessons]]{{/lessons}}` picks singular or plural.
public struct Count: PagePart, Hashable, ExpressibleByIntegerLiteral {
    public let number: Int
    /// The number as printed.
    public let text: String
    public let zero: Bool
    public let one: Bool

    /// - Parameter text: the number in the reader's format; plain digits when left out.
    public init(_ number: Int, text: String? = nil) {
        self.number = number
        self.text = text ?? String(number)
        zero = number == 0
        one = number == 1
    }

    public init(integerLiteral value: Int) { self.init(value) }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Int.self))
    }
}

// A fixture may leave out what its model has a default for.
extension KeyedDecodingContainer {
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try decodeIfPresent(type, forKey: key) ?? false
    }

    func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}
