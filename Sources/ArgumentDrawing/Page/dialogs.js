// The sheet of keys, and the question how to print.
import { button, html } from "./dom.js";
import { commandsOf, shownKeys } from "./keys.js";

/** Opens a dialog with contents and buttons, and removes it once it is closed. */
export function openDialog(words, title, contents, ...buttons) {
  const dialog = html("dialog", { "aria-label": title });
  dialog.append(
    html("h2", title),
    ...contents,
    html(
      "div.actions",
      buttons,
      button(words.of("close"), () => dialog.close()),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // The focus may be at its end.
  dialog.scrollTop = 0;
  return dialog;
}

/** Shows what the keys do. */
export function showKeys(page) {
  const { words } = page;
  const lines = commandsOf(page).flatMap((command) => [
    html("dt", html("kbd", shownKeys(command))), html("dd", command.label),
  ]);
  const pointer = [html("dt", words.of("keyPointerName")), html("dd", words.of("keyPointer"))];
  openDialog(words, words.of("help"), [html("dl.keys", lines, pointer)]);
}
