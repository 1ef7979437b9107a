extension Phrases {
    /// What routes say about a table of consultants that is brought in.
    static let networkImportWords: [String: Phrase] = [
        // The import
        "net.import.read.one": Phrase(
            es: "{{encoding}}, {{separator}}, 1 fila",
            pt: "{{encoding}}, {{separator}}, 1 linha",
            en: "{{encoding}}, {{separator}}, 1 row"),
        "net.import.read": Phrase(
            es: "{{encoding}}, {{separator}}, {{count}} filas",
            pt: "{{encoding}}, {{separator}}, {{count}} linhas",
            en: "{{encoding}}, {{separator}}, {{count}} rows"),
        "net.encoding.utf8": Phrase(es: "UTF-8", pt: "UTF-8", en: "UTF-8"),
        "net.encoding.windows1252": Phrase(es: "Windows-1252", pt: "Windows-1252", en: "Windows-1252"),
        "net.separator.semicolon": Phrase(es: "punto y coma", pt: "ponto e vírgula", en: "semicolons"),
        "net.separator.comma": Phrase(es: "coma", pt: "vírgula", en: "commas"),
        "net.separator.tab": Phrase(es: "tabulador", pt: "tabulação", en: "tabs"),
        "net.import.passed-over": Phrase(
            es: "Estas columnas no se leen: {{heads}}.",
            pt: "Estas colunas não são lidas: {{heads}}.",
            en: "These columns are not read: {{heads}}."),
        "net.import.more": Phrase(
            es: "Se muestran {{count}}.",
            pt: "São mostrados {{count}}.",
            en: "{{count}} are shown."),
        "net.import.take.one": Phrase(
            es: "Guardar la fila correcta",
            pt: "Salvar a linha certa",
            en: "Save the row that is right"),
        "net.import.take": Phrase(
            es: "Guardar las {{count}} filas correctas",
            pt: "Salvar as {{count}} linhas certas",
            en: "Save the {{count}} rows that are right"),
        "net.import.left-out.one": Phrase(
            es: "1 fila con errores queda fuera.",
            pt: "1 linha com erros fica de fora.",
            en: "1 row with mistakes is left out."),
        "net.import.left-out": Phrase(
            es: "{{count}} filas con errores quedan fuera.",
            pt: "{{count}} linhas com erros ficam de fora.",
            en: "{{count}} rows with mistakes are left out."),
        "net.import.columns": Phrase(es: "Cambia: {{columns}}.", pt: "Muda: {{columns}}.", en: "Changes: {{columns}}."),
        "net.outcome.new": Phrase(es: "Nueva", pt: "Nova", en: "New"),
        "net.outcome.changed": Phrase(es: "Cambia", pt: "Muda", en: "Changed"),
        "net.outcome.unchanged": Phrase(es: "Sin cambios", pt: "Sem mudanças", en: "Unchanged"),
        "net.outcome.refused": Phrase(es: "Con errores", pt: "Com erros", en: "Refused"),
        "net.cell.missing": Phrase(
            es: "falta, y hace falta para alguien nuevo.",
            pt: "falta, e é necessário para alguém novo.",
            en: "is missing, and needed for somebody new."),
        "net.cell.malformed": Phrase(
            es: "«{{detail}}» no se puede leer.",
            pt: "“{{detail}}” não pode ser lido.",
            en: "“{{detail}}” cannot be read."),
        "net.cell.tooLong": Phrase(es: "es demasiado largo.", pt: "é longo demais.", en: "is too long."),
        "net.cell.badCharacters": Phrase(
            es: "tiene caracteres que no se ven.",
            pt: "tem caracteres que não se veem.",
            en: "holds characters that cannot be seen."),
        "net.cell.outOfRange": Phrase(
            es: "«{{detail}}» está fuera de lo posible.",
            pt: "“{{detail}}” está fora do possível.",
            en: "“{{detail}}” is out of range."),
        "net.cell.unknown": Phrase(
            es: "«{{detail}}» no está entre los valores conocidos.",
            pt: "“{{detail}}” não está entre os valores conhecidos.",
            en: "“{{detail}}” is none of the known values."),
        "net.cell.duplicate": Phrase(
            es: "repite la cuenta de la línea {{detail}}.",
            pt: "repete a conta da linha {{detail}}.",
            en: "repeats the account of line {{detail}}."),
        "net.cell.tooManyCells": Phrase(
            es: "la fila tiene más celdas que el encabezado («{{detail}}»).",
            pt: "a linha tem mais células que o cabeçalho (“{{detail}}”).",
            en: "the row has more cells than the head (“{{detail}}”)."),
        "net.cell.otherName": Phrase(
            es: "la cuenta es de {{detail}}; revise que sea la misma persona.",
            pt: "a conta é de {{detail}}; verifique se é a mesma pessoa.",
            en: "the account is {{detail}}’s; check that it is the same person."),
        "net.cell.accountClosed": Phrase(
            es: "la cuenta está suspendida o borrada.",
            pt: "a conta está suspensa ou apagada.",
            en: "the account is suspended or erased."),
        "net.file.empty": Phrase(
            es: "El archivo está vacío. No se guardó nada.",
            pt: "O arquivo está vazio. Nada foi salvo.",
            en: "The file is empty. Nothing was saved."),
        "net.file.too-large": Phrase(
            es: "El archivo pasa de {{limit}}. Divídalo en partes. No se guardó nada.",
            pt: "O arquivo passa de {{limit}}. Divida-o em partes. Nada foi salvo.",
            en: "The file is over {{limit}}. Split it. Nothing was saved."),
        "net.file.too-many": Phrase(
            es: "La tabla pasa de {{limit}} filas. Divídala en partes. No se guardó nada.",
            pt: "A tabela passa de {{limit}} linhas. Divida-a em partes. Nada foi salvo.",
            en: "The table is over {{limit}} rows. Split it. Nothing was saved."),
        "net.file.not-text": Phrase(
            es: "No es una tabla de texto. En Excel: Guardar como, «CSV UTF-8». No se guardó nada.",
            pt: "Não é uma tabela de texto. No Excel: Salvar como, “CSV UTF-8”. Nada foi salvo.",
            en: "This is no table of text. In Excel: Save as, “CSV UTF-8”. Nothing was saved."),
        "net.file.utf16": Phrase(
            es: "El archivo está en UTF-16. Guárdelo como «CSV UTF-8». No se guardó nada.",
            pt: "O arquivo está em UTF-16. Salve-o como “CSV UTF-8”. Nada foi salvo.",
            en: "The file is in UTF-16. Save it as “CSV UTF-8”. Nothing was saved."),
        "net.file.broken": Phrase(
            es:
                "El archivo está en UTF-8 pero se rompe en la línea {{line}}: leerlo así perdería acentos. No se "
                + "guardó nada.",
            pt: "O arquivo está em UTF-8 mas se rompe na linha {{line}}: lê-lo assim perderia acentos. Nada foi salvo.",
            en:
                "The file is in UTF-8 but breaks at line {{line}}: reading it so would lose accents. Nothing was "
                + "saved."),
        "net.file.quote": Phrase(
            es: "Una comilla que se abre en la línea {{line}} no se cierra. No se guardó nada.",
            pt: "Uma aspa aberta na linha {{line}} não se fecha. Nada foi salvo.",
            en: "A quote opened at line {{line}} is not closed. Nothing was saved."),
        "net.file.login": Phrase(
            es: "Falta la columna «{{column}}», que dice de quién es cada fila. No se guardó nada.",
            pt: "Falta a coluna “{{column}}”, que diz de quem é cada linha. Nada foi salvo.",
            en: "The column “{{column}}”, which says whose each row is, is missing. Nothing was saved."),
        "net.file.twice": Phrase(
            es: "La columna «{{column}}» está dos veces. No se guardó nada.",
            pt: "A coluna “{{column}}” está duas vezes. Nada foi salvo.",
            en: "The column “{{column}}” stands twice. Nothing was saved."),
        "net.file.no-rows": Phrase(
            es: "La tabla tiene encabezado pero ninguna fila.",
            pt: "A tabela tem cabeçalho mas nenhuma linha.",
            en: "The table has a head but no rows."),
        "net.column.login": Phrase(
            es:
                "Correo, teléfono o usuario de la cuenta: dice de quién es la fila. Obligatoria. Quien no tiene "
                + "cuenta recibe una, sin contraseña.",
            pt:
                "E-mail, telefone ou usuário da conta: diz de quem é a linha. Obrigatória. Quem não tem conta "
                + "recebe uma, sem senha.",
            en:
                "E-mail, telephone or user name of the account: says whose the row is. Required. Who has no "
                + "account gets one, without a password."),
        "net.column.name": Phrase(
            es: "Nombre y apellido. En una cuenta que existe debe ser el mismo: una tabla no cambia nombres.",
            pt: "Nome e sobrenome. Em uma conta que existe deve ser o mesmo: uma tabela não muda nomes.",
            en: "First and last name. It must be that of an account that exists: a table changes no names."),
        "net.column.country": Phrase(
            es: "País donde vive: código (UY) o nombre.",
            pt: "País onde mora: código (UY) ou nome.",
            en: "Country of residence: code (UY) or name."),
        "net.column.zone": Phrase(
            es: "Zona de su reloj, como America/La_Paz. Si falta, la del país.",
            pt: "Fuso do seu relógio, como America/La_Paz. Se faltar, o do país.",
            en: "Zone of the clock, as America/La_Paz. The country’s where it is missing."),
        "net.column.topics": Phrase(
            es: "Códigos T01 a T38 con nivel de 1 a 4: T15:3 | T25:4. Sin nivel cuenta 2.",
            pt: "Códigos T01 a T38 com nível de 1 a 4: T15:3 | T25:4. Sem nível conta 2.",
            en: "Codes T01 to T38 with a level from 1 to 4: T15:3 | T25:4. Without a level, 2."),
        "net.column.languages": Phrase(
            es: "es, pt, en, gn, qu, ay: es | pt.",
            pt: "es, pt, en, gn, qu, ay: es | pt.",
            en: "es, pt, en, gn, qu, ay: es | pt."),
        "net.column.services": Phrase(
            es: "Países y cómo: UY:presencial | AR:remoto. Cada país nuevo pide su acreditación.",
            pt: "Países e como: UY:presencial | AR:remoto. Cada país novo pede o seu credenciamento.",
            en: "Countries and how: UY:on site | AR:remote. Each new country asks for its accreditation."),
        "net.column.sectors": Phrase(
            es: "Secciones CIIU, de A a U, donde tiene experiencia: C | A.",
            pt: "Seções CNAE, de A a U, em que tem experiência: C | A.",
            en: "ISIC sections, A to U, of experience: C | A."),
        "net.column.preferredSectors": Phrase(
            es: "Secciones donde prefiere trabajar.",
            pt: "Seções em que prefere trabalhar.",
            en: "Sections preferred for work."),
        "net.column.tier": Phrase(
            es: "Costo por paquete, de 1 (menor) a 5.",
            pt: "Custo por pacote, de 1 (menor) a 5.",
            en: "Cost of a package, 1 (lowest) to 5."),
        "net.column.windows": Phrase(
            es: "Horarios de la semana por su reloj: lun-mié 09:00-12:00 | vie 14:00-18:00.",
            pt: "Horários da semana pelo seu relógio: seg-qua 09:00-12:00 | sex 14:00-18:00.",
            en: "Hours of the week by their clock: mon-wed 09:00-12:00 | fri 14:00-18:00."),
        "net.column.capacity": Phrase(
            es: "Paquetes de horas que puede llevar a la vez, de 0 a 200.",
            pt: "Pacotes de horas que pode levar ao mesmo tempo, de 0 a 200.",
            en: "Packages of hours at a time, 0 to 200."),
        "net.column.takesCases": Phrase(
            es: "sí o no: si se le proponen casos nuevos.",
            pt: "sim ou não: se lhe propõem casos novos.",
            en: "yes or no: whether new cases are offered."),
        "net.column.about": Phrase(
            es: "Unas líneas de presentación, hasta 2.000 caracteres.",
            pt: "Algumas linhas de apresentação, até 2.000 caracteres.",
            en: "A few lines about them, up to 2,000 characters.")
    ]
}
