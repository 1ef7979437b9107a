extension Phrases {
    /// Layout, navigation, the save state.
    static let frame: [String: Phrase] = [
        "lang": Phrase(es: "es", pt: "pt-BR", en: "en"),
        "skip": Phrase(es: "Ir al contenido", pt: "Ir para o conteúdo", en: "Skip to content"),
        "menu": Phrase(es: "Menú", pt: "Menu", en: "Menu"),
        "nav.label": Phrase(es: "Principal", pt: "Principal", en: "Main"),
        "nav.catalogue": Phrase(es: "Cursos", pt: "Cursos", en: "Courses"),
        "nav.home": Phrase(es: "Mi ruta", pt: "Minha rota", en: "My route"),
        "nav.desk": Phrase(es: "Bandeja", pt: "Caixa de entrada", en: "Desk"),
        "nav.bench": Phrase(es: "Taller de autor", pt: "Oficina do autor", en: "Author’s bench"),
        "nav.review": Phrase(es: "Validación", pt: "Validação", en: "Review"),
        "nav.office": Phrase(es: "Oficina", pt: "Escritório", en: "Office"),
        "nav.account": Phrase(es: "Mi cuenta", pt: "Minha conta", en: "My account"),
        "nav.sign-in": Phrase(es: "Entrar", pt: "Entrar", en: "Sign in"),
        "nav.sign-up": Phrase(es: "Crear cuenta", pt: "Criar conta", en: "Create account"),
        "nav.sign-out": Phrase(es: "Salir", pt: "Sair", en: "Sign out"),
        "nav.waiting": Phrase(es: "en espera", pt: "em espera", en: "waiting"),
        "office.people": Phrase(es: "Personas", pt: "Pessoas", en: "People"),
        "office.modules": Phrase(es: "Módulos", pt: "Módulos", en: "Modules"),
        "office.certificates": Phrase(es: "Certificados", pt: "Certificados", en: "Certificates"),
        "office.enrolments": Phrase(es: "Inscripciones", pt: "Inscrições", en: "Enrolments"),
        "save.saved": Phrase(es: "Guardado", pt: "Salvo", en: "Saved"),
        "save.saving": Phrase(es: "Guardando…", pt: "Salvando…", en: "Saving…"),
        "save.pending": Phrase(
            es: "Pendiente: se enviará al volver la conexión",
            pt: "Pendente: será enviado quando a conexão voltar",
            en: "Pending: will be sent when the connection is back"),
        "save.failed": Phrase(
            es: "No se pudo guardar. Copie su texto y recargue la página.",
            pt: "Não foi possível salvar. Copie seu texto e recarregue a página.",
            en: "Could not save. Copy your text and reload the page."),
        "foot.verify": Phrase(
            es: "Verificar un certificado",
            pt: "Verificar um certificado",
            en: "Verify a certificate"),
        "foot.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "foot.theme": Phrase(es: "Aspecto", pt: "Aparência", en: "Appearance"),
        "theme.auto": Phrase(es: "Automático", pt: "Automático", en: "Automatic"),
        "theme.light": Phrase(es: "Claro", pt: "Claro", en: "Light"),
        "theme.dark": Phrase(es: "Oscuro", pt: "Escuro", en: "Dark"),
        "foot.open": Phrase(
            es: "Cursos de acceso libre para micro, pequeñas y medianas empresas de la región.",
            pt: "Cursos de acesso livre para micro, pequenas e médias empresas da região.",
            en: "Open courses for micro, small and medium-sized firms of the region."),
        "form.problems": Phrase(
            es: "Falta corregir algo. Lo que escribió se conserva.",
            pt: "É preciso corrigir algo. O que você escreveu foi mantido.",
            en: "Something needs mending. What you wrote was kept."),
        "form.optional": Phrase(es: "opcional", pt: "opcional", en: "optional"),
        "form.choose": Phrase(es: "Elija…", pt: "Escolha…", en: "Choose…"),
        "form.save": Phrase(es: "Guardar cambios", pt: "Salvar alterações", en: "Save changes"),
        "form.search": Phrase(es: "Buscar", pt: "Buscar", en: "Search"),
        "form.filter": Phrase(es: "Filtrar", pt: "Filtrar", en: "Filter"),
        "form.clear": Phrase(es: "Quitar filtros", pt: "Limpar filtros", en: "Clear filters"),
        "form.all": Phrase(es: "Todos", pt: "Todos", en: "All"),
        "form.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "pager.label": Phrase(es: "Páginas", pt: "Páginas", en: "Pages"),
        "pager.previous": Phrase(es: "Anteriores", pt: "Anteriores", en: "Previous"),
        "pager.next": Phrase(es: "Siguientes", pt: "Próximos", en: "Next"),
        "export.csv": Phrase(es: "Descargar la lista (CSV)", pt: "Baixar a lista (CSV)", en: "Download the list (CSV)"),
        "js.back-online": Phrase(es: "Volvió la conexión.", pt: "A conexão voltou.", en: "The connection is back."),
        "n.lessons": Phrase(
            es: "{{#one}}1 lección{{/one}}{{^one}}{{text}} lecciones{{/one}}",
            pt: "{{#one}}1 aula{{/one}}{{^one}}{{text}} aulas{{/one}}",
            en: "{{#one}}1 lesson{{/one}}{{^one}}{{text}} lessons{{/one}}"),
        "n.quizzes": Phrase(
            es: "{{#one}}1 cuestionario{{/one}}{{^one}}{{text}} cuestionarios{{/one}}",
            pt: "{{#one}}1 questionário{{/one}}{{^one}}{{text}} questionários{{/one}}",
            en: "{{#one}}1 quiz{{/one}}{{^one}}{{text}} quizzes{{/one}}"),
        "n.assignments": Phrase(
            es: "{{#one}}1 trabajo con consultor{{/one}}{{^one}}{{text}} trabajos con consultor{{/one}}",
            pt: "{{#one}}1 trabalho com consultor{{/one}}{{^one}}{{text}} trabalhos com consultor{{/one}}",
            en:
                "{{#one}}1 assignment marked by a consultant{{/one}}{{^one}}{{text}} assignments marked by a consultant{{/one}}"
        ),
        "n.learners": Phrase(
            es:
                "{{#zero}}sin participantes{{/zero}}{{#one}}1 participante{{/one}}{{^zero}}{{^one}}{{text}} participantes{{/one}}{{/zero}}",
            pt:
                "{{#zero}}sem participantes{{/zero}}{{#one}}1 participante{{/one}}{{^zero}}{{^one}}{{text}} participantes{{/one}}{{/zero}}",
            en:
                "{{#zero}}no learners{{/zero}}{{#one}}1 learner{{/one}}{{^zero}}{{^one}}{{text}} learners{{/one}}{{/zero}}"
        ),
        "n.observations": Phrase(
            es: "{{#one}}1 observación{{/one}}{{^one}}{{text}} observaciones{{/one}}",
            pt: "{{#one}}1 observação{{/one}}{{^one}}{{text}} observações{{/one}}",
            en: "{{#one}}1 remark{{/one}}{{^one}}{{text}} remarks{{/one}}"),
        "route.title": Phrase(es: "Ruta del curso", pt: "Rota do curso", en: "The course’s route"),
        "route.done": Phrase(es: "hecho", pt: "concluído", en: "done"),
        "route.here": Phrase(es: "sigue aquí", pt: "continua aqui", en: "go on here"),
        "route.waiting": Phrase(es: "en corrección", pt: "em correção", en: "being marked"),
        "route.failed": Phrase(es: "por repetir", pt: "a repetir", en: "to be tried again"),
        "route.locked": Phrase(es: "se abre más adelante", pt: "abre mais adiante", en: "opens later"),
        "route.lesson": Phrase(es: "Lección", pt: "Aula", en: "Lesson"),
        "route.quiz": Phrase(es: "Cuestionario", pt: "Questionário", en: "Quiz"),
        "route.assignment": Phrase(es: "Trabajo", pt: "Trabalho", en: "Assignment"),
        "route.workshop": Phrase(es: "Taller", pt: "Oficina", en: "Workshop"),
        "route.mentoring": Phrase(es: "Mentoría", pt: "Mentoria", en: "Mentoring"),
        "route.certificate": Phrase(es: "Certificado", pt: "Certificado", en: "Certificate"),
        "route.steps": Phrase(
            es: "{{#one}}1 paso{{/one}}{{^one}}{{text}} pasos{{/one}}",
            pt: "{{#one}}1 passo{{/one}}{{^one}}{{text}} passos{{/one}}",
            en: "{{#one}}1 step{{/one}}{{^one}}{{text}} steps{{/one}}"),
        "route.progress": Phrase(
            es: "{{done.text}} de {{total.text}} pasos hechos",
            pt: "{{done.text}} de {{total.text}} passos concluídos",
            en: "{{done.text}} of {{total.text}} steps done"),
        "route.arrived": Phrase(
            es: "Llegó: certificado obtenido",
            pt: "Você chegou: certificado obtido",
            en: "You have arrived: certificate earned")
    ]
}
