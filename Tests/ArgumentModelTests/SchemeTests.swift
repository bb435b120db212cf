import ArgumentModel
import Foundation
import TestSupport
import Testing

struct SchemeTests {
  private static let folder = Repository.folder.appending(path: "Tools/Schemes")

  /// The schemes that readers of the literature expect with their critical questions.
  private static let wellKnown = [
    "abductive", "alternatives", "analogy", "bias", "cause-to-effect", "circumstantial-ad-hominem",
    "commitment", "composition", "consequences", "correlation-to-cause", "danger-appeal",
    "division", "established-rule", "ethotic", "evidence-to-hypothesis", "example",
    "exceptional-case", "expert-opinion", "fear-appeal", "generic-ad-hominem", "ignorance",
    "inconsistent-commitment", "need-for-help", "negative-consequences", "perception",
    "popular-opinion", "popular-practice", "position-to-know", "positive-consequences",
    "practical-reasoning", "precedent", "sign", "slippery-slope", "values",
    "value-based-practical-reasoning", "vagueness-of-classification", "verbal-classification",
    "waste", "witness-testimony",
  ]

  @Test("Every id, alias and name stands for exactly one scheme")
  func names() throws {
    #expect(SchemeCatalogue.all.count >= 90)
    for scheme in SchemeCatalogue.all {
      for name in [scheme.id] + scheme.aliases {
        #expect(EntityID(name).flaw == nil)
        #expect(SchemeCatalogue.normalize(name) == name)
        let joined = name.filter { $0 != "-" }
        let camel = name.split(separator: "-").map(\.capitalized).joined()
        for spelling in [name, name.uppercased(), joined, camel, "Argument From " + name] {
          #expect(SchemeCatalogue.scheme(spelling)?.id == scheme.id, "\(spelling)")
        }
      }
      for version in scheme.name.versions {
        #expect(SchemeCatalogue.scheme(version.text) == scheme, "\(version.text)")
      }
    }
    #expect(SchemeCatalogue.all.map(\.id) == SchemeCatalogue.all.map(\.id).sorted())
  }

  @Test("Every text is in both languages, and every family has schemes")
  func languages() {
    for scheme in SchemeCatalogue.all {
      let texts =
        [scheme.name, scheme.summary] + scheme.premises.map(\.text)
        + scheme.questions.map(\.text) + (scheme.premises.isEmpty ? [] : [scheme.conclusion])
      for text in texts {
        #expect(text.versions.map(\.language) == SchemeCatalogue.languages)
        #expect(text.versions.allSatisfy { !$0.text.isEmpty })
      }
    }
    for family in Scheme.Family.allCases {
      #expect(SchemeCatalogue.all.contains { $0.family == family })
      #expect(family.name.versions.map(\.language) == SchemeCatalogue.languages)
    }
  }

  @Test("The well-known schemes have premises, a conclusion and critical questions")
  func questions() throws {
    for id in Self.wellKnown {
      let scheme = try #require(SchemeCatalogue.scheme(id), "\(id)")
      #expect(scheme.id == id)
      #expect(!scheme.premises.isEmpty && !scheme.conclusion.isEmpty, "\(id)")
      #expect(scheme.questions.count >= 2, "\(id)")
    }
  }

  @Test("A critical question undermines a premise that there is, or undercuts, or rebuts")
  func effects() throws {
    for scheme in SchemeCatalogue.all {
      let slots = scheme.premises.map(\.id)
      #expect(Set(slots).count == slots.count)
      #expect(Set(scheme.questions.map(\.id)).count == scheme.questions.count)
      for slot in slots { #expect(EntityID(slot).flaw == nil) }
      for case .undermines(let slot) in scheme.questions.map(\.effect) {
        #expect(scheme.premise(slot) != nil, "\(scheme.id): \(slot)")
      }
      #expect(scheme.premises.isEmpty == scheme.questions.isEmpty)
      #expect(scheme.premises.isEmpty == scheme.conclusion.isEmpty)
    }
    let expert = try #require(SchemeCatalogue.scheme("expert-opinion"))
    #expect(expert.premises.map(\.id) == ["expert", "field", "assertion"])
    #expect(expert.question("consistency")?.effect == .rebuts)
    #expect(expert.question("evidence")?.effect == .undercuts)
    #expect(expert.question("field")?.effect == .undermines(slot: "field"))
    #expect(expert.question("no-such") == nil)
    #expect(SchemeCatalogue.scheme("ad hominem")?.stance == .attacks)
  }

  @Test(
    "Names as files write them",
    arguments: [
      ("Argument From Expert Opinion", "expert-opinion"), ("CauseToEffect", "cause-to-effect"),
      ("SUPPORT_EXPERT_OPINION", "expert-opinion"), ("EXPERT_OPINION", "expert-opinion"),
      ("Argument from an Established Rule", "established-rule"), ("from_analogy", "analogy"),
      ("EstablishedRule", "established-rule"), ("PracticalReasoning", "practical-reasoning"),
      ("InconsistentCommitment", "inconsistent-commitment"), ("PositionToKnow", "position-to-know"),
      ("FalsificationOfHypothesis", "falsification-of-hypothesis"),
      ("ExceptionalCase", "exceptional-case"), ("VerbalClassification", "verbal-classification"),
      ("Argument From Virtue/Goodwill", "ethotic"), ("From-parts-and-whole", "parts-and-whole"),
      ("From-final-OR-instrumental-cause", "final-cause"), ("Ethotic Argument", "ethotic"),
      ("Vagueness Of Verbal Classification", "vagueness-of-classification"),
      ("Practical Resoning from Analogy", "practical-reasoning-from-analogy"),
      ("Pragmatic Argument From Alternatives", "pragmatic-alternatives"),
      ("Argument from the Group and its Members", "group-and-its-members"),
      ("Appeal to Popular Opinion", "popular-opinion"), ("argumentfromsign", "sign"),
      ("appeal to authority", "authority"),
      ("Two-Person Practical Reasoning scheme", "two-person-practical-reasoning"),
      ("Argument a fortiori", "all-the-more-so-or-all-the-less-so"), ("專家意見論證", "expert-opinion"),
      ("Default Inference", ""), ("RA", ""), ("", ""), ("from", ""), ("\u{301}?!", ""),
    ])
  func spellings(name: String, id: String) {
    #expect(SchemeCatalogue.scheme(name)?.id ?? "" == id)
  }

  @Test(
    "A name nobody knows is still written as maps write names",
    arguments: [
      ("Argument From Silence", "silence"), ("ArgumentFromSilence", "silence"),
      ("my_own  scheme-Name", "my-own-scheme-name"), ("XMLScheme", "xml"), ("Scheme", "scheme"),
      ("Argument from", "from"), ("Bishop's Rule", "bishops-rule"), ("沉默 論證", "沉默-論證"),
      ("E\u{301}tude", "étude"), ("", ""), ("--", ""), ("SUPPORT_DEFAULT", "default"),
    ])
  func unknownNames(name: String, normalized: String) {
    #expect(SchemeCatalogue.normalize(name) == normalized)
    #expect(SchemeCatalogue.normalize(normalized) == normalized || normalized == "from")
    #expect(SchemeCatalogue.scheme(name) == nil)
  }

  @Test("Every support scheme of arguebuf's enumeration is known")
  func arguebuf() {
    let names = """
      POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY POPULAR_OPINION POPULAR_PRACTICE EXAMPLE
      ANALOGY PRACTICAL_REASONING_FROM_ANALOGY COMPOSITION DIVISION OPPOSITIONS
      RHETORICAL_OPPOSITIONS ALTERNATIVES VERBAL_CLASSIFICATION VERBAL_CLASSIFICATION_DEFINITION
      VERBAL_CLASSIFICATION_VAGUENESS VERBAL_CLASSIFICATION_ARBITRARINESS
      INTERACTION_OF_ACT_AND_PERSON VALUES POSITIVE_VALUES NEGATIVE_VALUES SACRIFICE
      THE_GROUP_AND_ITS_MEMBERS PRACTICAL_REASONING TWO_PERSON_PRACTICAL_REASONING WASTE
      SUNK_COSTS IGNORANCE EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT CORRELATION_TO_CAUSE SIGN ABDUCTIVE
      EVIDENCE_TO_HYPOTHESIS CONSEQUENCES POSITIVE_CONSEQUENCES NEGATIVE_CONSEQUENCES
      PRAGMATIC_ALTERNATIVES THREAT FEAR_APPEAL DANGER_APPEAL NEED_FOR_HELP DISTRESS COMMITMENT
      ETHOTIC GENERIC_AD_HOMINEM PRAGMATIC_INCONSISTENCY INCONSISTENT_COMMITMENT
      CIRCUMSTANTIAL_AD_HOMINEM BIAS BIAS_AD_HOMINEM GRADUALISM SLIPPERY_SLOPE
      PRECEDENT_SLIPPERY_SLOPE SORITES_SLIPPERY_SLOPE VERBAL_SLIPPERY_SLOPE FULL_SLIPPERY_SLOPE
      CONSTITUTIVE_RULE_CLAIMS RULES EXCEPTIONAL_CASE PRECEDENT PLEA_FOR_EXCUSE PERCEPTION MEMORY
      """.split { $0 == " " || $0 == "\n" }
    #expect(names.count == 64)
    let ids = names.map { SchemeCatalogue.scheme("SUPPORT_\($0)")?.id }
    for (name, id) in zip(names, ids) where id == nil { Issue.record("\(name) is unknown") }
    // An exporter can turn the table round only if no two of them are one.
    #expect(Set(ids).count == 64)
  }

  @Test("The catalogue has what its data file has, and nothing is lost on the way")
  func data() throws {
    struct File: Decodable {
      let schemes: [Entry]
    }
    struct Entry: Decodable {
      let id: String
      let name: [String: String]
      let aliases: [String]
      let family: String
      let stance: String?
      let summary: [String: String]
      let premises: [Premise]?
      let conclusion: [String: String]?
      let questions: [Question]?
    }
    struct Premise: Decodable {
      let slot: String
      let text: [String: String]
    }
    struct Question: Decodable {
      let id: String
      let undermines: String?
      let undercuts: Bool?
      let rebuts: Bool?
      let text: [String: String]
    }
    func texts(_ text: LocalizedText) -> [String: String] {
      Dictionary(uniqueKeysWithValues: text.versions.map { ($0.language.rawValue, $0.text) })
    }
    let data = try Data(contentsOf: Self.folder.appending(path: "schemes.json"))
    let entries = try JSONDecoder().decode(File.self, from: data).schemes
    try #require(entries.count == SchemeCatalogue.all.count)
    for (entry, scheme) in zip(entries, SchemeCatalogue.all) {
      #expect(entry.id == scheme.id && entry.aliases == scheme.aliases)
      #expect(entry.family == scheme.family.rawValue && entry.stance == scheme.stance?.rawValue)
      #expect(entry.name == texts(scheme.name) && entry.summary == texts(scheme.summary))
      #expect((entry.conclusion ?? [:]) == texts(scheme.conclusion))
      #expect((entry.premises ?? []).map(\.slot) == scheme.premises.map(\.id))
      #expect((entry.premises ?? []).map(\.text) == scheme.premises.map { texts($0.text) })
      #expect((entry.questions ?? []).map(\.id) == scheme.questions.map(\.id))
      #expect((entry.questions ?? []).map(\.text) == scheme.questions.map { texts($0.text) })
      let effects: [Scheme.Effect] = (entry.questions ?? []).map { question in
        if let slot = question.undermines { return .undermines(slot: slot) }
        return question.undercuts == true ? .undercuts : .rebuts
      }
      #expect(effects == scheme.questions.map(\.effect))
    }
  }

  @Test("Chinese texts have full-width punctuation")
  func punctuation() {
    for scheme in SchemeCatalogue.all {
      let texts = [scheme.summary, scheme.conclusion] + scheme.premises.map(\.text)
      for text in texts.compactMap({ $0["zh-Hant"] }) {
        #expect(text.hasSuffix("。"), "\(scheme.id): \(text)")
      }
      for text in scheme.questions.compactMap({ $0.text["zh-Hant"] }) {
        #expect(text.hasSuffix("？"), "\(scheme.id): \(text)")
      }
    }
  }

  @Test("The generated table is up to date with the data file", .needs(.program("python3")))
  func generated() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.folder.appending(path: "generate.py").path, "--check"]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(text)")
  }
}
