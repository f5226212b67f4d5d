/* Checklists: ticks stay on this device; one list can be printed by itself. */
const stored = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
};
for (const list of document.querySelectorAll("[data-checklist]")) {
  const boxes = [...list.querySelectorAll('input[type="checkbox"]')];
  const key = `checklist:${list.dataset.checklist}`;
  if (list.dataset.checklist) {
    const ticked = stored(key);
    boxes.forEach((box, index) => (box.checked = ticked.includes(index)));
    list.addEventListener("change", () => {
      const now = boxes.flatMap((box, index) => (box.checked ? [index] : []));
      try {
        localStorage.setItem(key, JSON.stringify(now));
      } catch {
        /* a full or closed store: the ticks last as long as the page */
      }
    });
  }
  const button = list.querySelector("[data-print-checklist]");
  button.hidden = false;
  button.addEventListener("click", () => {
    list.dataset.printing = "";
    document.documentElement.dataset.printPart = "";
    window.print();
  });
}
addEventListener("afterprint", () => {
  delete document.documentElement.dataset.printPart;
  for (const list of document.querySelectorAll("[data-printing]")) delete list.dataset.printing;
});
