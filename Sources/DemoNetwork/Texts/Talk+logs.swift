// What consultants log of a session, by area and by how far the case is.
extension Talk {
    /// In Spanish.
    static let spanishLogs: [Area: Logs] = [
        .management: Logs(
            first: [
                """
                Recorrimos la empresa y sus cuentas. Separamos los gastos de la casa de los de la empresa y \
                quedó armada la primera planilla. Para la próxima: ventas y compras de los últimos tres meses.
                """,
                """
                Repasamos el objetivo y qué hay hecho. Elegimos dos procesos para medir y quién anota. La dueña \
                participa de todas las reuniones.
                """
            ],
            middle: [
                """
                Calculamos costos fijos y variables de los tres productos que más se venden. Uno se vende por \
                debajo del costo. Queda revisar el precio con el equipo.
                """,
                """
                Miramos las mediciones de dos semanas. El cuello de botella está en la preparación de pedidos. \
                Probamos otro orden del puesto de trabajo.
                """,
                """
                Armamos el flujo de caja a trece semanas con cobros y pagos reales. La semana crítica es la \
                sexta; se renegocian dos plazos con proveedores.
                """
            ],
            last: [
                """
                Comparamos las cifras con las del comienzo: mejoraron el margen y los plazos. Queda escrito \
                quién actualiza la planilla y qué día.
                """,
                "Presentaron los resultados al equipo. Acordamos tres indicadores para seguir mirando cada mes."
            ]),
        .supply: Logs(
            first: [
                """
                Revisamos el autodiagnóstico exportador pregunta por pregunta. Las brechas mayores están en \
                precio y en logística. Elegimos dos acciones para empezar.
                """,
                """
                Vimos el producto, su presentación y la capacidad por mes. Acordamos qué versión se ofrece \
                afuera y qué falta documentar.
                """
            ],
            middle: [
                """
                Trabajamos el capítulo de mercado del plan: dos destinos comparados con datos recientes. El \
                segundo queda como alternativa.
                """,
                """
                Preparamos la ficha de producto y la lista de precios por volumen. Falta la foto del envase y el \
                dato de vida útil.
                """,
                """
                Ensayamos la reunión con un comprador. Mejoró la presentación; las respuestas sobre plazos de \
                entrega todavía no son firmes.
                """
            ],
            last: [
                """
                Cerramos el plan con presupuesto, calendario y responsables. La primera oferta sale la semana \
                próxima.
                """,
                """
                Leímos juntos el plan completo. Cumple lo que pide el curso; se ajustó el presupuesto del primer \
                embarque.
                """
            ]),
        .finance: Logs(
            first: [
                """
                Vimos cómo cobra y paga la empresa y qué riesgos corre. Explicamos anticipo, cobranza y carta de \
                crédito con un caso propio.
                """,
                """
                Revisamos balances y deudas. La carpeta de crédito puede presentarse si se completa la \
                proyección de ventas.
                """
            ],
            middle: [
                """
                Comparamos tres formas de pago con su costo y su riesgo. Se redactó una propuesta para el \
                comprador.
                """,
                "Completamos la proyección y el destino de los fondos. Falta la tasación de la máquina."
            ],
            last: [
                "El comprador aceptó la propuesta con un cambio. Queda escrita la regla para las próximas ventas."
            ]),
        .access: Logs(
            first: [
                """
                Buscamos la partida del producto y su correspondencia en la nomenclatura del acuerdo. Hay dos \
                códigos posibles; se piden la ficha técnica y una muestra.
                """,
                """
                Revisamos el pedido del comprador y las condiciones que pide. Hicimos la lista de documentos y \
                quién emite cada uno.
                """
            ],
            middle: [
                """
                Armamos la planilla de origen insumo por insumo. Faltan dos facturas de proveedores y el valor \
                CIF de un insumo importado.
                """,
                """
                Calculamos el precio de EXW a CIF con tres cotizaciones de flete. La condición FCA es la que \
                mejor se ajusta.
                """,
                """
                Comparamos el arancel general con la preferencia y vimos qué hay que presentar en la \
                importación. El importador va a probar con el próximo envío.
                """,
                """
                Repasamos los requisitos de etiquetado del país de destino y marcamos los cambios sobre la \
                etiqueta actual.
                """
            ],
            last: [
                """
                El certificado de origen salió sin observaciones. Dejamos una lista de control para los próximos \
                envíos.
                """,
                """
                Revisamos factura, lista de empaque y documento de transporte. Todo coincide; el embarque tiene \
                fecha.
                """
            ])
    ]

    /// In Portuguese.
    static let portugueseLogs: [Area: Logs] = [
        .management: Logs(
            first: [
                """
                Percorremos a empresa e as suas contas. Separamos os gastos da casa dos da empresa e montamos a \
                primeira planilha. Para a próxima: vendas e compras dos últimos três meses.
                """
            ],
            middle: [
                """
                Calculamos custos fixos e variáveis dos três produtos que mais vendem. Um é vendido abaixo do \
                custo. Falta rever o preço com a equipe.
                """,
                """
                Olhamos as medições de duas semanas. O gargalo está no preparo dos pedidos. Vamos testar outra \
                ordem de trabalho.
                """
            ],
            last: [
                """
                Comparamos os números com os do começo: a margem e os prazos melhoraram. Ficou escrito quem \
                atualiza a planilha e em que dia.
                """
            ]),
        .supply: Logs(
            first: [
                """
                Revisamos o diagnóstico exportador pergunta por pergunta. As maiores lacunas estão em preço e \
                logística. Escolhemos duas ações para começar.
                """
            ],
            middle: [
                """
                Trabalhamos o capítulo de mercado do plano: dois destinos comparados com dados recentes. O \
                segundo fica como alternativa.
                """,
                """
                Ensaiamos a reunião com um comprador. A apresentação melhorou; as respostas sobre prazos ainda \
                não são firmes.
                """
            ],
            last: [
                """
                Fechamos o plano com orçamento, cronograma e responsáveis. A primeira oferta sai na semana que \
                vem.
                """
            ]),
        .finance: Logs(
            first: [
                """
                Vimos como a empresa recebe e paga e que riscos corre. Explicamos adiantamento, cobrança e carta \
                de crédito com um caso próprio.
                """
            ],
            middle: [
                "Comparamos três formas de pagamento com custo e risco. Redigimos uma proposta para o comprador."
            ],
            last: [
                "O comprador aceitou a proposta com uma mudança. Ficou escrita a regra para as próximas vendas."
            ]),
        .access: Logs(
            first: [
                """
                Procuramos o código do produto e a correspondência na nomenclatura do acordo. Há dois códigos \
                possíveis; vamos pedir a ficha técnica.
                """
            ],
            middle: [
                """
                Montamos a planilha de origem insumo por insumo. Faltam duas notas de fornecedores e o valor CIF \
                de um insumo importado.
                """,
                """
                Calculamos o preço de EXW a CIF com três cotações de frete. A condição FCA é a que melhor se \
                ajusta.
                """
            ],
            last: [
                """
                O certificado de origem saiu sem observações. Deixamos uma lista de verificação para os próximos \
                envios.
                """
            ])
    ]
}
