import Dispatch

/// Places that many threads fill at once, each its own.
///
/// Unchecked because no lock guards them: no two parts of ``inParts(_:isParallel:_:)`` write one place, and nobody reads before
/// all parts are done.
final class Slots<Element>: @unchecked Sendable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, _ element: Element) {
        self.count = count
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
    }

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: max(1, count))
        _ = UnsafeMutableBufferPointer(start: base, count: max(1, count)).initialize(from: elements)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    subscript(index: Int) -> Element {
        @inline(__always) get { base[index] }
        @inline(__always) set { base[index] = newValue }
    }

    /// Good for as long as the slots are kept.
    var pointer: UnsafePointer<Element> { UnsafePointer(base) }

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

/// One value for each place, made on all cores unless told otherwise.
///
/// Once it is cancelled the places that are left all hold the first one's value: whoever cancels looks at none of them.
func made<Element: Sendable>(
    _ count: Int, isParallel: Bool, isCancelled: @Sendable () -> Bool = { false }, _ make: @Sendable (Int) -> Element
) -> [Element] {
    let part = 512
    guard count > 0 else { return [] }
    let first = make(0)
    return [Element](unsafeUninitializedCapacity: count) { buffer, made in
        // Each part initialises places of its own, and the call returns when all are done.
        nonisolated(unsafe) let buffer = buffer
        inParts((count + part - 1) / part, isParallel: isParallel) { index in
            let places = index * part..<min(count, (index + 1) * part)
            if isCancelled() {
                for place in places { buffer.initializeElement(at: place, to: first) }
            } else {
                for place in places { buffer.initializeElement(at: place, to: place == 0 ? first : make(place)) }
            }
        }
        made = count
    }
}
