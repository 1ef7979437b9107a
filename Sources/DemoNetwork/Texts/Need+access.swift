// Needs of firms in Spanish: markets and access to them, matters that cut across (T20 to T38).
extension Need {
    static let access: [Need] = [
        Need(
            "T20", .goods, 6,
            """
            No sabemos si {destino} compra {producto}, a qué precio ni por qué canal. Miramos estadísticas, pero \
            no sabemos leerlas.
            """,
            tried: "Buscamos precios en tiendas en línea de ese país.",
            goal: "Dos mercados comparados con datos y una lista de diez importadores.",
            deliverable: "Comparación de mercados y lista de importadores"),
        Need(
            "T20", .services, 3,
            """
            Queremos ofrecer {producto} fuera del país y no encontramos datos de servicios. Necesitamos saber \
            quién compra y a quién le compra hoy.
            """,
            tried: "Leímos informes generales que no hablan de empresas como la nuestra.",
            goal: "Un segmento elegido y quince empresas para contactar.",
            deliverable: "Ficha de mercado y lista de contactos"),
        Need(
            "T21", .goods, 3,
            """
            Nos dijeron que con {destino} hay un acuerdo que baja el arancel para {producto}. No sabemos cuál \
            corresponde ni si está vigente.
            """,
            tried: "Leímos el texto de un acuerdo de complementación, sin encontrar el producto.",
            goal: "Saber qué acuerdo aplica, desde cuándo y con qué condiciones.",
            deliverable: "Nota sobre el acuerdo aplicable"),
        Need(
            "T22", .goods, 7,
            """
            Exportamos {producto} a {destino} y el importador dice que paga el arancel completo. Creemos que hay \
            una preferencia y queremos pedirla con el código correcto.
            """,
            tried: "Buscamos el código, pero el de la NALADISA no coincide con el nuestro.",
            goal: "Saber la preferencia vigente y cómo se pide en la importación.",
            deliverable: "Ficha de preferencia por producto y destino"),
        Need(
            "T22", .goods, 4,
            """
            Comparamos tres destinos para {producto} y queremos saber en cuál pesa más la preferencia \
            arancelaria, contando los requisitos de origen.
            """,
            tried: "Hicimos las cuentas del curso con un solo destino.",
            goal: "Una tabla con arancel, preferencia y ventaja frente a otros proveedores.",
            deliverable: "Tabla de preferencias por destino"),
        Need(
            "T23", .goods, 3,
            """
            Nuestro despachante clasificó {producto} en una partida y el importador de {destino} usa otra. \
            Necesitamos una clasificación que podamos defender.
            """,
            tried: "Comparamos las notas de capítulo, sin llegar a un acuerdo.",
            goal: "Una clasificación fundada y su empalme entre nomenclaturas.",
            deliverable: "Nota de clasificación con su empalme"),
        Need(
            "T24", .goods, 3,
            """
            En {destino} nos piden un registro y una licencia que no esperábamos para {producto}. Queremos \
            conocer las medidas antes de comprometer el pedido.
            """,
            tried: "Preguntamos a otro exportador, de otro rubro.",
            goal: "Una lista de requisitos con organismo, costo y plazo.",
            deliverable: "Lista de requisitos de acceso"),
        Need(
            "T25", .goods, 8,
            """
            Parte de los insumos viene de fuera de la región y no sabemos si lo que hacemos, {producto}, cumple \
            la regla de origen para vender a {destino}.
            """,
            tried: "Calculamos el contenido con los precios de compra, sin los fletes.",
            goal: "Una declaración de origen bien fundada y el certificado emitido.",
            deliverable: "Planilla de origen con respaldo de insumos"),
        Need(
            "T25", .goods, 4,
            """
            La entidad habilitada nos observó dos veces el certificado de origen de {producto}. Queremos \
            entender qué está mal y preparar a quien lo tramita.
            """,
            tried: "Corregimos las fechas y volvió a salir observado.",
            goal: "Un certificado sin observaciones y una lista de control propia.",
            deliverable: "Lista de control del certificado de origen"),
        Need(
            "T25", .goods, 3,
            """
            Queremos pasar al certificado de origen digital para los envíos a {destino} y no sabemos qué firma, \
            qué sistema ni qué pasos hacen falta.
            """,
            tried: "Pedimos la firma digital del representante.",
            goal: "Un primer certificado de origen digital emitido.",
            deliverable: "Guía interna del trámite digital"),
        Need(
            "T26", .food, 5,
            """
            Para vender {producto} en {destino} hace falta etiqueta nutricional con las advertencias de ese \
            país. Tenemos una sola etiqueta para todo.
            """,
            tried: "Tradujimos la etiqueta que usa un competidor.",
            goal: "Una etiqueta revisada contra la norma del país de destino.",
            deliverable: "Etiqueta revisada y tabla de diferencias"),
        Need(
            "T27", .food, 3,
            """
            Nos piden certificado sanitario y planta habilitada para enviar {producto} a {destino}. Queremos \
            saber qué reformar primero y cuánto lleva.
            """,
            tried: "Recibimos una visita de orientación del organismo sanitario.",
            goal: "Un plan de obras y registros con fechas y costos.",
            deliverable: "Plan de adecuación sanitaria"),
        Need(
            "T28", .goods, 7,
            """
            Cotizamos EXW porque no sabemos calcular el flete a {destino}. El comprador pide otra condición y \
            queremos responder con los Incoterms 2020 bien usados.
            """,
            tried: "Pedimos tarifas a un transitario y no supimos compararlas.",
            goal: "Un cotizador de EXW a CIF y la condición que nos conviene.",
            deliverable: "Cotizador de precios por Incoterm"),
        Need(
            "T28", .goods, 3,
            """
            Mandamos los primeros pedidos de {producto} por avión y el flete se come el margen. Queremos pasar a \
            carga consolidada o por carretera.
            """,
            tried: "Juntamos dos pedidos en uno, con demora.",
            goal: "Una ruta con costo, plazo y documentos por envío.",
            deliverable: "Comparación de rutas y costos"),
        Need(
            "T29", .goods, 4,
            """
            Es nuestra primera exportación de {producto} y no sabemos qué va por la ventanilla única ni qué hace \
            el despachante. El embarque sale en {meses} meses.
            """,
            tried: "Pedimos el registro de exportador.",
            goal: "Una lista de documentos con responsable y plazo.",
            deliverable: "Calendario del despacho"),
        Need(
            "T30", .any, 3,
            """
            El distribuidor de {destino} nos mandó un contrato de exclusividad por cinco años. Queremos entender \
            qué firmamos y cómo salir si no vende.
            """,
            tried: "Lo leyó un abogado conocido, que no trabaja con comercio exterior.",
            goal: "Una contrapropuesta con metas de compra y cláusula de salida.",
            deliverable: "Contrapropuesta de contrato"),
        Need(
            "T31", .any, 3,
            """
            Queremos registrar la marca antes de entrar a {destino}. Ya hay un nombre parecido y no sabemos si \
            podemos usar el nuestro.
            """,
            tried: "Buscamos el nombre en internet y en redes.",
            goal: "Saber si la marca puede registrarse y en qué clases.",
            deliverable: "Búsqueda de antecedentes y plan de registro"),
        Need(
            "T32", .goods, 5,
            """
            Vendemos {producto} por internet dentro del país y llegan pedidos de {destino}. No sabemos cómo \
            cobrar, enviar ni declarar esos paquetes.
            """,
            tried: "Mandamos dos paquetes por correo; uno volvió de la aduana.",
            goal: "Un circuito de cobro y envío postal probado con diez pedidos.",
            deliverable: "Circuito de venta en línea al exterior"),
        Need(
            "T33", .services, 7,
            """
            Ofrecemos {producto} a clientes locales y queremos facturar a {destino}. No sabemos qué impuestos, \
            contrato y forma de cobro corresponden.
            """,
            tried: "Hicimos un trabajo de prueba y cobramos por una plataforma cara.",
            goal: "Una primera factura de exportación cobrada sin sorpresas.",
            deliverable: "Modelo de contrato y guía de facturación"),
        Need(
            "T34", .any, 3,
            """
            Somos una empresa dirigida por mujeres y queremos participar de una red de exportadoras. Buscamos \
            llegar a compradoras de {destino} con una oferta clara.
            """,
            tried: "Fuimos a un encuentro y volvimos con tarjetas, sin pedidos.",
            goal: "Una oferta de una página y cinco reuniones concretadas.",
            deliverable: "Presentación comercial"),
        Need(
            "T35", .any, 3,
            """
            Un cliente nos pregunta por los residuos y por la huella de lo que le vendemos: {producto}. Queremos \
            empezar con medidas que podamos probar.
            """,
            tried: "Separamos residuos, sin registro.",
            goal: "Tres medidas con su registro y una declaración honesta.",
            deliverable: "Plan ambiental con registros")
    ]
}
