// "Copy" buttons: shown only where the clipboard can be written to.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).value);
    button.textContent = "✓ " + words;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
