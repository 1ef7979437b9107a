import CourseFolder
import CourseKit
import Foundation
import Learning
import Packaging
import People
import Testing

@Suite struct LessonBlockTests {
    @Test func `a body falls into its outermost parts, and they are the whole body`() throws {
        let html = """
            <aside data-kind="situation"><p>Marta exporta.</p></aside>
            <h2 id="idea">La idea</h2>
            <p>Uno <strong>más</strong> uno<br>son dos.</p>
            <ul><li>a</li><li>b</li></ul>
            <h2 id="ruta">La ruta</h2>
            <figure><img src="media/a.svg" alt="Un cuadro"><figcaption>Pie</figcaption></figure>
            """
        let blocks = try LessonText.blocks(of: html)
        #expect(blocks.map(\.id) == ["0.1", "idea", "idea.1", "idea.2", "ruta", "ruta.1"])
        #expect(blocks.map(\.isHeading) == [false, true, false, false, true, false])
        #expect(blocks.map(\.heading) == [nil, nil, "La idea", "La idea", nil, "La ruta"])
        #expect(blocks[2].text == "Uno más uno son dos.")
        #expect(blocks.map(\.html).joined() == html)
    }

    @Test func `every lesson of a real module falls into parts with names of their own`() throws {
        let reading = CourseFolder().read(try Fixture.contents("good"))
        #expect(!reading.lessons.isEmpty)
        for lesson in reading.lessons {
            let blocks = try LessonText.blocks(of: lesson.html)
            #expect(Set(blocks.map(\.id)).count == blocks.count && !blocks.isEmpty)
            #expect(blocks.map(\.html).joined().filter { !$0.isWhitespace } == lesson.html.filter { !$0.isWhitespace })
        }
    }

    @Test func `nothing has no parts`() throws {
        #expect(try LessonText.blocks(of: "").isEmpty)
        #expect(try LessonText.blocks(of: "\n ").isEmpty)
        #expect(try LessonText.blocks(of: "solo texto").map(\.id) == ["0.1"])
    }
}
