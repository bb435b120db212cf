public import Foundation

extension Repository {
  /// The engine as `Tools/wasm` builds it, or nil where it isn't built.
  public static var engine: URL? {
    let file = folder.appending(path: ".build/wasm/argue.wasm")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// The script that starts the engine.
  public static let engineScript = folder.appending(path: "Tools/WasmBorder/engine.mjs")
}

extension Requirement {
  /// The engine as WebAssembly, and what runs it.
  public static let engine = Requirement(
    "the engine isn't built (Tools/wasm), or node isn't installed (Tools/setup)"
  ) { Repository.engine != nil && Child.path(of: "node") != nil }
}
