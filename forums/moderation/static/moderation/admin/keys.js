// Keys of the moderators' screens; all of them only press what is also there for the pointer.
const typing = (target) => target.matches("input:not([type=checkbox]), textarea, select");
const rows = () => [...document.querySelectorAll("[data-case-row]")];

function step(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.findIndex((row) => row.hasAttribute("data-current"));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  all.forEach((row) => row.toggleAttribute("data-current", row === next));
  next.querySelector("a").focus();
  next.scrollIntoView({ block: "nearest" });
}

function choose(key) {
  const rule = document.querySelector("[data-decide] select[name=rule]");
  if (rule && /^[1-9]$/.test(key) && rule.options[key]) rule.selectedIndex = Number(key);
  const button = document.querySelector(`[data-key="${key}"]`);
  if (!button) return false;
  button.click();
  return true;
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
  else if (event.key === "e") {
    document.querySelector("[data-decide] textarea[name=reason]")?.focus();
    event.preventDefault();
  } else choose(event.key);
});
