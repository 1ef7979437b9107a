/// What somebody may be in the service. The raw value is the code of the permission table.
public enum Role: String, CaseIterable, Codable, Hashable, Sendable {
    case visitor = "PUB"
    case learner = "LRN"
    case companyAdministrator = "EMP"
    case consultant = "CON"
    case author = "AUT"
    case reviewer = "REV"
    case chamberOfficer = "GRE"
    case promotionAuthority = "APC"
    case nationalCounterpart = "CNA"
    case trainingManager = "SGC"
    case director = "DIR"
    case evaluator = "EVA"
    case systemOperator = "SYS"

    public var code: String { rawValue }

    /// Whether the role can be granted with this scope. A visitor's never is: everybody has it.
    public func admits(_ scope: RoleGrant.Scope) -> Bool {
        switch (self, scope) {
        case (.learner, .own), (.consultant, .own), (.author, .own): true
        case (.companyAdministrator, .organisation), (.chamberOfficer, .organisation): true
        case (.promotionAuthority, .country), (.nationalCounterpart, .country): true
        case (.reviewer, .region), (.trainingManager, .region), (.director, .region), (.evaluator, .region),
            (.systemOperator, .region):
            true
        default: false
        }
    }

    public func name(in language: Language) -> String { words[language]?.name ?? code }

    /// One line on what the role is for.
    public func summary(in language: Language) -> String { words[language]?.summary ?? "" }
}

// MARK: Words

extension Role {
    private var words: [Language: (name: String, summary: String)] {
        switch self {
        case .visitor:
            [
                .es: ("Visitante", "Lee el catálogo y las lecciones abiertas y verifica certificados."),
                .pt: ("Visitante", "Lê o catálogo e as lições abertas e verifica certificados."),
                .en: ("Visitor", "Reads the catalogue and open lessons and verifies certificates.")
            ]
        case .learner:
            [
                .es: ("Participante", "Toma cursos, obtiene certificados y pide mentoría."),
                .pt: ("Participante", "Faz cursos, obtém certificados e pede mentoria."),
                .en: ("Learner", "Takes courses, earns certificates and asks for mentoring.")
            ]
        case .companyAdministrator:
            [
                .es: ("Administrador de empresa", "Inscribe a su personal y lleva la ficha de la empresa."),
                .pt: ("Administrador da empresa", "Inscreve o seu pessoal e mantém o cadastro da empresa."),
                .en: ("Company administrator", "Enrols staff and keeps the company's record.")
            ]
        case .consultant:
            [
                .es: ("Consultor", "Acompaña a las empresas asignadas y registra sus horas."),
                .pt: ("Consultor", "Acompanha as empresas designadas e registra as suas horas."),
                .en: ("Consultant", "Mentors the firms assigned and registers hours.")
            ]
        case .author:
            [
                .es: ("Autor", "Escribe módulos de curso y los presenta a revisión."),
                .pt: ("Autor", "Escreve módulos de curso e os apresenta à revisão."),
                .en: ("Author", "Writes course modules and submits them for review.")
            ]
        case .reviewer:
            [
                .es: ("Validador", "Revisa, observa y aprueba módulos de otros."),
                .pt: ("Validador", "Revisa, comenta e aprova módulos de outros."),
                .en: ("Reviewer", "Reviews, comments on and approves other people's modules.")
            ]
        case .chamberOfficer:
            [
                .es: ("Técnico gremial", "Acompaña a las empresas de su cámara o asociación."),
                .pt: ("Técnico de entidade", "Acompanha as empresas da sua câmara ou associação."),
                .en: ("Chamber officer", "Accompanies the firms of a chamber or association.")
            ]
        case .promotionAuthority:
            [
                .es: ("Autoridad de promoción", "Inscribe empresas de su país y circula encuestas."),
                .pt: ("Autoridade de promoção", "Inscreve empresas do seu país e circula pesquisas."),
                .en: ("Promotion authority", "Enrols firms of its country and circulates surveys.")
            ]
        case .nationalCounterpart:
            [
                .es: ("Contraparte nacional", "Asigna consultores, opina y lee las cifras de su país."),
                .pt: ("Contraparte nacional", "Designa consultores, opina e lê os números do seu país."),
                .en: ("National counterpart", "Assigns consultants, gives opinions, reads its country's figures.")
            ]
        case .trainingManager:
            [
                .es: ("Gestión de capacitación", "Lleva cursos, personas y certificados en la Secretaría."),
                .pt: ("Gestão de capacitação", "Cuida de cursos, pessoas e certificados na Secretaria."),
                .en: ("Training manager", "Runs courses, people and certificates at the Secretariat.")
            ]
        case .director:
            [
                .es: ("Dirección de Proyecto", "Conduce el programa y firma sus decisiones."),
                .pt: ("Direção do Projeto", "Conduz o programa e assina as suas decisões."),
                .en: ("Project director", "Leads the programme and signs its decisions.")
            ]
        case .evaluator:
            [
                .es: ("Evaluación", "Lee cifras y registros seudonimizados; no cambia nada."),
                .pt: ("Avaliação", "Lê números e registros pseudonimizados; não altera nada."),
                .en: ("Evaluator", "Reads figures and pseudonymised records; changes nothing.")
            ]
        case .systemOperator:
            [
                .es: ("Operación", "Mantiene el servicio, las cuentas, las claves y las copias."),
                .pt: ("Operação", "Mantém o serviço, as contas, as chaves e as cópias."),
                .en: ("Operator", "Keeps the service, accounts, keys and backups.")
            ]
        }
    }
}
