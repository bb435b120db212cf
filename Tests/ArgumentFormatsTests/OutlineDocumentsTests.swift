import ArgumentFormats
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Outlines for people in LaTeX, reStructuredText and HTML, and diagrams for D2: whatever the texts are,
/// nothing of them becomes markup.
struct OutlineDocumentsTests {
  private static var maps: [ArgumentMap] {
    get throws {
      var maps = [HostileTexts.map, try SmallMaps.everything(), Chains.chain(60)]
      for seed in 0..<8 {
        var random = RandomMaps(seed: UInt64(seed))
        maps.append(random.map(size: 20))
      }
      return maps
    }
  }

  @Test("Every line of a D2 diagram is one of ours")
  func d2() throws {
    let name = #"(g\d+\.)?[nrm]\d+"#
    let body = #"( \{[a-z.-]+: [a-z0-9]+(-[a-z]+)?(; [a-z.-]+: [a-z0-9-]+)*\})?"#
    let patterns = [
      "direction: up", #"g\d+: Q"# + body, "\(name): Q" + body, "\(name) -- \(name)",
      "\(name) (->|--) \(name): Q" + body,
    ].map { "^\($0)$" }
    let quoted = try NSRegularExpression(pattern: #""([^"\\\n]|\\.)*""#)
    for map in try Self.maps {
      let text = try ExporterTests.export(map, "d2") { $0.languages = ["en", "zh-Hant"] }.text
      for line in text.components(separatedBy: "\n") where !line.isEmpty {
        let range = NSRange(line.startIndex..., in: line)
        let bare = quoted.stringByReplacingMatches(in: line, range: range, withTemplate: "Q")
        #expect(
          patterns.contains { bare.range(of: $0, options: .regularExpression) != nil }, "\(line)")
      }
    }
  }

  @Test("Every command of a LaTeX document is one of ours, and its braces are balanced")
  func latex() throws {
    let known: Set<String> = [
      "documentclass", "usepackage", "ifPDFTeX", "else", "fi", "setlength", "parindent",
      "newcommand",
      "claim", "par", "hangindent", "dimexpr", "relax", "hangafter", "hspace", "makebox", "textbf",
      "remark", "small", "leftskip", "textit", "further", "title", "date", "begin", "maketitle",
      "section", "end", "textbackslash", "textasciitilde", "textasciicircum", "oplus", "ominus",
    ]
    let command = /\\([A-Za-z]+)/
    for map in try Self.maps {
      let text = try ExporterTests.export(map, "latex") { $0.languages = ["en", "zh-Hant"] }.text
      // Escaped characters aside, among which is the backslash's own command.
      let plain = text.replacingOccurrences(
        of: #"\\[{}$&#_%\\]"#, with: "", options: .regularExpression)
      #expect(Set(plain.matches(of: command).map { String($0.1) }).isSubset(of: known))
      #expect(plain.count { $0 == "{" } == plain.count { $0 == "}" })
      #expect(!plain.contains("^") && !plain.contains("&"))
    }
  }

  @Test("HTML outlines are well-formed, with no element of the texts", .needs(.markup))
  func html() throws {
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "b", "strong",
      "small",
    ]
    for map in try Self.maps {
      let text = try ExporterTests.export(map, "html-outline").text
      var names: Set<String> = []
      try XMLReader().read(Array(text.utf8)) { event in
        if case .start(let element) = event { names.insert(element.name) }
      }
      #expect(names.isSubset(of: known), "\(names.subtracting(known))")
    }
  }

  @Test("In reStructuredText every mark of a text is escaped, and no line begins a block")
  func reStructuredText() throws {
    for map in try Self.maps {
      let text = try ExporterTests.export(map, "rst") { $0.languages = ["en", "zh-Hant"] }.text
      for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " }
        if words.allSatisfy({ $0 == "=" }) || words.allSatisfy({ $0 == "-" }) { continue }
        // Only our own marks stand without a backslash: a bullet, a number in bold, remarks in italics.
        var plain = String(words).replacingOccurrences(
          of: #"\\."#, with: "", options: .regularExpression)
        if plain.hasPrefix("- ") { plain.removeFirst(2) }
        plain = plain.replacingOccurrences(of: "**", with: "")
        if plain.hasPrefix("*"), plain.hasSuffix("*") {
          plain = String(plain.dropFirst().dropLast())
        }
        #expect(!plain.contains { "*`|_\\".contains($0) }, "\(line)")
      }
    }
  }
}
