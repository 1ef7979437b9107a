import Consulting

// Closing reports by area.
extension Talk {
    /// In Spanish.
    static let spanishClosings: [Area: [ClosingReport]] = [
        .management: [
            ClosingReport(
                outcome: .met,
                summary: """
                    La empresa lleva sus costos y su caja por semana, sin ayuda. Se corrigieron los precios de dos \
                    productos y mejoró el margen.
                    """,
                nextSteps: "Revisar la planilla cada mes y repetir el costeo cuando cambien los insumos."),
            ClosingReport(
                outcome: .met,
                summary: """
                    Se ordenó el taller con 5S y se mide el reproceso. Bajó de forma clara y el equipo propone \
                    mejoras.
                    """,
                nextSteps: "Sostener la reunión semanal de diez minutos y extender 5S al depósito."),
            ClosingReport(
                outcome: .partly,
                summary: "El flujo de caja quedó armado y se usa, pero no se renegoció con el cliente principal.",
                nextSteps: "Volver a plantear los plazos con la cifra de lo que cuesta financiarlos.")
        ],
        .supply: [
            ClosingReport(
                outcome: .met,
                summary: """
                    Plan de exportación completo y revisado. La empresa tiene oferta, precio y primer comprador en \
                    conversación.
                    """,
                nextSteps: "Enviar la oferta y registrar las respuestas; seguir con el curso de reglas de origen."),
            ClosingReport(
                outcome: .met,
                summary: """
                    La empresa llegó a la rueda de negocios con ficha, precios y agenda. Tuvo nueve reuniones y dos \
                    pedidos de muestra.
                    """,
                nextSteps: "Contestar a todos los compradores en la primera semana."),
            ClosingReport(
                outcome: .partly,
                summary:
                    "El diagnóstico y las acciones quedaron hechos; la adaptación del envase no llegó a terminarse.",
                nextSteps: "Terminar la prueba del envase antes de volver a ofrecer.")
        ],
        .finance: [
            ClosingReport(
                outcome: .met,
                summary: """
                    El comprador aceptó anticipo y saldo contra documentos. La empresa entiende el costo y el riesgo \
                    de cada forma de pago.
                    """,
                nextSteps: "Aplicar la misma regla a los próximos clientes."),
            ClosingReport(
                outcome: .notMet,
                summary: "La carpeta quedó completa, pero el banco pidió una garantía que la empresa no consiguió.",
                nextSteps: "Presentarla ante el fondo de garantías cuando se abra la próxima línea.")
        ],
        .access: [
            ClosingReport(
                outcome: .met,
                summary: """
                    Se identificó la preferencia vigente y se cumple la regla de origen. El primer envío con \
                    certificado salió sin observaciones.
                    """,
                nextSteps: "Guardar el respaldo de insumos y avisar si cambia un proveedor."),
            ClosingReport(
                outcome: .met,
                summary: "La empresa cotiza de EXW a CIF con su propia planilla y eligió la condición que le conviene.",
                nextSteps: "Actualizar los fletes cada trimestre."),
            ClosingReport(
                outcome: .met,
                summary: "La etiqueta cumple la norma del país de destino y el comprador la aprobó.",
                nextSteps: "Hacer registrar el producto antes del segundo pedido."),
            ClosingReport(
                outcome: .partly,
                summary: "La clasificación quedó fundada. Falta la respuesta del importador para pedir la preferencia.",
                nextSteps: "Insistir con el importador y, si no contesta, consultar a la aduana de destino.")
        ]
    ]

    /// In Portuguese.
    static let portugueseClosings: [Area: [ClosingReport]] = [
        .management: [
            ClosingReport(
                outcome: .met,
                summary: """
                    A empresa acompanha custos e caixa por semana, sem ajuda. Corrigimos os preços de dois produtos \
                    e a margem melhorou.
                    """,
                nextSteps: "Rever a planilha todo mês e refazer os custos quando os insumos mudarem."),
            ClosingReport(
                outcome: .partly,
                summary: "O fluxo de caixa está montado e em uso, mas os prazos com o cliente principal não mudaram.",
                nextSteps: "Voltar a negociar os prazos com a cifra do que custa financiá-los.")
        ],
        .supply: [
            ClosingReport(
                outcome: .met,
                summary: """
                    Plano de exportação completo e revisado. A empresa tem oferta, preço e um primeiro comprador em \
                    conversa.
                    """,
                nextSteps: "Enviar a oferta e registrar as respostas.")
        ],
        .finance: [
            ClosingReport(
                outcome: .met,
                summary: """
                    O comprador aceitou adiantamento e saldo contra documentos. A empresa entende o custo e o risco \
                    de cada forma de pagamento.
                    """,
                nextSteps: "Usar a mesma regra com os próximos clientes.")
        ],
        .access: [
            ClosingReport(
                outcome: .met,
                summary: """
                    Identificamos a preferência vigente e a regra de origem é cumprida. O primeiro envio com \
                    certificado saiu sem observações.
                    """,
                nextSteps: "Guardar os comprovantes dos insumos e avisar se mudar um fornecedor."),
            ClosingReport(
                outcome: .met,
                summary: "A empresa cota de EXW a CIF com a própria planilha e escolheu a condição que lhe convém.",
                nextSteps: "Atualizar os fretes a cada trimestre.")
        ]
    ]
}
