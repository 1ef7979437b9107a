import Foundation
import Learning

extension CourseFolder {
    /// A small working module for `rumbo new`: two lessons, a practice quiz, a final that draws from a bank.
    ///
    /// It passes ``read(_:)`` without a problem.
    /// - Parameters:
    ///   - id: an identifier as the format wants it; anything else is made into one.
    ///   - languages: codes, of which `es`, `pt` and `en` are known; `es` and `pt` when none is.
    /// - Returns: text by path.
    public static func scaffold(id: String, languages: [String]) -> [String: String] {
        var codes: [String] = []
        for code in languages where ScaffoldWords.all[code] != nil && !codes.contains(code) { codes.append(code) }
        let name = Course.ID(id).isWellFormed ? id : slug(id, limit: 64)
        return Scaffold(id: name.isEmpty ? "mi-curso" : name, languages: codes.isEmpty ? ["es", "pt"] : codes).files
    }
}

/// The texts of the module that ``CourseFolder/scaffold(id:languages:)`` writes.
struct Scaffold {
    let id: String
    let languages: [String]

    var files: [String: String] {
        var files = ["module.yaml": manifest, "quizzes/final.yaml": final, "banks/precios.yaml": bank]
        for code in languages {
            guard let words = ScaffoldWords.all[code] else { continue }
            files["lessons/010-\(ScaffoldWords.first).\(code).md"] = words.firstLesson
            files["lessons/020-\(ScaffoldWords.second).\(code).md"] = words.secondLesson
            files["quizzes/practica.\(code).md"] = words.practice
        }
        return files
    }

    /// `{es: "…", pt: "…"}`.
    private func texts(_ word: KeyPath<ScaffoldWords, String>) -> String {
        let entries = languages.compactMap { code in ScaffoldWords.all[code].map { "\(code): \"\($0[keyPath: word])\"" }
        }
        return "{" + entries.joined(separator: ", ") + "}"
    }

    private var manifest: String {
        """
        format: 1
        id: \(id)
        version: 0.1.0
        title: \(texts(\.title))
        summary: \(texts(\.summary))
        outcomes:
          - \(texts(\.outcome))
        level: basico
        mode: autoguiado
        hours: 1
        licence: CC-BY-SA-4.0
        authors: [Rumbo]
        languages: [\(languages.joined(separator: ", "))]
        topics: [T03]
        audiences: [mipyme]
        requires: []
        outline:
          - unit: precio
            title: \(texts(\.unit))
            steps:
              - lesson: costos
              - quiz: practica
              - lesson: margen
              - quiz: final
        completion:
          - lessons: all
          - passed: [final]
        certificate:
          design: rumbo
          kind: aprobacion

        """
    }

    private var final: String {
        """
        id: final
        title: \(texts(\.final))
        purpose: exam
        settings:
          attempts: 3
          pass: 60
        items:
          - id: suma
            type: truefalse
            prompt: \(texts(\.sumPrompt))
            answer: true
            see: costos#idea
          - draw: 1
            from: precios

        """
    }

    private var bank: String {
        """
        id: precios
        items:
          - id: precio
            type: numeric
            variables:
              costo: {choose: [40, 60, 80]}
              margen: {from: 20, to: 40, step: 10}
            prompt: \(texts(\.pricePrompt))
            answer: {value: "costo * (1 + margen / 100)", unit: "US$", decimals: 2}
            mistakes:
              - value: "costo + margen"
                feedback: \(texts(\.priceMistake))
            see: margen#calculo
          - id: margen-de-precio
            type: single
            prompt: \(texts(\.marginPrompt))
            options:
              - id: si
                text: \(texts(\.marginRight))
                right: true
              - id: "no"
                text: \(texts(\.marginWrong))
            see: margen#calculo

        """
    }
}
