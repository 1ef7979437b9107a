extension Phrases {
    /// Changing to another version of a course: the administrator's page and the learner's.
    static let versions: [String: Phrase] = [
        "moves.title": Phrase(es: "Qué cambia para quién", pt: "O que muda para quem", en: "What changes for whom"),
        "moves.lead": Phrase(
            es:
                "Quien ya empezó sigue en su versión hasta que se le pase a esta. Lo hecho que sigue en el curso se conserva; lo ganado no se pierde.",
            pt:
                "Quem já começou continua na sua versão até passar para esta. O que foi feito e continua no curso se conserva; o que foi conquistado não se perde.",
            en:
                "Whoever has started stays on their version until moved to this one. What is done and still in the course is kept; what was earned is not lost."
        ),
        "moves.going": Phrase(
            es: "{{#one}}1 persona puede pasar{{/one}}{{^one}}{{text}} personas pueden pasar{{/one}}",
            pt: "{{#one}}1 pessoa pode passar{{/one}}{{^one}}{{text}} pessoas podem passar{{/one}}",
            en: "{{#one}}1 person can move{{/one}}{{^one}}{{text}} people can move{{/one}}"),
        "moves.staying": Phrase(
            es: "{{#one}}1 se queda{{/one}}{{^one}}{{text}} se quedan{{/one}}",
            pt: "{{#one}}1 fica{{/one}}{{^one}}{{text}} ficam{{/one}}",
            en: "{{#one}}1 stays{{/one}}{{^one}}{{text}} stay{{/one}}"),
        "moves.button": Phrase(
            es: "{{#one}}Pasar a 1 persona{{/one}}{{^one}}Pasar a {{text}} personas{{/one}} a esta versión",
            pt: "{{#one}}Passar 1 pessoa{{/one}}{{^one}}Passar {{text}} pessoas{{/one}} para esta versão",
            en: "{{#one}}Move 1 person{{/one}}{{^one}}Move {{text}} people{{/one}} to this version"),
        "moves.on-it": Phrase(
            es: "{{#one}}1 persona sigue{{/one}}{{^one}}{{text}} personas siguen{{/one}} en esa versión.",
            pt: "{{#one}}1 pessoa continua{{/one}}{{^one}}{{text}} pessoas continuam{{/one}} nessa versão.",
            en: "{{#one}}1 person is{{/one}}{{^one}}{{text}} people are{{/one}} on that version."),
        "moves.people": Phrase(es: "Persona por persona", pt: "Pessoa por pessoa", en: "Person by person"),
        "moves.steps": Phrase(es: "Pasos hechos", pt: "Passos feitos", en: "Steps done"),
        "moves.plan": Phrase(es: "Qué pasa con ella", pt: "O que acontece", en: "What happens"),
        "moves.goes": Phrase(es: "Puede pasar", pt: "Pode passar", en: "Can move"),
        "moves.stays": Phrase(es: "Se queda", pt: "Fica", en: "Stays"),
        "moves.only": Phrase(es: "Pasar solo a esta persona", pt: "Passar só esta pessoa", en: "Move this person only"),
        "new-version.title": Phrase(
            es: "Pasar a la versión {{version}}", pt: "Passar para a versão {{version}}",
            en: "Change to version {{version}}"),
        "new-version.lead": Phrase(
            es:
                "Usted está en la versión {{since}} y puede terminarla tal como está. Si prefiere la nueva, vea antes qué cambia.",
            pt: "Você está na versão {{since}} e pode concluí-la como está. Se preferir a nova, veja antes o que muda.",
            en:
                "You are on version {{since}} and can finish it as it is. If you prefer the new one, see first what changes."
        ),
        "new-version.you": Phrase(es: "Qué cambia para usted", pt: "O que muda para você", en: "What changes for you"),
        "new-version.before": Phrase(es: "Pasos hechos ahora", pt: "Passos feitos agora", en: "Steps done now"),
        "new-version.after": Phrase(es: "Y en la nueva", pt: "E na nova", en: "And in the new one"),
        "new-version.final": Phrase(
            es: "Después no se puede volver a la versión anterior.",
            pt: "Depois não é possível voltar à versão anterior.",
            en: "Afterwards there is no way back to the earlier version."),
        "new-version.button": Phrase(
            es: "Pasar a la versión {{version}}", pt: "Passar para a versão {{version}}",
            en: "Change to version {{version}}"),
        "new-version.stay": Phrase(es: "Seguir en la mía", pt: "Continuar na minha", en: "Stay on mine")
    ]

    /// What pages put together of the same.
    static let versionWords: [String: Phrase] = [
        "move.not-offered": Phrase(
            es: "Esto es lo que pasaría. Solo se puede pasar a la gente cuando esta versión esté publicada.",
            pt: "Isto é o que aconteceria. Só é possível passar as pessoas quando esta versão estiver publicada.",
            en: "This is what would happen. People can be moved once this version is published."),
        "move.nobody": Phrase(
            es: "Nadie está en otra versión de este curso.", pt: "Ninguém está em outra versão deste curso.",
            en: "Nobody is on another version of this course."),
        "move.not-yours": Phrase(
            es: "Quien publica decide cuándo pasa la gente a esta versión.",
            pt: "Quem publica decide quando as pessoas passam para esta versão.",
            en: "Whoever publishes decides when people are moved to this version."),
        "move.names-hidden": Phrase(
            es: "Los nombres y el avance de cada persona solo los ve quien administra.",
            pt: "Os nomes e o progresso de cada pessoa só são vistos por quem administra.",
            en: "Names, and how far each person is, are for administrators only."),
        "move.few": Phrase(
            es: "Son menos de 5 personas: para no señalar a ninguna, no se muestran cifras.",
            pt: "São menos de 5 pessoas: para não apontar nenhuma, não se mostram números.",
            en: "There are fewer than 5 people: so as to point at nobody, no figures are shown."),
        "move.steps": Phrase(es: "{{done}} de {{total}}", pt: "{{done}} de {{total}}", en: "{{done}} of {{total}}"),
        "move.finished": Phrase(
            es: "Ya terminó el curso: conserva lo que ganó, tal como fue.",
            pt: "Já concluiu o curso: conserva o que conquistou, como foi.",
            en: "Has finished the course, and keeps what was earned as it was."),
        "move.language": Phrase(
            es: "Esta versión no está en su idioma ({{title}}).", pt: "Esta versão não está no seu idioma ({{title}}).",
            en: "This version is not in their language ({{title}})."),
        "move.open-attempt": Phrase(
            es: "Tiene un intento abierto en «{{title}}»; se termina en la versión en que empezó.",
            pt: "Tem uma tentativa aberta em “{{title}}”; ela termina na versão em que começou.",
            en: "There is an open attempt at “{{title}}”; it ends on the version that it was begun on."),
        "move.awaiting": Phrase(
            es: "Entregó «{{title}}» y espera la nota, con la rúbrica de su versión.",
            pt: "Entregou “{{title}}” e espera a nota, com a rubrica da sua versão.",
            en: "“{{title}}” is handed in and waits for its marks, by the rubric of that version."),
        "move.draft": Phrase(
            es: "Tiene un borrador de «{{title}}», que aquí cambia; puede pasar cuando lo entregue y tenga la nota.",
            pt: "Tem um rascunho de “{{title}}”, que aqui muda; pode passar quando entregar e tiver a nota.",
            en:
                "There is a draft of “{{title}}”, which changes here; moving is possible once it is handed in and marked."
        ),
        "move.keeps": Phrase(
            es: "Conserva {{count}} pasos hechos, con sus notas.",
            pt: "Conserva {{count}} passos feitos, com suas notas.",
            en: "{{count}} steps done are kept, with their scores."),
        "move.keeps.one": Phrase(
            es: "Conserva 1 paso hecho, con su nota.", pt: "Conserva 1 passo feito, com sua nota.",
            en: "1 step done is kept, with its score."),
        "move.keeps.none": Phrase(
            es: "Todavía no hizo ningún paso.", pt: "Ainda não fez nenhum passo.", en: "No step is done yet."),
        "move.left": Phrase(
            es: "Ya no están en el curso: {{titles}}. Lo hecho allí queda guardado.",
            pt: "Não estão mais no curso: {{titles}}. O que foi feito ali fica guardado.",
            en: "Not in the course any more: {{titles}}. What was done there stays on record."),
        "move.restarted": Phrase(
            es: "Empiezan de nuevo, porque ahora son otra clase de paso: {{titles}}.",
            pt: "Começam de novo, porque agora são outro tipo de passo: {{titles}}.",
            en: "Begin anew, as they are another kind of step now: {{titles}}."),
        "move.added": Phrase(
            es: "Nuevo por hacer: {{titles}}.", pt: "Novo a fazer: {{titles}}.", en: "New and to be done: {{titles}}."),
        "move.completes": Phrase(
            es: "Con lo que ya hizo, termina el curso al pasar.", pt: "Com o que já fez, conclui o curso ao passar.",
            en: "With what is done already, moving completes the course."),
        "move.same-rule": Phrase(
            es: "No hay nada nuevo por hacer.", pt: "Não há nada novo a fazer.", en: "There is nothing new to do."),
        "move.effect.going": Phrase(
            es: "Verán la versión {{version}} desde la próxima página que abran.",
            pt: "Verão a versão {{version}} a partir da próxima página que abrirem.",
            en: "They see version {{version}} from the next page that they open."),
        "move.effect.kept": Phrase(
            es: "Lo hecho que sigue en el curso se conserva, con sus notas.",
            pt: "O que foi feito e continua no curso se conserva, com suas notas.",
            en: "What is done and still in the course is kept, with its scores."),
        "move.effect.completes": Phrase(
            es: "Terminan el curso al pasar, con lo que ya hicieron: {{count}}.",
            pt: "Concluem o curso ao passar, com o que já fizeram: {{count}}.",
            en: "Complete the course by moving, with what they have done: {{count}}."),
        "move.effect.more": Phrase(
            es: "Tienen algo nuevo por hacer, o que empieza de nuevo: {{count}}.",
            pt: "Têm algo novo a fazer, ou que começa de novo: {{count}}.",
            en: "Have something new to do, or that begins anew: {{count}}."),
        "move.effect.final": Phrase(
            es: "No se puede deshacer. Los demás no cambian.", pt: "Não pode ser desfeito. Para os demais nada muda.",
            en: "It cannot be undone. Nothing changes for the others."),
        "change.now-lesson": Phrase(es: "Ahora es una lección.", pt: "Agora é uma lição.", en: "It is a lesson now."),
        "change.now-quiz": Phrase(
            es: "Ahora es un cuestionario.", pt: "Agora é um questionário.", en: "It is a quiz now."),
        "change.now-assignment": Phrase(
            es: "Ahora es un trabajo.", pt: "Agora é um trabalho.", en: "It is an assignment now."),
        "change.title": Phrase(es: "el título", pt: "o título", en: "the title"),
        "change.text": Phrase(es: "el texto", pt: "o texto", en: "the text"),
        "change.settings": Phrase(es: "las condiciones", pt: "as condições", en: "the conditions"),
        "change.rubric": Phrase(es: "la rúbrica", pt: "a rubrica", en: "the rubric"),
        "change.added": Phrase(
            es: "{{count}} preguntas nuevas", pt: "{{count}} perguntas novas", en: "{{count}} new questions"),
        "change.added.one": Phrase(es: "1 pregunta nueva", pt: "1 pergunta nova", en: "1 new question"),
        "change.removed": Phrase(
            es: "{{count}} preguntas quitadas", pt: "{{count}} perguntas removidas", en: "{{count}} questions removed"),
        "change.removed.one": Phrase(es: "1 pregunta quitada", pt: "1 pergunta removida", en: "1 question removed"),
        "change.changed": Phrase(
            es: "{{count}} preguntas distintas", pt: "{{count}} perguntas diferentes", en: "{{count}} questions changed"
        ),
        "change.changed.one": Phrase(es: "1 pregunta distinta", pt: "1 pergunta diferente", en: "1 question changed"),
        "change.all": Phrase(es: "Cambia: {{list}}.", pt: "Muda: {{list}}.", en: "Changed: {{list}}.")
    ]
}
