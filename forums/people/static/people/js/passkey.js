/* Passkeys are offered where the browser knows them. */
if (window.PublicKeyCredential) {
  for (const place of document.querySelectorAll("[data-needs-passkey]")) place.hidden = false;
}
