// Needs of firms in Spanish: management, exportable supply, finance (T01 to T19).
extension Need {
    static let management: [Need] = [
        Need(
            "T01", .any, 2,
            """
            Somos {personas} personas en {ciudad} y llevamos las cuentas en cuadernos. Queremos ordenar compras, \
            ventas y pagos para poder formalizar la empresa.
            """,
            tried: "Empezamos una planilla, pero la dejamos a los dos meses.",
            goal: "Cerrar cada mes con un resumen de ventas, gastos y saldo.",
            deliverable: "Carpeta de gestión y calendario de obligaciones"),
        Need(
            "T02", .any, 3,
            """
            Vendemos {producto} desde hace años sin un plan escrito. Queremos saber a qué clientes dedicarnos y \
            qué dejar de hacer.
            """,
            tried: "Hicimos un FODA en un taller de la cámara.",
            goal: "Un modelo de negocio de una página que el equipo entienda y use.",
            deliverable: "Modelo de negocio en una página"),
        Need(
            "T03", .goods, 7,
            """
            Ponemos el precio de {producto} mirando a la competencia y no sabemos cuánto ganamos. Necesitamos \
            costear bien antes de dar un precio de exportación.
            """,
            tried: "Sumamos materia prima y mano de obra, pero no los gastos fijos.",
            goal: "Una planilla de costos por producto y una lista de precios FOB.",
            deliverable: "Planilla de costos y lista de precios"),
        Need(
            "T03", .services, 4,
            """
            Presupuestamos {producto} por hora, pero los proyectos siempre llevan más tiempo del previsto. \
            Queremos aprender a cotizar sin perder.
            """,
            tried: "Anotamos horas durante un mes, sin separar proyectos.",
            goal: "Una tarifa por tipo de proyecto, con su margen a la vista.",
            deliverable: "Tarifario con márgenes por proyecto"),
        Need(
            "T04", .any, 5,
            """
            Un cliente grande nos paga a 90 días y a los proveedores les pagamos a 30. Hay meses en que vendemos \
            más y aun así no alcanza la caja.
            """,
            tried: "Pedimos un adelanto, que el cliente no aceptó.",
            goal: "Un flujo de caja a trece semanas y un plan para el capital de trabajo.",
            deliverable: "Flujo de caja a trece semanas"),
        Need(
            "T05", .goods, 4,
            """
            En el taller perdemos mucho tiempo buscando herramientas y rehaciendo piezas. Hacemos {producto} y \
            queremos producir más con el mismo equipo.
            """,
            tried: "Ordenamos el depósito una vez; a las tres semanas estaba igual.",
            goal: "Aplicar 5S y bajar el reproceso a la mitad en tres meses.",
            deliverable: "Plan de mejora con medición semanal"),
        Need(
            "T06", .goods, 3,
            """
            Tenemos mercadería parada hace más de un año y, a la vez, nos faltan insumos para {producto}. No \
            sabemos cuánto comprar ni cuándo.
            """,
            tried: "Contamos el inventario una vez, a fin de año.",
            goal: "Un punto de reposición para cada uno de los veinte insumos principales.",
            deliverable: "Cuadro de inventario con puntos de reposición"),
        Need(
            "T07", .goods, 3,
            """
            Un comprador nos pide demostrar cómo controlamos la calidad de {producto}. Queremos prepararnos para \
            ISO 9001 sin llenarnos de papeles.
            """,
            tried: "Copiamos un manual de otra empresa, que nadie usa.",
            goal: "Procedimientos escritos de los procesos que el comprador audita.",
            deliverable: "Mapa de procesos y registros de control"),
        Need(
            "T08", .any, 2,
            """
            Pasamos de cinco a {personas} personas en un año. Hubo dos accidentes leves y no tenemos funciones \
            escritas ni plan de seguridad.
            """,
            tried: "Compramos elementos de protección, que se usan a veces.",
            goal: "Funciones claras y un plan de seguridad que se cumpla.",
            deliverable: "Organigrama y plan de seguridad"),
        Need(
            "T09", .any, 4,
            """
            Manejamos pedidos, cobros y reclamos por mensajes del teléfono. Queremos una herramienta sencilla y \
            saber cómo cuidar los datos de los clientes.
            """,
            tried: "Probamos dos aplicaciones gratuitas y volvimos al cuaderno.",
            goal: "Pedidos en un solo lugar, con copias de respaldo y claves seguras.",
            deliverable: "Tablero de pedidos y guía de claves y respaldos"),
        Need(
            "T10", .goods, 3,
            """
            Queremos sacar una línea nueva de {producto}, con mejor envase y una historia que contar, y no \
            sabemos cómo probarla antes de invertir.
            """,
            tried: "Mostramos un diseño a los clientes de siempre.",
            goal: "Un prototipo probado con veinte compradores que no nos conocen.",
            deliverable: "Prototipo y resultados de la prueba"),
        Need(
            "T11", .any, 7,
            """
            Terminamos el autodiagnóstico exportador y nos fue mal en gestión y en logística. Queremos saber si \
            podemos vender {producto} en {destino} y qué nos falta.
            """,
            tried: "Hicimos las lecciones del curso Exportar paso a paso.",
            goal: "Un diagnóstico con tres acciones, responsables y fechas.",
            deliverable: "Diagnóstico exportador"),
        Need(
            "T12", .goods, 5,
            """
            Un distribuidor de {destino} se interesó por {producto}, pero pide otro tamaño de envase y otra \
            presentación. No sabemos cuánto conviene cambiar.
            """,
            tried: "Pedimos cotización de envases a dos proveedores.",
            goal: "Una versión para ese mercado con su costo y su calendario.",
            deliverable: "Ficha de producto adaptada al mercado"),
        Need(
            "T12", .food, 3,
            """
            Nuestra venta de {producto} depende de la cosecha y el comprador de {destino} quiere entregas todo \
            el año. Queremos armar una oferta que podamos sostener.
            """,
            tried: "Ofrecimos todo lo que había y quedamos mal en dos entregas.",
            goal: "Un volumen comprometido por mes, con su respaldo.",
            deliverable: "Calendario de oferta por mes"),
        Need(
            "T13", .goods, 3,
            """
            Somos cuatro productores de {producto} en {ciudad} y ninguno llena un contenedor solo. Queremos \
            vender juntos y no sabemos cómo repartir costos ni decisiones.
            """,
            tried: "Nos reunimos tres veces, sin acta ni acuerdo.",
            goal: "Un reglamento de consorcio acordado y una primera oferta conjunta.",
            deliverable: "Reglamento del consorcio"),
        Need(
            "T14", .any, 2,
            """
            Una empresa de {destino} busca proveedores y nos invitó a cotizar. Queremos entender qué piden en \
            volumen, plazos y trazabilidad.
            """,
            tried: "Respondimos un formulario largo con ayuda del contador.",
            goal: "Una cotización completa y un plan para la visita del comprador.",
            deliverable: "Cotización y lista de requisitos del comprador"),
        Need(
            "T15", .goods, 7,
            """
            Tenemos el plan de exportación a medias: elegimos {destino} para {producto}, pero faltan el precio, \
            el presupuesto y el calendario.
            """,
            tried: "Completamos los capítulos de mercado y de producto en el curso.",
            goal: "Un plan de exportación completo, con el presupuesto del primer embarque.",
            deliverable: "Plan de exportación"),
        Need(
            "T15", .services, 5,
            """
            Vendemos {producto} a un solo cliente de {destino}. Queremos un plan para no depender de él y llegar \
            a otros dos países.
            """,
            tried: "Escribimos a veinte empresas y contestó una.",
            goal: "Un plan con dos mercados, un presupuesto y metas por trimestre.",
            deliverable: "Plan de exportación de servicios"),
        Need(
            "T16", .any, 5,
            """
            Nos inscribimos en una rueda de negocios y es la primera vez. Queremos preparar la ficha, los \
            precios y las preguntas para compradores de {destino}.
            """,
            tried: "Fuimos a una feria local sin lista de precios.",
            goal: "Diez reuniones pedidas y el material listo una semana antes.",
            deliverable: "Ficha de empresa y guion de reunión"),
        Need(
            "T17", .any, 4,
            """
            El banco nos pide garantías que no tenemos para financiar la compra de una máquina. Queremos saber \
            qué fondos de garantía hay y preparar la carpeta.
            """,
            tried: "Presentamos una solicitud, que volvió observada.",
            goal: "Una carpeta completa y tres alternativas comparadas.",
            deliverable: "Carpeta de crédito"),
        Need(
            "T18", .goods, 5,
            """
            El comprador de {destino} propone pagar contra documentos y nosotros pedimos anticipo. Queremos \
            entender la carta de crédito, la cobranza y el pago en moneda local.
            """,
            tried: "Preguntamos en el banco y salimos con más dudas.",
            goal: "Una propuesta de pago que cubra el riesgo y que el comprador acepte.",
            deliverable: "Propuesta de condiciones de pago"),
        Need(
            "T19", .any, 3,
            """
            Cotizamos en dólares, compramos insumos en moneda local y cobramos a 60 días. El último movimiento \
            del tipo de cambio se llevó la ganancia.
            """,
            tried: "Subimos los precios de un día para otro y perdimos un cliente.",
            goal: "Una regla de precios y de cobertura que podamos cumplir.",
            deliverable: "Política de precios y de cambio")
    ]
}
