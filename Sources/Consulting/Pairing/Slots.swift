import Dispatch

/// Places that many threads fill at once, each its own.
final class Slots<Element>: @unchecked Sendable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, _ element: Element) {
        self.count = count
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    subscript(index: Int) -> Element {
        @inline(__always) get { base[index] }
        @inline(__always) set { base[index] = newValue }
    }

    var values: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

/// Runs `body` for every part, on all cores unless told otherwise. What comes out must not depend on the order.
func inParts(_ count: Int, isParallel: Bool, _ body: @Sendable (Int) -> Void) {
    if isParallel, count > 1 {
        DispatchQueue.concurrentPerform(iterations: count, execute: body)
    } else {
        for part in 0..<count { body(part) }
    }
}
