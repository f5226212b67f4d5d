/* Videos: the player is loaded in place when its link is pressed. */
function player(figure) {
  const { video, source, title } = figure.dataset;
  const element = document.createElement(video === "file" ? "video" : "iframe");
  element.className = "video__player";
  element.src = source;
  element.title = title;
  if (video === "file") {
    element.controls = element.autoplay = true;
  } else {
    element.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
    element.referrerPolicy = "strict-origin-when-cross-origin";
    element.allowFullscreen = true;
  }
  return element;
}
for (const figure of document.querySelectorAll("[data-video]")) {
  const link = figure.querySelector(".video__open");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const element = player(figure);
    element.tabIndex = -1;
    link.replaceWith(element);
    element.focus();
  });
}
