import CourseKit
import Learning
import People

// Faults that the rules of marking find in an item, as sentences with the cure.

extension Problem {
    static func fault(_ fault: ItemFault, _ place: Place) -> Problem {
        let (code, es, pt, en) = text(fault.kind)
        return Problem(
            place, code, severity: fault.severity == .error ? .error : .warning, es: "«\(fault.item)»: \(es).",
            pt: "«\(fault.item)»: \(pt).", en: "“\(fault.item)”: \(en).")
    }

    private typealias Sentence = (code: String, es: String, pt: String, en: String)

    private static func text(_ kind: ItemFault.Kind) -> Sentence {
        switch kind {
        case .formula, .noValue, .undeclaredVariable, .unusedVariable, .badVariableName, .repeatedVariable,
            .variableWithoutValues:
            formula(kind)
        case .gapNotInPrompt, .gapUnknown, .gapRepeated: gap(kind)
        default: key(kind)
        }
    }

    private static func with(_ values: [String: Double]) -> String {
        values.sorted { $0.key < $1.key }
            .map { "\($0.key) = \($0.value == $0.value.rounded() ? String(Int($0.value)) : String($0.value))" }
            .joined(separator: ", ")
    }

    private static func formula(_ kind: ItemFault.Kind) -> Sentence {
        switch kind {
        case .formula(let error):
            (
                "bad-expression", "la expresión no se entiende: \(error.sentence(in: .es))",
                "a expressão não se entende: \(error.sentence(in: .pt))",
                "the expression cannot be read: \(error.sentence(in: .en))"
            )
        case .noValue(let error, let values):
            (
                "no-value", "la expresión no da un número con \(with(values)): \(error.sentence(in: .es))",
                "a expressão não dá um número com \(with(values)): \(error.sentence(in: .pt))",
                "the expression has no value with \(with(values)): \(error.sentence(in: .en))"
            )
        case .undeclaredVariable(let name):
            (
                "unknown-variable", "la variable «\(name)» no está en «variables»; agréguela o corrija el nombre",
                "a variável «\(name)» não está em «variables»; acrescente-a ou corrija o nome",
                "the variable “\(name)” is not in “variables”; add it or mend the name"
            )
        case .unusedVariable(let name):
            (
                "unused-variable", "la variable «\(name)» no se usa; bórrela",
                "a variável «\(name)» não é usada; apague-a",
                "the variable “\(name)” is not used; delete it"
            )
        case .badVariableName(let name):
            (
                "bad-variable",
                "«\(name)» no sirve de variable; use letras sin tilde, cifras y «_», y empiece con letra",
                "«\(name)» não serve de variável; use letras sem acento, algarismos e «_», e comece com letra",
                "“\(name)” is no variable; use letters, figures and “_”, beginning with a letter"
            )
        case .repeatedVariable(let name):
            (
                "duplicate-key", "la variable «\(name)» está dos veces; deje una",
                "a variável «\(name)» está duas vezes; deixe uma",
                "the variable “\(name)” is there twice; keep one"
            )
        default:
            (
                "no-values", "la variable no tiene valores; el primero no debe pasar del último y el paso va sobre 0",
                "a variável não tem valores; o primeiro não deve passar do último e o passo é maior que 0",
                "the variable has no values; the first must not exceed the last, and the step is above 0"
            )
        }
    }

    private static func gap(_ kind: ItemFault.Kind) -> Sentence {
        switch kind {
        case .gapNotInPrompt(let id, let language):
            (
                "gap-not-in-prompt", "el hueco [[\(id)]] no está en el texto en «\(language)»; póngalo donde va",
                "a lacuna [[\(id)]] não está no texto em «\(language)»; ponha-a onde vai",
                "the gap [[\(id)]] is not in the text in “\(language)”; put it where it goes"
            )
        case .gapUnknown(let id, let language):
            (
                "unknown-gap",
                "el texto en «\(language)» usa [[\(id)]], que no está en «gaps»; agréguelo o corrija el nombre",
                "o texto em «\(language)» usa [[\(id)]], que não está em «gaps»; acrescente-a ou corrija o nome",
                "the text in “\(language)” uses [[\(id)]], which is not in “gaps”; add it or mend the name"
            )
        case .gapRepeated(let id, let language):
            (
                "gap-repeated", "[[\(id)]] está dos veces en el texto en «\(language)»; deje una",
                "[[\(id)]] está duas vezes no texto em «\(language)»; deixe uma",
                "[[\(id)]] is there twice in the text in “\(language)”; keep one"
            )
        default: key(kind)
        }
    }

    private static func key(_ kind: ItemFault.Kind) -> Sentence {
        switch kind {
        case .noRightAnswer:
            (
                "no-right-answer", "ninguna respuesta es correcta; marque al menos una",
                "nenhuma resposta é certa; marque pelo menos uma", "no answer is right; mark at least one"
            )
        case .severalRightOptions:
            (
                "several-right", "hay más de una opción correcta; deje una o use «type: multiple»",
                "há mais de uma opção certa; deixe uma ou use «type: multiple»",
                "more than one option is right; keep one or use “type: multiple”"
            )
        case .fullCreditOutOfReach:
            (
                "out-of-reach", "ninguna respuesta llega al 100 % de los puntos; suba el «credit» de la mejor",
                "nenhuma resposta chega a 100% dos pontos; aumente o «credit» da melhor",
                "no answer reaches all the points; raise the “credit” of the best"
            )
        case .tooFewChoices:
            (
                "too-few-choices", "hacen falta al menos dos entre las que elegir; agregue otra",
                "são necessárias pelo menos duas entre as quais escolher; acrescente outra",
                "at least two are needed to choose from; add another"
            )
        case .badCredit:
            ("bad-credit", "«credit» va de -100 a 100", "«credit» vai de -100 a 100", "“credit” goes from -100 to 100")
        case .badPoints:
            ("bad-points", "«points» va desde 0", "«points» vai a partir de 0", "“points” starts at 0")
        case .repeatedID(let id):
            (
                "duplicate-id", "el id «\(id)» está dos veces; cambie uno", "o id «\(id)» está duas vezes; mude um",
                "the id “\(id)” is there twice; change one"
            )
        case .emptyTolerance:
            (
                "empty-tolerance", "solo valdría un número exacto; ponga «tolerance» mayor que 0, o «decimals»",
                "só valeria um número exato; ponha «tolerance» maior que 0, ou «decimals»",
                "only one exact number would count; set a “tolerance” above 0, or “decimals”"
            )
        case .badDecimals:
            ("bad-decimals", "«decimals» va de 0 a 10", "«decimals» vai de 0 a 10", "“decimals” goes from 0 to 10")
        case .mistakeIsRight(let values):
            mistake(values.map { $0.isEmpty ? nil : with($0) } ?? nil)
        default:
            (
                "bad-range", "el mínimo de palabras pasa del máximo; corríjalo",
                "o mínimo de palavras passa do máximo; corrija-o",
                "the least number of words exceeds the most; mend it"
            )
        }
    }

    private static func mistake(_ values: String?) -> Sentence {
        guard let values else {
            return (
                "mistake-is-right", "este error da la respuesta correcta; bórrelo o corrija la expresión",
                "este erro dá a resposta certa; apague-o ou corrija a expressão",
                "this mistake gives the right answer; delete it or mend the expression"
            )
        }
        return (
            "mistake-is-right",
            "con \(values) este error da la respuesta correcta; evite esos valores o acepte que no se note",
            "com \(values) este erro dá a resposta certa; evite esses valores ou aceite que não se note",
            "with \(values) this mistake gives the right answer; avoid those values or accept that it goes unnoticed"
        )
    }
}
