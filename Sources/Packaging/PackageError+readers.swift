extension PackageError {
    static func textSentence(_ code: Code) -> (es: String, pt: String, en: String)? {
        switch code {
        case .xmlMalformed:
            ("El XML está mal formado ({1}).", "O XML está malformado ({1}).", "The XML is not well-formed ({1}).")
        case .xmlDoctype:
            (
                "No se acepta XML con DOCTYPE; quite esa declaración.",
                "XML com DOCTYPE não é aceito; retire essa declaração.",
                "XML with a DOCTYPE is not accepted; remove that declaration."
            )
        case .xmlTooLarge:
            ("El XML supera {1} bytes.", "O XML passa de {1} bytes.", "The XML exceeds {1} bytes.")
        case .xmlTooDeep:
            (
                "El XML anida más de {1} elementos.", "O XML aninha mais de {1} elementos.",
                "The XML nests more than {1} elements."
            )
        case .xmlTooManyNodes:
            (
                "El XML tiene más de {1} elementos y atributos.", "O XML tem mais de {1} elementos e atributos.",
                "The XML has more than {1} elements and attributes."
            )
        case .encodingNotSupported:
            (
                "La codificación «{1}» no se admite; guarde el archivo en UTF-8.",
                "A codificação «{1}» não é aceita; salve o arquivo em UTF-8.",
                "The encoding “{1}” is not supported; save the file as UTF-8."
            )
        case .htmlTooLarge:
            ("El texto supera {1} bytes.", "O texto passa de {1} bytes.", "The text exceeds {1} bytes.")
        case .htmlTooDeep:
            (
                "El HTML anida más de {1} elementos.", "O HTML aninha mais de {1} elementos.",
                "The HTML nests more than {1} elements."
            )
        case .markupTooComplex:
            (
                "El texto tiene un marcado demasiado complejo.", "O texto tem uma marcação complexa demais.",
                "The text's markup is too complex."
            )
        default: nil
        }
    }

    static func formatSentence(_ code: Code) -> (es: String, pt: String, en: String)? {
        switch code {
        case .manifestMissing:
            ("Falta el archivo {1} en el paquete.", "Falta o arquivo {1} no pacote.", "The package lacks the file {1}.")
        case .manifestInFolder:
            (
                "{1} está dentro de una carpeta; comprima el contenido de la carpeta, no la carpeta.",
                "{1} está dentro de uma pasta; compacte o conteúdo da pasta, não a pasta.",
                "{1} lies inside a folder; zip what is in the folder, not the folder."
            )
        case .manifestInvalid:
            ("«{1}» falta o no es válido.", "«{1}» falta ou não é válido.", "“{1}” is missing or not valid.")
        case .versionNotSupported:
            ("La versión «{1}» no se admite.", "A versão «{1}» não é aceita.", "Version “{1}” is not supported.")
        case .referenceMissing:
            (
                "Se refiere a «{1}», que no existe.", "Refere-se a «{1}», que não existe.",
                "It refers to “{1}”, which does not exist."
            )
        case .referenceOutside:
            (
                "«{1}» apunta fuera del paquete.", "«{1}» aponta para fora do pacote.",
                "“{1}” points outside the package."
            )
        case .addressNotAllowed:
            (
                "La dirección «{1}» no está permitida.", "O endereço «{1}» não é permitido.",
                "The address “{1}” is not allowed."
            )
        case .identifierRepeated:
            (
                "El identificador «{1}» está repetido.", "O identificador «{1}» está repetido.",
                "The identifier “{1}” is repeated."
            )
        case .fileTypeNotAllowed:
            (
                "No se permiten archivos de tipo «{1}».", "Arquivos do tipo «{1}» não são permitidos.",
                "Files of type “{1}” are not allowed."
            )
        case .nothingToLaunch:
            (
                "El paquete no tiene ninguna actividad que abrir.", "O pacote não tem nenhuma atividade para abrir.",
                "The package has no activity to open."
            )
        default: nil
        }
    }
}
