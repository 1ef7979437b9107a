import Actions
import HTTPTypes
import Hummingbird
import Learning
import Logging
import People
import Storage

/// A request that is repeated with its key gets the first answer again, and does nothing
/// (draft-ietf-httpapi-idempotency-key-header).
///
/// The key stands in the header `Idempotency-Key`, or for pages without script in the form's field `once`. It is the person's own; with
/// another request it is refused (422), and while the first is under way so is the second (409), but a form waits a while for it:
/// who presses twice sees only the second answer. A request that was refused may be made again with its key. What holds when the process
/// is killed midway is told at `LMS.claim(_:fingerprint:by:)`.
///
/// Answers that are pages or set cookies may hold secrets and are not kept; the routes that give them bear repetition by themselves.
struct RepeatMiddleware: RouterMiddleware {
    let lms: LMS

    /// Bodies up to here are told apart byte by byte; larger ones, which are files and known by their content anyway, by their length.
    static let longestBody = 1_000_000
    /// Bytes of the longest answer that is kept.
    static let longestAnswer = 16_384

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard
            request.method == .post || request.method == .put || request.method == .patch || request.method == .delete,
            let person = context.visit.person?.id
        else { return try await next(request, context) }
        var request = request
        guard let key = try await RequestKey(&request) else { return try await next(request, context) }

        var (held, claim) = try await lms.claim(key.name, fingerprint: key.fingerprint, by: person)
        for _ in 0..<100 where claim == .running && key.isOfForm {
            try await Task.sleep(for: .milliseconds(100))
            (held, claim) = try await lms.claim(key.name, fingerprint: key.fingerprint, by: person)
        }
        switch claim {
        case .held: return try await first(held, context) { try await next(request, context) }
        case .answered(let answer): return Response(answer)
        case .running: throw LearningError(.conflict, .requestRunning)
        case .interrupted: throw LearningError(.conflict, .requestInterrupted)
        case .otherRequest: throw LearningError(.invalid, .keyReused)
        }
    }

    private func first(
        _ held: KeyedRequest, _ context: AppContext, _ act: () async throws -> Response
    ) async throws -> Response {
        let response: Response
        do {
            response = try await lms.acting(for: held, act)
        } catch {
            // Refusals are answers as much as others, but nothing was done: the person mends the form and sends it again.
            try await lms.release(held, isFailure: !(error is LearningError))
            throw error
        }
        do {
            guard let (answer, same) = try await KeptAnswer.of(response) else {
                try await lms.release(held, isFailure: response.status.code >= 500)
                return response
            }
            try await lms.keep(answer, for: held)
            return same
        } catch {
            // What was asked for is done, and the person hears so; only a repetition will not.
            context.logger.error("answer not kept", metadata: ["key": "\(held.key)", "error": "\(error)"])
            return response
        }
    }
}
