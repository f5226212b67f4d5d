/* Drafts stay on this device until the post is there. The draft keeps the form's token, so that a
   post sent again after a lost connection is still one post. */
const KEPT_DAYS = 30;
const PREFIX = "draft:";
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
};
const write = (key, draft) => {
  try {
    if (draft) localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    /* a full or closed store: the draft lasts as long as the page */
  }
};
const sent = new Set([...document.querySelectorAll("[data-sent]")].map((one) => one.dataset.sent));
try {
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const draft = read(name.slice(PREFIX.length));
    const old = !draft || Date.now() - draft.at > KEPT_DAYS * 86400000;
    if (old || sent.has(draft.token)) write(name.slice(PREFIX.length), null);
  }
} catch {
  /* no store */
}
for (const holder of document.querySelectorAll("[data-draft]")) {
  const key = holder.dataset.draft;
  const form = holder.closest("form");
  const text = holder.querySelector("textarea");
  if (!key || !form || !text) continue;
  const kept = holder.dataset.keep ? [...form.elements].filter((one) => holder.dataset.keep.split(" ").includes(one.name)) : [];
  const fields = [text, ...form.querySelectorAll('input[name="title"]'), ...kept];
  const token = form.querySelector('input[name="token"]');
  const draft = read(key);
  if (draft && !text.value.trim()) {
    for (const field of fields) {
      const value = draft.values[field.name] ?? field.value;
      if (field.type !== "radio") field.value = value;
      else if (field.value === value && field.name in draft.values) field.checked = true;
    }
    if (token && draft.token) token.value = draft.token;
    const note = document.createElement("p");
    note.className = "small soft";
    note.setAttribute("role", "status");
    note.textContent = holder.dataset.restored;
    holder.append(note);
  }
  form.addEventListener("input", () => {
    const chosen = fields.filter((field) => field.type !== "radio" || field.checked);
    const values = Object.fromEntries(chosen.map((field) => [field.name, field.value]));
    write(key, text.value.trim() ? { values, token: token?.value, at: Date.now() } : null);
  });
}
