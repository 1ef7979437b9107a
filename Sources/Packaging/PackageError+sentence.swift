import Foundation

extension PackageError {
    /// One sentence for the person who made or uploaded the package; path and line are not repeated in it.
    ///
    /// - Parameter language: a language tag; `pt…` gives Portuguese, `en…` English, anything else Spanish.
    public func sentence(in language: String) -> String {
        let tag = language.lowercased()
        let texts = Self.sentences(code)
        var text = tag.hasPrefix("pt") ? texts.pt : tag.hasPrefix("en") ? texts.en : texts.es
        for (place, value) in zip(["{1}", "{2}"], arguments) {
            text = text.replacingOccurrences(of: place, with: value)
        }
        return text
    }

    private typealias Sentence = (es: String, pt: String, en: String)

    private static func sentences(_ code: Code) -> Sentence {
        archiveSentence(code) ?? entrySentence(code) ?? textSentence(code) ?? formatSentence(code)
            ?? (code.rawValue, code.rawValue, code.rawValue)
    }

    private static func archiveSentence(_ code: Code) -> Sentence? {
        switch code {
        case .notAnArchive:
            (
                "El archivo no es un paquete ZIP.", "O arquivo não é um pacote ZIP.",
                "The file is not a ZIP package."
            )
        case .archiveEmpty:
            (
                "El paquete no contiene ningún archivo.", "O pacote não contém nenhum arquivo.",
                "The package holds no file."
            )
        case .archiveDamaged:
            (
                "El paquete está dañado o incompleto; vuelva a subirlo.",
                "O pacote está danificado ou incompleto; envie-o de novo.",
                "The package is damaged or incomplete; upload it again."
            )
        case .archiveSplit:
            (
                "El paquete es parte de un archivo dividido en varios tomos.",
                "O pacote é parte de um arquivo dividido em volumes.",
                "The package is one part of an archive split into several."
            )
        case .junkBefore:
            (
                "Hay otros datos delante del paquete ZIP.", "Há outros dados antes do pacote ZIP.",
                "Other data stands before the ZIP package."
            )
        case .junkAfter:
            (
                "Hay otros datos después del paquete ZIP.", "Há outros dados depois do pacote ZIP.",
                "Other data stands after the ZIP package."
            )
        case .archiveInconsistent:
            (
                "El índice del paquete y su contenido no coinciden.", "O índice do pacote e o conteúdo não coincidem.",
                "The package's index and its content do not agree."
            )
        case .tooManyEntries:
            (
                "El paquete tiene más de {1} archivos.", "O pacote tem mais de {1} arquivos.",
                "The package has more than {1} files."
            )
        case .tooLarge:
            (
                "El contenido del paquete supera {1} bytes.", "O conteúdo do pacote passa de {1} bytes.",
                "The package's content exceeds {1} bytes."
            )
        case .ratioTooHigh:
            (
                "El contenido es más de {1} veces mayor que lo comprimido; no se acepta por seguridad.",
                "O conteúdo é mais de {1} vezes maior que o comprimido; não é aceito por segurança.",
                "The content is more than {1} times its compressed size; refused for safety."
            )
        default: nil
        }
    }

    private static func entrySentence(_ code: Code) -> Sentence? {
        switch code {
        case .entryTooLarge:
            ("El archivo supera {1} bytes.", "O arquivo passa de {1} bytes.", "The file exceeds {1} bytes.")
        case .pathUnsafe:
            (
                "El nombre apunta fuera del paquete.", "O nome aponta para fora do pacote.",
                "The name points outside the package."
            )
        case .pathCharacters:
            (
                "El nombre tiene caracteres de control.", "O nome tem caracteres de controle.",
                "The name holds control characters."
            )
        case .nameNotReadable:
            (
                "El nombre no está en UTF-8; vuelva a comprimir con nombres UTF-8 o sin acentos.",
                "O nome não está em UTF-8; compacte de novo com nomes UTF-8 ou sem acentos.",
                "The name is not UTF-8; pack again with UTF-8 names or without accents."
            )
        case .pathTooLong:
            (
                "El nombre supera {1} bytes.", "O nome passa de {1} bytes.",
                "The name is longer than {1} bytes."
            )
        case .pathTooDeep:
            (
                "El archivo está dentro de más de {1} carpetas.", "O arquivo está dentro de mais de {1} pastas.",
                "The file lies inside more than {1} folders."
            )
        case .link:
            ("No se aceptan enlaces.", "Links de arquivo não são aceitos.", "File links are not accepted.")
        case .specialFile:
            ("No es un archivo común.", "Não é um arquivo comum.", "It is not an ordinary file.")
        case .duplicate:
            (
                "El nombre aparece dos veces en el paquete.", "O nome aparece duas vezes no pacote.",
                "The name occurs twice in the package."
            )
        case .caseClash:
            (
                "El nombre solo difiere de «{1}» en mayúsculas o acentuación codificada.",
                "O nome só difere de «{1}» em maiúsculas ou na codificação dos acentos.",
                "The name differs from “{1}” only in case or in how accents are coded."
            )
        case .fileUsedAsFolder:
            (
                "El mismo nombre es archivo y carpeta («{1}»).", "O mesmo nome é arquivo e pasta («{1}»).",
                "One name is both file and folder (“{1}”)."
            )
        case .encrypted:
            ("El archivo está cifrado.", "O arquivo está criptografado.", "The file is encrypted.")
        case .compressionNotSupported:
            (
                "Método de compresión {1} no admitido; use la compresión ZIP normal.",
                "Método de compressão {1} não aceito; use a compressão ZIP normal.",
                "Compression method {1} is not supported; use ordinary ZIP compression."
            )
        case .entryDamaged:
            (
                "Los datos del archivo están dañados.", "Os dados do arquivo estão danificados.",
                "The file's data is damaged."
            )
        case .fileMissing:
            ("El archivo no está en el paquete.", "O arquivo não está no pacote.", "The file is not in the package.")
        case .notReadable:
            ("No se puede leer el archivo.", "Não é possível ler o arquivo.", "The file cannot be read.")
        case .notWritable:
            ("No se puede escribir el archivo.", "Não é possível gravar o arquivo.", "The file cannot be written.")
        case .rangeNotSatisfiable:
            (
                "El archivo no tiene la parte pedida.", "O arquivo não tem a parte pedida.",
                "The file does not have the part asked for."
            )
        default: nil
        }
    }
}
