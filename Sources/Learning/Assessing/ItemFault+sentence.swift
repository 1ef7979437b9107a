import People

extension ItemFault {
    /// What is wrong, for the author.
    public func sentence(in language: Language) -> String {
        let (es, pt, en) = sentences
        return switch language {
        case .es: es
        case .pt: pt
        case .en: en
        }
    }

    /// `a = 1; b = 2`, as formulas write numbers.
    private func list(_ variables: [String: Double]) -> String {
        variables.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.settled)" }.joined(separator: "; ")
    }

    private var sentences: (es: String, pt: String, en: String) {
        switch kind {
        case .formula(let error):
            (
                "Fórmula ilegible: \(error.sentence(in: .es)).", "Fórmula ilegível: \(error.sentence(in: .pt)).",
                "Unreadable formula: \(error.sentence(in: .en))."
            )
        case .noValue(let error, let variables): noValueSentences(error, variables)
        case .undeclaredVariable(let name):
            (
                "La variable «\(name)» no está en «variables».", "A variável «\(name)» não está em «variables».",
                "The variable “\(name)” is not in “variables”."
            )
        case .unusedVariable(let name):
            (
                "La variable «\(name)» no se usa.", "A variável «\(name)» não é usada.",
                "The variable “\(name)” is not used."
            )
        case .badVariableName(let name):
            (
                "«\(name)» no puede ser nombre de variable: letras minúsculas a–z, cifras y «_», y ninguna función.",
                "«\(name)» não pode ser nome de variável: letras minúsculas a–z, algarismos e «_», e nenhuma função.",
                "“\(name)” cannot name a variable: small letters a–z, digits and “_”, and no function."
            )
        case .repeatedVariable(let name):
            (
                "La variable «\(name)» está dos veces.", "A variável «\(name)» está duas vezes.",
                "The variable “\(name)” is there twice."
            )
        case .variableWithoutValues(let name):
            (
                "La variable «\(name)» no tiene valores: «choose» con números, o «from» ≤ «to» con «step» mayor que 0.",
                "A variável «\(name)» não tem valores: «choose» com números, ou «from» ≤ «to» com «step» maior que 0.",
                "The variable “\(name)” has no values: “choose” with numbers, or “from” ≤ “to” with “step” above 0."
            )
        case .noRightAnswer:
            ("Falta la respuesta correcta.", "Falta a resposta certa.", "There is no right answer.")
        case .severalRightOptions:
            (
                "Hay más de una opción correcta; use «multiple».", "Há mais de uma opção certa; use «multiple».",
                "More than one option is right; use “multiple”."
            )
        case .fullCreditOutOfReach:
            (
                "Ninguna respuesta llega al 100 % de los puntos.", "Nenhuma resposta chega a 100% dos pontos.",
                "No answer reaches 100% of the points."
            )
        case .tooFewChoices:
            (
                "Hacen falta al menos dos para elegir.", "São precisos ao menos dois para escolher.",
                "At least two are needed to choose from."
            )
        case .badCredit(let credit):
            (
                "Crédito fuera de −100 a 100: \((100 * credit).settled).",
                "Crédito fora de −100 a 100: \((100 * credit).settled).",
                "Credit outside −100 to 100: \((100 * credit).settled)."
            )
        case .badPoints(let points):
            (
                "Los puntos no pueden ser \(points).", "Os pontos não podem ser \(points).",
                "Points cannot be \(points)."
            )
        case .repeatedID(let id):
            ("El id «\(id)» está dos veces.", "O id «\(id)» está duas vezes.", "The id “\(id)” is there twice.")
        case .emptyTolerance:
            (
                "La tolerancia es cero: solo vale el número exacto.", "A tolerância é zero: só vale o número exato.",
                "The tolerance is zero: only the exact number is right."
            )
        case .badTolerance:
            (
                "La tolerancia no puede ser menor que cero.", "A tolerância não pode ser menor que zero.",
                "The tolerance cannot be below zero."
            )
        case .badDecimals(let decimals):
            (
                "Decimales fuera de 0 a 10: \(decimals).", "Casas decimais fora de 0 a 10: \(decimals).",
                "Decimals outside 0 to 10: \(decimals)."
            )
        case .mistakeIsRight(let variables): mistakeSentences(variables)
        case .badWordRange:
            (
                "El mínimo de palabras supera al máximo o es negativo.",
                "O mínimo de palavras supera o máximo ou é negativo.",
                "The least number of words is above the largest, or negative."
            )
        case .gapNotInPrompt(let gap, let language):
            (
                "El enunciado (\(language)) no tiene [[\(gap)]].", "O enunciado (\(language)) não tem [[\(gap)]].",
                "The prompt (\(language)) has no [[\(gap)]]."
            )
        case .gapUnknown(let gap, let language):
            (
                "El enunciado (\(language)) nombra [[\(gap)]], que no está en «gaps».",
                "O enunciado (\(language)) cita [[\(gap)]], que não está em «gaps».",
                "The prompt (\(language)) names [[\(gap)]], which is not in “gaps”."
            )
        case .gapRepeated(let gap, let language):
            (
                "El enunciado (\(language)) tiene [[\(gap)]] dos veces.",
                "O enunciado (\(language)) tem [[\(gap)]] duas vezes.",
                "The prompt (\(language)) has [[\(gap)]] twice."
            )
        }
    }

    private func noValueSentences(
        _ error: FormulaError, _ variables: [String: Double]
    ) -> (es: String, pt: String, en: String) {
        let (es, pt, en) = (error.sentence(in: .es), error.sentence(in: .pt), error.sentence(in: .en))
        if variables.isEmpty {
            return ("Fórmula sin resultado: \(es).", "Fórmula sem resultado: \(pt).", "Formula without result: \(en).")
        }
        let values = list(variables)
        return (
            "Fórmula sin resultado cuando \(values): \(es).", "Fórmula sem resultado quando \(values): \(pt).",
            "Formula without result when \(values): \(en)."
        )
    }

    private func mistakeSentences(_ variables: [String: Double]?) -> (es: String, pt: String, en: String) {
        guard let variables else {
            return (
                "Este error da la respuesta correcta.", "Este erro dá a resposta certa.",
                "This mistake gives the right answer."
            )
        }
        let values = list(variables)
        return (
            "Este error da la respuesta correcta cuando \(values).", "Este erro dá a resposta certa quando \(values).",
            "This mistake gives the right answer when \(values)."
        )
    }
}
