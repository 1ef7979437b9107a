extension Phrases {
    /// My route, certificates, verification.
    static let home: [String: Phrase] = [
        "home.title": Phrase(es: "Mi ruta", pt: "Minha rota", en: "My route"),
        "home.hello": Phrase(es: "Hola, {{name}}", pt: "Olá, {{name}}", en: "Hello, {{name}}"),
        "home.courses": Phrase(es: "Sus cursos", pt: "Seus cursos", en: "Your courses"),
        "home.missing": Phrase(
            es: "Le falta para el certificado",
            pt: "Falta para o certificado",
            en: "Still missing for the certificate"),
        "home.missing.plain": Phrase(
            es: "Le falta para terminar",
            pt: "Falta para concluir",
            en: "Still missing to finish"),
        "home.complete": Phrase(es: "Completo", pt: "Completo", en: "Complete"),
        "home.waiting": Phrase(es: "depende del consultor", pt: "depende do consultor", en: "with the consultant"),
        "home.next": Phrase(es: "Seguir: {{title}}", pt: "Seguir: {{title}}", en: "Go on: {{title}}"),
        "home.certificates": Phrase(es: "Sus certificados", pt: "Seus certificados", en: "Your certificates"),
        "home.certificate.see": Phrase(es: "Ver mi certificado", pt: "Ver meu certificado", en: "See my certificate"),
        "home.consultant": Phrase(es: "Su consultor", pt: "Seu consultor", en: "Your consultant"),
        "home.consultant.open": Phrase(es: "Ver el caso", pt: "Ver o caso", en: "See the case"),
        "home.mentoring": Phrase(es: "Su mentoría", pt: "Sua mentoria", en: "Your mentoring"),
        "home.mentoring.all": Phrase(
            es: "Ver toda mi mentoría", pt: "Ver toda a minha mentoria", en: "See all my mentoring"),
        "home.mentoring.invite": Phrase(
            es: "¿Se trabó con algo de su empresa?", pt: "Travou em algo da sua empresa?",
            en: "Stuck with something in your firm?"),
        "home.mentoring.invite.text": Phrase(
            es: "Un consultor de la red puede trabajarlo con usted.",
            pt: "Um consultor da rede pode trabalhar nisso com você.",
            en: "A consultant of the network can work on it with you."),
        "home.mentoring.how": Phrase(es: "Cómo funciona", pt: "Como funciona", en: "How it works"),
        "home.empty": Phrase(
            es: "Todavía no empezó ningún curso",
            pt: "Você ainda não começou nenhum curso",
            en: "You have not started a course yet"),
        "home.empty.text": Phrase(
            es: "Elija uno. Puede leer la primera lección antes de decidir.",
            pt: "Escolha um. Você pode ler a primeira aula antes de decidir.",
            en: "Choose one. You can read the first lesson before deciding."),
        "home.suggestions": Phrase(es: "Para empezar", pt: "Para começar", en: "To begin with"),
        "home.more": Phrase(es: "Ver todos los cursos", pt: "Ver todos os cursos", en: "See all courses"),
        "certificate.title": Phrase(es: "Certificado", pt: "Certificado", en: "Certificate"),
        "certificate.earned": Phrase(es: "Llegó a destino", pt: "Você chegou ao destino", en: "You have arrived"),
        "certificate.earned.text": Phrase(
            es: "El certificado de «{{course}}» es suyo, para siempre.",
            pt: "O certificado de “{{course}}” é seu, para sempre.",
            en: "The certificate of “{{course}}” is yours, for good."),
        "certificate.pdf": Phrase(es: "Descargar el PDF", pt: "Baixar o PDF", en: "Download the PDF"),
        "certificate.share": Phrase(es: "Compartir", pt: "Compartilhar", en: "Share"),
        "certificate.linkedin": Phrase(es: "Agregar a LinkedIn", pt: "Adicionar ao LinkedIn", en: "Add to LinkedIn"),
        "certificate.whatsapp": Phrase(es: "Enviar por WhatsApp", pt: "Enviar por WhatsApp", en: "Send by WhatsApp"),
        "certificate.mail": Phrase(es: "Enviar por correo", pt: "Enviar por e-mail", en: "Send by e-mail"),
        "certificate.linkedin.note": Phrase(
            es: "Se abre LinkedIn con los datos ya escritos; nada se publica hasta que usted lo guarde allí.",
            pt: "O LinkedIn abre com os dados já preenchidos; nada é publicado até você salvar lá.",
            en: "LinkedIn opens with the form filled in; nothing is published until you save it there."),
        "certificate.qr.text": Phrase(
            es: "Apunte la cámara de un teléfono a este código, o escriba la dirección:",
            pt: "Aponte a câmera de um celular para este código ou digite o endereço:",
            en: "Point a phone's camera at this code, or type the address:"),
        "certificate.credential": Phrase(
            es: "Descargar la credencial firmada",
            pt: "Baixar a credencial assinada",
            en: "Download the signed credential"),
        "certificate.credential.note": Phrase(
            es: "Formato Open Badges 3.0, para carteras digitales y programas.",
            pt: "Formato Open Badges 3.0, para carteiras digitais e programas.",
            en: "Open Badges 3.0, for digital wallets and programs."),
        "certificate.copy": Phrase(es: "Copiar el enlace", pt: "Copiar o link", en: "Copy the link"),
        "certificate.copied": Phrase(es: "Enlace copiado", pt: "Link copiado", en: "Link copied"),
        "certificate.prove": Phrase(es: "Demostrarlo", pt: "Comprová-lo", en: "Prove it"),
        "certificate.prove.text": Phrase(
            es: "Cualquiera puede comprobar en un segundo que es auténtico, sin cuenta.",
            pt: "Qualquer pessoa pode comprovar em um segundo que ele é autêntico, sem conta.",
            en: "Anybody can check in a second that it is genuine, without an account."),
        "certificate.facts": Phrase(
            es: "Lo que dice, tal como se emitió",
            pt: "O que diz, tal como foi emitido",
            en: "What it says, as issued"),
        "certificate.frozen": Phrase(
            es: "Estos datos quedaron fijos al emitirlo y no cambian aunque cambien el curso o su cuenta.",
            pt: "Estes dados foram fixados na emissão e não mudam mesmo que mudem o curso ou sua conta.",
            en: "These facts were fixed at issue and stay, whatever becomes of the course or your account."),
        "certificate.awarded": Phrase(es: "se otorga a", pt: "é concedido a", en: "is awarded to"),
        "certificate.next": Phrase(es: "¿Y ahora?", pt: "E agora?", en: "What next?"),
        "certificate.replaced": Phrase(
            es: "Hay uno nuevo que lo reemplaza",
            pt: "Há um novo que o substitui",
            en: "A new one replaces it"),
        "verify.valid": Phrase(es: "Certificado válido", pt: "Certificado válido", en: "Valid certificate"),
        "verify.expired": Phrase(es: "Certificado vencido", pt: "Certificado vencido", en: "Expired certificate"),
        "verify.revoked": Phrase(es: "Certificado anulado", pt: "Certificado anulado", en: "Revoked certificate"),
        "verify.replaced": Phrase(
            es: "Certificado reemplazado",
            pt: "Certificado substituído",
            en: "Replaced certificate"),
        "verify.unknown": Phrase(
            es: "No existe un certificado con este código",
            pt: "Não existe certificado com este código",
            en: "No certificate has this code"),
        "verify.valid.text": Phrase(
            es: "Rumbo lo emitió con estos datos y sigue vigente.",
            pt: "O Rumbo o emitiu com estes dados e ele continua válido.",
            en: "Rumbo issued it with these facts and it holds."),
        "verify.expired.text": Phrase(
            es: "Se emitió con estos datos, pero su vigencia terminó.",
            pt: "Foi emitido com estes dados, mas sua validade terminou.",
            en: "It was issued with these facts, but its term has ended."),
        "verify.revoked.text": Phrase(
            es: "Se emitió, pero después se anuló. No tiene validez.",
            pt: "Foi emitido, mas depois foi anulado. Não tem validade.",
            en: "It was issued but later revoked. It does not hold."),
        "verify.replaced.text": Phrase(
            es: "Se emitió otro en su lugar. Use el nuevo.",
            pt: "Foi emitido outro em seu lugar. Use o novo.",
            en: "Another was issued in its place. Use the new one."),
        "verify.unknown.text": Phrase(
            es: "Compare el código con el impreso: 16 letras y cifras. No usa las letras I, L, O ni U.",
            pt: "Compare o código com o impresso: 16 letras e números. Não usa as letras I, L, O nem U.",
            en: "Compare the code with the printed one: 16 letters and digits. The letters I, L, O and U are not used."),
        "verify.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "verify.facts": Phrase(es: "Datos del certificado", pt: "Dados do certificado", en: "Facts of the certificate"),
        "verify.compare": Phrase(
            es: "Compare estos datos con el documento que tiene delante.",
            pt: "Compare estes dados com o documento que tem em mãos.",
            en: "Compare these facts with the document before you."),
        "verify.holder": Phrase(es: "Otorgado a", pt: "Concedido a", en: "Awarded to"),
        "verify.course": Phrase(es: "Curso", pt: "Curso", en: "Course"),
        "verify.issuer": Phrase(es: "Emitido por", pt: "Emitido por", en: "Issued by"),
        "verify.date": Phrase(es: "Fecha de emisión", pt: "Data de emissão", en: "Date of issue"),
        "verify.serial": Phrase(es: "Código", pt: "Código", en: "Code"),
        "verify.checked": Phrase(
            es: "Consultado el {{checked}}",
            pt: "Consultado em {{checked}}",
            en: "Checked on {{checked}}"),
        "verify.credential": Phrase(
            es: "Credencial firmada (Open Badges 3.0)",
            pt: "Credencial assinada (Open Badges 3.0)",
            en: "Signed credential (Open Badges 3.0)"),
        "verify.new": Phrase(
            es: "Ver el certificado que lo reemplaza",
            pt: "Ver o certificado que o substitui",
            en: "See the certificate that replaces it"),
        "verify.other": Phrase(es: "Verificar otro código", pt: "Verificar outro código", en: "Check another code"),
        "verify.entry": Phrase(
            es: "Verificar un certificado",
            pt: "Verificar um certificado",
            en: "Verify a certificate"),
        "verify.entry.text": Phrase(
            es: "Escriba el código que figura en el certificado. No hace falta cuenta.",
            pt: "Escreva o código que consta no certificado. Não é preciso ter conta.",
            en: "Type the code printed on the certificate. No account is needed."),
        "verify.entry.label": Phrase(
            es: "Código de 16 letras y cifras",
            pt: "Código de 16 letras e números",
            en: "Code of 16 letters and digits"),
        "verify.entry.hint": Phrase(
            es: "Da igual con guiones o sin ellos, en mayúsculas o minúsculas.",
            pt: "Com ou sem hífens, em maiúsculas ou minúsculas.",
            en: "With or without hyphens, in capitals or not."),
        "verify.entry.button": Phrase(es: "Verificar", pt: "Verificar", en: "Verify"),
        "verify.privacy": Phrase(
            es: "Esta consulta no usa cookies ni guarda quién la hizo.",
            pt: "Esta consulta não usa cookies nem guarda quem a fez.",
            en: "This check uses no cookies and keeps no record of who made it.")
    ]
}
