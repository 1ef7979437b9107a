// Answers save themselves, time is told by the server, and order is changed with buttons.
"use strict";

const form = document.getElementById("attempt");

/** What an item holds now, in the shape that the server takes. */
function responseOf(item) {
  const all = (selector) => [...item.querySelectorAll(selector)];
  switch (item.dataset.type) {
    case "choice": return { choice: all("input:checked").map((input) => input.value) };
    case "map": return { map: Object.fromEntries(all("[data-part]").filter((part) => part.value !== "")
      .map((part) => [part.dataset.part, part.value])) };
    case "order": return { order: all("[data-entry]").map((entry) => entry.dataset.entry) };
    default: return { text: (item.querySelector("input:not([type=hidden]), textarea") || { value: "" }).value };
  }
}

function isAnswered(response) {
  if (response.choice) return response.choice.length > 0;
  if (response.map) return Object.keys(response.map).length > 0;
  return response.order ? true : response.text.trim() !== "";
}

/** Puts a response into the fields, as when another device was later. */
function fill(item, response) {
  if (response.choice) item.querySelectorAll("input[type=radio], input[type=checkbox]")
    .forEach((input) => { input.checked = response.choice.includes(input.value); });
  if (response.map) item.querySelectorAll("[data-part]").forEach((part) => { part.value = response.map[part.dataset.part] || ""; });
  if (response.text !== undefined) {
    const field = item.querySelector("input:not([type=hidden]), textarea");
    if (field) field.value = response.text;
  }
  if (response.order) {
    const list = item.querySelector(".order");
    response.order.forEach((id) => {
      const entry = [...list.children].find((child) => child.dataset.entry === id);
      if (entry) list.append(entry);
    });
    renumber(list);
  }
}

/** Selects and button labels of an ordering follow the order shown. */
function renumber(list) {
  [...list.children].forEach((entry, index) => {
    entry.querySelector("select").value = String(index + 1);
    const words = entry.querySelector("label").textContent + " (" + (index + 1) + "/" + list.children.length + ")";
    const [up, down] = entry.querySelectorAll(".move button");
    if (!up) return;
    up.setAttribute("aria-label", list.dataset.up + ": " + words);
    down.setAttribute("aria-label", list.dataset.down + ": " + words);
    up.setAttribute("aria-disabled", String(index === 0));
    down.setAttribute("aria-disabled", String(index === list.children.length - 1));
  });
}

function enhanceOrdering(list, changed) {
  const place = (entry) => Number(entry.querySelector("select").value) || 99;
  [...list.children].map((entry, index) => [entry, place(entry), index])
    .sort((a, b) => a[1] - b[1] || a[2] - b[2]).forEach(([entry]) => list.append(entry));
  [...list.children].forEach((entry) => {
    entry.querySelector("select").hidden = true;
    const move = document.createElement("span");
    move.className = "move";
    [["up", "↑", -1], ["down", "↓", 1]].forEach(([name, sign, step]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button second";
      button.textContent = sign;
      button.addEventListener("click", () => {
        const other = step < 0 ? entry.previousElementSibling : entry.nextElementSibling;
        if (!other) return;
        if (step < 0) other.before(entry); else other.after(entry);
        renumber(list);
        button.focus();
        changed();
      });
      move.append(button);
    });
    entry.append(move);
  });
  renumber(list);
}

if (form) {
  const key = form.getAttribute("action");
  let epoch = Number(form.dataset.epoch);
  let sequence = Number(form.dataset.sequence);
  let queue = {}, left = {};
  let waiting = 0, busy = false, renewed = false, timer;

  const items = [...form.querySelectorAll("[data-item]")];
  const itemOf = (id) => items.find((item) => item.dataset.item === id);

  const mark = (id, answered) => {
    const jump = document.querySelector(`[data-jump="${CSS.escape(id)}"]`);
    if (!jump) return;
    jump.classList.toggle("answered", answered);
    jump.querySelector("[data-when=answered]").hidden = !answered;
    jump.querySelector("[data-when=unanswered]").hidden = answered;
    const count = document.querySelector("[data-answered]");
    if (count) count.textContent = document.querySelectorAll("[data-jump].answered").length;
  };

  const keep = () => Object.keys(queue).length ? shelf.set(key, { epoch: Math.min(epoch, ...Object.values(left)), sequence, queue }) : shelf.drop(key);

  const tell = (text) => {
    const note = document.createElement("div");
    note.className = "notice warning";
    note.setAttribute("role", "alert");
    note.textContent = text;
    form.before(note);
  };

  /** Takes the form token from a fresh copy of the page. */
  async function renew() {
    const page = await fetch(location.href, { credentials: "same-origin" });
    const found = page.ok && !page.redirected && /data-csrf="([^"]+)"/.exec(await page.text());
    if (!found) return false;
    corner.dataset.csrf = found[1];
    document.querySelectorAll("input[name=csrf]").forEach((field) => { field.value = found[1]; });
    return true;
  }

  const signedOut = () => {
    if (document.getElementById("signed-out")) return;
    const note = document.createElement("div");
    note.id = "signed-out";
    note.className = "notice warning";
    note.setAttribute("role", "alert");
    const way = document.createElement("a");
    way.href = "/sign-in?back=" + encodeURIComponent(location.pathname + location.search);
    way.textContent = form.dataset.signIn;
    note.append(form.dataset.signedOut + " ", way);
    form.before(note);
  };

  async function flush() {
    clearTimeout(timer);
    const id = Object.keys(queue)[0];
    if (busy || !id) return;
    busy = true;
    const response = queue[id];
    // What was kept from an earlier page goes under that page's number, so that it never beats a newer answer.
    const old = left[id];
    showSaved("saving");
    try {
      const answer = await send(key, { epoch: old || epoch, sequence: sequence += 1, item: id, response }, true);
      if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
      if (answer.status === 401 || answer.status === 403) {
        // Signed out, or in again elsewhere: what was answered stays on this device until it can be sent.
        busy = false;
        keep();
        showSaved("pending");
        if (!renewed && await renew()) { renewed = true; flush(); } else { signedOut(); }
        return;
      }
      renewed = false;
      const body = await answer.json().catch(() => ({}));
      if (queue[id] === response) { delete queue[id]; delete left[id]; }
      waiting = 0;
      if (answer.ok) {
        if (!Object.keys(queue).length) showSaved("saved", body.saved);
        if (body.remaining !== undefined) clock.set(body.remaining);
      } else if (answer.status === 409 && body.newer) {
        epoch = body.epoch || epoch;
        sequence = body.sequence || 0;
        form.dataset.epoch = form.elements.epoch.value = String(epoch);
        const item = itemOf(body.newer.item);
        if (item) { fill(item, body.newer.response); mark(id, isAnswered(body.newer.response)); }
        tell(form.dataset.conflict);
        showSaved("saved", body.saved || "");
      } else if (body.closed || answer.status === 410) {
        queue = {};
        tell(form.dataset.closed);
        if (body.result) location.href = body.result;
      } else {
        showSaved("failed");
      }
      keep();
      busy = false;
      flush();
    } catch {
      busy = false;
      keep();
      showSaved("pending");
      waiting = Math.min(60, waiting * 2 || 2);
      timer = setTimeout(flush, waiting * 1000);
    }
  }

  const soon = later(800, flush);
  const changed = (item, now) => {
    const response = responseOf(item);
    queue[item.dataset.item] = response;
    delete left[item.dataset.item];
    mark(item.dataset.item, isAnswered(response));
    keep();
    if (now) flush(); else soon();
  };

  items.forEach((item) => {
    item.addEventListener("input", (event) => changed(item, event.target.matches("[type=radio], [type=checkbox], select")));
    item.querySelectorAll(".order").forEach((list) => enhanceOrdering(list, () => changed(item, false)));
  });

  // What could not be sent before the page was closed.
  const kept = shelf.get(key);
  if (kept) {
    queue = kept.queue;
    sequence = Math.max(sequence, kept.sequence || 0);
    Object.keys(queue).forEach((id) => { if (kept.epoch !== epoch) left[id] = kept.epoch; });
    Object.entries(queue).forEach(([id, response]) => {
      const item = itemOf(id);
      if (item) fill(item, response);
      mark(id, isAnswered(response));
    });
    flush();
  } else { shelf.drop(key); }

  addEventListener("online", flush);
  addEventListener("offline", () => showSaved("pending"));
  form.addEventListener("submit", (event) => {
    if (navigator.onLine === false) { event.preventDefault(); showSaved("pending"); return; }
    form.elements.sequence.value = String(sequence += 1);
    // The server counts one on for the whole form. What waits here waits on until it is known to be held: the next page sends it
    // again, which changes nothing where the form has arrived.
    sequence += 1;
    keep();
  });
}

// Time left: the server's number, counted down by a clock that nobody can set.
const clock = (() => {
  const face = document.getElementById("clock");
  if (!face || face.dataset.remaining === undefined) return { set() {} };
  const words = face.querySelector("span");
  const said = document.getElementById("clock-said");
  let base = Number(face.dataset.remaining), since = performance.now(), told = "";
  const left = () => Math.max(0, Math.round(base - (performance.now() - since) / 1000));
  const tick = () => {
    const seconds = left();
    const minutes = Math.floor(seconds / 60);
    words.textContent = face.dataset.left + " " + (seconds >= 600 ? Math.ceil(seconds / 60) + " " + face.dataset.min
      : minutes + ":" + String(seconds % 60).padStart(2, "0") + " " + face.dataset.min);
    face.classList.toggle("short-time", seconds < 300);
    const due = seconds === 0 ? "over" : seconds <= 60 ? "one" : seconds <= 300 ? "five" : "";
    if (due && due !== told) { told = due; said.textContent = face.dataset[due]; }
    if (seconds === 0) {
      clearInterval(beat);
      words.textContent = face.dataset.over;
      setTimeout(() => {
        const review = form && form.querySelector("button[value=review]");
        if (review) form.requestSubmit(review); else location.reload();
      }, 1000);
    }
  };
  const beat = setInterval(tick, 1000);
  tick();
  return { set(seconds) { base = seconds; since = performance.now(); tick(); } };
})();
