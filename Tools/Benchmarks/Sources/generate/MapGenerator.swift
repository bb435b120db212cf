/// Writes a map whose every entity is a function of its number.
///
/// Statement 1 is the thesis. Reason r has the next three statements to itself, takes one to three
/// of them as premises and leaves the rest as background; it is for or against a premise of an
/// earlier reason (or that reason), so that the reasons form one tree, three branches a node.
struct MapGenerator {
  let statementCount: Int
  private var writer = JSONWriter()

  /// Creates a generator of a map with so many statements.
  init(statementCount: Int) {
    self.statementCount = statementCount
  }

  private var reasonCount: Int { statementCount / 3 }

  /// Writes the whole map.
  mutating func write() {
    let generator = self
    writer.object { map in
      generator.writeHeader(&map)
      map.array("statements") { statements in
        for number in 1...generator.statementCount {
          statements.object { generator.writeStatement(number, &$0) }
        }
      }
      guard generator.reasonCount > 0 else { return }
      map.array("reasons") { reasons in
        for number in 1...generator.reasonCount {
          reasons.object { generator.writeReason(number, &$0) }
        }
      }
    }
    writer.finish()
  }

  private func writeHeader(_ map: inout JSONWriter) {
    map.member("format", "argue/1")
    map.member("id", "benchmark-\(statementCount)")
    map.object("title") {
      $0.member("en", "A generated map")
      $0.member("zh-Hant", "產生的論證圖")
    }
    map.member("languages", ["en", "zh-Hant"])
    map.array("sources") { sources in
      sources.object { source in
        source.member("id", "article")
        source.member("type", "article")
        source.object("title") {
          $0.member("en", "A generated article")
          $0.member("zh-Hant", "產生的文章")
        }
        source.member("date", "2026-03-01")
        source.array("editions") { editions in
          editions.object { writeEdition("en", &$0) }
          editions.object { writeEdition("zh-Hant", &$0) }
        }
      }
    }
    map.array("participants") { participants in
      for number in 1...5 {
        participants.object { participant in
          participant.member("id", "p\(number)")
          participant.member("type", number % 2 == 0 ? "organisation" : "person")
          participant.object("name") {
            $0.member("en", "Participant \(number)")
            $0.member("zh-Hant", "參與者\(number)")
          }
        }
      }
    }
  }

  private func writeEdition(_ language: String, _ edition: inout JSONWriter) {
    var draw = Draw(3, language.utf8.count)
    edition.member("language", language)
    if language != "en" {
      edition.member("translationOf", "en")
    }
    edition.member("length", literal: "\((statementCount + 2) * Self.spacing(language))")
    edition.member("sha256", Self.digest(&draw))
  }

  private func writeStatement(_ number: Int, _ statement: inout JSONWriter) {
    var draw = Draw(1, number)
    let role = role(ofStatement: number)
    // Half as many anchors as statements: of eight, one has two and two have one.
    let anchored: [String] =
      switch number % 8 {
      case 0: ["en", "zh-Hant"]
      case 2: ["en"]
      case 5: ["zh-Hant"]
      default: []
      }
    statement.member("id", "s\(number)")
    statement.member("role", role)
    statement.object("text") {
      $0.member("en", Sentences.english(&draw))
      $0.member("zh-Hant", Sentences.chinese(&draw))
    }
    if role == "premise", anchored.isEmpty, draw.chance(20) {
      statement.member("implicit", literal: "true")
    }
    if role == "evidence" || role == "counterargument", draw.chance(50) {
      statement.array("attribution") { attribution in
        attribution.object { step in
          step.member("who", "p\(draw.below(5) + 1)")
          step.member("act", draw.one(of: ["asserts", "reports", "testifies", "projects"]))
          if draw.chance(40) {
            step.member("hedge", draw.one(of: ["reported", "possible", "likely", "approximate"]))
          }
        }
      }
      statement.member("authorStance", draw.one(of: ["endorses", "reports", "doubts"]))
    }
    if draw.chance(5) {
      statement.member("credence", literal: "0.\(draw.below(99) * 10 + 5)")
    }
    guard !anchored.isEmpty else { return }
    statement.array("anchors") { anchors in
      for language in anchored {
        anchors.object { writeAnchor(number, language, &draw, &$0) }
      }
    }
  }

  private func writeAnchor(
    _ number: Int, _ language: String, _ draw: inout Draw, _ anchor: inout JSONWriter
  ) {
    let length = Self.spacing(language) / 3
    let start = number * Self.spacing(language) + draw.below(length)
    var ranges = "[\(start), \(start + length)]"
    if draw.chance(10) {
      ranges += ", [\(start + length + 3), \(start + length + 9)]"
    }
    anchor.member("source", "article")
    anchor.member("edition", language)
    anchor.member("ranges", literal: "[\(ranges)]")
    anchor.member("digest", Self.digest(&draw))
  }

  private func writeReason(_ number: Int, _ reason: inout JSONWriter) {
    var draw = Draw(4, number)
    let first = 3 * number - 1
    let shape = shape(ofReason: number)
    reason.member("id", "r\(number)")
    reason.member("premises", (0..<shape.premises).map { "s\(first + $0)" })
    let parent = (number + 1) / 3
    if number == 1 {
      reason.member("target", "s1")
    } else if shape.attacks, draw.chance(50) {
      reason.member("target", "r\(parent)")
    } else {
      let premise = draw.below(self.shape(ofReason: parent).premises)
      reason.member("target", "s\(3 * parent - 1 + premise)")
    }
    reason.member("stance", shape.attacks ? "attacks" : "supports")
    if draw.chance(60) {
      reason.member(
        "scheme",
        draw.one(of: ["expert-opinion", "consequences", "example", "sign", "cause-to-effect"]))
    }
    if draw.chance(10) {
      reason.member("strength", literal: "0.\(draw.below(9) + 1)")
    }
  }

  /// How many premises a reason has, and whether it attacks.
  private func shape(ofReason number: Int) -> (premises: Int, attacks: Bool) {
    var draw = Draw(2, number)
    let wanted =
      switch draw.below(10) {
      case 0: 1
      case 1...3: 2
      default: 3
      }
    let owned = min(3, statementCount - (3 * number - 2))
    return (min(wanted, owned), number > 1 && draw.chance(20))
  }

  private func role(ofStatement number: Int) -> String {
    guard number > 1 else { return "thesis" }
    let reason = (number + 1) / 3
    guard reason <= reasonCount else { return "background" }
    let shape = shape(ofReason: reason)
    let place = (number + 1) % 3
    if place >= shape.premises { return "background" }
    if shape.attacks, place == 0 { return "counterargument" }
    return place == 0 ? "evidence" : "premise"
  }

  /// How many code points of an edition come to one statement.
  private static func spacing(_ language: String) -> Int {
    language == "en" ? 90 : 30
  }

  /// A digest of nothing: the map is sealed, nobody has the text.
  private static func digest(_ draw: inout Draw) -> String {
    let words = (0..<4).map { _ in
      let digits = String(draw.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return "sha256:" + words.joined()
  }
}
