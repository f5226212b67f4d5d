// Keys of the moderators' screens; all of them only press what is also there for the pointer.
const typing = (target) =>
  target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
const rows = () => [...document.querySelectorAll("[data-case-row]")];
const ruleField = () => document.querySelector("[data-grounds] select[name=rule]");
const FIELDS = {
  e: "[data-grounds] textarea[name=reason]",
  t: "[data-grounds] select[name=template]",
  n: "#catatan textarea",
};

function step(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.findIndex((row) => row.hasAttribute("data-current"));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  all.forEach((row) => row.toggleAttribute("data-current", row === next));
  next.querySelector("a").focus();
  next.scrollIntoView({ block: "nearest" });
}

function show(element) {
  element.closest("details")?.setAttribute("open", "");
  element.focus();
  element.scrollIntoView({ block: "nearest" });
}

function choose(key) {
  const rule = ruleField();
  if (rule && /^[1-9]$/.test(key) && rule.options[key]) {
    rule.closest("details")?.setAttribute("open", "");
    rule.selectedIndex = Number(key);
    return;
  }
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  // What is folded away is opened first, so that nothing unseen is pressed.
  const folded = button?.closest("details:not([open])");
  if (folded) folded.open = true;
  else button?.click();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "x") document.querySelector("[data-current] input[name=case]")?.click();
  else if (event.key in FIELDS) {
    const field = document.querySelector(FIELDS[event.key]);
    if (!field) return;
    show(field);
    event.preventDefault();
  } else choose(event.key);
});

// A ready-made reason fills what is empty, or takes the place of another one.
const data = document.getElementById("moderation-templates");
const templates = data ? JSON.parse(data.textContent) : {};
const isReadyMade = (text) => Object.values(templates).some((one) => one.text === text);
document.addEventListener("change", (event) => {
  const form = event.target.matches("select[name=template]") && event.target.closest("form");
  if (!form) return;
  const chosen = templates[event.target.value];
  const { reason, rule } = form.elements;
  if (!reason.value.trim() || isReadyMade(reason.value)) reason.value = chosen?.text ?? "";
  if (chosen?.rule && !rule.value) rule.value = chosen.rule;
});

// Undoing is offered as long as it is possible.
const undo = document.querySelector("[data-undo]");
if (undo) setTimeout(() => undo.remove(), Number(undo.dataset.undo) * 1000);
