package import ArgumentModel
package import ArgumentText
internal import ArgumentWords

extension AnnotatedText {
  /// The text as a page's script is told it.
  ///
  /// `{"columns", "rows", "marks", "unplaced"}`: a row is a list of cells, a cell one of paragraphs, each
  /// `{"start", "rtl", "pieces"}`, and a piece `[words, marks, begins]`: the positions of the marks whose
  /// places it is in, the outermost first, and of those whose places begin with it. The words are those of
  /// the text, one code point for one, so that places can be counted in them.
  /// - Parameter texts: The texts that it was made of.
  package func json(of texts: [EditionKey: EditionText]) -> JSONValue {
    let columns = columns.map { column in
      JSONValue.members([
        "edition": .string(column.key.edition.rawValue),
        "language": column.language.map { .string($0.rawValue) } ?? .null,
      ])
    }
    let rows = rows.map { row in
      JSONValue.array(
        row.cells.enumerated().map { column, cell in
          let text = self.columns.indices.contains(column) ? texts[self.columns[column].key] : nil
          return .array(cell.map { $0.json(of: text) })
        })
    }
    let marks = marks.map { mark in
      JSONValue.members([
        "id": .string(mark.id.rawValue), "kind": .string(mark.kind.rawValue),
        "label": .string(mark.label), "stance": .string(mark.bearing.color.rawValue),
      ])
    }
    return .members([
      "columns": .array(columns), "rows": .array(rows), "marks": .array(marks),
      "unplaced": .int(Int64(unplaced.count)),
    ])
  }
}

extension AnnotatedText.Paragraph {
  fileprivate func json(of text: EditionText?) -> JSONValue {
    var start: Int?
    var begins: [JSONValue] = []
    var list: [JSONValue] = []
    for piece in pieces {
      switch piece {
      case .open(let mark, let continues):
        if !continues { begins.append(.int(Int64(mark))) }
      case .words(let printable, let range, let marks):
        start = start ?? range.start
        let words = text?.text(at: range).map { $0.countable } ?? printable
        list.append(
          .array([
            .string(words), .array(marks.map { .int(Int64($0)) }), .array(begins),
          ]))
        begins = []
      case .close: break
      }
    }
    return .members([
      "start": .int(Int64(start ?? 0)), "rtl": .bool(isRightToLeft), "pieces": .array(list),
    ])
  }
}

extension Substring {
  /// The text made printable, one code point for one.
  fileprivate var countable: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if 0x20..<0x7F ~= scalar.value {
        out.append(scalar)
      } else {
        out.append(contentsOf: String(scalar).printable.unicodeScalars)
      }
    }
    return String(out)
  }
}
