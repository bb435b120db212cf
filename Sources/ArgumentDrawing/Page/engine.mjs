// Starts the engine, and hands requests to it: for pages, tests and benchmarks.

/** A map that is open in the engine; see EngineSession.swift for what can be asked. */
export class Engine {
  /** Starts the engine from the bytes of argue.wasm, or from its compiled module. */
  static async start(source) {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    const engine = new Engine();
    const random = (address, count) => {
      const bytes = new Uint8Array(engine.exports.memory.buffer, address, count);
      crypto.getRandomValues(bytes);
    };
    const instance = await WebAssembly.instantiate(module, { argue: { random } });
    engine.exports = instance.exports;
    engine.session = engine.exports.argue_begin();
    return engine;
  }

  /**
   * Asks for something.
   *
   * The payload is text or bytes. The answer is what its first line says, with the body as bytes
   * and, where it is asked for, as text.
   */
  ask(request, payload = "") {
    const encoder = new TextEncoder();
    const line = encoder.encode(JSON.stringify(request) + "\n");
    const rest = typeof payload === "string" ? encoder.encode(payload) : payload;
    const given = new Uint8Array(line.length + rest.length);
    given.set(line);
    given.set(rest, line.length);
    const bytes = this.answer(given);
    const end = bytes.indexOf(0x0a);
    const answer = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    answer.body = bytes.subarray(end + 1);
    Object.defineProperty(answer, "text", { get: () => new TextDecoder().decode(answer.body) });
    return answer;
  }

  /** Answers a request that is bytes with bytes. */
  answer(request) {
    const { argue_allocate, argue_answer, argue_free, memory } = this.exports;
    const address = argue_allocate(request.length);
    new Uint8Array(memory.buffer).set(request, address);
    const answered = argue_answer(this.session, address, request.length);
    argue_free(address);
    // The memory may have grown meanwhile, so its buffer is another.
    const length = new DataView(memory.buffer).getUint32(answered, true);
    const bytes = new Uint8Array(memory.buffer, answered + 4, length).slice();
    argue_free(answered);
    return bytes;
  }

  /** Ends the session; the engine answers nothing any more. */
  end() {
    this.exports.argue_end(this.session);
    this.session = 0;
  }
}
