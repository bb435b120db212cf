import ArgumentModel
import ArgumentReports
import TestSupport
import Testing

struct EntityNamesTests {
  private let map = SmallMaps.map(
    statements: ["t thesis", "a", "b", "c", "d", "e", "2"],
    reasons: ["linked a+b -> t", "under c -x linked", "for d -> b", "again d -> a", "more e -> 2"])

  private func id(
    _ name: String, _ preference: EntityNames.Preference = .statement
  ) throws -> EntityID {
    var names = EntityNames(map)
    return try names.id(name, preferring: preference)
  }

  @Test(
    "A number is the statement that the outline shows there, or else the reason",
    arguments: [
      ("1", "t"), ("1.1", "linked"), ("1.1a", "a"), ("1.1B", "b"), ("1.1a.1", "d"),
      ("1.1b.1", "d"), ("1.1.1", "c"), ("t", "t"), ("unknown", "unknown"), ("…1.1a", ""),
    ])
  func numbers(name: String, expected: EntityID) throws {
    if expected == "" {
      #expect(throws: Diagnostic.self) { try id(name) }
    } else {
      #expect(try id(name) == expected)
    }
  }

  @Test(
    "The step that leads from a statement upwards is asked for by name",
    arguments: ["reason:1.1.1", "⇒1.1.1"])
  func reasons(name: String) throws {
    #expect(try id(name) == "under")
    #expect(try id("1.1.1", .reason) == "under")
    // A premise of several has a reason, but isn't one.
    #expect(try id("1.1a", .reason) == "a")
    #expect(throws: Diagnostic.self) { try id("reason:1.1a") }
    #expect(throws: Diagnostic.self) { try id("reason:1") }
  }

  @Test("An id that looks like a number goes before the number")
  func idsFirst() throws {
    #expect(try id("2") == "2")
    #expect(try id("2.1") == "e")
  }

  @Test("A number that isn't there is refused, whatever it looks like")
  func refusals() throws {
    for name in ["9", "1.9", "1.1c", "1.1.1.1", "0", "...1"] {
      let refusal = #expect(throws: Diagnostic.self) { try id(name) }
      #expect(refusal?.rule == "unknown-id", "\(name)")
    }
    for name in ["", ".", "1.", ".1", "1..2", "a1", "1.a", "1 2", "reason:", "…", "１"] {
      #expect(!EntityNames.isNumber(name), "\(name)")
      #expect(try id(name) == EntityID(name))
    }
  }

  @Test("A number that was cut short far down is refused where several are cut to the same")
  func cutNumbers() throws {
    // Two chains below one thesis, each longer than a number shows.
    var statements = ["t thesis"]
    var reasons: [String] = []
    for chain in ["x", "y"] {
      for step in 1...9 {
        statements.append("\(chain)\(step)")
        reasons.append(
          "r\(chain)\(step) \(chain)\(step) -> \(step == 1 ? "t" : "\(chain)\(step - 1)")")
      }
    }
    let map = SmallMaps.map(statements: statements, reasons: reasons)
    var names = EntityNames(map)
    #expect(try names.id("1.2.1.1.1.1.1") == "y6")
    let refusal = #expect(throws: Diagnostic.self) { try names.id("...1.1.1.1.1.1.1") }
    #expect(refusal?.rule == "ambiguous-number")
    #expect(refusal?.explanation?.contains("“x8”") == true)
  }
}
