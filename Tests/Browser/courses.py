"""Small courses that tests write for themselves."""

GUARANI = "g̃uarani ẽ ĩ ỹ"


def write_tiny_course(folder, title=GUARANI):
    """A course of one lesson, and a certificate for who read it."""
    folder = folder / "una-leccion"
    (folder / "lessons").mkdir(parents=True)
    (folder / "module.yaml").write_text(f"""\
format: 1
id: una-leccion
version: 1.0.0
title: {{es: {title}}}
summary: {{es: Una sola lección.}}
outcomes:
  - {{es: Leer una lección.}}
level: basico
mode: autoguiado
hours: 1
licence: CC-BY-SA-4.0
authors: [Equipo Rumbo]
languages: [es]
topics: [T11]
audiences: [mipyme]
requires: []
outline:
  - unit: unica
    title: {{es: Todo en una unidad}}
    steps:
      - lesson: unica
completion:
  - lessons: all
certificate:
  design: rumbo
  kind: asistencia
""")
    (folder / "lessons" / "010-unica.es.md").write_text("""\
---
id: unica
title: La única lección
minutes: 5
---
## El precio {#precio}

Producir un frasco cuesta **US$ 3,00**.
""")
    return folder
