// The officers' screens: what is wrong is where one goes on; a template's words go into the text
// at once, without sending the form; all rows of a list are ticked together.
const wrong = document.querySelector(".desk-error")?.closest(".desk-field, form, fieldset");
wrong?.querySelector("input:not([type='hidden']), select, textarea")?.focus();

const rows = [...document.querySelectorAll("[name=row]")];
const all = document.querySelector("[data-tick-all]");
all?.removeAttribute("hidden");
all?.closest("form").addEventListener("change", ({ target }) => {
  const box = all.querySelector("input");
  if (target === box) for (const row of rows) row.checked = box.checked;
  else box.checked = rows.every((row) => row.checked);
});

const words = JSON.parse(document.getElementById("desk-words")?.textContent ?? "{}");

for (const form of document.querySelectorAll("[data-desk-form]")) {
  const picker = form.querySelector("select[name$='-template']");
  const text = form.querySelector("textarea");
  if (!picker || !text) continue;
  let last = "";
  form.querySelector("[name=fill]")?.setAttribute("hidden", "");
  picker.addEventListener("change", () => {
    const chosen = words[picker.value] ?? "";
    if (!chosen) return;
    const typed = text.value.trim();
    // What the last template brought is replaced; what the officer typed stays.
    if (last && typed.endsWith(last.trim())) text.value = typed.slice(0, -last.trim().length).trim();
    text.value = text.value.trim() ? `${text.value.trim()}\n\n${chosen}` : chosen;
    last = chosen;
    text.focus();
  });
}
