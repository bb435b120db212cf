public import ArgumentModel
internal import ArgumentStore
internal import Glibc

/// The engine of interactive pages, which is looked for beside the program: it is built by another tool
/// than the program, and whoever has only a Swift toolchain can build the program without it.
public enum PageEngine {
  /// Its file's name.
  public static let file = "argue.wasm.gz"
  /// Where it may be, from the program's folder: beside it, where `Tools/demo` puts it; where packages
  /// keep what comes with a program; and, for a program in `.build`, where `Tools/wasm` builds it.
  static let folders = ["", "../share/argue/", "../../wasm/"]
  /// More than this no engine takes.
  private static let mostBytes = 1 << 26

  /// The engine's bytes; nil where there is none.
  public static func find() -> [UInt8]? {
    for place in folders {
      guard let path = OwnProgram.path(beside: place + file), access(path, R_OK) == 0,
        let bytes = try? InputFile.read(path, limit: mostBytes),
        // What gzip packed begins so (RFC 1952).
        bytes.starts(with: [0x1F, 0x8B])
      else { continue }
      return bytes
    }
    return nil
  }

  /// What is said where there is none.
  public static let missing = Diagnostic(
    rule: "no-engine", severity: .note,
    message: "the page can be read and its outline folded, but no more: the engine of interactive "
      + "pages isn't beside the program",
    explanation: "`Tools/wasm` builds it as \(file), in .build/wasm or in a folder that is named.")
}
