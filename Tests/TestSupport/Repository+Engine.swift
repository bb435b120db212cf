public import Foundation

extension Repository {
  /// The engine as `Tools/wasm` builds it, or nil where it isn't built.
  public static var engine: URL? {
    let file = folder.appending(path: ".build/wasm/argue.wasm")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// The engine as pages carry it, packed by gzip, or nil where it isn't built.
  public static var packedEngine: [UInt8]? {
    let file = folder.appending(path: ".build/wasm/argue.wasm.gz")
    return (try? Data(contentsOf: file)).map { Array($0) }
  }

  /// The script that starts the engine.
  public static let engineScript = folder.appending(path: "Tools/WasmBorder/engine.mjs")
}

extension Requirement {
  /// The engine as pages carry it.
  public static let packedEngine = Requirement("the engine isn't built (Tools/wasm)") {
    Repository.packedEngine != nil
  }

  /// The engine as WebAssembly, and what runs it.
  public static let engine = Requirement(
    "the engine isn't built (Tools/wasm), or node isn't installed (Tools/setup)"
  ) { Repository.engine != nil && Child.path(of: "node") != nil }
}
