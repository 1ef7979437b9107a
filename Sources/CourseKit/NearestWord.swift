/// The word of `known` closest to `word` by edit distance, when close enough to be what was meant.
public func nearestWord(to word: String, in known: some Sequence<String>) -> String? {
    guard word.count <= 64 else { return nil }
    let limit = max(1, min(3, word.count / 2))
    var best: (word: String, distance: Int)?
    for candidate in known.sorted() where candidate != word {
        let distance = editDistance(word, candidate)
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
}

/// How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`.
public func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        for j in b.indices {
            var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
            current.append(cost)
        }
        (before, previous) = (previous, current)
    }
    return previous[b.count]
}
