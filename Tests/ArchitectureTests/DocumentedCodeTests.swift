import Foundation
import TestSupport
import Testing

/// The code in the documentation is code that is tested.
///
/// Each stretch of Swift in a module's catalogue or doc comments stands, line by line, in the file
/// `DocumentationExamples.swift` of the module's tests.
struct DocumentedCodeTests {
  /// The modules that are products, each of which has a catalogue.
  static let modules: [String] = {
    let manifest = (try? RepositoryText.text("Package.swift")) ?? ""
    return manifest.matches(of: /\.library\(name: "(\w+)"/).map { String($0.1) }
  }()

  @Test("Every module that others may use has a page to begin with, and code to begin with")
  func catalogues() throws {
    #expect(Self.modules.count >= 9)
    for module in Self.modules {
      let page = try RepositoryText.text("Sources/\(module)/\(module).docc/\(module).md")
      #expect(page.hasPrefix("# ``\(module)``\n"))
      for part in ["## Topics", "### Getting started", "```swift"] {
        #expect(page.contains(part), "\(module): \(part)")
      }
    }
  }

  @Test("Every example is tested as it stands", arguments: modules)
  func examples(module: String) throws {
    let tested = RepositoryText.lines(
      try RepositoryText.text("Tests/\(module)Tests/DocumentationExamples.swift")
    ).map { $0.trimmingCharacters(in: .whitespaces) }
    let pages = RepositoryText.paths(in: "Sources/\(module)", ending: ".md")
    let sources = RepositoryText.paths(in: "Sources/\(module)", ending: ".swift")
    var count = 0
    for path in pages + sources {
      for code in Self.code(in: try RepositoryText.text(path), isSource: path.hasSuffix(".swift")) {
        count += 1
        let imports = code.filter { $0.hasPrefix("import ") }
        for line in imports { #expect(tested.contains(line), "\(path): \(line)") }
        let rest = Array(code.drop { $0.isEmpty || $0.hasPrefix("import ") })
        let isTested = tested.indices.contains { start in
          tested[start...].starts(with: rest)
        }
        #expect(isTested, "\(path): \(rest.first ?? "")")
      }
    }
    #expect(count > 0)
  }

  /// The stretches of Swift in a page or in a source's doc comments, as lines without indentation.
  private static func code(in text: String, isSource: Bool) -> [[String]] {
    var found: [[String]] = []
    var code: [String]?
    for line in RepositoryText.lines(text) {
      var line = line.trimmingCharacters(in: .whitespaces)
      if isSource {
        guard line.hasPrefix("///") else {
          code = nil
          continue
        }
        line = line.dropFirst(3).trimmingCharacters(in: .whitespaces)
      }
      if line == "```swift" {
        code = []
      } else if line == "```", let whole = code {
        found.append(whole)
        code = nil
      } else {
        code?.append(line)
      }
    }
    return found
  }
}
