import Foundation
import People
import Testing

@Suite struct UniqueIDTests {
    private typealias ID = UniqueID<Person>

    @Test func `text, bytes and JSON give the same identifier back`() throws {
        for _ in 0..<200 {
            let uuid = UUID()
            let id = ID(uuid)
            #expect(id.rawValue == uuid.uuidString.lowercased())
            #expect(ID(rawValue: id.rawValue) == id)
            #expect(ID(bytes: id.bytes) == id)
            #expect(id.bytes == withUnsafeBytes(of: uuid.uuid) { Array($0) })
            #expect(try JSONDecoder().decode([ID: ID].self, from: try JSONEncoder().encode([id: id])) == [id: id])
        }
    }

    @Test(arguments: [
        "", "x", "550E8400-e29b-41d4-a716-446655440000", "550e8400e29b41d4a716446655440000",
        "550e8400-e29b-41d4-a716-44665544000", "550e8400-e29b-41d4-a716-4466554400000",
        "550e8400-e29b-41d4-a716-44665544000g", "550e8400-e29b-41d4-a7166446655440000",
        "550e8400-e29b-41d4-a716-4466554400-0", "550e8400-e29b-41d4-a716-44665544000é"
    ])
    func `other texts are none`(_ text: String) {
        #expect(ID(rawValue: text) == nil)
    }

    @Test func `they are ordered as their texts are`() {
        let ids = (0..<500).map { _ in ID.random() }
        #expect(ids.sorted().map(\.rawValue) == ids.map(\.rawValue).sorted())
        let (low, high) = ("00000000-0000-0000-0000-0000000000ff", "ffffffff-ffff-ffff-0000-000000000000")
        #expect([ID(high), ID(low)].compactMap(\.self).sorted().map(\.rawValue) == [low, high])
        #expect(ID(bytes: [1, 2, 3]) == nil)
    }
}
