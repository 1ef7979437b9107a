/// A run of plain values that its owner frees.
struct Block<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count: Int
    private var room: Int

    init(count: Int, of element: Element) {
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
        (self.count, room) = (count, max(1, count))
    }

    /// - Parameter room: how many fit before the run has to move.
    init(_ elements: some Collection<Element>, room: Int = 1) {
        self.room = max(1, room, elements.count)
        base = .allocate(capacity: self.room)
        count = elements.count
        _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(from: elements)
    }

    @inline(__always) subscript(index: Int) -> Element {
        get { base[index] }
        nonmutating set { base[index] = newValue }
    }

    mutating func append(_ element: Element) {
        if count == room {
            let wider = UnsafeMutablePointer<Element>.allocate(capacity: room * 2)
            wider.initialize(from: base, count: count)
            base.deallocate()
            (base, room) = (wider, room * 2)
        }
        base.advanced(by: count).initialize(to: element)
        count += 1
    }

    mutating func removeAll() { count = 0 }

    func free() { base.deallocate() }
}
