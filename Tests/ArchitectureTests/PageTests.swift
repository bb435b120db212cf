import Foundation
import TestSupport
import Testing

/// The pages about the repository name what is there.
struct PageTests {
  static let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]

  /// The folders whose files pages name.
  private static let folders = ["Sources", "Tests", "Tools", "Maps", "Schemas"]

  @Test("Every path and tool that a page names is there", arguments: pages)
  func paths(page: String) throws {
    let text = try RepositoryText.text(page)
    let words = text.split { !($0.isLetter || $0.isNumber || "._+/-*".contains($0)) }
    for word in Set(words.map { $0.trimmingCharacters(in: ["."]) }).sorted() {
      let isPage = word.wholeMatch(of: /[A-Z]+\.md/) != nil
      guard isPage || Self.folders.contains(where: { word.hasPrefix("\($0)/") }) else { continue }
      // The pattern of several files stands for the folder.
      let path = word.contains("*") ? String(word.prefix { $0 != "/" }) : word
      #expect(RepositoryText.exists(path), "\(page) names \(word)")
    }
  }

  @Test("The architecture's picture has the arrows that are allowed, less those that others imply")
  func picture() throws {
    var drawn: [String: Set<String>] = [:]
    for line in RepositoryText.lines(try RepositoryText.text("ARCHITECTURE.md")) {
      guard let match = line.wholeMatch(of: /\s*(\w+) --> (\w+)/) else { continue }
      drawn[String(match.1), default: []].insert(String(match.2))
    }
    let modules = AllowedImportsTests.allowed
    let allowed = modules.mapValues { $0.filter { modules[$0] != nil } }
    for module in modules.keys.sorted() {
      let reached = Self.reached(from: module, drawn)
      #expect(reached == Self.reached(from: module, allowed), "\(module)")
      for target in drawn[module, default: []] {
        let others = drawn[module, default: []].subtracting([target])
        #expect(
          !others.contains { Self.reached(from: $0, drawn).contains(target) },
          "\(module) --> \(target) is implied by others")
      }
    }
  }

  @Test("Every page of the documentation that a comment cites is there, with the section")
  func citations() throws {
    let pages = Dictionary(
      RepositoryText.paths(in: "Sources", ending: ".md").filter { $0.contains(".docc/") }
        .map { ($0.components(separatedBy: "/").last ?? $0, $0) },
      uniquingKeysWith: { first, _ in first })
    var count = 0
    for folder in ["Sources", "Tests"] {
      for path in RepositoryText.paths(in: folder, ending: ".swift")
      where !path.contains("ArchitectureTests") {
        // A citation may go on in the next line of the comment.
        let text = try RepositoryText.text(path).replacing(/\n\s*\/\/\/? ?/, with: " ")
        for match in text.matches(of: /`([A-Z]\w+\.md)`(?:,| has it under) “([^”]+)”/) {
          count += 1
          let page = try #require(pages[String(match.1)], "\(path) cites \(match.1)")
          let headings = RepositoryText.lines(try RepositoryText.text(page))
            .filter { $0.hasPrefix("#") }
            .map { $0.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }
          #expect(
            headings.contains(String(match.2)), "\(path): \(match.1) has no section \(match.2)")
        }
        for match in text.matches(of: /`([A-Z][a-z]\w+\.md)`/) {
          #expect(pages[String(match.1)] != nil, "\(path) cites \(match.1)")
        }
      }
    }
    // Were citations written otherwise, the search would find none and prove nothing.
    #expect(count >= 8, "\(count)")
  }

  private static func reached(
    from module: String, _ arrows: [String: Set<String>]
  ) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [module]
    while let next = waiting.popLast() {
      for target in arrows[next, default: []] where reached.insert(target).inserted {
        waiting.append(target)
      }
    }
    return reached
  }
}
