// Boxes that a change moves are seen moving, unless the reader wants nothing to move.
import { isCalm } from "./dom.js";

const duration = 200;
/** More than so many that move at once would only flicker, and cost time. */
const mostMoving = 400;

/** Where the nodes of a scene are on the screen, by their numbers; null where nothing is to move. */
export function placesOf(scene, view) {
  if (!scene || isCalm() || scene.nodes.length > mostMoving) return null;
  const places = new Map();
  for (const node of scene.nodes) {
    if (node.number >= 0) places.set(node.number, { x: view.x + node.x * view.scale, y: view.y + node.y * view.scale });
  }
  return places;
}

/** Lets nodes come from where they were, and those that are new appear. */
export function moveFrom(places, scene, view) {
  if (!places || scene.nodes.length > mostMoving) return;
  const options = { duration, easing: "ease-out" };
  let isMoved = false;
  for (const node of scene.nodes) {
    const before = places.get(node.number);
    if (!before) {
      node.element.animate([{ opacity: 0 }, { opacity: 1 }], options);
      continue;
    }
    const dx = (before.x - view.x) / view.scale - node.x;
    const dy = (before.y - view.y) / view.scale - node.y;
    if (Math.abs(dx) + Math.abs(dy) < 0.5) continue;
    isMoved = true;
    node.element.animate([{ translate: `${dx}px ${dy}px` }, { translate: "0px 0px" }], options);
  }
  if (!isMoved) return;
  for (const { element } of scene.edges) element?.animate([{ opacity: 0 }, { opacity: 0.2, offset: 0.6 }, { opacity: 1 }], options);
}
