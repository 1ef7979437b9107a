import Foundation

/// A module of any size, made in memory: for tests, and for measuring how long reading takes.
package enum SyntheticModule {
    /// The same numbers always give the same files.
    ///
    /// - Parameters:
    ///   - lessons: at least 1.
    ///   - items: questions over all; half lie in the quizzes, half in banks.
    package static func files(lessons: Int, items: Int) -> [String: Data] {
        var files: [String: String] = [:]
        let quizzes = max(1, lessons / 10)
        for number in 1...max(1, lessons) {
            for code in ["es", "pt"] { files["lessons/\(number)-lesson.\(code).md"] = lesson(number, code) }
        }
        for number in 1...quizzes {
            let share = items / quizzes + (number <= items % quizzes ? 1 : 0)
            files["quizzes/quiz-\(number).yaml"] = quiz(
                number, items: share - share / 2, lessons: lessons, hasBank: share / 2 > 0)
            if share / 2 > 0 { files["banks/bank-\(number).yaml"] = bank(number, items: share / 2, lessons: lessons) }
        }
        files["media/figure.svg"] = figure
        files["module.yaml"] = manifest(lessons: max(1, lessons), quizzes: quizzes)
        return files.mapValues { Data($0.utf8) }
    }

    private static func manifest(lessons: Int, quizzes: Int) -> String {
        let steps =
            (1...lessons).map { "      - lesson: lesson-\($0)" } + (1...quizzes).map { "      - quiz: quiz-\($0)" }
        return """
            format: 1
            id: synthetic
            version: 1.0.0
            title: {es: Módulo de prueba, pt: Módulo de teste}
            summary: {es: Un módulo hecho por un programa., pt: Um módulo feito por um programa.}
            outcomes: [{es: Medir, pt: Medir}]
            level: basico
            mode: autoguiado
            hours: 8
            licence: CC0-1.0
            authors: [Rumbo]
            languages: [es, pt]
            topics: [T21]
            audiences: [mipyme]
            outline:
              - unit: all
                title: {es: Todo, pt: Tudo}
                steps:
            \(steps.joined(separator: "\n"))
            completion:
              - lessons: all

            """
    }

    private static func lesson(_ number: Int, _ code: String) -> String {
        let paragraph =
            "La preferencia es un **porcentaje** del arancel, no puntos; véase [la fuente](https://www.aladi.org). "
        return """
            ---
            id: lesson-\(number)
            title: "\(number). \(code)"
            minutes: 20
            ---
            > [!situation]
            > Marta exporta mermeladas y paga 20 %.

            ## La idea {#idea}

            \(String(repeating: paragraph, count: 12))

            ![Una barra que se acorta](../media/figure.svg "La rebaja")

            | Arancel | Preferencia |
            |---|---|
            | 20 % | 40 % |

            ## El cálculo {#calculo}

            \(String(repeating: paragraph + "\n\n", count: 12))

            """
    }

    private static func quiz(_ number: Int, items: Int, lessons: Int, hasBank: Bool) -> String {
        let draw = hasBank ? "  - draw: 1\n    from: bank-\(number)\n" : ""
        return """
            id: quiz-\(number)
            title: {es: Prueba, pt: Teste}
            purpose: practice
            items:
            \(draw)\((1...max(1, items)).map { item($0, lessons) }.joined())
            """
    }

    private static func bank(_ number: Int, items: Int, lessons: Int) -> String {
        "id: bank-\(number)\nitems:\n" + (1...max(1, items)).map { item($0, lessons) }.joined()
    }

    private static func item(_ number: Int, _ lessons: Int) -> String {
        let see = "lesson-\(number % max(1, lessons) + 1)#idea"
        if number % 3 == 0 {
            return """
                  - id: item-\(number)
                    type: numeric
                    variables:
                      nmf: {choose: [10, 14, 18, 20, 35]}
                      pref: {choose: [20, 30, 40, 60, 70, 80]}
                    prompt: {es: "Arancel {nmf} %, preferencia {pref} %.", pt: "Tarifa {nmf} %, preferência {pref} %."}
                    answer: {value: "nmf * (1 - pref / 100)", unit: "%", decimals: 2}
                    mistakes:
                      - {value: "nmf * pref / 100", feedback: {es: "Esa es la rebaja.", pt: "Esse é o desconto."}}
                    see: \(see)

                """
        }
        return """
              - id: item-\(number)
                type: single
                prompt: {es: "¿Quién **firma** el acuerdo \(number)?", pt: "Quem **assina** o acordo \(number)?"}
                options:
                  - {id: a, text: {es: Los países, pt: Os países}, right: true, feedback: {es: Así es., pt: Isso.}}
                  - {id: b, text: {es: La OMC, pt: A OMC}, feedback: {es: Es otra., pt: É outra.}}
                  - {id: c, text: {es: Nadie, pt: Ninguém}}
                feedback: {right: {es: Bien., pt: Bem.}, wrong: {es: Relea la lección., pt: Releia a lição.}}
                see: \(see)

            """
    }

    private static let figure = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><rect width="320" height="120"/></svg>
        """
}
