// Small comforts. Every page works without them.

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener("click", (event) => {
  closeMenus(event.target.closest("details[data-menu]"));
  event.target.closest("[data-close]")?.parentElement.remove();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details[data-menu][open]");
  closeMenus();
  menu?.querySelector("summary").focus();
});

function showCloseButtons(root) {
  for (const button of root.querySelectorAll("[data-close]")) button.hidden = false;
}

showCloseButtons(document);
document.addEventListener("htmx:load", (event) => showCloseButtons(event.target));
