/// Text broken into lines at one size.
struct FittedText: Equatable {
    var size: Double
    var lines: [String]
    /// The widest line, in points.
    var width: Double
}

/// Finds the size and the line breaks at which a text fits its place.
struct TextFitter {
    /// Fonts in order of preference; the first that holds a letter is the one it is measured with.
    let fonts: [FontMetrics]
    /// Extra space between letters, in ems.
    let tracking: Double

    /// Kerning is not measured, so a little room is left for it.
    private static let slack = 0.985

    /// The largest setting that the fits allow, its sizes scaled by `scale`.
    /// - Throws: `CertificateError.letters` or `.doesNotFit`.
    func fit(_ text: String, width: Double, fits: [DesignLayout.Fit], scale: Double = 1) throws -> FittedText {
        let words = try words(of: text)
        for (index, fit) in fits.enumerated() {
            let smallest = min(fit.to, fit.from * scale)
            var size = fit.from * scale
            while size >= smallest - 0.001 {
                let room = width * Self.slack / size
                // Only where nothing else is left is a word broken.
                let broken = index == fits.count - 1 ? words.flatMap { $0.broken(to: room) } : words
                if let lines = lines(broken, room: room), lines.count <= fit.lines {
                    return set(balanced(broken, lines: lines, room: room), size: size)
                }
                size = size - 0.5 < smallest && size > smallest ? smallest : size - 0.5
            }
        }
        throw CertificateError.doesNotFit(text)
    }

    // MARK: Measuring

    /// Letters that stay together on a line, and what follows them where the line goes on.
    private struct Word {
        var letters: [(letter: Character, width: Double)]
        /// The width of the space after it; zero where the break is not at a space.
        var space: Double

        var width: Double { letters.reduce(0) { $0 + $1.width } }
        var text: String { String(letters.map(\.letter)) }

        /// The word in pieces no wider than the room.
        func broken(to room: Double) -> [Word] {
            guard width > room else { return [self] }
            var pieces: [Word] = [Word(letters: [], space: 0)]
            var used = 0.0
            for letter in letters {
                if used + letter.width > room, used > 0 {
                    pieces.append(Word(letters: [], space: 0))
                    used = 0
                }
                pieces[pieces.count - 1].letters.append(letter)
                used += letter.width
            }
            pieces[pieces.count - 1].space = space
            return pieces
        }
    }

    /// Breaks after spaces, hyphens, dashes and slashes.
    private func words(of text: String) throws -> [Word] {
        var words: [Word] = []
        var letters: [(Character, Double)] = []
        var missing = ""
        for character in text {
            if character == " " {
                let space = try width(of: " ", missing: &missing)
                if !letters.isEmpty {
                    words.append(Word(letters: letters, space: space))
                } else if !words.isEmpty {
                    words[words.count - 1].space = space
                }
                letters = []
                continue
            }
            letters.append((character, try width(of: character, missing: &missing)))
            if "-–—/".contains(character) {
                words.append(Word(letters: letters, space: 0))
                letters = []
            }
        }
        guard missing.isEmpty else { throw CertificateError.letters(missing) }
        if !letters.isEmpty { words.append(Word(letters: letters, space: 0)) }
        return words
    }

    private func width(of character: Character, missing: inout String) throws -> Double {
        var width = tracking
        for scalar in character.unicodeScalars {
            guard let advance = fonts.lazy.compactMap({ $0.advance(scalar) }).first else {
                if !missing.contains(character) { missing.append(character) }
                continue
            }
            // Marks are set over their letter.
            if scalar.properties.generalCategory != .nonspacingMark { width += advance }
        }
        return width
    }

    // MARK: Breaking

    /// Greedy lines; nil where a word alone is too wide.
    private func lines(_ words: [Word], room: Double) -> [[Word]]? {
        var lines: [[Word]] = []
        var used = 0.0
        for word in words {
            let width = word.width
            guard width <= room else { return nil }
            if lines.isEmpty || used + width > room {
                lines.append([word])
                used = width + word.space
            } else {
                lines[lines.count - 1].append(word)
                used += width + word.space
            }
        }
        return lines
    }

    /// The same number of lines, as even as may be.
    private func balanced(_ words: [Word], lines greedy: [[Word]], room: Double) -> [[Word]] {
        guard greedy.count > 1 else { return greedy }
        var best = greedy
        var (low, high) = (0.0, room)
        for _ in 0..<12 {
            let middle = (low + high) / 2
            if let tried = lines(words, room: middle), tried.count <= greedy.count {
                best = tried
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }

    private func set(_ lines: [[Word]], size: Double) -> FittedText {
        var widest = 0.0
        let texts = lines.map { line in
            var text = ""
            var width = 0.0
            for (index, word) in line.enumerated() {
                text += word.text
                width += word.width
                if word.space > 0, index < line.count - 1 {
                    text += " "
                    width += word.space
                }
            }
            widest = max(widest, width)
            return text
        }
        return FittedText(size: size, lines: texts, width: widest * size)
    }
}
