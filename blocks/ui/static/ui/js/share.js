/* Copy link and print: buttons that only exist where a script can do it. */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const label = button.querySelector("span");
      const words = button.dataset.label ?? (button.dataset.label = label.textContent);
      await navigator.clipboard.writeText(button.dataset.copy);
      label.textContent = button.dataset.done;
      button.dataset.copied = "";
      setTimeout(() => {
        label.textContent = words;
        delete button.dataset.copied;
      }, 4000);
    });
  }
}
