import CourseKit
import Yams

/// A YAML value as the format knows it: every scalar is text until its place gives it a type.
indirect enum YAMLValue {
    case text(String, line: Int)
    case list([YAMLValue], line: Int)
    case map([Pair], line: Int)

    struct Pair {
        var key: String
        var line: Int
        var value: YAMLValue
    }

    var line: Int {
        switch self {
        case .text(_, let line), .list(_, let line), .map(_, let line): line
        }
    }

    /// `firstLine` is the line of the file that the YAML begins on. Text that is not YAML goes into `log`
    /// and gives `nil`.
    static func read(_ yaml: String, file: String, firstLine: Int = 1, log: ProblemLog) -> YAMLValue? {
        let scan = YAMLScan(yaml)
        for (line, finding) in scan.findings {
            log.add(.refused(finding, Place(file, line + firstLine - 1), firstLine))
        }
        if scan.findings.contains(where: { $0.finding == .tooDeep }) { return nil }
        do {
            guard let node = try Yams.compose(yaml: scan.patched, .basic, .default, .utf8) else {
                log.add(.emptyFile(Place(file, firstLine)))
                return nil
            }
            return YAMLValue(node, offset: firstLine - 1, depth: 0)
        } catch let error as YamlError {
            log.add(.notYAML(Place(file, error.line.map { $0 + firstLine - 1 }), reason: error.reason))
        } catch {
            log.add(.notYAML(Place(file), reason: "\(error)"))
        }
        return nil
    }

    private init(_ node: Node, offset: Int, depth: Int) {
        let line = (node.mark?.line ?? 1) + offset
        // The scan took the anchors out; should one be left, its content is not followed.
        guard node.anchor == nil, depth <= YAMLScan.depthLimit else {
            self = .text("", line: line)
            return
        }
        switch node {
        case .scalar(let scalar): self = .text(scalar.string, line: line)
        case .sequence(let nodes):
            self = .list(nodes.map { YAMLValue($0, offset: offset, depth: depth + 1) }, line: line)
        case .mapping(let pairs):
            self = .map(
                pairs.compactMap { key, value in
                    guard let name = key.scalar?.string, !name.contains(YAMLScan.mark) else { return nil }
                    return Pair(
                        key: name, line: (key.mark?.line ?? 1) + offset,
                        value: YAMLValue(value, offset: offset, depth: depth + 1))
                }, line: line)
        case .alias: self = .text("", line: line)
        }
    }
}

extension YamlError {
    /// Where in the text, from 1.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    /// The parser's own short reason, in English.
    fileprivate var reason: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
            .reader(let problem, _, _, _):
            problem
        case .duplicatedKeysInMapping(let names, _): names.joined(separator: ", ")
        default: "\(self)"
        }
    }
}
