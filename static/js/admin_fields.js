// Select2 leaves an empty choice without a name for screen readers: it takes the name of its label.
function nameChoices() {
  for (const select of document.querySelectorAll("select.select2-hidden-accessible")) {
    const name = document.querySelector(`label[for="${select.id}"]`)?.textContent.trim().replace(/:$/, "");
    const parts = select.nextElementSibling?.querySelectorAll("[aria-labelledby], [role=textbox]");
    if (!name || !parts) continue;
    for (const part of parts) {
      part.removeAttribute("aria-labelledby");
      part.setAttribute("aria-label", name);
    }
  }
}

// They come when Django's script has run, and again with each added row.
new MutationObserver(nameChoices).observe(document.documentElement, { childList: true, subtree: true });
