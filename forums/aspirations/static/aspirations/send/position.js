/* The position of the phone, only when asked for, and easily taken out again. */
const box = document.querySelector("[data-position]");
if (box && navigator.geolocation && isSecureContext) {
  const { latitude, longitude } = box.closest("form").elements;
  const [take, drop, said] = ["[data-locate]", "[data-unlocate]", "[data-position-said]"].map((one) => box.querySelector(one));
  const note = (text) => (said.textContent = text);
  const forgive = () => box.querySelectorAll(".field__error").forEach((line) => line.remove());
  take.hidden = box.querySelector("[data-position-help]").hidden = false;
  drop.hidden = !latitude.value;
  if (latitude.value) note(box.dataset.noted);
  take.addEventListener("click", () => {
    note(box.dataset.asking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        latitude.value = coords.latitude.toFixed(5);
        longitude.value = coords.longitude.toFixed(5);
        note(box.dataset.taken.replace("{metres}", Math.max(1, Math.round(coords.accuracy))));
        drop.hidden = false;
        forgive();
      },
      () => note(box.dataset.refused),
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 },
    );
  });
  drop.addEventListener("click", () => {
    latitude.value = longitude.value = "";
    note("");
    drop.hidden = true;
    forgive();
  });
}
