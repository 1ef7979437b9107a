import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite struct BodyBudgetTests {
    static func request(_ count: Int, announced: Int? = nil) -> Request {
        var headers: HTTPFields = [:]
        headers[.contentLength] = announced.map(String.init)
        return Request(
            head: HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/", headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(repeating: 1, count: count)))
    }

    /// How many bytes came, or the status of the refusal.
    static func read(
        _ count: Int, announced: Int? = nil, of sender: String = "", most: Int = .max, in budget: BodyBudget,
        _ meanwhile: @Sendable () async -> Void = {}
    ) async throws -> Int {
        do {
            return try await budget.with(request(count, announced: announced), of: sender, most: most) { bytes in
                await meanwhile()
                return bytes.count
            }
        } catch let failure as XAPIFailure { return failure.status.code }
    }

    @Test func `a body has bounds, announced or not`() async throws {
        let budget = BodyBudget(largest: 100, room: 1_000)
        #expect(try await Self.read(100, in: budget) == 100)
        #expect(try await Self.read(101, in: budget) == 413)
        #expect(try await Self.read(1, announced: 101, in: budget) == 413)
        #expect(try await Self.read(11, most: 10, in: budget) == 413)
        #expect(try await Self.read(10, most: 10, in: budget) == 10)
    }

    @Test func `all bodies share the room, and a sender has half of it`() async throws {
        let budget = BodyBudget(largest: 100, room: 100)
        #expect(try await Self.read(50, of: "a", in: budget) == 50)
        #expect(try await Self.read(51, of: "a", in: budget) == 503)
        let outer = try await Self.read(50, of: "a", in: budget) {
            #expect(await (try? Self.read(1, of: "a", in: budget)) == 503)
            #expect(await (try? Self.read(50, of: "b", in: budget)) == 50)
            #expect(await (try? Self.read(51, in: budget)) == 503)
            // What was announced and has not come takes no room.
            #expect(await (try? Self.read(10, announced: 90, of: "b", in: budget)) == 10)
        }
        #expect(outer == 50)
        #expect(try await Self.read(100, in: budget) == 100)
    }
}
