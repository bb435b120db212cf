import ArgumentJSON
import ArgumentModel
import ArgumentText

/// What must hold of annotations as JSON Lines, upon a text.
struct AnnotationLineInvariants {
  private let input: FormatInput
  private static let source: EntityID = "text"

  init(_ input: FormatInput) { self.input = input }

  func check() {
    guard let text = try? EditionMaker.text(from: input.text ?? [], rule: nil) else { return }
    let annotations = annotations()
    for sealed in [false, true] {
      var builder = AnnotationBuilder(
        source: Self.source, editions: [("en", "en", text)], for: ArgumentMap(), isSealed: sealed)
      let outcome = builder.build(annotations)
      Maps.check(outcome.problems.map { $0.1 } + outcome.notes.map { $0.1 }, in: nil)
      var map = ArgumentMap()
      var source = Source()
      source.id = Self.source
      source.editions = [EditionMaker.edition(language: "en", text: text)]
      map.sources = [source]
      map.statements = outcome.statements
      map.reasons = outcome.reasons
      for (id, anchor) in outcome.anchors {
        let index = unwrap(
          map.statements.firstIndex { $0.id == id }, "an anchor of “\(id)”, which isn't there")
        map.statements[index].anchors.append(anchor)
      }
      Maps.check(map, texts: [EditionKey(source: Self.source, edition: "en"): text])
      let ids = Set(map.statements.map(\.id)).union(map.reasons.map(\.id))
      require(ids.count == map.statements.count + map.reasons.count, "an id is given twice")
      for reason in map.reasons {
        let ends = reason.premises.map(\.statement) + (reason.target.map { [$0] } ?? [])
        require(ends.allSatisfy(ids.contains), "“\(reason.id)” names what isn't there")
      }
    }
  }

  private func annotations() -> [Annotation] {
    // As `argue annotate` reads them.
    let limits = ReadingLimits().leaving(levels: 4)
    var annotations: [Annotation] = []
    for line in input.document.split(separator: 0x0A) {
      guard let json = try? JSONParser.value(Array(line), limits: limits) else { continue }
      do throws(ShapeProblems) {
        annotations.append(try AnnotationReader.annotation(json, language: "en"))
      } catch {
        require(!error.problems.isEmpty, "a refusal without a reason")
        require(error.problems.allSatisfy { !$0.message.isEmpty }, "a problem without words")
      }
    }
    return annotations
  }
}
