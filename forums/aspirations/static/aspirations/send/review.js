/* What the form says back: before it is sent, all of it in one line; for broken public things, that
   others mend them faster. */
const form = document.querySelector("[data-steps]");
const review = form?.querySelector("[data-review]");

const chosen = (name) => form.querySelector(`[name="${name}"]:checked`)?.closest("label").querySelector("strong").textContent;
function inOneLine() {
  const { title, category, rt, rw } = form.elements;
  const place = [rt, rw].filter((one) => one.value).map((one) => `${one.name.toUpperCase()} ${one.value.padStart(3, "0")}`);
  const photos = [...form.querySelectorAll('input[type="file"]')].filter((one) => one.files.length).length;
  const said = photos && form.dataset.photos.replace("{n}", photos);
  const parts = [chosen("kind"), `“${title.value}”`, category.selectedOptions[0]?.text, place.join("/"), said, chosen("privacy")];
  review.querySelector("span").textContent = parts.filter(Boolean).join(" · ");
}
if (form) {
  form.addEventListener("steps:shown", (event) => {
    review.hidden = !event.detail;
    inOneLine();
  });
  form.addEventListener("change", inOneLine);
  const { category } = form.elements;
  const note = form.querySelector("[data-quicker-note]");
  const point = () => (note.hidden = !category.value || !category.dataset.quicker.split(" ").includes(category.value));
  category.addEventListener("change", point);
  point();
}
