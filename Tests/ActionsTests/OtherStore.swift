import Foundation
import Synchronization

/// Another learning record store on this machine: keeps what it takes in the order in which it comes, and answers as a test wants it to.
final class OtherStore: Sendable {
    enum Manner: Sendable {
        case takes
        case replies(LoopbackHTTPServer.Reply)
        /// Takes, and never says so.
        case takesInSilence
        /// Refuses, with a status, a request with one of these statements.
        case refuses(Set<String>, with: Int)
    }

    struct Batch: Sendable {
        var ids: [String]
        var request: LoopbackHTTPServer.Request
    }

    /// What the server's threads see.
    private final class Shelf: Sendable {
        private struct State {
            var manner: Manner = .takes
            var batches: [Batch] = []
            var ids: [String] = []
        }
        private let state = Mutex(State())

        var ids: [String] { state.withLock { $0.ids } }
        var batches: [Batch] { state.withLock { $0.batches } }
        func behave(_ manner: Manner) { state.withLock { $0.manner = manner } }

        func answer(_ request: LoopbackHTTPServer.Request) -> LoopbackHTTPServer.Reply {
            let ids = OtherStore.ids(in: request)
            return state.withLock { state in
                state.batches.append(Batch(ids: ids, request: request))
                switch state.manner {
                case .replies(let reply): return reply
                case .refuses(let refused, let status) where !refused.isDisjoint(with: ids):
                    return .status(status, body: "{\"error\":\"no,\\n thanks\"}")
                case .takes, .takesInSilence, .refuses:
                    state.ids += ids.filter { !state.ids.contains($0) }
                    if case .takesInSilence = state.manner { return .closes }
                    return .status(200, body: "[\"\(ids.joined(separator: "\",\""))\"]")
                }
            }
        }
    }

    private let shelf = Shelf()
    private let server: LoopbackHTTPServer

    init() throws { server = try LoopbackHTTPServer { [shelf] in shelf.answer($0) } }

    var address: String { "\(server.address)/xapi" }
    /// Each statement once, in the order in which it first came.
    var ids: [String] { shelf.ids }
    /// Every request that came, taken or not.
    var batches: [Batch] { shelf.batches }
    func behave(_ manner: Manner) { shelf.behave(manner) }
    func close() { server.close() }

    /// The ids of a list of statements, alone or as the first part of several.
    private static func ids(in request: LoopbackHTTPServer.Request) -> [String] {
        var json = request.body
        if request.headers["content-type"]?.hasPrefix("multipart/mixed") == true,
            let start = json.range(of: Data("\r\n\r\n".utf8)), let end = json.range(of: Data("\r\n--".utf8))
        {
            json = json[start.upperBound..<end.lowerBound]
        }
        let list = (try? JSONSerialization.jsonObject(with: json)) as? [[String: Any]]
        return (list ?? []).compactMap { $0["id"] as? String }
    }
}
