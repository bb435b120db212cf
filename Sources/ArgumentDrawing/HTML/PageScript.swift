/// Joins the modules of a page's script into one, so that the page needs no other file.
///
/// Each becomes a function that is called once and gives what it exports; imports take it from there.
/// Modules are written so that this needs no parser: every import is one line of the form
/// `import { a, b } from "./name.js";`, and only functions, classes and constants are exported, where
/// they are declared. Comments stand on lines of their own, and are left out like indentation; so no
/// text may go over several lines.
struct PageScript {
  /// The modules in the order in which they run: each after those that it imports.
  private var order: [String] = []

  /// The modules that some modules need, and those.
  init(entry: String...) {
    var seen: Set<String> = []
    // A module is left once everything that it imports is done.
    var stack = [(name: "", imports: entry)]
    while let (name, imports) = stack.last {
      guard let next = imports.first else {
        if !name.isEmpty { order.append(name) }
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].imports.removeFirst()
      if seen.insert(next).inserted { stack.append((next, Self.imports(of: next))) }
    }
  }

  /// The script.
  var text: String {
    order.map(Self.wrapped).joined(separator: "\n")
  }

  /// The name that holds what a module exports: `$layout` for `layout.js`.
  static func variable(_ name: String) -> String { "$" + name.split(separator: ".")[0] }

  private static func lines(of name: String) -> [Substring] {
    PageFiles.module(name).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func imports(of name: String) -> [String] {
    lines(of: name).compactMap { importLine($0)?.module }
  }

  /// What a line imports, and from where.
  private static func importLine(_ line: Substring) -> (names: Substring, module: String)? {
    guard line.hasPrefix("import { "), line.hasSuffix("\";"),
      let end = line.firstRange(of: " } from \"./")
    else { return nil }
    let names = line[..<end.lowerBound].dropFirst("import { ".count)
    return (names, String(line[end.upperBound...].dropLast(2)))
  }

  private static func wrapped(_ name: String) -> String {
    var exports: [Substring] = []
    var out = "const \(variable(name)) = (() => {\n"
    var isInComment = false
    for line in lines(of: name) {
      // What only readers of the sources need stays there.
      let line = line.drop { $0 == " " }
      if line.hasPrefix("/**") { isInComment = true }
      defer { if line.hasSuffix("*/") { isInComment = false } }
      if isInComment || line.hasPrefix("//") || line.isEmpty { continue }
      if let (names, module) = importLine(line) {
        out += "const { \(names) } = \(variable(module));\n"
        continue
      }
      guard line.hasPrefix("export ") else {
        out += line + "\n"
        continue
      }
      let declaration = line.dropFirst("export ".count)
      // The name stands after `function`, `class` or `const`.
      if let word = declaration.split(separator: " ").dropFirst().first {
        exports.append(word.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      }
      out += declaration + "\n"
    }
    return out + "return { \(exports.joined(separator: ", ")) };\n})();\n"
  }
}
