// Everything that can be done, with the keys for it: for the keyboard, the sheet of keys, buttons and the palette.
import { button, takesKeys } from "./dom.js";

/**
 * What can be done in a page, that of editing first: `{keys, label, act}`.
 *
 * Without `act` it only tells of other keys; `isMeant` says whether it means something now, and `isOnMap` that
 * its keys do where the keyboard is at the drawing or the outline.
 */
export function commandsOf(page) {
  const { bar, evaluation, model, panels, selected, supposing, view, words } = page;
  const isChosen = selected >= 0;
  const command = (keys, name, act, isMeant = true) => ({ keys: keys.split(" "), label: words.of(name), act, isMeant });
  const ofNode = (keys, name, act) => command(keys, name, () => act(selected), isChosen);
  const ofStatement = (keys, name, act) => command(keys, name, () => act(selected), isChosen && model.isStatement(selected));
  const panel = (key, name) => command(key, name, () => panels.toggle(name));
  const isReal = !evaluation.isHypothetical;
  return [
    ...(page.editing?.commands() ?? []),
    command("← → ↑ ↓", "keyWalk"),
    { ...ofNode("", "keyFold", (node) => page.toggle(node)), keys: [" "], shown: words.of("space") },
    ofNode("Enter", "keyDetails", () => panels.openDetails()),
    ofNode("y", "whyLong", () => page.toggleWhy()),
    ofStatement("s", "suppose", (node) => supposing.suppose("assume", node)),
    ofStatement("x", "supposeNot", (node) => supposing.suppose("reject", node)),
    ofNode("f", "focusLong", (node) => page.focusOn("around", node)),
    ofNode("b", "bearsLong", (node) => page.focusOn("bears", node)),
    command("Escape", page.focus || isReal ? "back" : "asItIs", () => page.back()),
    command("0 1 … 9", "keyLevels"),
    command("/", "search", () => page.search.focus()),
    command("l", "language", () => page.setState((page.state + 1) % model.data.states.length)),
    command("+ =", "zoomIn", () => view.zoom(view.scale * 1.25)),
    command("-", "zoomOut", () => view.zoom(view.scale / 1.25)),
    command("w", "fitLong", () => view.fit()),
    panel("o", "outline"),
    panel("i", "details"),
    panel("c", "review"),
    command("v", "verdictsLong", () => supposing.toggleVerdicts()),
    command("d", "darkLong", () => bar.toggleDark()),
    command("p", "print", () => page.printer.ask()),
    command("?", "keys", () => page.help()),
  ];
}

/** The keys of a command, as people read them. */
export function shownKeys({ keys, shown }) {
  return shown ?? keys.slice(0, keys.length > 2 ? 4 : 1).join(" ").replace("Escape", "Esc");
}

/** A button for the command of a key; null where that means nothing. */
export function commandButton(page, key, text, attributes) {
  const command = commandsOf(page).find(({ keys, act, isMeant }) => keys[0] === key && act && isMeant);
  if (!command) return null;
  return button(text, () => command.act(), { label: `${command.label} ( ${shownKeys(command)} )`, ...attributes });
}

/** A key with those that are held, as commands name it. */
function pressed({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  const isLetter = key.length === 1;
  const isCommand = ctrlKey || metaKey;
  const held = [isCommand ? "Ctrl" : "", altKey ? "Alt" : "", shiftKey && (isCommand || !isLetter) ? "Shift" : ""];
  return [...held.filter(Boolean), isCommand && isLetter ? key.toUpperCase() : key].join("+");
}

/** Does what a key says. While a character is being composed keys are the input method's. */
export function onKey(page, event) {
  if (event.isComposing || event.keyCode === 229 || takesKeys(event.target)) return;
  if (page.editing?.onKey(event) || act(page, event)) event.preventDefault();
}

function act(page, event) {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isAt = (places) => target instanceof Element && target.closest(places) !== null;
  const isOnMap = isAt("#canvas, #outline");
  const name = pressed(event);
  const isPress = (key === " " || key === "Enter") && isAt("button, input, [role=button]");
  const command = commandsOf(page).find(
    (one) => one.act && one.isMeant && one.keys.includes(name) && (one.isOnMap ? isOnMap : !isPress),
  );
  if (command) return command.act(), true;
  if (ctrlKey || metaKey || altKey) return false;
  // Elsewhere the arrows scroll.
  if (key.startsWith("Arrow")) return !isAt(".panel") && (page.walkBy(key), true);
  return /^\d$/.test(key) && (page.foldTo(Number(key)), true);
}
