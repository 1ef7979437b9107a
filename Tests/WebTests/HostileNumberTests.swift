import Foundation
import Learning
import Testing

@testable import Actions
@testable import Web

/// Numbers in requests near the ends of what an integer holds: refused or passed over, never the end of the process.
@Suite struct HostileNumberTests {
    static let numbers = ["\(Int.max)", "\(Int.min)", "-1", "0", "99999999999999999999", "1e9", "٣"]

    @Test func `answers with hostile numbers harm nobody`() async throws {
        try await RunningSite.run { site in
            _ = try await site.school.publish()
            let ana = try await site.session(site.school.learner)
            #expect(try await site.post("/courses/curso/enrol", [:], ana).status == 303)
            let started = try await site.post("/courses/curso/quizzes/examen", [:], ana)
            let attempt = try #require(started.header("location"))
            for number in Self.numbers {
                for field in ["sequence", "epoch", "current", "shown", "item-1", "item-2"] {
                    for go in ["next", "previous", "save"] {
                        var fields = ["epoch": "1", "sequence": "1", "current": "1", "shown": "1", "go": go]
                        fields[field] = number
                        let answer = try await site.post("\(attempt)/answers", fields, ana)
                        #expect((300..<500).contains(answer.status), "\(field)=\(number): \(answer.status)")
                    }
                }
                let page = try await site.get("\(attempt)?item=\(Self.query(number))", ana)
                #expect(page.status == 200, "item=\(number)")
                for json in [
                    #"{"epoch":1,"sequence":1,"item":"\#(number)","response":{"choice":["1"]}}"#,
                    #"{"epoch":1,"sequence":1,"item":"1","response":{"choice":["\#(number)"]}}"#,
                    #"{"epoch":1,"sequence":1,"item":"1","response":{"order":["\#(number)"]}}"#,
                    #"{"epoch":1,"sequence":1,"item":"1","response":{"map":{"a":"\#(number)"}}}"#,
                    #"{"epoch":\#(Int.max),"sequence":\#(Int.max),"item":"1","response":{"choice":["1"]}}"#
                ] {
                    let answer = try await site.send(
                        "POST", "\(attempt)/answers", ana,
                        headers: [
                            ("Content-Type", "application/json"), ("Accept", "application/json"),
                            ("Origin", site.address), ("X-CSRF-Token", ana.token)
                        ], body: Data(json.utf8))
                    #expect((200..<500).contains(answer.status), "\(json): \(answer.status)")
                }
            }
            #expect(try await site.get("/home", ana).status == 200)
        }
    }

    private static func query(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
