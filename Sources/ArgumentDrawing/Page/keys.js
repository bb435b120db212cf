// What the keys do. While a character is being composed they are the input method's.
import { takesKeys } from "./dom.js";

/** The keys and what they do, for the sheet that shows them. */
export const sheet = [
  ["← → ↑ ↓", "keyWalk"],
  ["space", "keyFold"],
  ["Enter", "keyDetails"],
  ["y", "whyLong"],
  ["s", "suppose"],
  ["x", "supposeNot"],
  ["f", "focusLong"],
  ["b", "bearsLong"],
  ["Esc", "back"],
  ["0 1 … 9", "keyLevels"],
  ["/", "search"],
  ["l", "language"],
  ["+ −", "keyZoom"],
  ["w", "fitLong"],
  ["o", "outline"],
  ["i", "details"],
  ["c", "review"],
  ["v", "verdictsLong"],
  ["d", "darkLong"],
  ["p", "print"],
  ["?", "keys"],
];

/** Does what a key says. */
export function onKey(page, event) {
  if (event.isComposing || event.keyCode === 229) return;
  if (!takesKeys(event.target) && page.editing?.onKey(event)) return event.preventDefault();
  if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
  const isOnButton = event.target instanceof Element && event.target.closest("button, input, [role=button]") !== null;
  if (isOnButton && (event.key === " " || event.key === "Enter")) return;
  if (act(page, event)) event.preventDefault();
}

function act(page, event) {
  const { key } = event;
  if (key.startsWith("Arrow")) {
    // Elsewhere the arrows scroll.
    const isElsewhere = event.target instanceof Element && event.target.closest(".panel");
    return isElsewhere ? false : (page.walkBy(key), true);
  }
  if (key >= "0" && key <= "9" && key.length === 1) return page.foldTo(Number(key)), true;
  switch (key) {
    case " ":
      return page.selected >= 0 && (page.toggle(page.selected), true);
    case "Enter":
      return page.selected >= 0 && (page.panels.openDetails(), true);
    case "f":
      return page.selected >= 0 && (page.focusOn("around", page.selected), true);
    case "b":
      return page.selected >= 0 && (page.focusOn("bears", page.selected), true);
    case "y":
      return page.selected >= 0 && (page.toggleWhy(), true);
    case "s":
      return page.selected >= 0 && (page.supposing.suppose("assume", page.selected), true);
    case "x":
      return page.selected >= 0 && (page.supposing.suppose("reject", page.selected), true);
    case "c":
      return page.panels.setOpen("review", !page.panels.isOpen("review")), true;
    case "v":
      return page.supposing.toggleVerdicts(), true;
    case "Escape":
      return page.back(), true;
    case "/":
      return page.search.focus(), true;
    case "l":
      return page.setState((page.state + 1) % page.model.data.states.length), true;
    case "+":
    case "=":
      return page.view.zoom(page.view.scale * 1.25), true;
    case "-":
      return page.view.zoom(page.view.scale / 1.25), true;
    case "w":
      return page.view.fit(), true;
    case "o":
      return page.panels.setOpen("outline", !page.panels.isOpen("outline")), true;
    case "i":
      return page.panels.setOpen("details", !page.panels.isOpen("details")), true;
    case "d":
      return page.bar.toggleDark(), true;
    case "p":
      return page.printer.ask(), true;
    case "?":
      return page.help(), true;
    default:
      return false;
  }
}
