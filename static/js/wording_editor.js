// Comforts of the wording editor. Every page works without them.

const editor = document.getElementById("editor");
let field = null;
let isUnsaved = false;

// The sentence that is being changed: the preview shows it, a placeholder goes into it.
function attend(textarea) {
  if (field === textarea) return;
  field = textarea;
  document.getElementById("focus").value = textarea.closest("[data-wording]").dataset.wording;
  editor.dispatchEvent(new CustomEvent("look"));
}

function insert(words) {
  const target = field?.isConnected ? field : editor.querySelector("#wordings textarea");
  if (!target) return;
  target.focus();
  const space = /[\p{L}\p{N}}]$/u.test(target.value.slice(0, target.selectionStart)) ? " " : "";
  target.setRangeText(space + words, target.selectionStart, target.selectionEnd, "end");
  target.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function addSentence() {
  const total = editor.elements["w-TOTAL_FORMS"];
  const holder = document.createElement("template");
  holder.innerHTML = document.getElementById("new-wording").innerHTML.replaceAll("__prefix__", total.value);
  total.value = Number(total.value) + 1;
  document.getElementById("wordings").append(holder.content);
  const added = document.querySelector("#wordings > :last-child textarea");
  grow(added);
  added.focus();
}

function narrow() {
  const tone = document.getElementById("only-tone").value;
  const words = document.getElementById("find").value.trim().toLowerCase();
  for (const wording of document.querySelectorAll("#wordings > .wording")) {
    const tones = [...wording.querySelectorAll("input[name$=-tones]:checked")].map((box) => box.value);
    const text = wording.querySelector("textarea").value.toLowerCase();
    wording.hidden = !((!tone || !tones.length || tones.includes(tone)) && text.includes(words));
  }
}

function sayWhenItFits(wording) {
  const boxes = wording.querySelectorAll(".conditions input:checked");
  const said = [...boxes].map((box) => box.closest("label").textContent.trim().toLowerCase());
  const places = wording.querySelectorAll("[data-fits]");
  for (const place of places) place.textContent = said.length ? said.join(" · ") : place.dataset.fits;
}

function grow(textarea) {
  textarea.rows = Math.max(2, Math.min(12, Math.ceil(textarea.scrollHeight / 28)));
}

if (editor) {
  for (const hint of editor.querySelectorAll("[data-with-script]")) hint.hidden = false;
  isUnsaved = Boolean(editor.dataset.unsaved);

  editor.addEventListener("focusin", (event) => {
    if (event.target.matches("#wordings textarea")) attend(event.target);
  });
  editor.addEventListener("input", (event) => {
    const wording = event.target.closest("[data-wording]");
    if (wording || event.target.name === "note") isUnsaved = true;
    if (wording && event.target.matches("[type=checkbox]")) sayWhenItFits(wording);
  });
  // A button keeps the focus where the cursor is.
  editor.addEventListener("mousedown", (event) => {
    if (event.target.closest("[data-insert]")) event.preventDefault();
  });
  editor.addEventListener("click", (event) => {
    const placeholder = event.target.closest("[data-insert]");
    if (placeholder) insert(placeholder.dataset.insert);
  });
  document.getElementById("add").addEventListener("click", (event) => {
    event.preventDefault();
    addSentence();
  });
  for (const id of ["only-tone", "find"]) document.getElementById(id).addEventListener("input", narrow);
  // Enter in a search field would press the first button, which publishes.
  document.getElementById("find").addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  editor.addEventListener("submit", (event) => {
    if (event.submitter?.formTarget !== "_blank") isUnsaved = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
  const faulty = editor.querySelector(".wording.faulty, .wording:has(.contested)");
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // The browser goes to the address's #part by itself until then, and takes the focus away again.
  const begin = () => requestAnimationFrame(() => (faulty ?? named)?.querySelector("textarea")?.focus());
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin);
}
