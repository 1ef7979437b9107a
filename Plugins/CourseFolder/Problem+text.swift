import CourseKit
import People

// What can be wrong with a file as text and as YAML. Each sentence says the cure.

/// The three shapes of a YAML value.
enum YAMLKind {
    case text, list, map

    var names: (es: String, pt: String, en: String) {
        switch self {
        case .text: ("un texto", "um texto", "a text")
        case .list:
            (
                "una lista (líneas que empiezan con «- »)", "uma lista (linhas que começam com «- »)",
                "a list (lines that begin with “- ”)"
            )
        case .map:
            (
                "un grupo de claves («clave: valor»)", "um grupo de chaves («chave: valor»)",
                "a group of keys (“key: value”)"
            )
        }
    }
}

extension Problem {
    static func tooLarge(_ place: Place, bytes: Int, limit: Int) -> Problem {
        let size = megabytes(bytes)
        let most = megabytes(limit)
        return Problem(
            place, "file-too-large",
            es:
                "El archivo pesa \(size) MB y un archivo de texto puede pesar hasta \(most) MB; divídalo o quite lo que sobra.",
            pt:
                "O arquivo tem \(size) MB e um arquivo de texto pode ter até \(most) MB; divida-o ou retire o que sobra.",
            en: "The file has \(size) MB and a text file may have \(most) MB; split it or take out what is not needed.")
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 99_999) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    static func notUTF8(_ place: Place) -> Problem {
        Problem(
            place, "not-utf8",
            es: "Aquí hay un byte que no es UTF-8; guarde el archivo con codificación UTF-8.",
            pt: "Aqui há um byte que não é UTF-8; salve o arquivo com codificação UTF-8.",
            en: "There is a byte here that is not UTF-8; save the file as UTF-8.")
    }

    static func controlCharacter(_ place: Place) -> Problem {
        Problem(
            place, "control-character",
            es: "Aquí hay un carácter de control invisible; bórrelo y escriba la línea de nuevo.",
            pt: "Aqui há um caractere de controle invisível; apague-o e escreva a linha de novo.",
            en: "There is an invisible control character here; delete it and type the line again.")
    }

    static func emptyFile(_ place: Place) -> Problem {
        Problem(
            place, "empty-file", es: "El archivo está vacío; complételo o bórrelo.",
            pt: "O arquivo está vazio; preencha-o ou apague-o.", en: "The file is empty; fill it or delete it.")
    }

    static func notYAML(_ place: Place, reason: String) -> Problem {
        Problem(
            place, "yaml-syntax",
            es: "No se entiende como YAML desde aquí; revise sangría, comillas y dos puntos (analizador: \(reason)).",
            pt: "Não se entende como YAML a partir daqui; revise recuo, aspas e dois-pontos (analisador: \(reason)).",
            en: "Not YAML from here on; check indentation, quotes and colons (parser: \(reason)).")
    }

    static func refused(_ finding: YAMLScan.Finding, _ place: Place, _ firstLine: Int) -> Problem {
        switch finding {
        case .anchor, .alias:
            Problem(
                place, "yaml-anchor",
                es:
                    "Las anclas y referencias de YAML (& y *) no se usan aquí; repita el texto, o póngalo entre comillas si el signo es parte de él.",
                pt:
                    "Âncoras e referências de YAML (& e *) não se usam aqui; repita o texto, ou coloque-o entre aspas se o sinal faz parte dele.",
                en:
                    "YAML anchors and aliases (& and *) are not used here; repeat the text, or quote it if the sign belongs to it."
            )
        case .tag:
            Problem(
                place, "yaml-tag",
                es:
                    "Las etiquetas de YAML (!) no se usan aquí; bórrela, o ponga el texto entre comillas si el signo es parte de él.",
                pt:
                    "As etiquetas de YAML (!) não se usam aqui; apague-a, ou coloque o texto entre aspas se o sinal faz parte dele.",
                en: "YAML tags (!) are not used here; delete it, or quote the text if the sign belongs to it.")
        case .repeated(let key, let first):
            Problem(
                place, "duplicate-key",
                es: "La clave «\(key)» ya está en la línea \(first + firstLine - 1); deje una sola.",
                pt: "A chave «\(key)» já está na linha \(first + firstLine - 1); deixe uma só.",
                en: "The key “\(key)” is already on line \(first + firstLine - 1); keep one.")
        case .tooDeep:
            Problem(
                place, "too-deep",
                es: "Hay más de \(YAMLScan.depthLimit) niveles uno dentro de otro; el formato no necesita tantos.",
                pt: "Há mais de \(YAMLScan.depthLimit) níveis um dentro do outro; o formato não precisa de tantos.",
                en: "More than \(YAMLScan.depthLimit) levels lie in one another; the format needs far fewer.")
        }
    }
}

// MARK: Keys and kinds

extension Problem {
    static func unknownKey(_ key: String, nearest: String?, _ place: Place) -> Problem {
        Problem(
            place, "unknown-key",
            es: "La clave «\(key)» no existe aquí; " + (nearest.map { "quizá quiso decir «\($0)»." } ?? "bórrela."),
            pt: "A chave «\(key)» não existe aqui; "
                + (nearest.map { "talvez quisesse dizer «\($0)»." } ?? "apague-a."),
            en: "The key “\(key)” does not exist here; "
                + (nearest.map { "perhaps “\($0)” was meant." } ?? "delete it."))
    }

    static func missingKey(_ key: String, _ place: Place) -> Problem {
        Problem(
            place, "missing-key", es: "Falta la clave «\(key)»; agréguela.",
            pt: "Falta a chave «\(key)»; acrescente-a.",
            en: "The key “\(key)” is missing; add it.")
    }

    static func missingID(_ place: Place) -> Problem {
        Problem(
            place, "missing-id", es: "Falta el «id»; escríbalo, o deje que «rumbo check --fix» lo ponga.",
            pt: "Falta o «id»; escreva-o, ou deixe que «rumbo check --fix» o coloque.",
            en: "The “id” is missing; write one, or let “rumbo check --fix” do it.")
    }

    static func wrongKind(_ place: Place, expected: YAMLKind) -> Problem {
        let names = expected.names
        return Problem(
            place, "wrong-type", es: "Aquí va \(names.es).", pt: "Aqui vai \(names.pt).", en: "Here goes \(names.en).")
    }

    static func emptyText(_ key: String, _ place: Place) -> Problem {
        Problem(
            place, "empty-text", es: "El texto de «\(key)» está vacío; escríbalo o borre la clave.",
            pt: "O texto de «\(key)» está vazio; escreva-o ou apague a chave.",
            en: "The text of “\(key)” is empty; write it or delete the key.")
    }

    static func notANumber(
        _ key: String, _ text: String, _ range: (least: String, most: String)?, whole: Bool, _ place: Place
    ) -> Problem {
        let comma = text.contains(",")
        let es = (whole ? " entero" : "") + (range.map { " entre \($0.least) y \($0.most)" } ?? "")
        let pt = (whole ? " inteiro" : "") + (range.map { " entre \($0.least) e \($0.most)" } ?? "")
        let en = (whole ? "whole " : "") + "number" + (range.map { " from \($0.least) to \($0.most)" } ?? "")
        return Problem(
            place, "not-a-number",
            es: "«\(key): \(text)» no sirve: va un número\(es)\(comma ? ", con punto decimal y no coma" : "").",
            pt: "«\(key): \(text)» não serve: vai um número\(pt)\(comma ? ", com ponto decimal e não vírgula" : "").",
            en: "“\(key): \(text)” will not do: here goes a \(en)\(comma ? ", with a decimal point and no comma" : "")."
        )
    }

    static func notAmong(_ key: String, _ text: String, _ words: [String], _ place: Place) -> Problem {
        let nearest = nearestWord(to: text, in: words)
        let list = words.joined(separator: ", ")
        return Problem(
            place, "unknown-word",
            es: "«\(key): \(text)» no existe" + (nearest.map { "; quizá quiso decir «\($0)»" } ?? "")
                + ". Se admite: \(list).",
            pt: "«\(key): \(text)» não existe" + (nearest.map { "; talvez quisesse dizer «\($0)»" } ?? "")
                + ". Admite-se: \(list).",
            en: "“\(key): \(text)” does not exist" + (nearest.map { "; perhaps “\($0)” was meant" } ?? "")
                + ". Allowed: \(list).")
    }

    static func badIdentifier(_ id: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-id",
            es:
                "«\(id)» no sirve de id: use de 1 a 64 letras a–z sin tilde, cifras y guiones, y empiece con letra o cifra.",
            pt:
                "«\(id)» não serve de id: use de 1 a 64 letras a–z sem acento, algarismos e hífens, e comece com letra ou algarismo.",
            en: "“\(id)” is no id: use 1 to 64 of a–z, 0–9 and hyphens, beginning with a letter or digit.")
    }
}

// MARK: Languages

extension Problem {
    static func needsLanguages(_ key: String, _ languages: [Language], _ place: Place) -> Problem {
        let shape = "{" + languages.map { "\($0.rawValue): …" }.joined(separator: ", ") + "}"
        return Problem(
            place, "needs-languages", es: "«\(key)» lleva un texto por idioma: \(shape).",
            pt: "«\(key)» leva um texto por idioma: \(shape).", en: "“\(key)” takes one text a language: \(shape).")
    }

    static func missingLanguage(_ key: String, _ language: Language, _ place: Place) -> Problem {
        let code = language.rawValue
        return Problem(
            place, "missing-language", es: "A «\(key)» le falta el texto en «\(code)»; agréguelo.",
            pt: "Falta a «\(key)» o texto em «\(code)»; acrescente-o.",
            en: "“\(key)” lacks its text in “\(code)”; add it.")
    }

    static func unlistedLanguage(_ code: String, _ languages: [Language], _ place: Place) -> Problem {
        let list = languages.map(\.rawValue).joined(separator: ", ")
        return Problem(
            place, "unlisted-language",
            es: "«\(code)» no está entre los idiomas del módulo (\(list)); bórrelo o agréguelo a «languages».",
            pt: "«\(code)» não está entre os idiomas do módulo (\(list)); apague-o ou acrescente-o a «languages».",
            en: "“\(code)” is not among the module's languages (\(list)); delete it or add it to “languages”.")
    }
}
