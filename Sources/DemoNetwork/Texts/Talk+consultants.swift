// What is said of consultants: by themselves, by counterparts, by the Secretariat.
extension Talk {
    static let about = Talk(
        es: [
            """
            Veinte años en comercio exterior de {productos}, diez de ellos acompañando a pymes en su primera \
            exportación.
            """,
            """
            Fui responsable de calidad en una fábrica de {productos}. Trabajo con planillas simples y visitas \
            cortas.
            """,
            """
            Contabilidad y costos: ayudo a empresas chicas a conocer sus números y a ordenar la caja antes de \
            crecer.
            """,
            "Productividad, 5S y planeamiento en talleres de hasta cincuenta personas.",
            """
            Especialista en reglas de origen y clasificación; emití certificados durante ocho años en una \
            entidad habilitada.
            """,
            "Despachante de aduana. Explico cada documento con el embarque de la propia empresa.",
            "Economista, inteligencia de mercados. Enseño a leer las estadísticas para decidir, no para adornar.",
            """
            Diseño de producto y envase para {productos}; me interesa la empresa que quiere contar bien lo que \
            hace.
            """,
            "Trabajé en banca de desarrollo y en fondos de garantía: sé qué mira quien presta.",
            "Exporté servicios propios durante doce años. Contratos, cobros y precios para equipos chicos.",
            "Logística internacional: carretera, contenedor y envío postal. Comparo rutas con números.",
            "Acompaño a empresas dirigidas por mujeres en ruedas de negocios de la región."
        ],
        pt: [
            "Quinze anos em comércio exterior de {productos}, com foco na primeira exportação de pequenas empresas.",
            "Custos, 5S e planejamento em oficinas de até cinquenta pessoas.",
            "Especialista em regras de origem e certificação; trabalhei numa entidade habilitada.",
            "Logística e Incoterms: planilhas simples para cotar de EXW a CIF.",
            "Exportei serviços por dez anos. Contratos, cobrança e preços para equipes pequenas.",
            "Requisitos sanitários e rotulagem de {productos}."
        ])
    static let favourable = Talk(
        es: [
            "Trabajó con empresas de nuestro programa nacional, con buenos resultados.",
            "Conoce el rubro y los trámites del país. Favorable.",
            "Referencias verificadas con dos cámaras.",
            "Tiene experiencia en ferias de la región y buen trato con microempresas."
        ],
        pt: [
            "Trabalhou com empresas do nosso programa nacional, com bons resultados.",
            "Conhece o setor e os trâmites do país. Favorável."
        ])
    static let unfavourable = Talk(
        es: [
            "No acredita experiencia en el país; convendría empezar de forma remota con otro país.",
            "Las referencias no se pudieron verificar."
        ],
        pt: [
            "Não comprova experiência no país; conviria começar a distância com outro país."
        ])
    static let refusalReasons = Talk(
        es: [
            "Falta experiencia demostrable en los temas declarados.",
            "El cupo de consultores de esta especialidad está completo en el país."
        ],
        pt: [
            "Falta experiência comprovada nos temas declarados."
        ])
    static let suspensionReasons = Talk(
        es: [
            "Dos inasistencias sin aviso; se revisa en tres meses.",
            "A pedido propio, por un cargo temporal en un organismo público."
        ],
        pt: [
            "A pedido próprio, por um cargo temporário em órgão público."
        ])
}
