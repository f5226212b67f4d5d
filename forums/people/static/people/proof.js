/* Solves the puzzle of a form while it is being filled in; see forums/people/challenge.py.
   The puzzle: which counter, behind the nonce, gives a PBKDF2 key with the wanted beginning? */
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");

async function derive(password, puzzle) {
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const rule = { name: "PBKDF2", hash: "SHA-256", salt: bytes(puzzle.salt), iterations: puzzle.cost };
  return new Uint8Array(await crypto.subtle.deriveBits(rule, key, puzzle.keyLength * 8));
}

async function solve(challenge) {
  const puzzle = challenge.parameters;
  const nonce = bytes(puzzle.nonce);
  const wanted = bytes(puzzle.keyPrefix);
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  const tail = new DataView(password.buffer);
  for (let counter = 0; ; counter++) {
    tail.setUint32(nonce.length, counter);
    const key = await derive(password, puzzle);
    if (wanted.every((byte, place) => byte === key[place])) {
      return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey: hex(key) } }));
    }
  }
}

function attach(field) {
  const form = field.form;
  let work;
  const begin = () => (work ??= solve(JSON.parse(field.dataset.proof)).then((proof) => (field.value = proof)));
  form.addEventListener("focusin", begin, { once: true });
  // A form that stays on the page after the server refused it gets a fresh puzzle.
  field.addEventListener("proof:renew", (event) => {
    field.dataset.proof = event.detail;
    field.value = "";
    work = undefined;
    begin();
  });
  form.addEventListener("submit", (event) => {
    if (field.value) return;
    event.preventDefault();
    form.setAttribute("aria-busy", "true");
    const button = event.submitter;
    begin().then(() => form.requestSubmit(button), () => form.submit());
  });
}

// Without a secure connection browsers offer no crypto.subtle: the form then goes without a proof.
if (globalThis.crypto?.subtle) document.querySelectorAll("[data-proof]").forEach(attach);
