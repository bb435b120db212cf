import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Rationale's scripts, written.
struct RationaleTests {
  @Test("A map's script is read as the map, reasons upon reasons and notes too")
  func wayBack() throws {
    var map = SmallMaps.map(
      statements: ["t - Ban_them.", "a", "b", "c", "d", "e"],
      reasons: ["r a+b -> t", "x c -x t", "u d -x r", "s e -> u"])
    map.statements[0].text = LocalizedText("Ban \"them\".\nNow \\ then, (really).", language: "en")
    map.statements[1].note = LocalizedText("says who?\nthey", language: "en")
    map.reasons[0].note = LocalizedText("a step", language: "en")
    let exported = try ExporterTests.export(map, "rationale")
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    let (again, found) = try Converting.readOne(Converting.input(exported.text), "rationale")
    #expect(found.isEmpty, "\(found)")
    #expect(Self.shape(again) == Self.shape(map))
  }

  /// What a map says, without its ids.
  static func shape(_ map: ArgumentMap) -> [String] {
    var names: [EntityID: String] = [:]
    func words(_ text: LocalizedText) -> String { text.versions.first?.text ?? "" }
    for statement in map.statements { names[statement.id] = words(statement.text) }
    for reason in map.reasons where names[reason.id] == nil {
      names[reason.id] =
        "(\(reason.stance) \(reason.premises.map { names[$0.statement] ?? "?" }.sorted()))"
    }
    let statements = map.statements.map { "\(words($0.text))|\(words($0.note))" }
    let reasons = map.reasons.map { reason in
      "\(names[reason.id] ?? "") \(reason.target.map { names[$0] ?? "?" } ?? "-")|\(words(reason.note))"
    }
    return statements.sorted() + reasons.sorted()
  }

  @Test("What is written is read, and written the same once more, whatever the map")
  func randomMaps() throws {
    var maps = (0..<40).map { seed in
      var random = RandomMaps(seed: UInt64(seed))
      return random.map(size: seed + 1)
    }
    maps += [HostileTexts.map, Chains.chain(2_000), Chains.undercuts(500)]
    for map in maps where !map.statements.isEmpty {
      let text = try ExporterTests.export(map, "rationale").text
      let again = try Converting.readOne(Converting.input(text), "rationale").map
      #expect(try ExporterTests.export(again, "rationale").text == text)
    }
  }

  @Test("The sample of another program's comes back", .needs(.data("rationale")))
  func sample() throws {
    for file in try SharedData.files("rationale", ending: "rtnl") {
      let input = ImportInput(try SharedData.bytes(file), name: "r")
      let map = try Converting.readOne(input, "rationale").map
      let exported = try ExporterTests.export(map, "rationale")
      #expect(exported.diagnostics.isEmpty)
      let again = try Converting.readOne(Converting.input(exported.text), "rationale").map
      #expect(Self.shape(again) == Self.shape(map))
    }
  }
}
