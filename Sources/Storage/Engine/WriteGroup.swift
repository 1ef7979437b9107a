import Dispatch
import GRDB
import Synchronization

/// Gathers the writes that arrive while a commit is under way, and commits them together.
///
/// A write that throws takes only itself back: the batch is then run again with a savepoint for each, so a write may run twice,
/// and must do nothing outside its transaction. Callers hear of success after the commit, never before.
final class WriteGroup: Sendable {
    private struct Job: Sendable {
        /// Runs inside the transaction; what it returns is called once the fate of the transaction is known.
        let run: @Sendable (Database) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isRunning = false
    }

    private let database: any DatabaseWriter
    private let queue = DispatchQueue(label: "rumbo.writer", qos: .userInitiated)
    private let state = Mutex(State())
    private let largest = 512

    init(database: any DatabaseWriter) { self.database = database }

    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let box = Mutex<T?>(nil)
            let job = Job(
                run: { db in
                    let value = try body(db)
                    box.withLock { $0 = value }
                },
                finish: { error in
                    if let error {
                        continuation.resume(throwing: error)
                    } else if let value = box.withLock({ $0 }) {
                        continuation.resume(returning: value)
                    } else {
                        continuation.resume(throwing: CancellationError())
                    }
                })
            let mustStart = state.withLock { state in
                state.waiting.append(job)
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if mustStart { queue.async { self.drain() } }
        }
    }

    private func drain() {
        while true {
            let jobs: [Job] = state.withLock { state in
                let jobs = Array(state.waiting.prefix(largest))
                state.waiting.removeFirst(jobs.count)
                if jobs.isEmpty { state.isRunning = false }
                return jobs
            }
            if jobs.isEmpty { return }
            commit(jobs)
        }
    }

    private func commit(_ jobs: [Job]) {
        var outcomes: [(any Error)?] = Array(repeating: nil, count: jobs.count)
        do {
            if let failure = try together(jobs) { outcomes = jobs.count == 1 ? [failure] : try apart(jobs) }
        } catch {
            outcomes = Array(repeating: error, count: jobs.count)
        }
        for (job, outcome) in zip(jobs, outcomes) { job.finish(outcome) }
    }

    /// All jobs in one transaction. Where one throws, answers its error, and nothing is written.
    private func together(_ jobs: [Job]) throws -> (any Error)? {
        var failure: (any Error)?
        try database.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                do {
                    for job in jobs { try job.run(db) }
                    return .commit
                } catch {
                    failure = error
                    return .rollback
                }
            }
        }
        return failure
    }

    /// The same with a savepoint for each job, which costs two more statements each; only where one is known to throw.
    private func apart(_ jobs: [Job]) throws -> [(any Error)?] {
        try database.writeWithoutTransaction { db in
            var outcomes: [(any Error)?] = Array(repeating: nil, count: jobs.count)
            try db.inTransaction(.immediate) {
                for (index, job) in jobs.enumerated() {
                    do {
                        try db.inSavepoint {
                            try job.run(db)
                            return .commit
                        }
                    } catch {
                        // On a full or broken disk SQLite takes the whole transaction back: then nobody has succeeded.
                        guard db.isInsideTransaction else { throw error }
                        outcomes[index] = error
                    }
                }
                return .commit
            }
            return outcomes
        }
    }
}
