import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Statements

/// A request to the learning record store as it is meant, also where it comes in the alternate syntax (Communication §1.3).
struct XAPICall {
    var method: HTTPRequest.Method
    var headers: HTTPFields
    /// By name; none comes twice.
    var parameters: [String: String] = [:]
    /// The body where it came in a form; else it is still to be read.
    var content: [UInt8]?

    /// - Throws: ``XAPIFailure`` for parameters that come twice or are not text.
    init(_ request: Request) throws {
        method = request.method
        headers = request.headers
        for (name, value) in try Self.pairs(request.uri.query ?? "") { try add(name, value) }
    }

    private mutating func add(_ name: String, _ value: String) throws {
        guard parameters.updateValue(value, forKey: name) == nil else {
            throw XAPIFailure(.badRequest, StatementFault(.sameTwice, path: name))
        }
    }

    /// Whether it comes in the alternate syntax, which only version 1.0 has.
    var isAlternate: Bool { method == .post && parameters["method"] != nil && !headers.meansVersion2 }

    /// The call that `form` stands for.
    func unfolded(_ form: [UInt8]) throws -> XAPICall {
        guard let name = parameters["method"], parameters.count == 1 else {
            throw XAPIFailure(.badRequest, StatementFault(.wrongCombination, path: "method"))
        }
        guard let method = [HTTPRequest.Method.get, .head, .put, .post, .delete].first(where: { $0.rawValue == name })
        else {
            throw XAPIFailure(.badRequest, StatementFault(.notAllowedValue, path: "method"))
        }
        guard headers.mediaType == "application/x-www-form-urlencoded" else {
            throw XAPIFailure(.badRequest, StatementFault(.wrongContentType, path: "Content-Type"))
        }
        var call = self
        call.method = method
        call.parameters = [:]
        call.headers[.contentType] = nil
        call.headers[.contentLength] = nil
        guard let text = String(validating: form, as: UTF8.self) else {
            throw XAPIFailure(.badRequest, StatementFault(.notUTF8, path: "$"))
        }
        for (name, value) in try Self.pairs(text) {
            switch name.lowercased() {
            case "content": call.content = Array(value.utf8)
            case "authorization", "x-experience-api-version", "content-type", "if-match", "if-none-match":
                if let field = HTTPField.Name(name) { call.headers[field] = value }
            case "content-length": break
            default: try call.add(name, value)
            }
        }
        guard !call.headers.meansVersion2 else {
            throw XAPIFailure(.badRequest, StatementFault(.unknownParameter, path: "method"))
        }
        if method == .put || method == .post {
            guard call.content != nil else { throw XAPIFailure(.badRequest, StatementFault(.missing, path: "content")) }
            if call.headers[.contentType] == nil { call.headers[.contentType] = "application/json" }
        }
        return call
    }

    /// Parameters and fields of a form; there are some twenty with a name.
    private static let mostPairs = 50

    private static func pairs(_ text: String) throws -> [(String, String)] {
        let pairs = text.split(separator: "&", maxSplits: mostPairs)
        guard pairs.count <= mostPairs else { throw XAPIFailure(.badRequest, "tooManyParameters") }
        return try pairs.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = parts.map { $0.replacing("+", with: " ").removingPercentEncoding }
            guard case let name?? = decoded.first else {
                throw XAPIFailure(.badRequest, StatementFault(.notUTF8, path: String(parts[0])))
            }
            guard decoded.count > 1 else { return (name, "") }
            guard let value = decoded[1] else { throw XAPIFailure(.badRequest, StatementFault(.notUTF8, path: name)) }
            return (name, value)
        }
    }
}

extension HTTPFields {
    static let xapiVersion = HTTPField.Name("X-Experience-API-Version")
    static let consistentThrough = HTTPField.Name("X-Experience-API-Consistent-Through")

    /// The version asked for; `nil` for none, or one that is not spoken here.
    var version: XAPIVersion? {
        Self.xapiVersion.flatMap { self[$0] }.flatMap { XAPIVersion(property: $0.trimmingCharacters(in: .whitespaces)) }
    }

    fileprivate var meansVersion2: Bool { version == .v2 }

    /// The content type without parameters, in lower case.
    var mediaType: String? {
        self[.contentType].map { $0.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased() }
    }

    /// Entity tags of `If-Match` or `If-None-Match`; 40 bare hexadecimal digits are taken for one too.
    func entityTags(_ name: HTTPField.Name) -> [String]? {
        self[name].map { value in
            value.split(separator: ",").map { tag in
                let tag = tag.trimmingCharacters(in: .whitespaces)
                return tag.utf8.count == 40 && !tag.contains("\"") ? "\"\(tag.lowercased())\"" : tag
            }
        }
    }

    /// Language tags of `Accept-Language`, the best liked first; those that are not wanted left out.
    var languages: [String] {
        let ranges = (self[.acceptLanguage] ?? "").split(separator: ",", maxSplits: 50).prefix(50).compactMap {
            range -> (String, Double)? in
            let parts = range.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let tag = parts.first, !tag.isEmpty else { return nil }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return quality > 0 ? (tag, quality) : nil
        }
        // Equal weights stay in their order.
        return ranges.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
    }
}
