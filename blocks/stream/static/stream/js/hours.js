/* Opening hours: today's row stands out, by the clock of Jakarta wherever the reader is. */
const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const dayName = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "Asia/Jakarta" });
const today = dayNames.indexOf(dayName.format(new Date())) + 1;
for (const row of document.querySelectorAll("[data-days]")) {
  const [first, last] = row.dataset.days.split("-").map(Number);
  if (first <= today && today <= last) {
    row.dataset.today = "";
    row.setAttribute("aria-current", "date");
  }
}
