/// The words of the starting module in one language.
struct ScaffoldWords: Sendable {
    static let first = "costos"
    static let second = "margen"

    let title, summary, outcome, unit, final: String
    let sumPrompt, pricePrompt, priceMistake, marginPrompt, marginRight, marginWrong: String
    let firstLesson, secondLesson, practice: String

    static let all: [String: ScaffoldWords] = ["es": es, "pt": pt, "en": en]

    private static let es = ScaffoldWords(
        title: "Poner precio", summary: "Un módulo pequeño para empezar: cambie sus textos por los suyos.",
        outcome: "Calcular un precio desde el costo", unit: "Del costo al precio", final: "Examen final",
        sumPrompt: "El costo de una unidad incluye una parte del alquiler.",
        pricePrompt: "El costo es US$ {costo} y quiere ganar {margen} % sobre el costo. ¿Qué precio pone?",
        priceMistake: "Sumó el porcentaje como si fueran dólares: el {margen} % se calcula sobre {costo}.",
        marginPrompt: "¿Qué cubre el margen?", marginRight: "La ganancia", marginWrong: "La materia prima",
        firstLesson: """
            ---
            id: costos
            title: Cuánto cuesta
            minutes: 5
            ---
            > [!situation]
            > Ana vende mermeladas y no sabe si gana.

            ## La idea {#idea}

            El costo de una unidad es lo que gasta en ella **más su parte** de los gastos de siempre.

            > [!next]
            > Anote hoy tres gastos de su empresa.

            """,
        secondLesson: """
            ---
            id: margen
            title: Cuánto ganar
            minutes: 5
            ---
            ## El cálculo {#calculo}

            Precio = costo × (1 + margen).

            > [!example]
            > Con un costo de US$ 50 y un margen de 20 %, el precio es US$ 60.

            """,
        practice: """
            ---
            id: practica
            title: Práctica
            purpose: practice
            ---
            ## ¿Qué entra en el costo? {#costo}
            - [x] El azúcar {#azucar}
              > Sí: se gasta en cada frasco.
            - [ ] La ganancia {#ganancia}
              > No: la ganancia va después.
            > see: costos#idea

            """)

    private static let pt = ScaffoldWords(
        title: "Formar o preço", summary: "Um módulo pequeno para começar: troque os textos pelos seus.",
        outcome: "Calcular um preço a partir do custo", unit: "Do custo ao preço", final: "Exame final",
        sumPrompt: "O custo de uma unidade inclui uma parte do aluguel.",
        pricePrompt: "O custo é US$ {costo} e você quer ganhar {margen}% sobre o custo. Que preço você põe?",
        priceMistake: "Você somou a porcentagem como se fossem dólares: os {margen}% se calculam sobre {costo}.",
        marginPrompt: "O que a margem cobre?", marginRight: "O lucro", marginWrong: "A matéria-prima",
        firstLesson: """
            ---
            id: costos
            title: Quanto custa
            minutes: 5
            ---
            > [!situation]
            > Ana vende geleias e não sabe se tem lucro.

            ## A ideia {#idea}

            O custo de uma unidade é o que se gasta nela **mais a sua parte** das despesas de sempre.

            > [!next]
            > Anote hoje três despesas da sua empresa.

            """,
        secondLesson: """
            ---
            id: margen
            title: Quanto ganhar
            minutes: 5
            ---
            ## O cálculo {#calculo}

            Preço = custo × (1 + margem).

            > [!example]
            > Com um custo de US$ 50 e uma margem de 20%, o preço é US$ 60.

            """,
        practice: """
            ---
            id: practica
            title: Prática
            purpose: practice
            ---
            ## O que entra no custo? {#costo}
            - [x] O açúcar {#azucar}
              > Sim: é gasto em cada pote.
            - [ ] O lucro {#ganancia}
              > Não: o lucro vem depois.
            > see: costos#idea

            """)

    private static let en = ScaffoldWords(
        title: "Setting a price", summary: "A small module to start from: put your own texts in place of these.",
        outcome: "Work out a price from the cost", unit: "From cost to price", final: "Final exam",
        sumPrompt: "The cost of one unit includes a part of the rent.",
        pricePrompt: "The cost is US$ {costo} and you want to earn {margen}% on the cost. What price do you set?",
        priceMistake: "You added the percentage as if it were dollars: {margen}% is taken of {costo}.",
        marginPrompt: "What does the margin cover?", marginRight: "The profit", marginWrong: "The raw material",
        firstLesson: """
            ---
            id: costos
            title: What it costs
            minutes: 5
            ---
            > [!situation]
            > Ana sells jam and does not know whether she earns anything.

            ## The idea {#idea}

            The cost of one unit is what you spend on it **and its share** of the regular expenses.

            > [!next]
            > Write down three expenses of your firm today.

            """,
        secondLesson: """
            ---
            id: margen
            title: What to earn
            minutes: 5
            ---
            ## The sum {#calculo}

            Price = cost × (1 + margin).

            > [!example]
            > With a cost of US$ 50 and a margin of 20%, the price is US$ 60.

            """,
        practice: """
            ---
            id: practica
            title: Practice
            purpose: practice
            ---
            ## What belongs to the cost? {#costo}
            - [x] The sugar {#azucar}
              > Yes: it is spent on every jar.
            - [ ] The profit {#ganancia}
              > No: the profit comes after.
            > see: costos#idea

            """)
}
