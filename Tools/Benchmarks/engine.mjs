// One map's times for Tools/Benchmarks/engine.
import { readFileSync } from "node:fs";
import { Engine } from "../WasmBorder/engine.mjs";

const [program, path, runs] = process.argv.slice(2);
const bytes = readFileSync(program);
const map = readFileSync(path);
const id = JSON.parse(map).statements[0].id;

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function measure(name, job) {
  const times = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await job(run);
    if (run > 0) times.push(performance.now() - start);
  }
  console.log(`${name.padEnd(14)} ${median(times).toFixed(1).padStart(8)} ms`);
}

const first = performance.now();
const engine = await Engine.start(bytes);
console.log(`${"first start".padEnd(14)} ${(performance.now() - first).toFixed(1).padStart(8)} ms`);
await measure("start", () => Engine.start(bytes));

function ask(request, payload) {
  const answer = engine.ask(request, payload);
  if (answer.answer !== "done") throw new Error(`${request.do}: ${answer.message ?? answer.text}`);
  return answer;
}

await measure("open", () => ask({ do: "open" }, map));
await measure("edit", (run) =>
  ask({ do: "apply" }, JSON.stringify({ edit: "set", id, field: "x-run", to: run })),
);
await measure("check", () => ask({ do: "check" }));
await measure("verdicts", () => ask({ do: "evaluate" }));
await measure("layout", () => ask({ do: "layout" }));
await measure("svg", () => ask({ do: "svg" }));
await measure("scene", () => ask({ do: "scene" }));
await measure("document", () => ask({ do: "document" }));
const pages = engine.exports.memory.buffer.byteLength / 2 ** 20;
console.log(`${"memory".padEnd(14)} ${pages.toFixed(1).padStart(8)} MiB`);
