// The sheet of keys, and the question how to print.
import { button, html } from "./dom.js";
import { sheet } from "./keys.js";

/** Opens a dialog with contents and buttons, and removes it once it is closed. */
export function openDialog(words, title, contents, ...buttons) {
  const dialog = html("dialog", { "aria-label": title });
  dialog.append(
    html("h2", {}, title),
    ...contents,
    html(
      "div",
      { class: "actions" },
      buttons,
      button(words.of("close"), words.of("close"), () => dialog.close()),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Shows what the keys do. */
export function showKeys(words, more = []) {
  const list = html("dl", { class: "keys" });
  for (const [key, text] of more) list.append(html("dt", {}, html("kbd", {}, key)), html("dd", {}, text));
  for (const [key, name] of sheet) {
    const text = key === "space" ? words.of("space") : key;
    list.append(html("dt", {}, html("kbd", {}, text)), html("dd", {}, words.of(name)));
  }
  list.append(html("dt", {}, words.of("keyPointerName")), html("dd", {}, words.of("keyPointer")));
  openDialog(words, words.of("help"), [list]);
}
