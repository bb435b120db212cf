import ArgumentModel
import ArgumentText
import TestSupport
import Testing

/// Annotations become a map in time that grows as they do.
struct AnnotationGrowthTests {
  private static func outcome(_ text: String, _ annotations: [Annotation])
    -> AnnotationBuilder.Outcome
  {
    var builder = AnnotationBuilder(
      source: "s", editions: [("en", "en", EditionText(text))], for: ArgumentMap(),
      isSealed: false)
    return builder.build(annotations)
  }

  /// An annotation of the word at a place, for the one at another.
  private static func annotation(_ place: Int, for target: Int?) -> Annotation {
    var annotation = Annotation()
    func range(_ place: Int) -> AnnotationPlace {
      AnnotationPlace(ranges: [TextRange(5 * place, 5 * place + 4)])
    }
    annotation.place = range(place)
    annotation.target = target.map { .place(range($0)) }
    return annotation
  }

  @Test("Annotations of the same words, each for the place of another")
  func places() throws {
    let factor = try Growth.factor(
      from: 1000,
      { count in
        (
          String(repeating: "same ", count: count),
          (0..<count).map { Self.annotation($0, for: $0 == 0 ? nil : $0 / 2) }
        )
      }
    ) { text, annotations in
      let outcome = Self.outcome(text, annotations)
      #expect(outcome.statements.count == annotations.count && outcome.problems.isEmpty)
      #expect(outcome.reasons.count == annotations.count - 1)
    }
    #expect(factor <= Growth.most)
  }

  @Test("A place means what shares the most of it, then the tightest, then the first")
  func best() {
    let text = String(repeating: "same ", count: 20)
    func mark(_ start: Int, _ end: Int, _ id: EntityID) -> Annotation {
      var annotation = Annotation()
      annotation.id = id
      annotation.place = AnnotationPlace(ranges: [TextRange(start, end)])
      return annotation
    }
    func meant(_ ranges: [TextRange]) -> EntityID? {
      var tie = Annotation()
      tie.from = [.id("far")]
      tie.target = .place(AnnotationPlace(ranges: ranges))
      let marks = [
        mark(0, 50, "wide"), mark(5, 19, "tight"), mark(5, 19, "again"), mark(30, 44, "other"),
        mark(90, 94, "far"),
      ]
      return Self.outcome(text, marks + [tie]).reasons.first?.target
    }
    #expect(meant([TextRange(5, 19)]) == "tight")
    #expect(meant([TextRange(8, 12)]) == "tight")
    #expect(meant([TextRange(5, 34)]) == "wide")
    #expect(meant([TextRange(30, 44), TextRange(5, 9)]) == "wide")
    #expect(meant([TextRange(40, 44)]) == "other")
    #expect(meant([TextRange(90, 99)]) == "far")
    #expect(meant([TextRange(60, 64)]) == nil)
  }
}
