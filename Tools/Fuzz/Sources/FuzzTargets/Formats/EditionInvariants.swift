import ArgumentModel
import ArgumentText

/// What must hold of a file that becomes editions.
struct EditionInvariants {
  private let format: DocumentFormat
  private let input: FormatInput

  init(_ format: DocumentFormat, _ input: FormatInput) {
    self.format = format
    self.input = input
  }

  func check() {
    var editionImport = EditionImport()
    editionImport.format = format
    editionImport.layout = EditionImport.Layout(rawValue: String(input.options))
    var files = [EditionImport.File(name: "doc", bytes: input.document)]
    if let text = input.text { files.append(.init(name: "other", bytes: text)) }
    let result: EditionImport.Result
    do throws(Diagnostic) {
      result = try editionImport.editions(of: files)
    } catch {
      Maps.check([error], in: nil)
      return
    }
    Maps.check(result.notes, in: nil)
    require(!result.editions.isEmpty, "no edition, and no reason why")
    let isOneFile = files.count == 1 && editionImport.layout != .files
    for (edition, text) in result.editions {
      let differences = text.differences(from: edition)
      require(differences.isEmpty, "\(differences.map(\.message))")
      if isOneFile { checkRule(edition, text) }
      checkSegments(text)
    }
  }

  /// The rule makes the same text once more.
  private func checkRule(_ edition: Edition, _ text: EditionText) {
    do throws(Diagnostic) {
      let again = try EditionMaker.text(from: input.document, rule: edition.rule)
      require(again.text.utf8.elementsEqual(text.text.utf8), "the rule makes another text")
    } catch {
      fatalError("the rule can't be carried out: \(error.message)")
    }
  }

  private func checkSegments(_ text: EditionText) {
    let segmenter = Segmenter(text)
    for level in Segmenter.Level.allCases {
      var end = 0
      for range in segmenter.segments(at: level) {
        require(range.start >= end && range.start < range.end, "a \(level.rawValue) isn't in order")
        require(range.end <= text.count, "a \(level.rawValue) is outside of the text")
        end = range.end
      }
    }
  }
}
