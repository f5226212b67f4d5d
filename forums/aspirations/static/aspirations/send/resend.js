/* Sending over a bad line: shows how far it is, waits for the connection and tries again. The
   form's token makes it one, however often it is sent. The page is left for the receipt only: when
   something is wrong, or nothing goes through, what was typed and the chosen photos stay. */
const WAITS = [2000, 5000, 10000];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const online = () => navigator.onLine || new Promise((done) => addEventListener("online", done, { once: true }));

function post(form, tell) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    request.responseType = "document";
    request.timeout = 120_000;
    request.upload.onprogress = (event) => event.lengthComputable && tell(Math.round((event.loaded / event.total) * 100));
    request.onload = () => done(request);
    request.onerror = request.ontimeout = fail;
    request.send(new FormData(form));
  });
}
function takeWords(form, page) {
  for (const slot of form.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(slot.id);
    slot.replaceChildren(...(fresh ? fresh.cloneNode(true).childNodes : []));
  }
  for (const fold of form.querySelectorAll("details:has(.field__error)")) fold.open = true;
  for (const field of form.elements) {
    const fresh = field.id && page.getElementById(field.id);
    if (!fresh) continue;
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (fresh.hasAttribute(name)) field.setAttribute(name, fresh.getAttribute(name));
      else field.removeAttribute(name);
    }
    if (field.dataset.proof) field.dispatchEvent(new CustomEvent("proof:renew", { detail: fresh.dataset.proof }));
    if (field.name === "opened") field.value = fresh.value;
  }
}
/* What an answer means: "" when the person can go on, else which of the failures to tell. */
function follow(form, answer) {
  const page = answer.response;
  const token = page?.querySelector("[name=csrfmiddlewaretoken]");
  if (token) form.elements.csrfmiddlewaretoken.value = token.value;
  if (answer.status < 400 && new URL(answer.responseURL).pathname !== new URL(form.action).pathname) {
    if (page?.querySelector("[data-sent]")) form.dispatchEvent(new Event("draft:sent"));
    location.assign(answer.responseURL);
    return "";
  }
  if (!page?.getElementById(form.id)) return "server";
  takeWords(form, page);
  form.dispatchEvent(new Event("steps:wrong"));
  return "";
}
async function send(form, said) {
  for (let turn = 0; ; turn++) {
    let failure = "line";
    try {
      if (!navigator.onLine) said.textContent = said.dataset.waiting;
      await online();
      const answer = await post(form, (percent) => (said.textContent = said.dataset.sending.replace("{percent}", percent)));
      failure = follow(form, answer);
      if (!failure || answer.status < 500) return failure;
    } catch {
      /* the line broke */
    }
    if (turn >= WAITS.length) return failure;
    said.textContent = said.dataset.again;
    await pause(WAITS[turn]);
  }
}
for (const form of document.querySelectorAll("[data-resend][id]")) {
  const said = form.querySelector("[data-send-said]");
  const failed = form.querySelector("[data-failed]");
  form.querySelector("[data-files-lost]")?.remove();
  document.addEventListener("submit", async (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    event.preventDefault();
    if (form.dataset.sending_now) return;
    form.dataset.sending_now = "1";
    if (failed.contains(document.activeElement)) said.focus();
    failed.replaceChildren();
    const failure = await send(form, said);
    said.textContent = "";
    delete form.dataset.sending_now;
    if (!failure) return;
    failed.append(form.querySelector(`[data-failure="${failure}"]`).content.cloneNode(true));
    failed.querySelector("button").focus();
  });
}
