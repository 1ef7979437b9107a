import CourseKit
import Learning
import Packaging
import People
import Storage
import Synchronization

/// Courses taken off the store and kept at hand. What a digest names never changes, so nothing here grows stale.
final class Shelf: Sendable {
    private struct Held {
        var courses: [String: Course] = [:]
        var texts: [TextKey: String] = [:]
        var archives: [String: Archive] = [:]
        var size = 0
    }

    private struct TextKey: Hashable {
        var digest: String
        var lesson: Activity.ID
        var language: Language
    }

    private let held = Mutex(Held())
    /// Bytes of lesson text to keep at hand.
    private let limit = 32_000_000

    func course(_ digest: String, store: Store) async throws -> Course? {
        if let course = held.withLock({ $0.courses[digest] }) { return course }
        guard let course = try await store.read({ try $0.course(digest) }) else { return nil }
        held.withLock { $0.courses[digest] = course }
        return course
    }

    func text(_ lesson: Activity.ID, _ language: Language, of digest: String, store: Store) async throws -> String? {
        let key = TextKey(digest: digest, lesson: lesson, language: language)
        if let text = held.withLock({ $0.texts[key] }) { return text }
        guard let stored = try await store.read({ try $0.lessonText(lesson, language, of: digest) }) else { return nil }
        let text = Media.addressed(stored, in: digest)
        held.withLock { held in
            if held.size + text.utf8.count > limit {
                held.texts.removeAll()
                held.size = 0
            }
            held.texts[key] = text
            held.size += text.utf8.count
        }
        return text
    }

    func archive(_ digest: String) -> Archive? { held.withLock { $0.archives[digest] } }

    func hold(_ archive: Archive, _ digest: String) { held.withLock { $0.archives[digest] = archive } }
}
