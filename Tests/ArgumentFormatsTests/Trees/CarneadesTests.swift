import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct CarneadesTests {
  static let document = """
    # A comment.
    meta:
      title: Phones
    statements:
      ban: Ban them.
      ¬ban: {text: Keep them., assumed: false}
      distracts:
        text: >
          They
          distract.
        assumed: true
      old: 7
    issues:
      i1:
        positions: [ban, ¬ban]
        standard: BRD
      i2: {positions: [ban, distracts, old]}
    arguments:
      a1:
        scheme: expert opinion
        weight: 0.5
        conclusion: ban
        premises: {major: distracts, minor: [old]}
        undercutter: broken
      a2:
        conclusion: ¬ban
        premises:
          - old
    assumptions: [old]
    tests:
      in: [ban]
    """

  @Test(
    "Arguments are reasons, undercutters reasons against them, issues contradictions or questions")
  func meaning() throws {
    let input = Converting.input(Self.document)
    #expect(ImportFormats.recognize(input, path: "x.yml")?.name == "carneades")
    let (map, found) = try Converting.readOne(input, "carneades")
    #expect(found.isEmpty, "\(found)")
    #expect(
      map.statements.prefix(4).map { $0.text[.undetermined] }
        == ["Ban them.", "Keep them.", "They distract.\n", "7"])
    #expect(map.statements[2].asserted == true && map.statements[3].asserted == true)
    #expect(map.statements[0].standard == .beyondReasonableDoubt)
    #expect(map.reasons.map(\.stance) == [.supports, .attacks, .supports])
    #expect(map.reasons[0].premises.map(\.slot) == ["major", "minor"])
    #expect(map.reasons[0].scheme == "expert-opinion" && map.reasons[0].strength == 0.5)
    #expect(map.reasons[1].target == "a1")
    #expect(map.relations.map(\.type) == [.contradicts, .answers, .answers, .answers])
    #expect(map.relations[0].between == map.statements.prefix(2).map(\.id))
    #expect(map.statements.last?.role == .question)
  }

  @Test("Every file of Carneades is read, with all its arguments", .needs(.data("carneades")))
  func files() throws {
    let files = try SharedData.files("carneades/AGs/YAML", ending: "yml")
    #expect(files.count > 15)
    var refused: [String] = []
    for file in files {
      let bytes = try SharedData.bytes(file)
      let name = file.lastPathComponent
      do {
        let (map, _) = try Converting.readOne(ImportInput(bytes, name: name), "carneades")
        _ = try Converting.throughJSON(map)
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        // Schemes have conclusions too, but in the plural.
        let conclusions = lines.count { line in
          line.drop { $0 == " " || $0 == "-" || $0 == "{" }.hasPrefix("conclusion:")
        }
        let undercutters = lines.count { line in
          line.drop { $0 == " " }.hasPrefix("undercutter:")
        }
        #expect(map.reasons.count >= conclusions, "\(name)")
        #expect(map.reasons.count { $0.stance == .attacks } >= undercutters, "\(name)")
      } catch let failure as ReadFailure {
        refused.append("\(name): \(failure.diagnostics.map(\.message))")
      }
    }
    #expect(refused == [])
  }

  @Test("Aliases, deep nesting and damage are refused with a place")
  func hostile() throws {
    let bomb = "statements:\n  a: &a [x, x]\n  b: [*a, *a]\n"
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input(bomb), "carneades") }
    let deep = "statements: " + String(repeating: "[", count: 100_000)
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input(deep), "carneades") }
    let list = "statements:\n  a: x\n   b: y\n"
    do {
      _ = try Converting.read(Converting.input(list), "carneades")
    } catch let failure as ReadFailure {
      #expect(failure.diagnostics[0].position?.line == 3)
    }
    try Converting.mutate(Array(Self.document.utf8), nil, "carneades")
  }
}
