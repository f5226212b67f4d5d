/* Drafts stay on this device until the post is there, or until somebody deletes them: the phone may
   be shared. The draft keeps the form's token, so that a post sent again after a lost connection is
   still one post. It holds all that was typed and chosen, but no files, ticks and hidden values;
   data-keep names hidden fields that belong to it, data-leave fields that do not. */
const KEPT_DAYS = 30;
const PREFIX = "draft:";
const NEVER = ["file", "hidden", "checkbox", "password", "submit", "button", "reset", "fieldset"];
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
const stateOf = (field) => (field.type === "radio" ? field.checked : field.value);
const isText = (field) => field.matches("textarea, [name=title]");

function fieldsOf(form, { keep = "", leave = "" }) {
  const [kept, left] = [keep.split(" "), leave.split(" ")];
  return [...form.elements].filter(({ name, type }) => name && !left.includes(name) && (kept.includes(name) || !NEVER.includes(type)));
}
function restore(fields, values) {
  for (const field of fields) {
    if (!(field.name in values)) continue;
    if (field.type === "radio") field.checked = field.value === values[field.name];
    else field.value = values[field.name];
    if (field.value && field.type !== "radio") field.closest("details")?.setAttribute("open", "");
  }
}
/* The line that says that there is a draft, with the button that deletes it. */
function bar({ kept, delete: label, sure }, remove) {
  const line = document.createElement("div");
  line.className = "draft no-print";
  line.hidden = true;
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet button--small";
  button.textContent = label;
  button.addEventListener("click", () => confirm(sure) && remove());
  line.append(note, button);
  return (isThere, words = kept) => {
    if (line.hidden && isThere) note.textContent = words;
    line.hidden = !isThere;
    return line;
  };
}
for (const holder of document.querySelectorAll("[data-draft]")) {
  const key = holder.dataset.draft;
  const form = holder.closest("form");
  if (!key || !form) continue;
  const fields = fieldsOf(form, holder.dataset);
  const start = new Map(fields.map((field) => [field, stateOf(field)]));
  const token = form.querySelector('input[name="token"]');
  const hasText = () => fields.some((field) => isText(field) && field.value.trim());
  const tell = bar(holder.dataset, () => {
    write(key, null);
    form.reset();
    // Anew, for a token of its own: this one may have been sent already.
    location.assign(location.pathname + location.search);
  });
  const draft = read(key);
  const isBack = draft && !hasText();
  if (isBack) {
    restore(fields, draft.values);
    if (token && draft.token) token.value = draft.token;
  }
  holder.append(tell(Boolean(draft), isBack ? holder.dataset.restored : undefined));
  form.addEventListener("input", () => {
    const isWorth = hasText() || fields.some((field) => stateOf(field) !== start.get(field));
    const chosen = fields.filter((field) => field.type !== "radio" || field.checked);
    const values = Object.fromEntries(chosen.map((field) => [field.name, field.value]));
    write(key, isWorth ? { values, token: token?.value, at: Date.now() } : null);
    tell(isWorth);
  });
  form.addEventListener("draft:sent", () => write(key, null));
}
