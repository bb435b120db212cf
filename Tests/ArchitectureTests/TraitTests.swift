import TestSupport
import Testing

/// `Tools/check` compiles without traits only the modules that depend on one: here is which do.
struct TraitTests {
  private static let traits = ["CaDiCaL", "Corpus", "Markup"]
  private static let modules: Set = ["ArgumentCorpus", "ArgumentFrameworks", "ArgumentMarkup"]

  @Test("Only these modules are other ones with a trait")
  func sources() throws {
    var found: Set<String> = []
    for path in RepositoryText.paths(in: "Sources", ending: ".swift") {
      for line in RepositoryText.lines(try RepositoryText.text(path)) {
        // Few lines have the sign, and expressions take their time with each.
        guard line.utf8.contains(UInt8(ascii: "#")),
          let condition = line.firstMatch(of: /^\s*#(?:else)?if\b(.*)/)?.1,
          Self.traits.contains(where: { condition.contains($0) })
        else { continue }
        found.insert(String(path.split(separator: "/")[1]))
      }
    }
    #expect(found == Self.modules)
  }

  @Test("Only these targets have settings or dependencies of a trait")
  func manifest() throws {
    let targets = try RepositoryText.text("Package.swift").split(separator: "arget(\n")
    var found: Set<String> = []
    for target in targets where target.contains("traits: [\"") {
      found.insert(String(try #require(target.firstMatch(of: /name: "(\w+)"/)?.1)))
    }
    #expect(found == Self.modules)
  }
}
