import Learning
import Testing

@Suite struct PrerequisitesTests {
    @Test func `a course that leads back to itself is a circle, named from itself to itself`() {
        let all = Prerequisites(["a": ["b", "x"], "b": ["c"], "c": ["a"], "x": []])
        #expect(all.circle(of: "a", through: "b") == ["a", "b", "c", "a"])
        #expect(all.circle(of: "a", through: "x") == nil)
        #expect(all.circle(of: "c") == ["c", "a", "b", "c"])
        #expect(all.circle(of: "x") == nil)
        #expect(all.circle(of: "unknown") == nil)
    }

    @Test func `the shortest way round is told`() {
        let all = Prerequisites(["a": ["b", "c"], "b": ["d"], "d": ["a"], "c": ["a"]])
        #expect(all.circle(of: "a") == ["a", "c", "a"])
        #expect(Prerequisites(["a": ["a"]]).circle(of: "a") == ["a", "a"])
    }

    @Test func `who leads into a circle is not part of it`() {
        let all = Prerequisites(["in": ["a"], "a": ["b"], "b": ["a"]])
        #expect(all.circle(of: "in") == nil)
        #expect(all.circle(of: "b") == ["b", "a", "b"])
    }

    @Test func `a chain of fifty thousand costs no stack`() {
        let names = (0..<50_000).map { Course.ID("m\($0)") }
        var required: [Course.ID: [Course.ID]] = [:]
        for (here, next) in zip(names, names.dropFirst()) { required[here] = [next] }
        #expect(Prerequisites(required).circle(of: names[0]) == nil)
        required[names[49_999]] = [names[0]]
        #expect(Prerequisites(required).circle(of: names[0])?.count == 50_001)
    }
}
