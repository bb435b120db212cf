import ArgumentModel
import ArgumentReports
import Foundation
import TestSupport
import Testing

struct OutlineTextTests {
  private static let languages: [[LanguageTag]] = [
    ["zh-Hant"], ["en", "zh-Hant"], [],
  ]

  private func lines(
    _ map: ArgumentMap, _ width: Int, _ languages: [LanguageTag], hasColor: Bool = false
  ) -> [String] {
    var options = OutlineText.Options()
    options.width = width
    options.languages = languages
    options.hasColor = hasColor
    return OutlineText(options).text(of: map).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test("No line is wider than the terminal", arguments: [20, 33, 72, 80, 131])
  func widths(width: Int) {
    var maps = [HostileTexts.map, Chains.chain(60), Chains.undercuts(60)]
    for seed in 0..<4 {
      var random = RandomMaps(seed: UInt64(seed))
      maps.append(random.map(size: 30))
    }
    for map in maps {
      for languages in Self.languages {
        let wide = lines(map, width, languages).first { columns($0) > width }
        #expect(wide == nil)
      }
    }
  }

  @Test("No control character and nothing that reorders a line reaches the terminal")
  func controls() {
    for languages in Self.languages {
      for line in lines(HostileTexts.map, 80, languages) {
        let bad = line.unicodeScalars.filter {
          $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
            || (0x2066...0x2069).contains($0.value)
        }
        #expect(bad.isEmpty, "\(line.debugDescription)")
      }
    }
  }

  @Test("Colours add escape sequences and change nothing else")
  func colors() {
    let map = HostileTexts.map
    for languages in Self.languages {
      let plain = lines(map, 90, languages)
      let colored = lines(map, 90, languages, hasColor: true).map(Self.withoutColors)
      #expect(plain.map(Self.withoutEnd) == colored.map(Self.withoutEnd))
    }
  }

  @Test("Two languages stand in columns, whatever the width of their characters")
  func columnsAligned() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","zh-Hant"],
      "statements":[
        {"id":"t","role":"thesis","text":{"en":"手機 mixed with English words in the left column",
          "zh-Hant":"手機不應帶進課堂，因為手機使人分心，而專注最重要，所以手機應當留在外面。"}},
        {"id":"a","text":{"en":"Phones distract.","zh-Hant":"手機使人分心。"}},
        {"id":"b","text":{"en":"注意力很重要","zh-Hant":"專注最重要。"}}],
      "reasons":[{"id":"r","premises":["a","b"],"target":"t","stance":"supports"}]
      """)
    let lines = lines(map, 80, ["en", "zh-Hant"])
    // 80 columns: 45 for the left one, 3 between, 32 for the right one.
    let starts = ["手機不應", "手機使人分心。", "專注最重要。"].compactMap { text in
      lines.compactMap { line in line.range(of: text).map { columns(line[..<$0.lowerBound]) } }.last
    }
    #expect(starts == [48, 48, 48])
  }

  @Test("Words are Chinese where only Chinese is shown")
  func chineseWords() {
    let map = SmallMaps.map(statements: ["t thesis", "a"], reasons: ["r a -x t"])
    #expect(lines(map, 80, ["zh-Hant"]).joined().contains("反對"))
    #expect(lines(map, 80, ["en", "zh-Hant"]).last { !$0.isEmpty }?.contains("attacks") == true)
  }

  @Test("Drafts, dangling references and double ids are marked")
  func marks() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en"],
      "statements":[{"id":"t","role":"thesis","text":"T."},{"id":"a","text":"A."},{"id":"a"}],
      "reasons":[{"id":"r","premises":["gone"],"target":"t","stance":"supports"},
        {"id":"empty","premises":[],"target":"t","stance":"attacks"},
        {"id":"draft","premises":["a"],"stance":"supports"},
        {"id":"lost","premises":["a"],"target":"away","stance":"supports"}]
      """)
    let text = lines(map, 80, ["en"]).joined(separator: "\n")
    for mark in [
      "‹gone›: not in the map", "no premises yet", "! no target yet",
      "! ‹away›: not in the map", "! id used twice", "(no text)",
    ] {
      #expect(text.contains(mark), "\(mark)")
    }
  }

  @Test("Folded statements are counted, and ids can be left out")
  func options() {
    let map = SmallMaps.map(
      statements: ["t thesis Top.", "a - First.", "b - Second."], reasons: ["r a -> t", "s b -> a"])
    var options = OutlineText.Options()
    options.depth = 1
    options.showsIDs = false
    options.hasLegend = false
    options.languages = ["en"]
    #expect(
      OutlineText(options).text(of: map) == """
        3 statements · 2 reasons (2 for, 0 against) · en

        1 ◆ Top.
        │ thesis
        │
        └─▲ 1.1 First.
            + 1 more statement

        """)
  }

  private static func withoutColors(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { result.append(scalar) }
      if scalar == "m" { isEscape = false }
    }
    return String(result)
  }

  private static func withoutEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
