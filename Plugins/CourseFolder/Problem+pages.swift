import CourseKit
import Packaging
import People

// What can be wrong with Markdown pages and with media.

extension Problem {
    private static func meant(_ nearest: String?) -> (es: String, pt: String, en: String) {
        guard let nearest else { return ("", "", "") }
        return (
            "; quizá quiso decir «\(nearest)»", "; talvez quisesse dizer «\(nearest)»",
            "; perhaps “\(nearest)” was meant"
        )
    }

    // MARK: Pages

    static func emptyBody(_ place: Place) -> Problem {
        Problem(
            place, "empty-body", es: "Falta el texto después de la cabecera; escríbalo.",
            pt: "Falta o texto depois do cabeçalho; escreva-o.",
            en: "There is no text after the head; write it.")
    }

    static func tooTangled(_ place: Place) -> Problem {
        Problem(
            place, "too-tangled",
            es: "El Markdown está demasiado enredado (listas o corchetes unos dentro de otros); simplifíquelo.",
            pt: "O Markdown está enredado demais (listas ou colchetes uns dentro dos outros); simplifique-o.",
            en: "The Markdown is too tangled (lists or brackets in one another); make it simpler.")
    }

    /// HTML that the sanitiser took out. What could run or load something is an error.
    static func dropped(_ dropped: SanitizedHTML.Dropped, _ place: Place) -> Problem {
        let what = dropped.attribute.map { "\($0)=… (<\(dropped.element)>)" } ?? "<\(dropped.element)>"
        let hostile: Set<String> = [
            "script", "style", "iframe", "object", "applet", "embed", "frameset", "svg", "math", "template", "form",
            "input",
            "button", "textarea", "select", "link", "meta", "base", "portal", "marquee", "noscript"
        ]
        let attribute = dropped.attribute ?? ""
        let isHostile =
            dropped.attribute == nil
            ? hostile.contains(dropped.element)
            : attribute.hasPrefix("on")
                || ["style", "href", "src", "srcdoc", "action", "formaction"].contains(attribute)
        return Problem(
            place, "html-dropped", severity: isHostile ? .error : .warning,
            es: "\(what) no se admite en el texto y no se mostrará; bórrelo.",
            pt: "\(what) não é admitido no texto e não será mostrado; apague-o.",
            en: "\(what) is not allowed in the text and will not be shown; delete it.")
    }

    static func badAnchor(_ anchor: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-anchor",
            es: "«\(anchor)» no sirve de ancla: use letras a–z sin tilde, cifras y guiones, y empiece con letra.",
            pt: "«\(anchor)» não serve de âncora: use letras a–z sem acento, algarismos e hífens, e comece com letra.",
            en: "“\(anchor)” is no anchor: use a–z, 0–9 and hyphens, beginning with a letter.")
    }

    static func unknownBox(_ kind: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        let list = Catalogue.boxes.joined(separator: ", ")
        return Problem(
            place, "unknown-box", es: "El recuadro «[!\(kind)]» no existe\(meant.es). Hay: \(list).",
            pt: "O quadro «[!\(kind)]» não existe\(meant.pt). Há: \(list).",
            en: "There is no box “[!\(kind)]”\(meant.en). There are: \(list).")
    }

    static func topHeading(_ place: Place) -> Problem {
        Problem(
            place, "top-heading", es: "El título viene de la cabecera; empiece los demás con «##».",
            pt: "O título vem do cabeçalho; comece os demais com «##».",
            en: "The title comes from the head; begin the others with “##”.")
    }

    static func emptyHeading(_ place: Place) -> Problem {
        Problem(
            place, "empty-heading", es: "Hay un título sin texto; escríbalo o bórrelo.",
            pt: "Há um título sem texto; escreva-o ou apague-o.",
            en: "A heading has no text; write or delete it.")
    }

    static func repeatedAnchor(_ anchor: String, _ place: Place) -> Problem {
        Problem(
            place, "duplicate-anchor", es: "El ancla «#\(anchor)» ya está en esta página; ponga otra.",
            pt: "A âncora «#\(anchor)» já está nesta página; use outra.",
            en: "The anchor “#\(anchor)” is on this page already; take another.")
    }

    static func noSuchAnchor(_ anchor: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "unknown-anchor", es: "Ningún título de esta página tiene el ancla «#\(anchor)»\(meant.es).",
            pt: "Nenhum título desta página tem a âncora «#\(anchor)»\(meant.pt).",
            en: "No heading of this page has the anchor “#\(anchor)”\(meant.en).")
    }

    static func relativeLink(_ target: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-link", es: "El enlace «\(target)» no lleva a nada; use https://…, #ancla o ../media/archivo.",
            pt: "O link «\(target)» não leva a nada; use https://…, #âncora ou ../media/arquivo.",
            en: "The link “\(target)” leads nowhere; use https://…, #anchor or ../media/file.")
    }

    // MARK: Media

    static func noAlternative(_ source: String, _ place: Place) -> Problem {
        Problem(
            place, "no-alternative",
            es: "A «\(source)» le falta el texto alternativo; diga entre los corchetes qué muestra.",
            pt: "Falta a «\(source)» o texto alternativo; diga entre os colchetes o que mostra.",
            en: "“\(source)” lacks its alternative text; say between the brackets what it shows.")
    }

    static func notInMedia(_ source: String, _ place: Place) -> Problem {
        Problem(
            place, "not-in-media",
            es: "«\(source)» no está en media/; copie el archivo allí y escriba ../media/archivo.",
            pt: "«\(source)» não está em media/; copie o arquivo para lá e escreva ../media/arquivo.",
            en: "“\(source)” is not in media/; copy the file there and write ../media/file.")
    }

    static func noSuchFile(_ path: String, nearest: String?, _ place: Place) -> Problem {
        let meant = meant(nearest)
        return Problem(
            place, "missing-file", es: "Falta el archivo \(path)\(meant.es).",
            pt: "Falta o arquivo \(path)\(meant.pt).",
            en: "The file \(path) is missing\(meant.en).")
    }

    static func notAPicture(_ source: String, _ place: Place) -> Problem {
        Problem(
            place, "not-a-picture", es: "«\(source)» no es imagen, audio ni video; enlácelo sin el signo «!».",
            pt: "«\(source)» não é imagem, áudio nem vídeo; faça um link sem o sinal «!».",
            en: "“\(source)” is no picture, audio or video; link to it without the “!”.")
    }

    static func mediaOfOther(_ path: String, _ language: Language, _ place: Place) -> Problem {
        let code = language.rawValue
        return Problem(
            place, "media-language", severity: .warning,
            es: "\(path) está en «\(code)»; use el archivo del idioma de este texto.",
            pt: "\(path) está em «\(code)»; use o arquivo do idioma deste texto.",
            en: "\(path) is in “\(code)”; use the file in the language of this text.")
    }

    static func noCaptions(_ path: String, _ place: Place) -> Problem {
        Problem(
            place, "no-captions", severity: .warning, es: "El video no tiene subtítulos; agregue \(path).",
            pt: "O vídeo não tem legendas; acrescente \(path).", en: "The video has no captions; add \(path).")
    }

    static func unusedMedia(_ place: Place) -> Problem {
        Problem(
            place, "unused-media", severity: .warning, es: "Nada muestra ni enlaza este archivo; úselo o bórrelo.",
            pt: "Nada mostra nem liga a este arquivo; use-o ou apague-o.",
            en: "Nothing shows or links to this file; use or delete it.")
    }

    static func badMediaName(_ name: String, _ place: Place) -> Problem {
        Problem(
            place, "bad-media-name", es: "El nombre «\(name)» lleva otros signos; use solo a–z, 0–9, punto, «_» y «-».",
            pt: "O nome «\(name)» tem outros sinais; use só a–z, 0–9, ponto, «_» e «-».",
            en: "The name “\(name)” has other signs; use only a–z, 0–9, dot, “_” and “-”.")
    }

    static func badMediaType(_ ending: String, _ known: [String], _ place: Place) -> Problem {
        let list = known.joined(separator: " ")
        return Problem(
            place, "bad-media-type", es: "Los archivos «.\(ending)» no se admiten. Se admite: \(list).",
            pt: "Arquivos «.\(ending)» não são admitidos. Admite-se: \(list).",
            en: "Files “.\(ending)” are not allowed. Allowed: \(list).")
    }

    static func notItsType(_ ending: String, _ place: Place) -> Problem {
        Problem(
            place, "not-its-type",
            es: "El contenido no es de un archivo «.\(ending)»; expórtelo de nuevo con ese formato.",
            pt: "O conteúdo não é de um arquivo «.\(ending)»; exporte-o de novo nesse formato.",
            en: "The content is not that of a “.\(ending)” file; export it again in that format.")
    }

    // MARK: Drawings

    static func drawingForbids(_ what: String, _ place: Place) -> Problem {
        Problem(
            place, "hostile-drawing", es: "El dibujo tiene \(what), que no se admite en un SVG; bórrelo.",
            pt: "O desenho tem \(what), que não se admite em um SVG; apague-o.",
            en: "The drawing holds \(what), which an SVG here may not; delete it.")
    }

    static func drawingRefers(_ target: String, _ place: Place) -> Problem {
        Problem(
            place, "hostile-drawing",
            es: "El dibujo usa «\(target)», que está fuera de él; incluya lo que necesita o bórrelo.",
            pt: "O desenho usa «\(target)», que está fora dele; inclua o que precisa ou apague-o.",
            en: "The drawing uses “\(target)”, which is outside it; put in what it needs or delete it.")
    }
}
