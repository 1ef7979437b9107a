/// A key and whom it is of; equal keys go by the lower name, so that no order depends on chance.
struct Entry: BitwiseCopyable {
    var key: Int64
    var name: Int32

    @inline(__always) static func < (a: Entry, b: Entry) -> Bool {
        a.key != b.key ? a.key < b.key : a.name < b.name
    }
}

/// A binary heap of entries, least first; its owner frees it.
struct Heap: BitwiseCopyable {
    private(set) var base: UnsafeMutablePointer<Entry>?
    private(set) var count: Int32 = 0
    private var room: Int32 = 0

    @inline(__always) var isEmpty: Bool { count == 0 }
    /// The least; only of a heap that is not empty.
    @inline(__always) var first: Entry { base.unsafelyUnwrapped[0] }
    @inline(__always) subscript(index: Int) -> Entry { base.unsafelyUnwrapped[index] }

    mutating func push(_ entry: Entry) {
        if count == room { grow() }
        let base = base.unsafelyUnwrapped
        var index = Int(count)
        count += 1
        while index > 0 {
            let parent = (index - 1) >> 1
            guard entry < base[parent] else { break }
            base[index] = base[parent]
            index = parent
        }
        base[index] = entry
    }

    mutating func pop() -> Entry {
        let base = base.unsafelyUnwrapped
        let least = base[0]
        count -= 1
        if count > 0 { sink(base[Int(count)], from: 0) }
        return least
    }

    /// Puts another in the place of the least.
    mutating func replaceFirst(by entry: Entry) { sink(entry, from: 0) }

    /// Takes the entry of that name out, wherever it is.
    mutating func remove(name: Int32) {
        let base = base.unsafelyUnwrapped
        var index = 0
        while base[index].name != name { index += 1 }
        count -= 1
        let last = base[Int(count)]
        guard index < Int(count) else { return }
        if index > 0, last < base[(index - 1) >> 1] {
            rise(last, from: index)
        } else {
            sink(last, from: index)
        }
    }

    /// Gives the entry at that index another key.
    mutating func setKey(_ key: Int64, at index: Int) {
        let base = base.unsafelyUnwrapped
        let entry = Entry(key: key, name: base[index].name)
        if index > 0, entry < base[(index - 1) >> 1] { rise(entry, from: index) } else { sink(entry, from: index) }
    }

    func index(of name: Int32) -> Int? {
        let base = base.unsafelyUnwrapped
        return (0..<Int(count)).first { base[$0].name == name }
    }

    /// Takes as much from every key.
    func lower(by fall: Int64) {
        for index in 0..<Int(count) { base.unsafelyUnwrapped[index].key -= fall }
    }

    mutating func removeAll() { count = 0 }

    func clear() { base?.deallocate() }

    private func rise(_ entry: Entry, from start: Int) {
        let base = base.unsafelyUnwrapped
        var index = start
        while index > 0 {
            let parent = (index - 1) >> 1
            guard entry < base[parent] else { break }
            base[index] = base[parent]
            index = parent
        }
        base[index] = entry
    }

    private func sink(_ entry: Entry, from start: Int) {
        let base = base.unsafelyUnwrapped
        let end = Int(count)
        var index = start
        while true {
            var child = 2 * index + 1
            guard child < end else { break }
            if child + 1 < end, base[child + 1] < base[child] { child += 1 }
            guard base[child] < entry else { break }
            base[index] = base[child]
            index = child
        }
        base[index] = entry
    }

    private mutating func grow() {
        let wider = UnsafeMutablePointer<Entry>.allocate(capacity: max(4, Int(room) * 2))
        if let base {
            wider.initialize(from: base, count: Int(count))
            base.deallocate()
        }
        (base, room) = (wider, max(4, room * 2))
    }
}
