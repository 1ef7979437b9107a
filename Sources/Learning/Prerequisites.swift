/// Which courses ask for which others first, and where that goes round in a circle.
public struct Prerequisites: Hashable, Sendable {
    private var required: [Course.ID: [Course.ID]]

    public init(_ required: [Course.ID: [Course.ID]] = [:]) { self.required = required }

    /// What `course` asks for, besides what it asked for already.
    public mutating func add(_ others: [Course.ID], to course: Course.ID) {
        let known = required[course] ?? []
        required[course] = known + others.filter { !known.contains($0) }
    }

    /// The shortest chain from `course` through `first`, which it requires, back to `course`; `nil` where it never comes back.
    ///
    /// The first and the last of the chain are `course`. Works by a queue: a long chain costs no stack.
    public func circle(of course: Course.ID, through first: Course.ID) -> [Course.ID]? {
        var origin = [first: course]
        var queue = [first]
        var next = 0
        while next < queue.count, origin[course] == nil {
            let here = queue[next]
            next += 1
            for id in required[here] ?? [] where origin[id] == nil {
                origin[id] = here
                queue.append(id)
            }
        }
        guard var here = origin[course] else { return nil }
        var chain = [course]
        while here != course, let before = origin[here] {
            chain.append(here)
            here = before
        }
        chain.append(course)
        return chain.reversed()
    }

    /// The shortest circle that `course` is part of.
    public func circle(of course: Course.ID) -> [Course.ID]? {
        (required[course] ?? []).compactMap { circle(of: course, through: $0) }.min { $0.count < $1.count }
    }
}
