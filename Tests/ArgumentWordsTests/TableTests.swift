import ArgumentModel
import ArgumentWords
import Testing

/// Every table of words says everything, each in a language of its own.
struct TableTests {
  /// What a table holds, by the path of its members.
  private static func contents(of words: Words) -> [String: String] {
    let said = SaidSentences.of(words)
    var contents = said
    var sentences: Set<String> = []
    var waiting: [(path: String, value: Any)] = [("", words)]
    while let (path, value) = waiting.popLast() {
      switch value {
      case let text as String: contents[path] = text
      case let tag as LanguageTag: contents[path] = tag.rawValue
      case let number as Int: contents[path] = "\(number)"
      default:
        let mirror = Mirror(reflecting: value)
        for (number, child) in mirror.children.enumerated() {
          let entry = entry(child.value)
          let name = entry?.key ?? child.label ?? "\(number)"
          waiting.append(("\(path).\(name)", entry?.value ?? child.value))
        }
        // What has no kind and no members is a closure.
        if mirror.children.isEmpty, mirror.displayStyle == nil { sentences.insert(path) }
      }
    }
    #expect(sentences == Set(said.keys), "SaidSentences has to say all")
    return contents
  }

  /// A member of a dictionary, if it is one.
  private static func entry(_ value: Any) -> (key: String, value: Any)? {
    if let word = value as? (key: String, value: String) { return (word.key, word.value) }
    let relation = value as? (key: String, value: Words.RelationWords)
    return relation.map { ($0.key, $0.value) }
  }

  /// Languages set without spaces say nothing there.
  private static let mayBeEmpty: Set<String> = [".space", ".sentenceSpace"]

  @Test("No table leaves anything unsaid")
  func complete() {
    for words in Words.tables {
      let contents = Self.contents(of: words)
      #expect(contents.count > 300, "\(words.language)")
      for (path, text) in contents where text.isEmpty {
        #expect(Self.mayBeEmpty.contains(path), "\(words.language) says nothing in \(path)")
      }
    }
  }

  @Test("Tables have the same members, and the page the same words in the same order")
  func members() {
    // Words of the format that a table lacks stand for themselves, and a list has its own length.
    let open = [
      ".roles.", ".acts.", ".pluralActs.", ".hedges.", ".stances.", ".divergences.", ".standards.",
      ".schemeLanguage", ".prose.counts.", ".prose.ordinals.",
    ]
    func members(_ words: Words) -> Set<String> {
      Set(Self.contents(of: words).keys.filter { path in !open.contains(where: path.hasPrefix) })
    }
    let names = Words.english.page.entries.map(\.name)
    #expect(names.count > 100 && Set(names).count == names.count)
    for words in Words.tables {
      #expect(members(words).symmetricDifference(members(.english)) == [], "\(words.language)")
      #expect(words.page.entries.map(\.name) == names, "\(words.language)")
    }
  }

  @Test("No table was copied from another: none says anything as another does")
  func different() {
    let tables = Words.tables.map { Self.contents(of: $0) }
    for (number, first) in tables.enumerated() {
      for second in tables[..<number] {
        for (path, text) in first where !path.hasSuffix(".name") {
          #expect(second[path] != text, "\(path)")
        }
      }
    }
  }

  @Test("Each table is chosen by its language, and each has a language of its own")
  func choice() {
    #expect(Words.tables.first?.language == Words.english.language)
    #expect(Set(Words.tables.map(\.language)).count == Words.tables.count)
    for words in Words.tables { #expect(Words.of(words.language).language == words.language) }
  }

  @Test("Sentences name everything that they are given")
  func placeholders() {
    for words in Words.tables {
      for (path, text) in SaidSentences.of(words) {
        let dialogue = ".evaluation.dialogue."
        let given: [String] =
          switch path {
          case "\(dialogue)statement", "\(dialogue)step", "\(dialogue)objection",
            "\(dialogue)warrant", "\(dialogue)again":
            ["one"]
          case "\(dialogue)supported", "\(dialogue)attacked", "\(dialogue)premiseFell",
            "\(dialogue)openConflict", "\(dialogue)open":
            ["subject", SaidSentences.names.text]
          case _ where path.hasPrefix(dialogue): ["subject"]
          case ".evaluation.losses", ".handout.unanswered": ["one", "two"]
          case ".handout.further": ["one", "3"]
          case ".handout.ask": ["one", "two", "three"]
          case ".evaluation.crux.strength": ["3", "two"]
          case ".evaluation.standards.weights", ".outline.sides": ["3", "4"]
          case ".drawing.pageOf": ["3", "4"]
          case ".drawing.pages": ["3"]
          case ".evaluation.crux.together", ".evaluation.crux.more": ["3"]
          case _ where path.hasPrefix(".texts."): ["3"]
          default: [SaidSentences.names.text]
          }
        for part in given { #expect(text.contains(part), "\(words.language) \(path): \(text)") }
      }
      for name in ["hits", "permitted"] {
        #expect(words.page[name].contains("{n}") && words.page[name].contains("{all}"))
      }
      #expect(words.page["level"].contains("{n}"))
      #expect(words.page["no such word"] == "no such word")
    }
  }
}
