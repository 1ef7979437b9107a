import CourseKit
import Learning
import People

// What can be wrong with the parts of a module and what they say of each other.

extension Problem {
    private static func meant(_ nearest: String?) -> (es: String, pt: String, en: String) {
        guard let nearest else { return ("", "", "") }
        return (
            "; quizá quiso decir «\(nearest)»", "; talvez quisesse dizer «\(nearest)»",
            "; perhaps “\(nearest)” was meant"
        )
    }

    private static func kind(_ kind: Activity.Kind) -> (es: String, pt: String, en: String) {
        switch kind {
        case .lesson: ("una lección", "uma lição", "a lesson")
        case .quiz: ("un cuestionario", "um questionário", "a quiz")
        case .assignment: ("una tarea", "uma tarefa", "an assignment")
        }
    }

    private static func kinds(_ all: [Activity.Kind]) -> (es: String, pt: String, en: String) {
        let names = all.map(kind)
        return (
            names.map(\.es).joined(separator: " o "), names.map(\.pt).joined(separator: " ou "),
            names.map(\.en).joined(separator: " or ")
        )
    }

    // MARK: Files

    static func noManifest(_ place: Place) -> Problem {
        Problem(
            place, "no-manifest", es: "Falta module.yaml en la raíz del módulo; «rumbo new» escribe uno para empezar.",
            pt: "Falta module.yaml na raiz do módulo; «rumbo new» escreve um para começar.",
            en: "There is no module.yaml at the root; “rumbo new” writes one to start from.")
    }

    static func strayFile(_ place: Place) -> Problem {
        Problem(
            place, "stray-file",
            es:
                "Este archivo no tiene lugar en un módulo; muévalo a su carpeta (lessons, quizzes, banks, rubrics, assignments, media) o bórrelo.",
            pt:
                "Este arquivo não tem lugar em um módulo; mova-o para sua pasta (lessons, quizzes, banks, rubrics, assignments, media) ou apague-o.",
            en:
                "This file has no place in a module; move it to its folder (lessons, quizzes, banks, rubrics, assignments, media) or delete it."
        )
    }

    static func fileWithoutLanguage(_ place: Place, _ languages: [Language]) -> Problem {
        let code = languages.first?.rawValue ?? "es"
        return Problem(
            place, "file-without-language",
            es: "Al nombre le falta el idioma antes de «.md»; por ejemplo «.\(code).md».",
            pt: "Falta no nome o idioma antes de «.md»; por exemplo «.\(code).md».",
            en: "The name lacks the language before “.md”; for example “.\(code).md”.")
    }

    static func noFrontMatter(_ place: Place) -> Problem {
        Problem(
            place, "no-front-matter",
            es: "El archivo debe empezar con una línea «---», sus claves (id, title…) y otra línea «---».",
            pt: "O arquivo deve começar com uma linha «---», suas chaves (id, title…) e outra linha «---».",
            en: "The file must begin with a line “---”, its keys (id, title…) and another line “---”.")
    }

    // MARK: Names

    static func repeatedName(_ name: String, _ place: Place) -> Problem {
        Problem(
            place, "duplicate-id", es: "«\(name)» ya está usado; cada nombre va una sola vez.",
            pt: "«\(name)» já está usado; cada nome vai uma só vez.",
            en: "“\(name)” is used already; each name stands once.")
    }

    static func repeatedActivity(_ id: String, _ other: String, _ place: Place) -> Problem {
        Problem(
            place, "duplicate-id", es: "El id «\(id)» ya lo usa \(other); ponga otro.",
            pt: "O id «\(id)» já é usado por \(other); use outro.",
            en: "The id “\(id)” is used by \(other); take another.")
    }

    static func badVersion(_ version: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-version", es: "«\(version)» no sirve de versión; escriba algo como 1.0.0.",
            pt: "«\(version)» não serve de versão; escreva algo como 1.0.0.",
            en: "“\(version)” is no version; write something like 1.0.0.")
    }

    static func requiresItself(_ place: Place) -> Problem {
        Problem(
            place, "requires-itself", es: "El módulo se exige a sí mismo; quite su propio id de «requires».",
            pt: "O módulo exige a si mesmo; retire seu próprio id de «requires».",
            en: "The module requires itself; take its own id out of “requires”.")
    }

    static func oneKeyOnly(_ keys: [String], _ place: Place) -> Problem {
        let list = keys.joined(separator: ", ")
        return Problem(
            place, "one-key", es: "Aquí va una sola de estas claves: \(list).",
            pt: "Aqui vai uma só destas chaves: \(list).",
            en: "Exactly one of these keys goes here: \(list).")
    }

    static func emptyList(_ key: String, _ place: Place) -> Problem {
        Problem(
            place, "empty-list", es: "La lista «\(key)» está vacía; agregue al menos una línea.",
            pt: "A lista «\(key)» está vazia; acrescente pelo menos uma linha.",
            en: "The list “\(key)” is empty; add at least one line.")
    }

    // MARK: Steps

    static func noSuchActivity(_ id: String, _ kind: Activity.Kind, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        let kind = Self.kind(kind)
        return Problem(
            place, "unknown-activity", es: "No hay \(kind.es) con id «\(id)»\(meant.es).",
            pt: "Não há \(kind.pt) com id «\(id)»\(meant.pt).", en: "“\(id)” is not the id of \(kind.en)\(meant.en).")
    }

    static func wrongStepKind(_ id: String, is kind: Activity.Kind, _ place: Place) -> Problem {
        let name = Self.kind(kind)
        let key = kind.rawValue
        return Problem(
            place, "wrong-step-kind", es: "«\(id)» es \(name.es); escriba «\(key): \(id)».",
            pt: "«\(id)» é \(name.pt); escreva «\(key): \(id)».", en: "“\(id)” is \(name.en); write “\(key): \(id)”.")
    }

    static func repeatedStep(_ id: String, _ place: Place) -> Problem {
        Problem(
            place, "duplicate-step", es: "«\(id)» ya está en el recorrido; cada paso va una sola vez.",
            pt: "«\(id)» já está no percurso; cada passo vai uma só vez.",
            en: "“\(id)” is in the outline already; each step stands once.")
    }

    static func notInOutline(_ id: String, _ place: Place) -> Problem {
        Problem(
            place, "not-in-outline", es: "«\(id)» no está en «outline» de module.yaml; agréguelo o borre el archivo.",
            pt: "«\(id)» não está em «outline» de module.yaml; acrescente-o ou apague o arquivo.",
            en: "“\(id)” is not in the “outline” of module.yaml; add it or delete the file.")
    }

    static func completionUnknown(_ id: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "completion-unknown",
            es: "La regla de aprobación nombra «\(id)», que no está en «outline»\(meant.es).",
            pt: "A regra de conclusão cita «\(id)», que não está em «outline»\(meant.pt).",
            en: "The completion rule names “\(id)”, which is not in the “outline”\(meant.en).")
    }

    static func completionKind(_ id: String, is kind: Activity.Kind, _ wanted: [Activity.Kind], _ place: Place)
        -> Problem
    {
        let name = Self.kind(kind)
        let wanted = kinds(wanted)
        return Problem(
            place, "completion-kind", es: "«\(id)» es \(name.es) y aquí va \(wanted.es).",
            pt: "«\(id)» é \(name.pt) e aqui vai \(wanted.pt).",
            en: "“\(id)” is \(name.en), and here goes \(wanted.en).")
    }

    static func mentoringNotOffered(_ place: Place) -> Problem {
        Problem(
            place, "mentoring-not-offered",
            es:
                "La regla de aprobación pide horas de mentoría, pero el módulo no la ofrece; agregue «mentoring» con sus temas.",
            pt:
                "A regra de conclusão pede horas de mentoria, mas o módulo não a oferece; acrescente «mentoring» com os temas.",
            en:
                "The completion rule asks for hours of mentoring, but the module offers none; add “mentoring” with its topics."
        )
    }

    // MARK: Translations

    static func missingTranslation(_ id: String, _ language: Language, _ place: Place) -> Problem {
        let code = language.rawValue
        return Problem(
            place, "missing-language",
            es: "A «\(id)» le falta su archivo en «\(code)»; escriba el .\(code).md con el mismo id.",
            pt: "Falta a «\(id)» seu arquivo em «\(code)»; escreva o .\(code).md com o mesmo id.",
            en: "“\(id)” lacks its file in “\(code)”; write the .\(code).md with the same id.")
    }

    static func differs(_ key: String, _ file: String, _ place: Place) -> Problem {
        Problem(
            place, "translations-differ",
            es: "«\(key)» no es igual que en \(file); ponga lo mismo en todos los idiomas.",
            pt: "«\(key)» não é igual a \(file); use o mesmo em todos os idiomas.",
            en: "“\(key)” is not the same as in \(file); use the same in every language.")
    }

    static func anchorsDiffer(missing: [String], extra: [String], _ file: String, _ place: Place) -> Problem {
        let lack = missing.map { "#\($0)" }.joined(separator: ", ")
        let more = extra.map { "#\($0)" }.joined(separator: ", ")
        func sentence(_ head: String, _ lacks: String, _ extras: String, _ order: String) -> String {
            let parts = [lack.isEmpty ? nil : "\(lacks) \(lack)", more.isEmpty ? nil : "\(extras) \(more)"].compactMap {
                $0
            }
            return "\(head): " + (parts.isEmpty ? order : parts.joined(separator: "; ")) + "."
        }
        return Problem(
            place, "anchors-differ",
            es: sentence("Las anclas no son las de \(file)", "faltan", "sobran", "póngalas en el mismo orden"),
            pt: sentence("As âncoras não são as de \(file)", "faltam", "sobram", "coloque-as na mesma ordem"),
            en: sentence("The anchors are not those of \(file)", "missing", "too many", "put them in the same order"))
    }

    // MARK: References

    static func seeUnknown(_ target: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "unknown-see", es: "«see: \(target)» no lleva a ninguna lección\(meant.es).",
            pt: "«see: \(target)» não leva a nenhuma lição\(meant.pt).",
            en: "“see: \(target)” leads to no lesson\(meant.en).")
    }

    static func seeAnchor(_ target: String, _ file: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "unknown-see", es: "«see: \(target)»: ese título con ancla no está en \(file)\(meant.es).",
            pt: "«see: \(target)»: esse título com âncora não está em \(file)\(meant.pt).",
            en: "“see: \(target)”: no heading of \(file) has that anchor\(meant.en).")
    }
}
