/* Sending over a bad line: shows how far it is, waits for the connection and tries again. The
   form's token makes it one, however often it is sent. When the server finds something wrong, only
   the words beside the fields change, so that photos stay chosen. */
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
async function send(form) {
  const said = form.querySelector("[data-send-said]") ?? document.createElement("p");
  for (let turn = 0; ; turn++) {
    try {
      if (!navigator.onLine) said.textContent = form.dataset.waiting ?? "";
      await online();
      const answer = await post(form, (percent) => (said.textContent = (form.dataset.sending ?? "").replace("{percent}", percent)));
      if (answer.status >= 500) throw new Error("server");
      const page = answer.response;
      const target = page?.getElementById(form.id || "kirim");
      if (new URL(answer.responseURL).pathname !== new URL(form.action).pathname) return location.assign(answer.responseURL);
      if (!target || target.querySelector("#kode")) return form.submit();
      said.textContent = "";
      takeWords(form, page);
      return form.dispatchEvent(new Event("steps:wrong"));
    } catch {
      if (turn >= WAITS.length) return form.submit();
      said.textContent = form.dataset.again ?? "";
      await pause(WAITS[turn]);
    }
  }
}
for (const form of document.querySelectorAll("[data-resend][id]")) {
  form.querySelector("[data-files-lost]")?.remove();
  document.addEventListener("submit", async (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    event.preventDefault();
    if (form.dataset.sending_now) return;
    form.dataset.sending_now = "1";
    await send(form);
    delete form.dataset.sending_now;
  });
}
