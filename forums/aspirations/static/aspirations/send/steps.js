/* One plain form becomes four steps: one part at a time, checked before the next, with the back
   button of the phone going one step back. Without this script all four stand below each other. */
const form = document.querySelector("[data-steps]");
if (form) {
  const steps = [...form.querySelectorAll("[data-step]")];
  const progress = form.querySelector("[data-step-progress]");
  const end = form.querySelector("[data-step-end]");
  const before = form.querySelector("[data-step-before]");
  const last = steps.length - 1;
  let now = 0;

  const say = (field, text) => {
    const slot = document.getElementById(`${field.closest("fieldset.choice-cards") ? field.id.replace(/_\d+$/, "") : field.id}_error`);
    if (text) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    if (!slot) return;
    slot.replaceChildren();
    if (!text) return;
    const line = document.createElement("p");
    line.className = "field__error";
    line.textContent = text;
    slot.append(line);
    field.setAttribute("aria-describedby", slot.id);
  };
  const isGood = (part) => {
    const wrong = [...part.querySelectorAll("input, select, textarea")].filter((field) => {
      const fits = field.checkValidity();
      if (!fits || field.hasAttribute("aria-invalid")) say(field, fits ? "" : field.validity.valueMissing ? field.dataset.missing ?? form.dataset.missing : field.validationMessage);
      return !fits;
    });
    wrong[0]?.focus();
    return !wrong.length;
  };
  const mayGoOn = () => (!before || isGood(before)) && isGood(steps[now]);
  const show = (number, { focus = true } = {}) => {
    now = Math.max(0, Math.min(last, number));
    steps.forEach((step, place) => (step.hidden = place !== now));
    progress.querySelector("strong").textContent = form.dataset.progress.replace("{n}", now + 1);
    progress.querySelector("progress").value = now + 1;
    end.hidden = now !== last;
    form.dispatchEvent(new CustomEvent("steps:shown", { detail: now === last }));
    if (!focus) return;
    const title = steps[now].querySelector("legend");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    progress.scrollIntoView({ block: "start" });
  };
  const go = (number) => {
    history.pushState({ step: number }, "");
    show(number);
  };
  // What was wrong is not called so any longer than it is.
  form.addEventListener("input", ({ target }) => {
    if (target.hasAttribute("aria-invalid") && target.checkValidity()) say(target, "");
  });
  form.noValidate = true;
  progress.hidden = false;
  for (const nav of form.querySelectorAll("[data-step-nav]")) nav.hidden = false;
  form.addEventListener("click", (event) => {
    if (event.target.closest("[data-step-next]") && mayGoOn()) go(now + 1);
    if (event.target.closest("[data-step-back]")) go(now - 1);
  });
  form.addEventListener("keydown", (event) => {
    const isLine = event.target.matches("input:not([type=file], [type=checkbox])");
    if (event.key !== "Enter" || !isLine || now === last) return;
    event.preventDefault();
    if (mayGoOn()) go(now + 1);
  });
  form.addEventListener("submit", (event) => {
    const bad = steps.findIndex((step) => !isGood(step));
    if (bad < 0 && isGood(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (bad >= 0 && bad !== now) show(bad);
    isGood(bad >= 0 ? steps[bad] : form);
  }, { capture: true });
  form.addEventListener("steps:wrong", () => {
    // What is wrong with a hidden field, such as the position, is only said.
    const wrong = form.querySelector('[aria-invalid="true"], .field__error');
    if (wrong?.matches(".field__error")) wrong.tabIndex = -1;
    const place = steps.findIndex((step) => step.contains(wrong));
    show(place < 0 ? last : place, { focus: false });
    (wrong ?? form.querySelector("[role=alert]"))?.scrollIntoView({ block: "center" });
    wrong?.focus({ preventScroll: true });
  });
  addEventListener("popstate", (event) => show(event.state?.step ?? 0));
  const first = steps.findIndex((step) => step.dataset.step === form.dataset.start);
  history.replaceState({ step: Math.max(0, first) }, "");
  show(Math.max(0, first), { focus: false });
  if (form.dataset.start) form.dispatchEvent(new Event("steps:wrong"));
}
