// The total follows the levels chosen, and marks given so far save themselves.
"use strict";

const sheet = document.getElementById("marking");
if (sheet) {
  const total = document.getElementById("total");
  const state = document.getElementById("total-state");
  const criteria = [...sheet.querySelectorAll("[data-factor]")];

  const count = () => {
    let sum = 0, lowest = Infinity, open = 0;
    criteria.forEach((criterion) => {
      const chosen = criterion.querySelector("input:checked");
      if (!chosen) { open += 1; return; }
      const value = Number(chosen.dataset.value);
      lowest = Math.min(lowest, value);
      sum += value * Number(criterion.dataset.factor);
    });
    total.textContent = sum.toLocaleString(document.documentElement.lang);
    const passes = sum >= Number(sheet.dataset.passTotal) && lowest >= Number(sheet.dataset.passEach || 0);
    // Essays are only a part of their quiz: by themselves they neither pass nor fail.
    state.textContent = (open ? sheet.dataset.open : passes ? sheet.dataset.passes : sheet.dataset.fails) || "";
    state.hidden = !state.textContent;
    state.className = "badge " + (open ? "" : passes ? "good" : "wait");
  };
  count();
  sheet.addEventListener("change", count);

  const post = (fields) => send(sheet.action, new URLSearchParams(fields));
  const current = () => {
    const fields = new FormData(sheet);
    fields.delete("key");
    fields.set("go", "save");
    return [...fields.entries()];
  };
  const save = keeper(sheet.getAttribute("action"), current, post);
  const soon = later(2000, save);
  if (!sheet.querySelector("fieldset[disabled]") && !("final" in sheet.dataset)) sheet.addEventListener("input", () => { showSaved("saving"); soon(); });
  sheet.addEventListener("submit", () => shelf.drop(sheet.getAttribute("action")));
}
