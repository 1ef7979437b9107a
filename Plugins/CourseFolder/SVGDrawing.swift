import CourseKit
import Foundation
import Packaging

/// What an SVG of a module may hold: drawing, and nothing that runs or loads.
struct SVGDrawing {
    private static let forbidden: Set<String> = [
        "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener",
        "link",
        "meta", "base"
    ]

    private let file: String
    private let log: ProblemLog

    /// Logs what is hostile, and gives the size.
    static func check(_ data: Data, at path: String, log: ProblemLog) -> PixelSize? {
        let root: XMLTree
        do {
            root = try XMLTree.parse(data)
        } catch {
            log.add(Problem(error, Place(path)))
            return nil
        }
        guard root.name == "svg" else {
            log.add(.notItsType("svg", Place(path, root.line)))
            return nil
        }
        let drawing = SVGDrawing(file: path, log: log)
        // Processing instructions are not in the tree; a style sheet is the one that loads something.
        if data.range(of: Data("<?xml-stylesheet".utf8)) != nil {
            log.add(.drawingForbids("<?xml-stylesheet?>", Place(path)))
        }
        drawing.check(root)
        return PixelSize(
            viewBox: root.attribute("viewBox"), width: root.attribute("width"), height: root.attribute("height"))
    }

    /// The tree is at most 64 levels deep.
    private func check(_ element: XMLTree) {
        let place = Place(file, element.line)
        let name = element.name.lowercased()
        if Self.forbidden.contains(name) { log.add(.drawingForbids("<\(element.name)>", place)) }
        for attribute in element.attributes { check(attribute, of: name, place) }
        if name == "style" { checkStyle(element.text, place) }
        element.elements.forEach(check)
    }

    private func check(_ attribute: XMLTree.Attribute, of element: String, _ place: Place) {
        let name = attribute.name.lowercased()
        let value = attribute.value.trimmingCharacters(in: .whitespacesAndNewlines)
        if name.hasPrefix("on") {
            log.add(.drawingForbids("\(attribute.name)=…", place))
        } else if ["href", "src"].contains(name) || name.hasSuffix(":href") {
            if !Self.isInside(value) { log.add(.drawingRefers(String(value.prefix(60)), place)) }
        } else if name == "attributename",
            ["href", "xlink:href"].contains(value.lowercased()) || value.lowercased().hasPrefix("on")
        {
            log.add(.drawingForbids("\(attribute.name)=\"\(value.prefix(60))\"", place))
        } else {
            checkStyle(value, place)
        }
    }

    /// A place in the drawing, or a picture written into it.
    private static func isInside(_ target: String) -> Bool {
        target.hasPrefix("#") || target.lowercased().firstMatch(of: /^data:image\/(png|jpeg|webp|gif);/) != nil
    }

    /// `url(…)` and `@import` in styles and in attributes that are styles.
    private func checkStyle(_ text: String, _ place: Place) {
        let style = text.lowercased()
        if style.contains("@import") || style.contains("\\") && style.contains("(") || style.contains("javascript:") {
            log.add(.drawingRefers(String(text.trimmingCharacters(in: .whitespacesAndNewlines).prefix(60)), place))
        }
        for match in style.matches(of: /url\(\s*["']?([^"')]*)/) where !Self.isInside(String(match.output.1)) {
            log.add(.drawingRefers(String(match.output.1.prefix(60)), place))
        }
    }
}
