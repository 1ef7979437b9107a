import Foundation
import Packaging

/// A course with a step of every kind, as its author writes it. What a learner must not see before the end begins with `CANARY`.
enum SmallCourse {
    /// - Parameters:
    ///   - hasCertificate: without, it ends in nothing, and completing it asks for one lesson only.
    ///   - isMarkedTwice: two persons mark the assignment; marks that differ by more than 2 points lie apart.
    static func archive(
        id: String = "curso", version: String = "1.0.0", note: String = "", requires: String = "",
        hasCertificate: Bool = true, isMarkedTwice: Bool = false
    ) throws -> Data {
        var files = Self.files.mapValues { Data($0.utf8) }
        let end =
            hasCertificate
            ? "completion:\n  - lessons: all\n  - passed: [examen, tarea]\ncertificate:\n  design: rumbo\n  kind: aprobacion\n"
            : "completion:\n  - lessons: [leer]\n"
        files["module.yaml"] = Data(
            manifest.replacing("ID", with: id).replacing("VERSION", with: version).replacing("REQUIRES", with: requires)
                .appending(end).utf8)
        if isMarkedTwice {
            let rubric = Self.files["rubrics/rubrica.yaml"] ?? ""
            files["rubrics/rubrica.yaml"] = Data(
                rubric.replacing("marking: single", with: "marking: double\nmax_gap: 2").utf8)
        }
        if !note.isEmpty { files["lessons/leer.es.md"] = Data((lesson("leer", "Leer") + "\n" + note + "\n").utf8) }
        return try PackageWriter.archive(of: try PackageContents(files: files))
    }

    /// The bytes of `media/datos.csv`.
    static let data = Data("0123456789".utf8)

    /// What only a closed attempt may show.
    static let secrets = ["CANARY", "918273"]

    private static let manifest = """
        format: 1
        id: ID
        version: VERSION
        title: {es: Curso de prueba, pt: Curso de teste}
        summary: {es: Un curso corto., pt: Um curso curto.}
        outcomes:
          - {es: Probar el servicio., pt: Testar o serviço.}
        level: basico
        mode: tutorizado
        hours: 2
        licence: CC-BY-SA-4.0
        authors: [Rumbo]
        languages: [es, pt]
        topics: [T21]
        audiences: [mipyme]
        requires: [REQUIRES]
        outline:
          - unit: uno
            title: {es: Uno, pt: Um}
            steps:
              - lesson: leer
              - lesson: contar
              - quiz: practica
          - unit: dos
            title: {es: Dos, pt: Dois}
            steps:
              - quiz: examen
              - assignment: tarea

        """

    private static let files: [String: String] = [
        "lessons/leer.es.md": lesson("leer", "Leer"), "lessons/leer.pt.md": lesson("leer", "Ler"),
        "lessons/contar.es.md": lesson("contar", "Contar"), "lessons/contar.pt.md": lesson("contar", "Contar"),
        "media/figura.svg":
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>"#,
        "media/datos.csv": "0123456789",
        "quizzes/practica.yaml": """
        id: practica
        title: {es: Práctica, pt: Prática}
        purpose: practice
        items:
          - id: verdad
            type: truefalse
            prompt: {es: "¿Uno más uno son dos?", pt: "Um mais um são dois?"}
            answer: true
            see: leer#idea

        """,
        "quizzes/examen.yaml": """
        id: examen
        title: {es: Examen, pt: Exame}
        purpose: exam
        settings:
          attempts: 2
          time_limit: 10
          grace: 30
          pass: 60
          feedback: closed
          reveal: closed
        items:
          - id: opcion
            type: single
            prompt: {es: "¿Cuál?", pt: "Qual?"}
            options:
              - {id: right-canary, text: {es: Alfa, pt: Alfa}, right: true, feedback: {es: CANARY-R, pt: CANARY-R}}
              - {id: other, text: {es: Beta, pt: Beta}, feedback: {es: CANARY-W, pt: CANARY-W}}
            see: leer#idea
          - id: palabra
            type: text
            prompt: {es: "¿Qué palabra?", pt: "Que palavra?"}
            answers:
              - text: {es: CANARY-T, pt: CANARY-T}
            see: leer#idea
          - id: numero
            type: numeric
            prompt: {es: "¿Cuánto?", pt: "Quanto?"}
            answer: {value: 918273, tolerance: 0.5}
            see: leer#idea

        """,
        "assignments/tarea.es.md": assignment("Tarea", "Escriba."),
        "assignments/tarea.pt.md": assignment("Tarefa", "Escreva."),
        "rubrics/rubrica.yaml": """
        id: rubrica
        title: {es: Rúbrica, pt: Rubrica}
        marking: single
        pass: {total: 4, each: 2}
        levels:
          - {id: bien, points: 4, title: {es: Bien, pt: Bem}}
          - {id: regular, points: 2, title: {es: Regular, pt: Regular}}
          - {id: mal, points: 1, title: {es: Mal, pt: Mal}}
        criteria:
          - id: forma
            title: {es: Forma, pt: Forma}
            levels:
              bien: {es: Con orden, pt: Com ordem}
              regular: {es: A medias, pt: Pela metade}
              mal: {es: Sin orden, pt: Sem ordem}
          - id: fondo
            title: {es: Fondo, pt: Fundo}
            levels:
              bien: {es: Con números, pt: Com números}
              regular: {es: Pocos números, pt: Poucos números}
              mal: {es: Sin números, pt: Sem números}

        """
    ]

    private static func lesson(_ id: String, _ title: String) -> String {
        """
        ---
        id: \(id)
        title: \(title)
        minutes: 5
        ---
        ## La idea {#idea}

        Uno más uno son dos. [Datos](../media/datos.csv)

        ![Un cuadro](../media/figura.svg)

        """
    }

    private static func assignment(_ title: String, _ text: String) -> String {
        """
        ---
        id: tarea
        title: \(title)
        rubric: rubrica
        minutes: 60
        submit: [text, file]
        max_files: 2
        max_size: 1
        types: [pdf, txt]
        ---
        \(text)

        """
    }
}
