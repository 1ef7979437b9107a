// Needs of firms in Portuguese, as written in Brazil.
extension Need {
    static let portuguese: [Need] = [
        Need(
            "T02", .any, 3,
            """
            Vendemos {producto} há anos sem um plano escrito. Queremos saber a quais clientes nos dedicar e o \
            que deixar de fazer.
            """,
            tried: "Participamos de uma oficina da associação comercial.",
            goal: "Um modelo de negócio de uma página que a equipe use.",
            deliverable: "Modelo de negócio em uma página"),
        Need(
            "T03", .goods, 7,
            """
            Definimos o preço de {producto} olhando a concorrência e não sabemos quanto ganhamos. Precisamos \
            custear bem antes de dar um preço de exportação.
            """,
            tried: "Somamos matéria-prima e mão de obra, sem os custos fixos.",
            goal: "Uma planilha de custos por produto e uma lista de preços FOB.",
            deliverable: "Planilha de custos e lista de preços"),
        Need(
            "T03", .services, 4,
            """
            Orçamos {producto} por hora, mas os projetos sempre levam mais tempo que o previsto. Queremos \
            aprender a cotar sem perder.
            """,
            tried: "Anotamos as horas por um mês, sem separar por projeto.",
            goal: "Uma tarifa por tipo de projeto, com a margem à vista.",
            deliverable: "Tabela de tarifas com margens"),
        Need(
            "T04", .any, 5,
            """
            Um cliente grande nos paga em 90 dias e pagamos aos fornecedores em 30. Há meses em que vendemos \
            mais e mesmo assim falta caixa.
            """,
            tried: "Pedimos um adiantamento, que o cliente não aceitou.",
            goal: "Um fluxo de caixa de treze semanas e um plano para o capital de giro.",
            deliverable: "Fluxo de caixa de treze semanas"),
        Need(
            "T05", .goods, 4,
            """
            Na oficina perdemos tempo procurando ferramentas e refazendo peças. Fazemos {producto} e queremos \
            produzir mais com a mesma equipe.
            """,
            tried: "Arrumamos o depósito uma vez; em três semanas estava igual.",
            goal: "Aplicar 5S e reduzir o retrabalho à metade em três meses.",
            deliverable: "Plano de melhoria com medição semanal"),
        Need(
            "T09", .any, 4,
            """
            Cuidamos de pedidos, cobranças e reclamações por mensagens no telefone. Queremos uma ferramenta \
            simples e saber como proteger os dados dos clientes.
            """,
            tried: "Testamos dois aplicativos gratuitos e voltamos ao caderno.",
            goal: "Pedidos em um só lugar, com cópias de segurança e senhas fortes.",
            deliverable: "Painel de pedidos e guia de senhas"),
        Need(
            "T11", .any, 7,
            """
            Fizemos o diagnóstico exportador e fomos mal em gestão e logística. Queremos saber se podemos vender \
            {producto} para {destino} e o que nos falta.
            """,
            tried: "Fizemos as lições do curso Exportar passo a passo.",
            goal: "Um diagnóstico com três ações, responsáveis e datas.",
            deliverable: "Diagnóstico exportador"),
        Need(
            "T12", .goods, 5,
            """
            Um distribuidor interessado em {producto} pede outro tamanho de embalagem e outra apresentação. \
            Queremos vender para {destino} sem mudar demais.
            """,
            tried: "Pedimos orçamento de embalagens a dois fornecedores.",
            goal: "Uma versão para esse mercado, com custo e cronograma.",
            deliverable: "Ficha de produto adaptada ao mercado"),
        Need(
            "T15", .goods, 7,
            """
            Temos o plano de exportação pela metade: queremos vender {producto} para {destino}, mas faltam o \
            preço, o orçamento e o cronograma.
            """,
            tried: "Preenchemos os capítulos de mercado e de produto no curso.",
            goal: "Um plano de exportação completo, com o orçamento do primeiro embarque.",
            deliverable: "Plano de exportação"),
        Need(
            "T16", .any, 5,
            """
            Vamos pela primeira vez a uma rodada de negócios. Queremos preparar a ficha, os preços e as \
            perguntas para compradores de fora.
            """,
            tried: "Fomos a uma feira local sem lista de preços.",
            goal: "Dez reuniões pedidas e o material pronto uma semana antes.",
            deliverable: "Ficha da empresa e roteiro de reunião"),
        Need(
            "T18", .goods, 5,
            """
            O comprador propõe pagar contra documentos e nós pedimos adiantamento. Queremos entender a carta de \
            crédito, a cobrança e o pagamento em moeda local.
            """,
            tried: "Perguntamos no banco e saímos com mais dúvidas.",
            goal: "Uma proposta de pagamento que cubra o risco e que o comprador aceite.",
            deliverable: "Proposta de condições de pagamento"),
        Need(
            "T20", .any, 6,
            """
            Não sabemos quem compra {producto} nos países vizinhos, a que preço nem por qual canal. Olhamos \
            estatísticas, mas não sabemos ler os números.
            """,
            tried: "Procuramos preços em lojas on-line de dois países.",
            goal: "Dois mercados comparados com dados e uma lista de dez importadores.",
            deliverable: "Comparação de mercados e lista de importadores"),
        Need(
            "T22", .goods, 7,
            """
            Exportamos {producto} para {destino} e o importador diz que paga a tarifa cheia. Achamos que há uma \
            preferência e queremos pedi-la com o código certo.
            """,
            tried: "Procuramos o código, mas o da NALADISA não coincide com o nosso.",
            goal: "Saber a preferência vigente e como se pede na importação.",
            deliverable: "Ficha de preferência por produto e destino"),
        Need(
            "T25", .goods, 8,
            """
            Parte dos insumos vem de fora da região e não sabemos se o que fazemos, {producto}, cumpre a regra \
            de origem para vender para {destino}.
            """,
            tried: "Calculamos o conteúdo com os preços de compra, sem os fretes.",
            goal: "Uma declaração de origem bem fundamentada e o certificado emitido.",
            deliverable: "Planilha de origem com comprovantes"),
        Need(
            "T25", .goods, 4,
            """
            A entidade habilitada devolveu duas vezes o nosso certificado de origem. Exportamos {producto} e \
            queremos entender o que está errado.
            """,
            tried: "Corrigimos as datas e voltou com observação.",
            goal: "Um certificado sem observações e uma lista de verificação própria.",
            deliverable: "Lista de verificação do certificado de origem"),
        Need(
            "T26", .food, 5,
            """
            Para vender {producto} para {destino} precisamos de rótulo com as advertências daquele país. Temos \
            um só rótulo para tudo.
            """,
            tried: "Traduzimos o rótulo de um concorrente.",
            goal: "Um rótulo revisado conforme a norma do país de destino.",
            deliverable: "Rótulo revisado e tabela de diferenças"),
        Need(
            "T28", .goods, 7,
            """
            Cotamos EXW porque não sabemos calcular o frete para {destino}. O comprador pede outra condição e \
            queremos usar bem os Incoterms 2020.
            """,
            tried: "Pedimos tarifas a um agente de carga e não soubemos comparar.",
            goal: "Uma planilha de EXW a CIF e a condição que nos convém.",
            deliverable: "Planilha de preços por Incoterm"),
        Need(
            "T29", .goods, 4,
            """
            É a nossa primeira exportação de {producto} e não sabemos o que vai pelo Portal Único nem o que faz \
            o despachante. O embarque sai em {meses} meses.
            """,
            tried: "Pedimos a habilitação para operar no comércio exterior.",
            goal: "Uma lista de documentos com responsável e prazo.",
            deliverable: "Cronograma do despacho"),
        Need(
            "T30", .any, 3,
            """
            Um distribuidor nos mandou um contrato de exclusividade de cinco anos para {destino}. Queremos \
            entender o que assinamos e como sair se ele não vender.
            """,
            tried: "Um advogado conhecido leu, mas não trabalha com comércio exterior.",
            goal: "Uma contraproposta com metas de compra e cláusula de saída.",
            deliverable: "Contraproposta de contrato"),
        Need(
            "T32", .goods, 5,
            """
            Vendemos {producto} pela internet e chegam pedidos de fora do país. Não sabemos como cobrar, enviar \
            nem declarar esses pacotes.
            """,
            tried: "Mandamos dois pacotes pelo correio; um voltou da alfândega.",
            goal: "Um circuito de cobrança e envio postal testado com dez pedidos.",
            deliverable: "Circuito de venda on-line ao exterior"),
        Need(
            "T33", .services, 7,
            """
            Oferecemos {producto} a clientes locais e queremos faturar para {destino}. Não sabemos que impostos, \
            contrato e forma de cobrança valem.
            """,
            tried: "Fizemos um trabalho de teste e recebemos por uma plataforma cara.",
            goal: "Uma primeira fatura de exportação recebida sem surpresas.",
            deliverable: "Modelo de contrato e guia de faturamento")
    ]
}
