import Foundation
import TestSupport

/// The engine as a page has it, run by node.
enum NodeEngine {
  /// What went wrong with running it.
  struct Failure: Error {
    let messages: String
  }

  /// Reads sessions of requests, and writes their answers: each session and each request begins with
  /// its count in four bytes, the least significant first.
  private static let script = """
    import { readFileSync, writeFileSync } from "node:fs";
    const [program, input, output, script] = process.argv.slice(2);
    const { Engine } = await import(script);
    const module = await WebAssembly.compile(readFileSync(program));
    const given = readFileSync(input);
    const answers = [];
    let place = 0;
    const take = () => given.readUInt32LE((place += 4) - 4);
    for (let sessions = take(); sessions > 0; sessions--) {
      const engine = await Engine.start(module);
      for (let requests = take(); requests > 0; requests--) {
        const count = take();
        const bytes = engine.answer(given.subarray(place, place + count));
        place += count;
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        answers.push(length, bytes);
      }
    }
    writeFileSync(output, Buffer.concat(answers));
    """

  /// Answers the requests of several sessions, one after another.
  static func answers(_ sessions: [[[UInt8]]]) throws -> [[[UInt8]]] {
    guard let program = Repository.engine else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "argue-engine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["run.mjs", "in", "out", "messages"].map { folder.appending(path: $0) }
    try Data(script.utf8).write(to: files[0])
    var given: [UInt8] = []
    func append(_ count: Int) {
      withUnsafeBytes(of: UInt32(count).littleEndian) { given.append(contentsOf: $0) }
    }
    append(sessions.count)
    for session in sessions {
      append(session.count)
      for request in session {
        append(request.count)
        given += request
      }
    }
    try Data(given).write(to: files[1])
    try Data().write(to: files[3])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["node", files[0].path, program.path, files[1].path, files[2].path]
      + [Repository.engineScript.path]
    process.standardError = try FileHandle(forWritingTo: files[3])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(messages: String(decoding: try Data(contentsOf: files[3]), as: UTF8.self))
    }
    let bytes = [UInt8](try Data(contentsOf: files[2]))
    var place = 0
    return sessions.map { session in
      session.map { _ in
        let count = (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
        place += 4 + count
        return Array(bytes[(place - count)..<place])
      }
    }
  }
}
