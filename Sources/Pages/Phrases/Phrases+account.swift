extension Phrases {
    /// Errors, sign-in, sign-up, account.
    static let account: [String: Phrase] = [
        "error.badRequest": Phrase(
            es: "No entendimos el pedido",
            pt: "Não entendemos o pedido",
            en: "We did not understand the request"),
        "error.badRequest.text": Phrase(
            es: "La dirección o los datos llegaron incompletos. Vuelva atrás e inténtelo otra vez.",
            pt: "O endereço ou os dados chegaram incompletos. Volte e tente de novo.",
            en: "The address or the data arrived incomplete. Go back and try again."),
        "error.signIn": Phrase(es: "Entre para continuar", pt: "Entre para continuar", en: "Sign in to go on"),
        "error.signIn.text": Phrase(
            es: "Esta página es personal. Después de entrar, volverá aquí mismo.",
            pt: "Esta página é pessoal. Depois de entrar, você voltará a este ponto.",
            en: "This page is personal. After signing in you will come back right here."),
        "error.forbidden": Phrase(
            es: "Esta página no está abierta para usted",
            pt: "Esta página não está aberta para você",
            en: "This page is not open to you"),
        "error.forbidden.text": Phrase(
            es:
                "Su cuenta no tiene permiso para verla. Si debería tenerlo, escriba a la Secretaría o a su contraparte nacional.",
            pt:
                "Sua conta não tem permissão para vê-la. Se deveria ter, escreva à Secretaria ou à sua contraparte nacional.",
            en:
                "Your account has no permission for it. If it should, write to the Secretariat or your national counterpart."
        ),
        "error.notFound": Phrase(
            es: "No encontramos esta página",
            pt: "Não encontramos esta página",
            en: "We cannot find this page"),
        "error.notFound.text": Phrase(
            es: "Quizá la dirección tenga un error o la página haya cambiado de lugar.",
            pt: "Talvez o endereço tenha um erro ou a página tenha mudado de lugar.",
            en: "The address may be mistyped, or the page may have moved."),
        "error.notAllowed": Phrase(
            es: "Esto no se puede hacer desde aquí",
            pt: "Isto não pode ser feito por aqui",
            en: "This cannot be done from here"),
        "error.notAllowed.text": Phrase(
            es: "Abra la página de nuevo y use sus botones.",
            pt: "Abra a página de novo e use seus botões.",
            en: "Open the page again and use its buttons."),
        "error.conflict": Phrase(
            es: "Algo cambió mientras tanto",
            pt: "Algo mudou enquanto isso",
            en: "Something changed meanwhile"),
        "error.conflict.text": Phrase(
            es:
                "Esta página se modificó en otra ventana o en otro dispositivo. Ábrala de nuevo para ver lo más reciente.",
            pt:
                "Esta página foi alterada em outra janela ou em outro aparelho. Abra-a de novo para ver o mais recente.",
            en: "This page was changed in another window or on another device. Open it again to see the latest."),
        "error.gone": Phrase(
            es: "Esto ya no está disponible",
            pt: "Isto já não está disponível",
            en: "This is no longer available"),
        "error.gone.text": Phrase(
            es: "Se retiró y no volverá a esta dirección.",
            pt: "Foi retirado e não voltará a este endereço.",
            en: "It was withdrawn and will not come back to this address."),
        "error.tooLarge": Phrase(
            es: "El archivo es demasiado grande",
            pt: "O arquivo é grande demais",
            en: "The file is too large"),
        "error.tooLarge.text": Phrase(
            es: "Elija uno más pequeño o divídalo en partes.",
            pt: "Escolha um menor ou divida-o em partes.",
            en: "Choose a smaller one, or split it."),
        "error.invalid": Phrase(
            es: "Falta corregir algo",
            pt: "É preciso corrigir algo",
            en: "Something needs mending"),
        "error.invalid.text": Phrase(
            es: "Los datos llegaron, pero así no se pueden aceptar.",
            pt: "Os dados chegaram, mas assim não podem ser aceitos.",
            en: "The data arrived but cannot be accepted like this."),
        "error.tooMany": Phrase(es: "Espere un momento", pt: "Espere um momento", en: "Wait a moment"),
        "error.tooMany.text": Phrase(
            es: "Hubo demasiados intentos seguidos. Es una protección para su cuenta.",
            pt: "Houve tentativas demais em seguida. É uma proteção para a sua conta.",
            en: "There were too many tries in a row. This protects your account."),
        "error.failure": Phrase(
            es: "Algo falló de nuestro lado",
            pt: "Algo falhou do nosso lado",
            en: "Something failed on our side"),
        "error.failure.text": Phrase(
            es:
                "Lo que acaba de enviar puede no haberse guardado. Avisamos a quien cuida el servicio; inténtelo otra vez en unos minutos.",
            pt:
                "O que você acabou de enviar pode não ter sido salvo. Avisamos quem cuida do serviço; tente de novo em alguns minutos.",
            en:
                "What you just sent may not have been saved. Those who run the service have been told; try again in a few minutes."
        ),
        "error.unavailable": Phrase(es: "Volvemos enseguida", pt: "Voltamos logo", en: "Back in a moment"),
        "error.unavailable.text": Phrase(
            es: "El servicio se está actualizando. Inténtelo otra vez en unos minutos.",
            pt: "O serviço está sendo atualizado. Tente de novo em alguns minutos.",
            en: "The service is being updated. Try again in a few minutes."),
        "error.kept": Phrase(es: "Lo que se conservó", pt: "O que foi mantido", en: "What was kept"),
        "error.wait": Phrase(
            es: "Puede intentarlo de nuevo en {{.}}.",
            pt: "Você pode tentar de novo em {{.}}.",
            en: "You can try again in {{.}}."),
        "error.reference": Phrase(es: "Número para consultas", pt: "Número para consulta", en: "Reference"),
        "error.front": Phrase(es: "Ver los cursos", pt: "Ver os cursos", en: "See the courses"),
        "error.code": Phrase(es: "Código {{status}}", pt: "Código {{status}}", en: "Code {{status}}"),
        "offline.title": Phrase(es: "Sin conexión", pt: "Sem conexão", en: "No connection"),
        "offline.text": Phrase(
            es:
                "Esta página no se había abierto antes en este dispositivo. Las lecciones que ya abrió siguen disponibles, y lo que respondió se enviará al volver la conexión.",
            pt:
                "Esta página ainda não tinha sido aberta neste aparelho. As aulas que você já abriu continuam disponíveis, e o que você respondeu será enviado quando a conexão voltar.",
            en:
                "This page had not been opened on this device before. Lessons you have opened remain available, and your answers will be sent when the connection is back."
        ),
        "offline.again": Phrase(es: "Intentar de nuevo", pt: "Tentar de novo", en: "Try again"),
        "confirm.consequences": Phrase(es: "Esto hará", pt: "Isto vai fazer", en: "This will"),
        "sign-in.title": Phrase(es: "Entrar", pt: "Entrar", en: "Sign in"),
        "sign-in.identifier": Phrase(
            es: "Correo, usuario o teléfono",
            pt: "E-mail, usuário ou telefone",
            en: "E-mail, user name or telephone"),
        "sign-in.password": Phrase(es: "Contraseña", pt: "Senha", en: "Password"),
        "sign-in.button": Phrase(es: "Entrar", pt: "Entrar", en: "Sign in"),
        "sign-in.new": Phrase(es: "¿Todavía no tiene cuenta?", pt: "Ainda não tem conta?", en: "No account yet?"),
        "sign-in.open": Phrase(
            es: "Para leer las lecciones no hace falta cuenta.",
            pt: "Para ler as aulas não é preciso ter conta.",
            en: "No account is needed to read the lessons."),
        "sign-in.forgotten": Phrase(
            es:
                "¿Olvidó la contraseña? Pida a su contraparte nacional o a la Secretaría un enlace para elegir una nueva.",
            pt: "Esqueceu a senha? Peça à sua contraparte nacional ou à Secretaria um link para escolher outra.",
            en: "Forgot your password? Ask your national counterpart or the Secretariat for a link to choose a new one."
        ),
        "sign-in.wait": Phrase(
            es: "Puede intentarlo de nuevo en {{.}}.",
            pt: "Você pode tentar de novo em {{.}}.",
            en: "You can try again in {{.}}."),
        "password.show": Phrase(es: "Mostrar la contraseña", pt: "Mostrar a senha", en: "Show the password"),
        "sign-up.title": Phrase(es: "Crear cuenta", pt: "Criar conta", en: "Create account"),
        "sign-up.why": Phrase(
            es: "Con una cuenta se guardan su avance, sus respuestas y sus certificados. Es gratis.",
            pt: "Com uma conta ficam salvos seu progresso, suas respostas e seus certificados. É grátis.",
            en: "An account keeps your progress, answers and certificates. It is free."),
        "sign-up.course": Phrase(
            es: "Después seguirá con «{{.}}».",
            pt: "Depois você continuará com “{{.}}”.",
            en: "Afterwards you will go on with “{{.}}”."),
        "sign-up.name": Phrase(es: "Nombre y apellido", pt: "Nome e sobrenome", en: "Full name"),
        "sign-up.name.hint": Phrase(
            es: "Así aparecerá en su certificado.",
            pt: "É assim que aparecerá no seu certificado.",
            en: "As it will appear on your certificate."),
        "sign-up.contact": Phrase(
            es: "Correo, teléfono o nombre de usuario",
            pt: "E-mail, telefone ou nome de usuário",
            en: "E-mail, telephone or user name"),
        "sign-up.contact.hint": Phrase(
            es: "Con esto entrará. Si no usa correo, elija un nombre de usuario.",
            pt: "É com isto que você vai entrar. Se não usa e-mail, escolha um nome de usuário.",
            en: "You will sign in with it. If you do not use e-mail, choose a user name."),
        "sign-up.password": Phrase(es: "Contraseña", pt: "Senha", en: "Password"),
        "sign-up.password.hint": Phrase(
            es: "Al menos 10 caracteres. Una frase de varias palabras es fácil de recordar.",
            pt: "Pelo menos 10 caracteres. Uma frase de várias palavras é fácil de lembrar.",
            en: "At least 10 characters. A phrase of several words is easy to remember."),
        "sign-up.country": Phrase(es: "País", pt: "País", en: "Country"),
        "sign-up.organisation": Phrase(
            es: "Empresa u organización",
            pt: "Empresa ou organização",
            en: "Firm or organisation"),
        "sign-up.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "sign-up.consents": Phrase(es: "Lo que usted autoriza", pt: "O que você autoriza", en: "What you agree to"),
        "sign-up.consents.hint": Phrase(
            es: "Cada permiso es independiente y puede retirarlo cuando quiera en su cuenta.",
            pt: "Cada permissão é independente e você pode retirá-la quando quiser na sua conta.",
            en: "Each one stands alone, and you can withdraw it in your account at any time."),
        "sign-up.required": Phrase(
            es: "necesario para tener cuenta",
            pt: "necessário para ter conta",
            en: "needed for an account"),
        "sign-up.button": Phrase(es: "Crear cuenta", pt: "Criar conta", en: "Create account"),
        "sign-up.have": Phrase(es: "¿Ya tiene cuenta?", pt: "Já tem conta?", en: "Have an account?"),
        "account.title": Phrase(es: "Mi cuenta", pt: "Minha conta", en: "My account"),
        "account.profile": Phrase(es: "Sus datos", pt: "Seus dados", en: "Your data"),
        "account.password": Phrase(es: "Cambiar la contraseña", pt: "Trocar a senha", en: "Change the password"),
        "account.password.current": Phrase(es: "Contraseña actual", pt: "Senha atual", en: "Current password"),
        "account.password.new": Phrase(es: "Contraseña nueva", pt: "Senha nova", en: "New password"),
        "account.password.effect": Phrase(
            es: "Se cerrará la sesión en los demás dispositivos.",
            pt: "A sessão será encerrada nos outros aparelhos.",
            en: "You will be signed out on other devices."),
        "account.consents": Phrase(
            es: "Permisos que dio",
            pt: "Permissões que você deu",
            en: "What you have agreed to"),
        "account.consents.save": Phrase(es: "Guardar permisos", pt: "Salvar permissões", en: "Save"),
        "account.consents.since": Phrase(es: "Dado el {{.}}", pt: "Dada em {{.}}", en: "Given on {{.}}"),
        "account.roles": Phrase(
            es: "Lo que puede hacer en Rumbo",
            pt: "O que você pode fazer no Rumbo",
            en: "What you may do in Rumbo"),
        "account.sessions": Phrase(
            es: "Dispositivos con sesión abierta",
            pt: "Aparelhos com sessão aberta",
            en: "Devices signed in"),
        "account.sessions.this": Phrase(es: "este dispositivo", pt: "este aparelho", en: "this device"),
        "account.sessions.end": Phrase(es: "Cerrar sesión", pt: "Encerrar sessão", en: "Sign out"),
        "account.data": Phrase(es: "Sus datos son suyos", pt: "Seus dados são seus", en: "Your data is yours"),
        "account.export": Phrase(
            es: "Descargar todos mis datos",
            pt: "Baixar todos os meus dados",
            en: "Download all my data"),
        "account.erase": Phrase(es: "Borrar mi cuenta", pt: "Apagar minha conta", en: "Erase my account"),
        "account.erase.effect": Phrase(
            es: "Antes de borrar le mostraremos qué desaparece y qué queda.",
            pt: "Antes de apagar mostraremos o que desaparece e o que fica.",
            en: "Before erasing we show you what goes and what stays.")
    ]
}
