import ArgumentFormats
import ArgumentModel
import TestSupport
import Testing

/// A claim's own stance isn't a relation to each major claim, though relations follow from it.
struct StanceTests {
  private static let text = "Ban phones.\nForbid them.\nThey distract.\n禁止手機。\n"
  private static let annotations = """
    T1\tMajorClaim 0 11\tBan phones.
    T2\tMajorClaim 12 24\tForbid them.
    T3\tClaim 25 39\tThey distract.
    T4\tClaim 40 45\t禁止手機。
    A1\tStance T3 For
    A2\tStance T4 Against
    R1\tsupports Arg1:T4 Arg2:T3

    """

  private func map() throws -> ArgumentMap {
    try Converting.throughJSON(
      Converting.readOne(Converting.input(Self.annotations, Self.text), "brat").map)
  }

  private func isDerived(_ reason: Reason) -> Bool {
    reason.extensions.members.contains { $0.value.objectValue?["derivedFrom"] != nil }
  }

  @Test("Derived relations are marked, and written only if asked for", arguments: formats)
  func derived(format: String) throws {
    let map = try map()
    #expect(map.reasons.count == 5)
    #expect(map.reasons.count(where: isDerived) == 4)
    let plain = try Trip(map, through: format)
    let links = plain.back.reasons.count { !isDerived($0) }
    #expect(links == (format == "bio" || format == "conll" ? 0 : 1), "\(format)")
    let full = try Trip(map, through: format, derived: true)
    if format != "bio", format != "conll" {
      #expect(full.back.reasons.count >= 5, "\(format)")
    }
  }

  static let formats = AnnotationFormats.all.map(\.name).filter {
    $0 != "microtexts" || Requirement.markup.isMet()
  }

  @Test("A stance goes where the format has a place; else it is said", arguments: formats)
  func stances(format: String) throws {
    let trip = try Trip(map(), through: format)
    let kept = try Converting.export(trip.back, "brat").text
    let hasPlace = ["brat", "cas-json", "conll", "hf"].contains(format)
    for stance in ["For", "Against"] {
      #expect(kept.contains(" \(stance)\n") == hasPlace, "\(format): \(kept)")
    }
    #expect(trip.count(.stance) == (hasPlace ? 0 : 2), "\(format)")
  }

  @Test("Five columns have the stance behind the label, and behind a link")
  func columns() throws {
    let lines =
      "1\tBan\t_\t_\tB-MajorClaim\n2\tbad\t_\t_\tB-Claim:-1:Support:For\n3\tno\t_\t_\tB-Claim:Against\n\n"
    let (map, _) = try Converting.readOne(Converting.input(lines), "conll")
    #expect(map.reasons.count { !isDerived($0) } == 1)
    #expect(try Converting.export(Converting.throughJSON(map), "conll").text == lines)
    let bio = "Ban\tB-Claim:For\nbad\tB-x:1:2:3:4\n\n"
    let two = try Converting.readOne(Converting.input(bio), "bio").map
    #expect(try Converting.export(Converting.throughJSON(two), "bio").text == bio)
  }
}
