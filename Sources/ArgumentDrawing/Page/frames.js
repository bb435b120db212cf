// Frames for groups, around members that stand together: GroupFrames.swift.

/** How far a frame is from what it encloses. */
const inset = 5;

export function framesOf(data, state, scene) {
  const frames = [];
  for (const group of data.groups) addFrames(group, state, scene, frames);
  return frames.map((frame) => ({
    title: frame.title,
    x: frame.x - inset,
    y: frame.y - inset,
    width: frame.width + 2 * inset,
    height: frame.height + 2 * inset,
  }));
}

function addFrames(group, state, scene, frames) {
  const places = new Set(group.members.map((node) => scene.placeOf.get(node)));
  places.delete(undefined);
  let pending = [...places].sort((a, b) => {
    const [first, second] = [scene.nodes[a], scene.nodes[b]];
    return first.x - second.x || first.y - second.y || a - b;
  });
  while (pending.length > 0) {
    let enclosed = scene.nodes[pending[0]];
    const left = [];
    for (const member of pending.slice(1)) {
      const larger = union(enclosed, scene.nodes[member]);
      const isFree =
        enclosesOnly(scene, places, larger) &&
        !frames.some((frame) => intersects(outer(frame), larger));
      if (isFree) enclosed = larger;
      else left.push(member);
    }
    pending = left;
    const { x, y, width, height } = enclosed;
    frames.push({ title: group.titles[state], x, y, width, height });
  }
}

function outer(frame) {
  return {
    x: frame.x - inset,
    y: frame.y - inset,
    width: frame.width + 2 * inset,
    height: frame.height + 2 * inset,
  };
}

function enclosesOnly(scene, members, area) {
  return !scene.nodes.some(
    (node, index) => !members.has(index) && !node.isJoint && intersects(node, area),
  );
}

function union(a, b) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function intersects(a, b) {
  return (
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  );
}
