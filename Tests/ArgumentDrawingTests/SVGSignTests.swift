import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDrawing

/// What tells stances and strengths apart without colour: signs at heads and in joints, and widths.
struct SVGSignTests {
  /// What a sign's path is made of: a minus of one stroke across, a plus of two, a slash.
  private enum Sign: Equatable {
    case none, minus, plus, slash, other

    init(_ element: String) {
      guard let path = element.firstMatch(of: /class="sign" d="([^"]*)"/)?.1 else {
        self = .none
        return
      }
      let strokes = path.filter { $0.isLetter }
      self = ["Mh": .minus, "MhMv": .plus, "Ml": .slash][strokes] ?? .other
    }
  }

  private func document(_ map: ArgumentMap) -> String {
    SVGWriter().document(DrawingMaker().draw(map).drawing)
  }

  /// The elements with a class, by the ids of what they stand for.
  private func elements(_ name: String, in document: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for element in document.split(separator: "<g class=\"").dropFirst() {
      guard element.prefix(while: { $0 != "\"" }).split(separator: " ").contains("\(name)"),
        let id = element.firstMatch(of: /data-id="([^"]*)"/)?.1
      else { continue }
      found[String(id), default: []].append(String(element))
    }
    return found
  }

  @Test("A joint has a plus for support, a minus for an attack and a slash for an undercut")
  func joints() {
    let map = SmallMaps.map(
      statements: ["t thesis"] + ["a", "b", "c", "d", "e", "f"],
      reasons: ["pro a+b -> t", "con c+d -x t", "cut e+f -x pro"])
    let joints = elements("joint", in: document(map)).mapValues { $0.map { Sign($0) } }
    #expect(joints == ["pro": [.plus], "con": [.minus], "cut": [.slash]])
  }

  @Test("So has the head of an edge that comes from no joint, and only that")
  func heads() {
    let map = SmallMaps.map(
      statements: ["t thesis"] + ["a", "b", "c", "d"],
      reasons: ["pro a -> t", "con b -x t", "both c+d -x t"])
    let edges = elements("edge", in: document(map)).mapValues { $0.map { Sign($0) } }
    #expect(edges["pro"] == [.plus] && edges["con"] == [.minus])
    #expect(edges["both"] == [.none, .none, .none])
  }

  @Test("The stronger a reason the wider its edge, in three widths")
  func widths() {
    var map = SmallMaps.map(
      statements: ["t thesis"] + (0..<7).map { "s\($0)" },
      reasons: (0..<7).map { "r\($0) s\($0) -> t" })
    let strengths = [0, 0.3, 1.0 / 3, nil, 2.0 / 3, 0.7, 1]
    for (place, strength) in strengths.enumerated() { map.reasons[place].strength = strength }
    let edges = elements("edge", in: document(map))
    let widths = (0..<7).map { place in
      edges["r\(place)"]?.first?.firstMatch(of: /stroke-width="([^"]*)"/)?.1
    }
    #expect(widths == ["1.2", "1.2", "1.9", "1.9", "1.9", "3.2", "3.2"])
    // The page's script draws the same: what it is told has the widths' numbers.
    let (drawing, _) = DrawingMaker(DrawingOptions()).draw(map)
    #expect(
      (0..<7).map { place in drawing.edges.first { $0.id == map.reasons[place].id }?.strength }
        == [1, 1, 2, 2, 2, 3, 3])
  }
}
