/* While a title is typed: what others have asked for already. */
const slot = document.querySelector("[data-similar]");
const title = slot?.closest("form").elements.title;
let waiting;
let asked = "";
async function look() {
  const words = title.value.trim();
  if (words === asked) return;
  asked = words;
  if (words.length < 8) return slot.replaceChildren();
  try {
    const answer = await fetch(`${slot.dataset.similar}?q=${encodeURIComponent(words)}`);
    if (!answer.ok || words !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    slot.replaceChildren(...page.body.childNodes);
  } catch {
    /* it was only a hint */
  }
}
title?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 500);
});
