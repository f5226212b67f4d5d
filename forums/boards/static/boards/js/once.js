/* A second press of the button while the first is on its way does nothing. The server would know
   anyway, by the form's token. */
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sending) event.preventDefault();
    form.dataset.sending = "1";
  });
  addEventListener("pageshow", () => delete form.dataset.sending);
}
