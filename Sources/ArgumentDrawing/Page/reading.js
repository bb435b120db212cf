// A text beside its map: whoever chooses a place sees its statement, and the other way round.
//
// Everything is in the page already: places in the text link to lines of the list and back. This only
// marks all parts of what is chosen, and lets whole passages and lines be clicked.

const elements = new Map();
for (const element of document.querySelectorAll("[data-m]")) {
  for (const number of element.dataset.m.split(" ")) {
    if (!elements.has(number)) elements.set(number, []);
    elements.get(number).push(element);
  }
}

let chosen = null;

/** Marks all that belongs to a number; null marks nothing. */
function choose(number) {
  for (const element of elements.get(chosen) ?? []) {
    element.classList.remove("on");
    element.removeAttribute("aria-current");
  }
  chosen = elements.has(number) ? number : null;
  for (const element of elements.get(chosen) ?? []) {
    element.classList.add("on");
    element.setAttribute("aria-current", "true");
  }
}

/** Brings an element into view, if it isn't. */
function show(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

/** Shows the other side of a number: its line in the list for a place, its place for a line. */
function follow(number, from) {
  choose(number);
  const prefix = from.closest("#list") ? "m" : "s";
  const home = document.getElementById(prefix + number);
  show(home?.closest(".entry") ?? home);
}

/** Which of several numbers is meant: the innermost one, or the next one out where that is chosen. */
function meant(numbers) {
  const place = numbers.indexOf(chosen);
  return numbers[(place > 0 ? place : numbers.length) - 1];
}

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !getSelection().isCollapsed) return;
  const element = event.target.closest("[data-m]");
  if (element === null) return choose(null);
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const numbers = element.dataset.m.split(" ");
  follow(element.closest("#list") ? numbers[0] : meant(numbers), element);
});

document.addEventListener("focusin", (event) => {
  const element = event.target.closest("a[data-m]");
  if (element !== null && element.matches(":focus-visible")) follow(element.dataset.m, element);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") choose(null);
});

/** Chooses what the address names. */
function open() {
  const number = /^#[ms](\d+)$/.exec(location.hash)?.[1];
  if (number !== undefined) choose(number);
}

addEventListener("hashchange", open);
open();
