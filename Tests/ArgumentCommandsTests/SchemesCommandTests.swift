import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// `argue schemes`.
struct SchemesCommandTests {
  @Test("All schemes are listed by family, with their names in both languages")
  func list() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run("schemes")
    #expect(result.status == 0 && result.messages.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "Sources · 來源")
    for scheme in SchemeCatalogue.all {
      let own = lines.filter { $0.hasPrefix("  \(scheme.id) ") }
      #expect(own.count == 1, "\(scheme.id)")
    }
    let line = try #require(lines.first { $0.hasPrefix("  expert-opinion ") })
    #expect(line.contains("Expert opinion") && line.hasSuffix("專家意見"))
    let chinese = try program.run("schemes", "--language", "zh-TW").output
    #expect(chinese.contains("專家意見") && !chinese.contains("Expert opinion"))
    #expect(try program.run("schemes", "--language", "fr").status == 64)
  }

  @Test("One scheme is shown with its premises, conclusion and critical questions")
  func one() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let both = try program.run("schemes", "expert-opinion")
    #expect(both.status == 0)
    for text in [
      "E is an expert in the field F.", "E 是領域 F 的專家。", "Do other experts in F say the same?",
      "if not, the premise field is undermined", "if not, the conclusion is rebutted",
    ] {
      #expect(both.output.contains(text), "\(text)")
    }
    #expect(try program.run("schemes", "Argument From Expert Opinion").output == both.output)
    let chinese = try program.run("schemes", "expert-opinion", "--language", "zh-Hant").output
    #expect(chinese.contains("若否，則削弱前提 field") && !chinese.contains("expert in the field"))
    let english = try program.run("schemes", "expert-opinion", "--language", "en").output
    #expect(!english.contains("專家"))
    let plain = try program.run("schemes", "sunk-costs")
    #expect(plain.status == 0 && plain.output.contains("沉沒成本"))
    for scheme in SchemeCatalogue.all where scheme.id.hasPrefix("s") {
      #expect(try program.run("schemes", scheme.id).output.hasPrefix(scheme.id + "  "))
    }
  }

  @Test("An unknown name is a usage error that names the nearest schemes")
  func unknown() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let near = try program.run("schemes", "expert-opinoin")
    #expect(near.status == 64 && near.output.isEmpty)
    #expect(near.messages.contains("“expert-opinion”"))
    let far = try program.run("schemes", "quite-another-thing")
    #expect(far.status == 64 && far.messages.contains("argue schemes"))
  }

  @Test("JSON has the members of the catalogue's own file")
  func json() throws {
    let program = try Program()
    defer { program.cleanUp() }
    func schemes(_ arguments: String...) throws -> [JSONObject] {
      let result = try program.run(["schemes", "--json"] + arguments)
      try #require(result.status == 0)
      let json = try JSONParser.value(result.output)
      return try #require(json.objectValue?["schemes"]?.arrayValue).compactMap(\.objectValue)
    }
    let all = try schemes()
    #expect(all.compactMap { $0["id"]?.stringValue } == SchemeCatalogue.all.map(\.id))
    let one = try schemes("ExpertOpinion")
    #expect(one.count == 1 && one.first == all.first { $0["id"] == .string("expert-opinion") })
    let scheme = try #require(one.first)
    #expect(scheme["name"]?.objectValue?["zh-Hant"] == .string("專家意見"))
    #expect(scheme["premises"]?.arrayValue?.first?.objectValue?["slot"] == .string("expert"))
    let questions = try #require(scheme["questions"]?.arrayValue)
    #expect(questions.first?.objectValue?["undermines"] == .string("expert"))
    #expect(questions.contains { $0.objectValue?["rebuts"] == .bool(true) })
    let english = try schemes("expert-opinion", "--language", "en")
    #expect(english.first?["name"]?.objectValue?["zh-Hant"] == nil)
  }
}
