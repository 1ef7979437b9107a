import CourseKit
import Learning
import People

// What can be wrong with items, rubrics, pages and media.

extension Problem {
    private static func meant(_ nearest: String?) -> (es: String, pt: String, en: String) {
        guard let nearest else { return ("", "", "") }
        return (
            "; quizá quiso decir «\(nearest)»", "; talvez quisesse dizer «\(nearest)»",
            "; perhaps “\(nearest)” was meant"
        )
    }

    // MARK: Items

    static func badTolerance(_ text: String, _ place: Place) -> Problem {
        Problem(
            place, "not-a-number", es: "«tolerance: \(text)» no sirve: va un número (0.01) o un porcentaje (0.5%).",
            pt: "«tolerance: \(text)» não serve: vai um número (0.01) ou uma porcentagem (0.5%).",
            en: "“tolerance: \(text)” will not do: here goes a number (0.01) or a percentage (0.5%).")
    }

    static func badSee(_ text: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-see", es: "«see: \(text)» no sirve; escriba el id de una lección, o id#ancla.",
            pt: "«see: \(text)» não serve; escreva o id de uma lição, ou id#âncora.",
            en: "“see: \(text)” will not do; write the id of a lesson, or id#anchor.")
    }

    // MARK: Quizzes

    static func noQuestions(_ place: Place) -> Problem {
        Problem(
            place, "no-questions", es: "No hay preguntas; cada una empieza con una línea «## Pregunta {#id}».",
            pt: "Não há perguntas; cada uma começa com uma linha «## Pergunta {#id}».",
            en: "There are no questions; each begins with a line “## Question {#id}”.")
    }

    static func noOptions(_ place: Place) -> Problem {
        Problem(
            place, "no-options",
            es: "La pregunta no tiene opciones; escriba «- [x] correcta {#id}» y «- [ ] otra {#id}».",
            pt: "A pergunta não tem opções; escreva «- [x] certa {#id}» e «- [ ] outra {#id}».",
            en: "The question has no options; write “- [x] right {#id}” and “- [ ] other {#id}”.")
    }

    static func strayQuizLine(_ place: Place) -> Problem {
        Problem(
            place, "stray-line",
            es:
                "Esta línea no es pregunta («## »), opción («- [ ] »), comentario («> » con sangría) ni «> see: »; corríjala o bórrela.",
            pt:
                "Esta linha não é pergunta («## »), opção («- [ ] »), comentário («> » com recuo) nem «> see: »; corrija-a ou apague-a.",
            en:
                "This line is no question (“## ”), option (“- [ ] ”), remark (an indented “> ”) or “> see: ”; mend or delete it."
        )
    }

    static func quizShape(_ model: String, _ place: Place) -> Problem {
        Problem(
            place, "translations-differ",
            es:
                "Las preguntas, opciones, ids, «[x]» y «see» no son los de \(model); póngalos iguales y en el mismo orden.",
            pt: "As perguntas, opções, ids, «[x]» e «see» não são os de \(model); deixe-os iguais e na mesma ordem.",
            en:
                "Questions, options, ids, “[x]” and “see” are not those of \(model); make them the same, in the same order."
        )
    }

    static func noSuchBank(_ id: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "unknown-bank", es: "No hay banco con id «\(id)»\(meant.es).",
            pt: "Não há banco com id «\(id)»\(meant.pt).",
            en: "There is no bank with id “\(id)”\(meant.en).")
    }

    static func drawTooLarge(_ count: Int, of available: Int, _ bank: String, _ tags: [String], _ place: Place)
        -> Problem
    {
        let with = tags.isEmpty ? "" : " [\(tags.joined(separator: ", "))]"
        return Problem(
            place, "draw-too-large",
            es: "Se sortean \(count) y el banco «\(bank)»\(with) tiene \(available); sortee menos o escriba más.",
            pt: "Sorteiam-se \(count) e o banco «\(bank)»\(with) tem \(available); sorteie menos ou escreva mais.",
            en: "\(count) are drawn and the bank “\(bank)”\(with) has \(available); draw fewer or write more.")
    }

    static func drawsTogether(_ bank: String, _ place: Place) -> Problem {
        Problem(
            place, "draw-too-large",
            es: "Con los sorteos anteriores, al banco «\(bank)» le faltan ítems para este; sortee menos o escriba más.",
            pt: "Com os sorteios anteriores, faltam itens ao banco «\(bank)» para este; sorteie menos ou escreva mais.",
            en: "With the draws before it, the bank “\(bank)” lacks items for this one; draw fewer or write more.")
    }

    static func noPoints(_ place: Place) -> Problem {
        Problem(
            place, "no-points", es: "Ninguna pregunta da puntos; ponga «points» mayor que 0.",
            pt: "Nenhuma pergunta dá pontos; ponha «points» maior que 0.",
            en: "No question gives points; set “points” above 0.")
    }

    static func unusedBank(_ id: String, _ place: Place) -> Problem {
        Problem(
            place, "unused-bank", severity: .warning, es: "Ningún cuestionario sortea del banco «\(id)».",
            pt: "Nenhum questionário sorteia do banco «\(id)».", en: "No quiz draws from the bank “\(id)”.")
    }

    // MARK: Rubrics

    static func levelOrder(_ place: Place) -> Problem {
        Problem(
            place, "level-order", es: "Los niveles van del mejor al peor, cada uno con menos puntos que el anterior.",
            pt: "Os níveis vão do melhor ao pior, cada um com menos pontos que o anterior.",
            en: "Levels go from best to worst, each with fewer points than the one before.")
    }

    static func outOfReach(_ key: String, _ most: Double, _ place: Place) -> Problem {
        let most = most == most.rounded() ? "\(Int(most))" : "\(most)"
        return Problem(
            place, "out-of-reach", es: "«\(key)» pide más de \(most), que es lo máximo posible; bájelo.",
            pt: "«\(key)» pede mais de \(most), que é o máximo possível; baixe-o.",
            en: "“\(key)” asks for more than \(most), the most that can be had; lower it.")
    }

    static func gapMissing(_ place: Place) -> Problem {
        Problem(
            place, "missing-gap",
            es:
                "«marking: double» necesita «max_gap»: cuántos puntos pueden diferir dos notas sin que decida una tercera persona; agréguelo.",
            pt:
                "«marking: double» precisa de «max_gap»: quantos pontos duas notas podem diferir sem que uma terceira pessoa decida; acrescente-o.",
            en:
                "“marking: double” needs “max_gap”: by how many points two marks may differ before a third person decides; add it."
        )
    }

    static func gapWithoutEffect(_ place: Place) -> Problem {
        Problem(
            place, "unused-gap", severity: .warning,
            es: "«max_gap» solo cuenta con «marking: double»; bórrelo o cambie «marking».",
            pt: "«max_gap» só conta com «marking: double»; apague-o ou mude «marking».",
            en: "“max_gap” counts only with “marking: double”; delete it or change “marking”.")
    }

    static func gapTooWide(_ most: Double, _ place: Place) -> Problem {
        let most = most == most.rounded() ? "\(Int(most))" : "\(most)"
        return Problem(
            place, "wide-gap", severity: .warning,
            es:
                "Dos notas nunca difieren en más de \(most): con este «max_gap» casi nunca decide una tercera persona; bájelo.",
            pt:
                "Duas notas nunca diferem em mais de \(most): com este «max_gap» quase nunca uma terceira pessoa decide; baixe-o.",
            en:
                "Two marks never differ by more than \(most): with this “max_gap” a third person hardly ever decides; lower it."
        )
    }

    static func noSuchRubric(_ id: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "unknown-rubric", es: "No hay rúbrica con id «\(id)»\(meant.es).",
            pt: "Não há rubrica com id «\(id)»\(meant.pt).",
            en: "There is no rubric with id “\(id)”\(meant.en).")
    }

    static func unusedRubric(_ id: String, _ place: Place) -> Problem {
        Problem(
            place, "unused-rubric", severity: .warning, es: "Ninguna tarea usa la rúbrica «\(id)».",
            pt: "Nenhuma tarefa usa a rubrica «\(id)».", en: "No assignment uses the rubric “\(id)”.")
    }
}
