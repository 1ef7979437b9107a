"""A service with something on every page, and the list of those pages: who sees what at which address."""

import re
import shutil
import time

import network
from courses import write_tiny_course
from server import ROOT, Client, Server, rumbo

COURSE = "/courses/curso-de-prueba"


class Pages:
    """Pages of one service and who sees them: {kind: (login or None, path)}. Some are what a form answers, sent by `acts`:
    {kind: act(page)}."""

    def __init__(self, server):
        self.server = server
        self.pages, self.acts, self.clients = {}, {}, {}

    def client(self, login):
        """Somebody at a browser without script; `None` is a visitor."""
        if login not in self.clients:
            client = self.stranger()
            self.clients[login] = client.sign_in(login) if login else client
        return self.clients[login]

    def stranger(self):
        """Another browser, with nobody signed in."""
        return Client(self.server)

    def enter(self, context, login, language):
        """Lets a browser in as somebody who reads that language; visitors' browsers say theirs with every request."""
        if login is None:
            return
        self.speak(login, language)
        context.add_cookies([
            {"name": cookie.name, "value": cookie.value, "url": self.server.address} for cookie in self.client(login).jar])

    def speak(self, login, language):
        client = self.client(login)
        client.post("/preferences", csrf=client.get("/account").field("csrf"), language=language, back="/account")

    def add(self, login, **pages):
        for kind, path in pages.items():
            self.pages[kind.replace("_", "-")] = (login, path)

    def show(self, page, kind):
        """Leads a browser to a page."""
        page.goto(self.pages[kind][1])
        if kind in self.acts:
            self.acts[kind](page)


class Unfurnished(Pages):
    """The network's pages as long as nobody is in it, and lists with nothing in them, on a service with the demo people only."""

    def __init__(self, server):
        super().__init__(server)
        network.add_empty(self)
        self.add("administradora", clients_empty="/office/clients", forwards_empty="/office/forwards")


class Furnished(Pages):
    """The demo people at work on the real courses, on those of the tests, and in the demo's network."""

    def __init__(self, folder, course):
        self.folder, self.course = folder, course
        courses = folder / "served"
        courses.mkdir()
        for real in (ROOT / "Courses").iterdir():
            if (real / "module.yaml").exists():
                (courses / real.name).symlink_to(real)
        shutil.copytree(course, courses / course.name)
        write_tiny_course(courses, title="Curso de una lección")
        super().__init__(Server(courses, network=True))
        try:
            self._furnish()
        except BaseException:
            self.server.kill()
            raise

    def _furnish(self):
        self._visitor()
        self._author()
        self._learner()
        self._consultant()
        self._office()
        self._certificate()
        self._newer()
        network.furnish(self)

    def _visitor(self):
        self.add(None, catalogue="/", search="/?q=precio", nothing_found="/?q=zzz", course="/courses/exportar-paso-a-paso",
                 lesson="/courses/exportar-paso-a-paso/lessons/costos", quiz_visitor=f"{COURSE}/quizzes/practica",
                 assignment_visitor=f"{COURSE}/assignments/informe", sign_in="/sign-in", sign_up="/sign-up",
                 verify="/v", verify_unknown="/v/0000-0000-0000-0000", offline="/offline", not_found="/nada")

    def _author(self):
        """Another version of the tests' course waits for its review."""
        source, package = self.folder / "revision", self.folder / "revision.zip"
        shutil.copytree(self.course, source)
        manifest = source / "module.yaml"
        manifest.write_text(manifest.read_text().replace("id: curso-de-prueba", "id: curso-en-revision"))
        packed = rumbo("pack", source, "-o", package)
        assert packed.returncode == 0, packed.stdout + packed.stderr
        author = self.client("autor")
        token = author.get("/account").field("csrf")
        assert author.upload("/bench", token, "package", package).status == 200
        module = re.search(r'href="(/office/modules/curso-en-revision/([0-9a-f]+))"', author.get("/bench").text)
        assert author.post(f"{module[1]}/submit?from=bench", csrf=token).status == 200
        self.add("autor", bench="/bench", module_author=module[1], preview=f"{module[1]}/steps/primera",
                 preview_quiz=f"{module[1]}/steps/practica", preview_assignment=f"{module[1]}/steps/informe")
        self._observe(module[1], module[2])
        self.add("contraparte", review_queue="/review", review=f"/review/{module[2]}",
                 preview_observed=f"{module[1]}/steps/primera", preview_observing=f"{module[1]}/steps/primera?at=whole")
        self.module = module[1]

    def _observe(self, module, digest):
        """A remark at a paragraph, another on the module as a whole."""
        validator = self.client("contraparte")
        preview = validator.get(f"{module}/steps/primera")
        part = re.search(r"\?at=([a-z0-9\-]+\.[0-9]+)#", preview.text)[1]
        token = validator.get("/account").field("csrf")
        for place in (f"primera/{part}", ""):
            assert validator.post(f"/review/{digest}/observations", csrf=token, place=place,
                                  note="Falta la fuente.\nVer la lección.").status == 200

    def _learner(self):
        """An attempt marked by nobody yet, another one open, an assignment handed in."""
        learner = self.client("aprendiz")
        token = learner.get(COURSE).field("csrf")
        learner.post(f"{COURSE}/enrol", csrf=token)
        learner.post("/courses/exportar-paso-a-paso/enrol", csrf=token)
        learner.post("/courses/exportar-paso-a-paso/lessons/listo/done", csrf=token)
        closed = self._start(learner, token)
        sheet = learner.get(f"{closed}?all=1")
        essay = re.search(r'<textarea[^>]*name="item-(\d+)"', sheet.text)[1]
        said = learner.post_json(f"{closed}/answers", sheet.field("csrf"), {
            "epoch": int(sheet.field("epoch")), "sequence": 1, "item": essay,
            "response": {"text": "Porque el vecino paga mejor el frasco."}})
        assert said.status == 200, said.text
        assert learner.post(f"{closed}/close", csrf=token).address.endswith("/result")
        attempt = self._start(learner, token)
        draft = {"csrf": token, "sequence": "1", "text": "Vendo 40 frascos a una tienda del país vecino.\n\nA US$ 3,60."}
        learner.post(f"{COURSE}/assignments/informe/draft", **draft)
        learner.post(f"{COURSE}/assignments/informe/submit", csrf=token, confirmed="yes", text=draft["text"])
        self.add("aprendiz", home="/home", course_enrolled=COURSE, lesson_enrolled=f"{COURSE}/lessons/primera",
                 quiz=f"{COURSE}/quizzes/practica", attempt=attempt, attempt_whole=f"{attempt}?all=1",
                 attempt_review=f"{attempt}/review", result=f"{closed}/result", assignment=f"{COURSE}/assignments/informe",
                 assignment_draft="/courses/exportar-paso-a-paso/assignments/plan-exportacion", account="/account",
                 erase="/account/erase")
        self.closed, self.attempt = closed, attempt

    def _start(self, learner, token):
        begun = learner.post(f"{COURSE}/quizzes/practica", csrf=token)
        assert "/attempts/" in begun.address, begun.address
        return begun.address.removeprefix(self.server.address).split("?")[0]

    def _consultant(self):
        """Carla gets Ana; their work waits on the desk."""
        office = self.client("administradora")
        page = office.get("/office/enrolments?q=Ana")
        consultant = re.search(r'<option value="([^"]+)"[^>]*>Carla', page.text)[1]
        for path in re.findall(r'action="(/office/enrolments/[^"]+/consultant[^"]*)"', page.text):
            assert office.post(path.replace("&amp;", "&"), csrf=page.field("csrf"), consultant=consultant).status == 200
        desk = self.client("consultora").get("/desk")
        submission = re.search(r'href="(/desk/submissions/[^"]+)"', desk.text)[1]
        self.add("consultora", desk="/desk", marking=submission, essays=f"/desk/attempts/{self.closed.split('/')[-1]}")

    def _office(self):
        people = self.client("administradora").get("/office/people?q=aprendiz")
        person = re.search(r'href="(/office/people/[^"?]+)">Ana', people.text)[1]
        self.add("administradora", people="/office/people", person=person, new_person="/office/people/new",
                 enrolments="/office/enrolments", modules="/office/modules", module=self.module,
                 certificates="/office/certificates", messages="/office/messages")
        self._clients()
        self._forwards()
        self.add("contraparte", enrolments_of_country="/office/enrolments")

    def _clients(self):
        """Keys of two programs, one of them revoked; the form with what was looked up, and with what is wrong in it."""
        office = self.client("administradora")
        token = office.get("/account").field("csrf")
        bound = {"person": "aprendiz", "activity": "https://ejemplo.org/simulador", "days": "30"}
        for name, more in (("Simulador de aduana", bound), ("Informe del equipo de estadísticas", {})):
            assert office.post("/office/clients", csrf=token, name=name, scope="statements/read/mine", **more).status == 201
        ends = re.findall(r'href="(/office/clients/[^"]+/revoke)"', office.get("/office/clients").text)
        assert office.post(ends[0], csrf=token).status == 200
        self.add("administradora", clients="/office/clients", new_client="/office/clients/new", revoke_client=ends[1],
                 new_client_bound="/office/clients/new", new_client_refused="/office/clients/new",
                 made_client="/office/clients/new")
        self.acts["new-client-bound"] = network.send("form.fields", press="button[formaction]", person="aprendiz")
        self.acts["new-client-refused"] = network.send("form.fields", name=" ", person="nadie", activity="x", days="9999")
        self.acts["made-client"] = network.send("form.fields", name="Prueba")

    def _forwards(self):
        """Three ways to other stores: nobody at home, one that takes no statement of this kind, and one that was held up."""
        office = self.client("administradora")
        token = office.get("/account").field("csrf")
        made = office.post("/office/clients", csrf=token, name="Casa de al lado", scope="statements/write",
                           activity="https://ejemplo.org/otra").text
        login, secret = (re.search(rf'id="client-{part}">([^<]+)', made)[1] for part in ("key", "secret"))
        nobody = {"address": "http://127.0.0.1:9/un-almacen-con-una-direccion-bastante-larga/de-verdad/xapi"}
        some = {"agent": '{"account":{"homePage":"https://ejemplo.org","name":"alguien"}}',
                "verb": "http://adlnet.gov/expapi/verbs/completed"}
        for name, more in (("Observatorio regional de la capacitación de las MIPYMES", nobody), ("Ministerio", {**nobody, **some}),
                           ("Universidad", {"address": f"{self.server.address}/xapi", "login": login, "secret": secret})):
            sent = {"address": "", "login": "", "secret": "", "agent": "", "verb": "", "activity": "", "registration": "", **more}
            assert office.post("/office/forwards", csrf=token, key=name, name=name, **{"from": "start"}, **sent).status == 200
        ids = re.findall(r'action="/office/forwards/([^"/]+)/pause"', office.get("/office/forwards").text)
        assert office.post(f"/office/forwards/{ids[1]}/pause", csrf=token).status == 200
        deadline = time.monotonic() + 30
        while not (skips := re.findall(r'href="(/office/forwards/[^"]+/skip)"', office.get("/office/forwards").text)):
            assert time.monotonic() < deadline, "no statement was refused"
            time.sleep(0.2)
        self.add("administradora", forwards="/office/forwards", new_forward="/office/forwards/new", skip_in_forward=skips[0],
                 forward_credentials=f"/office/forwards/{ids[0]}/credentials", remove_forward=f"/office/forwards/{ids[0]}/remove",
                 new_forward_refused="/office/forwards/new")
        self.acts["new-forward-refused"] = network.send(
            "form.fields", name=" ", address="ftp://x", login="a:b", agent="nadie", verb="x", activity="y", registration="z")

    def _certificate(self):
        learner = self.client("aprendiz-pt")
        token = learner.get("/home").field("csrf")
        learner.post("/courses/una-leccion/enrol", csrf=token)
        learner.post("/courses/una-leccion/lessons/unica/done", csrf=token)
        serial = re.search(r"/certificates/([0-9A-Z-]+)", learner.get("/home").text)[1]
        self.add("aprendiz-pt", certificate=f"/certificates/{serial}", home_finished="/home",
                 course_finished="/courses/una-leccion", course_new="/courses/preferencias-arancelarias")
        self.add(None, verification=f"/v/{serial}")

    def _newer(self):
        """A newer version of the tests' course, which its learners have not changed to."""
        source, package = self.folder / "newer", self.folder / "newer.zip"
        shutil.copytree(self.course, source)
        manifest = source / "module.yaml"
        manifest.write_text(re.sub(r"^version: .*$", "version: 9.0.0", manifest.read_text(), flags=re.M))
        assert rumbo("pack", source, "-o", package).returncode == 0
        office = self.client("administradora")
        token = office.get("/account").field("csrf")
        versions = re.compile(r'href="(/office/modules/curso-de-prueba/[0-9a-f]{64})"')
        known = set(versions.findall(office.get("/office/modules").text))
        assert office.upload("/office/modules", token, "package", package).status == 200
        module = (set(versions.findall(office.get("/office/modules").text)) - known).pop()
        office.post(f"{module}/submit", csrf=token)
        validator = self.client("contraparte")
        validator.post(f"{module}/approve", csrf=validator.get("/account").field("csrf"))
        assert office.post(f"{module}/publish", csrf=token).status == 200
        self.add("administradora", learners=f"{module}/learners")
        self.add("aprendiz", new_version=f"{COURSE}/version")
