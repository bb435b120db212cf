import ArgumentModel
import TestSupport
import Testing

struct AttackKindTests {
  private static let map = SmallMaps.map(
    statements: ["t thesis", "a -", "b -", "c -", "d -", "e -"],
    reasons: ["r a -> t", "s b+c -> a", "x d -x t", "y d -x a", "z d -x c", "u d -x r", "w d -x e"])

  private static func attacked(_ id: EntityID) -> [String] {
    let graph = ArgumentGraph(map, MapIndex(map))
    var found: [String] = []
    guard let number = map.reasons.firstIndex(where: { $0.id == id }) else { return found }
    graph.forEachAttacked(by: Int32(number)) { found.append("\($0) \(map.reasons[Int($1)].id)") }
    return found
  }

  @Test("An attack rebuts, undermines or undercuts by what it targets, and may do several")
  func kinds() {
    #expect(Self.attacked("x") == ["rebuts r"])
    #expect(Self.attacked("y") == ["rebuts s", "undermines r"])
    #expect(Self.attacked("z") == ["undermines s"])
    #expect(Self.attacked("u") == ["undercuts r"])
    #expect(Self.attacked("w") == [] && Self.attacked("r") == [])
    let graph = ArgumentGraph(Self.map, MapIndex(Self.map))
    let kinds = (0..<graph.reasonCount).map { graph.attackKinds(of: $0) }
    #expect(
      kinds == [[], [], [.rebuts], [.rebuts, .undermines], [.undermines], [.undercuts], []])
  }

  @Test("An attack whose target is missing or dangles is of no kind")
  func dangling() {
    var map = Self.map
    map.reasons[2].target = nil
    map.reasons[3].target = "nobody"
    let graph = ArgumentGraph(map, MapIndex(map))
    #expect(graph.attackKinds(of: 2) == [] && graph.attackKinds(of: 3) == [])
  }
}
