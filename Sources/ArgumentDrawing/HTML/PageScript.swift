/// Joins the modules of a page's script into one, so that the page needs no other file.
///
/// Modules are written so that this needs no parser: every import is one line of the form
/// `import { a, b } from "./name.js";`, nothing is renamed by it, only functions, classes and constants are
/// exported, where they are declared, and no two modules of a page declare the same name. Comments stand on
/// lines of their own, and are left out like indentation; so no text may go over several lines.
struct PageScript {
  /// The modules in the order in which they run: each after those that it imports.
  private(set) var modules: [String] = []

  /// The modules that some modules need, and those.
  init(entry: String...) {
    var seen: Set<String> = []
    // A module is left once everything that it imports is done.
    var stack = [(name: "", imports: entry)]
    while let (name, imports) = stack.last {
      guard let next = imports.first else {
        if !name.isEmpty { modules.append(name) }
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].imports.removeFirst()
      if seen.insert(next).inserted { stack.append((next, Self.imports(of: next))) }
    }
  }

  /// The script.
  var text: String {
    modules.map(Self.body).joined()
  }

  private static func lines(of name: String) -> [Substring] {
    PageFiles.module(name).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func imports(of name: String) -> [String] {
    lines(of: name).compactMap(importedModule)
  }

  /// The module that a line imports from; nil if it is no import.
  private static func importedModule(_ line: Substring) -> String? {
    guard line.hasPrefix("import { "), line.hasSuffix("\";"),
      let end = line.firstRange(of: " } from \"./")
    else { return nil }
    return String(line[end.upperBound...].dropLast(2))
  }

  /// What a module declares and does.
  static func body(of name: String) -> String {
    var out = ""
    var isInComment = false
    for line in lines(of: name) {
      // What only readers of the sources need stays there.
      let line = line.drop { $0 == " " }
      if line.hasPrefix("/**") { isInComment = true }
      defer { if line.hasSuffix("*/") { isInComment = false } }
      if isInComment || line.hasPrefix("//") || line.isEmpty { continue }
      if importedModule(line) != nil { continue }
      out += (line.hasPrefix("export ") ? line.dropFirst("export ".count) : line) + "\n"
    }
    return out
  }

  /// The names that a module declares for all.
  static func names(of name: String) -> [String] {
    lines(of: name).compactMap { line in
      line.firstMatch(of: /^(?:export )?(?:async )?(?:const|let|function|class) (\w+)/)
        .map { String($0.1) }
    }
  }
}
