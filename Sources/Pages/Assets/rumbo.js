// Makes pages better where script runs. Every page works without it.
"use strict";

const corner = document.getElementById("saved");

/** Shows the save state in its corner: "saved" with a time, "saving", "pending" or "failed". */
function showSaved(state, time) {
  if (!corner) return;
  const text = state === "saved" ? corner.dataset.saved + " " + time : corner.dataset[state];
  corner.setAttribute("aria-live", state === "pending" || state === "failed" ? "polite" : "off");
  corner.setAttribute("role", "status");
  corner.dataset.state = state;
  if (corner.textContent !== text) corner.textContent = text;
}

/** Sends to the server with the page's token. Rejects when there is no line. */
function send(address, body, json) {
  const headers = { "Accept": "application/json", "X-CSRF-Token": corner ? corner.dataset.csrf : "" };
  if (json) headers["Content-Type"] = "application/json";
  return fetch(address, { method: "POST", credentials: "same-origin", keepalive: true, headers,
    body: json ? JSON.stringify(body) : body });
}

/** A small store that survives a closed page; without one, nothing is kept. */
const shelf = {
  get(key) { try { return JSON.parse(localStorage.getItem("rumbo:" + key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem("rumbo:" + key, JSON.stringify(value)); } catch { /* full or forbidden */ } },
  drop(key) { try { localStorage.removeItem("rumbo:" + key); } catch { /* forbidden */ } },
};

/** Runs a task some time after the last call. */
function later(milliseconds, task) {
  let timer;
  return (...values) => { clearTimeout(timer); timer = setTimeout(() => task(...values), milliseconds); };
}

/** Keeps one text saved: sends after changes, waits for the line, tries again ever more slowly. */
function keeper(key, current, post) {
  let waiting = 0, busy = false, again = false;
  async function run() {
    if (busy) { again = true; return; }
    busy = true; again = false;
    const value = current();
    shelf.set(key, value);
    try {
      showSaved("saving");
      const answer = await post(value);
      if (answer.ok) {
        const { saved } = await answer.json();
        waiting = 0;
        if (!again) { shelf.drop(key); showSaved("saved", saved); }
      } else if (answer.status >= 500 || answer.status === 429) { throw new Error(answer.status); } else { showSaved("failed"); }
    } catch {
      showSaved("pending");
      waiting = Math.min(60, waiting * 2 || 2);
      setTimeout(run, waiting * 1000);
    }
    busy = false;
    if (again) run();
  }
  addEventListener("online", () => { if (shelf.get(key) !== null) run(); });
  return run;
}

// A second press of the same button does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.hasAttribute("data-once")) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  if (navigator.onLine === false) {
    // Sent by itself when the line is back, while the page is open.
    event.preventDefault();
    showSaved("pending");
    addEventListener("online", () => { release(form); form.requestSubmit(event.submitter); }, { once: true });
    return;
  }
  form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true"));
  setTimeout(() => release(form), 10000);
});
function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
}
addEventListener("pageshow", (event) => { if (event.persisted) document.querySelectorAll("[data-sent]").forEach(release); });

// Light and dark at once, remembered by the server.
const theme = document.getElementById("theme");
if (theme) theme.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  event.preventDefault();
  document.documentElement.dataset.theme = button.value;
  theme.querySelectorAll("button").forEach((other) => other.removeAttribute("aria-current"));
  button.setAttribute("aria-current", "true");
  const fields = new URLSearchParams(new FormData(theme));
  fields.set("theme", button.value);
  send(theme.action, fields).catch(() => { /* stays for this page */ });
});

// The menu closes by Escape and by a press elsewhere.
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll(".menu[open]").forEach((menu) => { menu.open = false; menu.firstElementChild.focus(); });
});
addEventListener("click", (event) => {
  document.querySelectorAll(".menu[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});

document.querySelectorAll("input[data-show]").forEach((input) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = input.dataset.show;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  input.after(button);
});

document.querySelectorAll("[data-copy]").forEach((button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.lastChild.textContent = " " + button.dataset.copied;
  });
});

document.querySelectorAll("textarea[data-words]").forEach((area) => {
  const count = document.createElement("p");
  count.className = "hint number";
  const show = () => { count.textContent = (area.value.match(/\S+/g) || []).length + " " + area.dataset.words; };
  area.addEventListener("input", show);
  area.after(count);
  show();
});

document.querySelectorAll("[data-reload]").forEach((link) => {
  link.addEventListener("click", (event) => { event.preventDefault(); location.reload(); });
});

document.querySelectorAll(".prose table, .scroll").forEach((table) => {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
});

const problems = document.getElementById("problems");
if (problems) problems.focus();

// Where the reader is in a lesson: the nearest heading above the middle.
const lesson = document.getElementById("lesson");
if (lesson) {
  const headings = [...lesson.querySelectorAll("h2[id], h3[id]")];
  const anchor = lesson.dataset.anchor;
  let known = anchor || "";
  const start = headings.find((heading) => heading.id === anchor);
  if (start && !location.hash && headings.indexOf(start) > 0) {
    const note = document.createElement("p");
    note.className = "notice unprinted";
    note.setAttribute("role", "status");
    const top = document.createElement("a");
    top.href = "#main";
    top.textContent = lesson.dataset.top;
    note.append(lesson.dataset.resumed + " ", top);
    start.before(note);
    note.scrollIntoView();
  }
  if (lesson.dataset.position) {
    const place = () => {
      const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
      return above.length ? above[above.length - 1].id : "";
    };
    const save = () => {
      const now = place();
      if (now === known) return;
      known = now;
      send(lesson.dataset.position, { anchor: now }, true).catch(() => { known = ""; });
    };
    addEventListener("scroll", later(2000, save), { passive: true });
    document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  }
}

// The draft of an assignment saves itself; what was not sent comes back with the page.
const draft = document.getElementById("draft");
if (draft) {
  const area = draft.elements.text;
  const key = draft.dataset.draft;
  let sequence = Number(draft.dataset.sequence);
  const current = () => ({ text: area.value, sequence });
  const post = async (value) => {
    const answer = await send(key, new URLSearchParams({
      csrf: corner.dataset.csrf, text: value.text, sequence: String(sequence + 1) }));
    if (answer.ok) sequence += 1;
    return answer;
  };
  const save = keeper(key, current, post);
  const use = (text) => { area.value = text; save(); };
  const kept = shelf.get(key);
  if (kept && kept.text !== area.value) {
    // Another device may have written meanwhile: then the reader decides.
    if (kept.sequence === sequence) { use(kept.text); } else {
      const note = document.createElement("p");
      note.className = "notice warning";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = draft.dataset.use;
      button.addEventListener("click", () => { use(kept.text); note.remove(); });
      note.append(draft.dataset.kept + " ", button);
      area.before(note);
    }
  } else { shelf.drop(key); }
  const soon = later(1500, save);
  area.addEventListener("input", () => { shelf.set(key, current()); showSaved("saving"); soon(); });
  document.querySelectorAll("form[data-with-draft]").forEach((form) => form.addEventListener("submit", () => {
    const field = document.createElement("input");
    field.type = "hidden"; field.name = "text"; field.value = area.value;
    form.append(field);
    shelf.drop(key);
  }));
  draft.addEventListener("submit", () => shelf.drop(key));
}

// Lessons once opened stay readable without a line; signing out forgets them.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/service-worker.js").catch(() => { /* not served here */ });
document.querySelectorAll("form[action='/sign-out']").forEach((form) => form.addEventListener("submit", () => {
  if (window.caches) caches.keys().then((names) => names.forEach((name) => caches.delete(name)));
  try {
    Object.keys(localStorage).filter((key) => key.startsWith("rumbo:")).forEach((key) => localStorage.removeItem(key));
  } catch { /* forbidden */ }
}));
