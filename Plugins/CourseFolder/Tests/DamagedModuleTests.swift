import CourseFolder
import CourseKit
import Foundation
import Packaging
import People
import Testing

/// Modules that something went wrong with: reading never crashes, and never gives a course together with an error.
@Suite struct DamagedModuleTests {
    /// A generator with a seed, so that a case that fails can be had again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test func mutatedModulesNeverCrash() throws {
        let good = try Fixture.files("good")
        let paths = good.keys.sorted()
        var refused = 0
        for seed in 1...200 as ClosedRange<UInt64> {
            var dice = Dice(state: seed)
            var files = good
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let path = paths.randomElement(using: &dice) ?? "module.yaml"
                files[path] = Self.damaged(files[path] ?? Data(), &dice)
            }
            let reading = CourseFolder().read(try PackageContents(files: files))
            let hasErrors = reading.problems.contains { $0.severity == .error }
            #expect((reading.course == nil) == hasErrors, "seed \(seed)")
            if hasErrors { refused += 1 }
            _ = CourseFolder.fix(try PackageContents(files: files))
        }
        #expect(refused > 100)
    }

    private static func damaged(_ data: Data, _ dice: inout Dice) -> Data {
        guard !data.isEmpty else { return data }
        var bytes = [UInt8](data)
        let at = Int.random(in: bytes.indices, using: &dice)
        switch Int.random(in: 0...5, using: &dice) {
        case 0: bytes.removeSubrange(at...)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &dice)
        case 2: bytes.remove(at: at)
        case 3:
            let signs = Array("{}[]:-#&*!|>\"'%@`\n \t?,<~".utf8)
            for _ in 0..<4 {
                bytes.insert(signs.randomElement(using: &dice) ?? 0, at: Int.random(in: bytes.indices, using: &dice))
            }
        case 4:
            let end = min(bytes.count, at + Int.random(in: 1...80, using: &dice))
            bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: bytes.indices, using: &dice))
        default:
            let end = min(bytes.count, at + Int.random(in: 1...40, using: &dice))
            bytes.removeSubrange(at..<end)
        }
        return Data(bytes)
    }

    /// Seconds are of this machine; the bound is far above what is measured.
    @Test func largeModuleIsReadQuickly() throws {
        let contents = try PackageContents(files: SyntheticModule.files(lessons: 200, items: 1_500))
        let start = ContinuousClock.now
        let reading = CourseFolder().read(contents)
        let time = ContinuousClock.now - start
        print("SyntheticModule 200 lessons, 1,500 items: \(time)")
        #expect(reading.problems.map { $0.line(in: .en) } == [])
        #expect(reading.lessons.count == 400)
        #expect(time < .seconds(30))
    }
}
