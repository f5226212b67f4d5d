/* Photos are made small before they are sent, for the line may be thin. The next row appears when
   the one before has a picture. A photo the browser can't open goes as it is: the server looks. */
const EDGE = 1600;
const rows = [...document.querySelectorAll("[data-picture]")];

async function smaller(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, EDGE / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && file.size < 400_000) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const ground = canvas.getContext("2d");
  ground.fillStyle = "#fff"; // a JPEG shows what is transparent as black
  ground.fillRect(0, 0, canvas.width, canvas.height);
  ground.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
  return blob && blob.size < file.size ? new File([blob], "foto.jpg", { type: "image/jpeg" }) : file;
}
function show(row, file) {
  row.querySelector("img")?.remove();
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => {
    const image = new Image();
    image.alt = "";
    image.onload = () => row.prepend(image); // never, if the browser can't open it
    image.src = reader.result;
  };
  reader.readAsDataURL(file);
}
function reveal() {
  const used = rows.map((row) => Boolean(row.querySelector('input[type="file"]').files.length || row.querySelector(".field__error")));
  rows.forEach((row, place) => {
    row.hidden = place > used.lastIndexOf(true) + 1;
    row.querySelectorAll(".field")[1].hidden = !used[place];
  });
}
rows.forEach((row) => {
  const field = row.querySelector('input[type="file"]');
  field.addEventListener("change", async () => {
    const [file] = field.files;
    reveal();
    show(row, file);
    if (!file?.type.startsWith("image/")) return;
    field.form.setAttribute("aria-busy", "true");
    try {
      const box = new DataTransfer();
      box.items.add(await smaller(file));
      if (field.files[0] === file) field.files = box.files;
    } catch {
      /* it goes as it is */
    }
    field.form.removeAttribute("aria-busy");
  });
});
if (rows.length) reveal();
