// Select2 leaves an empty choice without a name for screen readers: it takes the name of its label.
window.addEventListener("load", () => {
  for (const select of document.querySelectorAll("select.select2-hidden-accessible")) {
    const name = document.querySelector(`label[for="${select.id}"]`)?.textContent.trim().replace(/:$/, "");
    const shown = select.nextElementSibling;
    if (!name || !shown) continue;
    for (const part of shown.querySelectorAll("[role=combobox], [role=textbox], input")) {
      part.removeAttribute("aria-labelledby");
      part.setAttribute("aria-label", name);
    }
  }
});
