import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDrawing

/// The outline of what is drawn, and what has to be unfolded to see more of it.
struct OutlineTests {
  private let map = SmallMaps.map(
    statements: ["t thesis So.", "a claim Since a.", "b - And b.", "c - Since c.", "d - But d."],
    reasons: ["r a+b -> t", "s c -> a", "u d -x r", "v c -> t"])

  private func lines(_ change: (inout DrawingOptions) -> Void = { _ in }) -> [String] {
    var options = DrawingOptions()
    options.showsSources = false
    change(&options)
    return DrawingMaker(options).outline(of: map).map { item in
      let words = item.parts.filter { $0.kind != .heading }.map(\.text).joined(separator: " ")
      return "\(item.level) \(item.place)/\(item.siblings) \(words)"
    }
  }

  @Test("A reason of one premise that nothing bears on isn't an item of its own")
  func items() {
    #expect(
      lines() == [
        "1 1/1 So.", "2 1/2 supports: 2 premises together", "3 1/3 Since a.",
        "4 1/1 supports: Since c.", "3 2/3 And b.", "3 3/3 attacks the step itself: But d.",
        "2 2/2 supports: Since c. (stands elsewhere)",
      ])
  }

  @Test("What is folded is told, and what is only reached through it isn't there")
  func folded() {
    #expect(
      lines { $0.folded = ["a"] } == [
        "1 1/1 So.", "2 1/2 supports: 2 premises together", "3 1/3 Since a. 0 more statements",
        "3 2/3 And b.", "3 3/3 attacks the step itself: But d.", "2 2/2 supports: Since c.",
      ])
    #expect(lines { $0.folded = ["t"] } == ["1 1/1 So. 4 more statements"])
    #expect(lines { $0.focus = .bearingOn("a") } == ["1 1/1 Since a.", "2 1/1 supports: Since c."])
  }

  @Test("The way to an entity is what it is folded behind")
  func ways() {
    let maker = DrawingMaker()
    #expect(maker.way(to: "t", in: map) == [])
    #expect(maker.way(to: "d", in: map) == ["u", "r", "t"])
    #expect(maker.way(to: "s", in: map) == ["a", "r", "t"])
    #expect(maker.way(to: "nobody", in: map) == nil)
    var options = DrawingOptions()
    options.focus = .bearingOn("a")
    #expect(DrawingMaker(options).way(to: "c", in: map) == ["s", "a"])
    #expect(DrawingMaker(options).way(to: "d", in: map) == nil)
  }

  @Test("A step that is reached is no end of the way: its premises and what it is for come next")
  func stepsAround() {
    func ids(_ steps: Int) -> Set<EntityID> {
      var options = DrawingOptions()
      options.focus = .around("d", steps: steps)
      return Set(DrawingMaker(options).draw(map).drawing.nodes.map(\.id))
    }
    #expect(ids(1) == ["d", "r"])
    #expect(ids(2) == ["d", "r", "a", "b", "t"])
    // A reason that bears on itself is passed once.
    let odd = SmallMaps.map(statements: ["t thesis So."], reasons: ["r t -x r"])
    var options = DrawingOptions()
    options.focus = .bearingOn("r")
    #expect(DrawingMaker(options).draw(odd).drawing.nodes.count == 2)
  }
}
