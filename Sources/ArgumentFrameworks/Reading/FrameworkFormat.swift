/// The formats of plain frameworks.
public enum FrameworkFormat: String, CaseIterable, Hashable, Sendable {
  /// The numbered format of the competition of 2023: `p af 3`, `1 2`.
  case i23
  /// The same for flat assumption-based frameworks: `p aba 3`, `a 1`, `c 1 2`, `r 2 3`.
  case aba
  /// Facts, as the competitions up to 2021 had them: `arg(a).`, `att(a,b).`.
  case apx
  /// Names, a line `#`, and pairs of names: the trivial graph format.
  case tgf

  /// The format that a document looks like; nil if it looks like none.
  /// - Parameter path: The document's file, whose ending decides where the content doesn't.
  public static func of(_ bytes: [UInt8], path: String?) -> FrameworkFormat? {
    var cursor = ByteCursor(bytes)
    while true {
      cursor.skipWhiteSpace()
      if cursor.isAtEnd { break }
      let mark = cursor
      if cursor.skip("p ") || cursor.skip("p\t") {
        cursor.skipBlanks()
        if cursor.skip("aba") { return .aba }
        if cursor.skip("af") { return .i23 }
      }
      cursor = mark
      if cursor.skip("arg") || cursor.skip("att") {
        cursor.skipBlanks()
        if cursor.byte == 0x28 { return .apx }
      }
      guard mark.byte == 0x23 || mark.byte == 0x25 else { break }
      cursor.nextLine()
    }
    let ending = path.flatMap { path in
      path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
    }
    switch ending {
    case "af", "i23": return .i23
    case "aba": return .aba
    case "apx": return .apx
    case "tgf": return .tgf
    default: return nil
    }
  }
}

/// What a document of one of the formats holds.
public enum FrameworkDocument: Hashable, Sendable {
  case plain(Framework)
  case assumptions(AssumptionFramework)
}

/// How large frameworks may be.
public enum FrameworkLimits {
  /// The most arguments or atoms: what a header may ask for before anything of them is read.
  public static let count: Int32 = 20_000_000
}
