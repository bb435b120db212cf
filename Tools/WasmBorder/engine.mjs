// The JavaScript side of the border is a part of the page's script; node takes it from here.
export { Engine } from "../../Sources/ArgumentDrawing/Page/engine.mjs";
