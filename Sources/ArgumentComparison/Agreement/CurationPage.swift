public import ArgumentModel
internal import ArgumentWords

/// A page for one of several makers: what of their map was taken into the merged one, corrected or dropped,
/// beside the passages, and by whose votes.
public struct CurationPage {
  private let adjudication: Adjudication
  private let words: Words
  private let language: LanguageTag?

  /// Takes what was decided.
  /// - Parameter language: The language to tell it in; nil is that of the merged map.
  public init(_ adjudication: Adjudication, language: LanguageTag?) {
    self.adjudication = adjudication
    self.language = language
    words = Words.of(language ?? adjudication.map.header.languages.first)
  }

  private func word(_ name: String) -> String { words.marking.curation[name] ?? name }

  /// The page of a maker.
  /// - Parameter coder: The position among the makers.
  public func page(of coder: Int) -> String {
    let name = adjudication.coders[coder]
    var body = "<h1>\(ReportPage.escaped(name))</h1>\n"
    body += "<p>\(ReportPage.escaped(word("title"))): "
    body += "\(ReportPage.escaped(adjudication.strategy.rawValue))</p>\n"
    for (title, rows) in [
      (words.marking.statements, statements(of: coder)),
      (words.marking.reasons, reasons(of: coder)),
    ] where !rows.isEmpty {
      let head = [
        word("decision"), words.marking.own, word("merged"), word("passage"), word("votes"),
      ]
      body += "<h2>\(ReportPage.escaped(title))</h2>\n<table>\n"
      body += "<thead><tr>\(ReportPage.row("th", head.map(ReportPage.escaped)))</tr></thead>\n"
      for row in rows {
        let cells = [word(row.decision), row.own, row.merged, row.passage, row.votes]
        let kind = ["taken": "found", "dropped": "missed"][row.decision] ?? row.decision
        body += "<tr class=\"\(kind)\">"
        body += "\(ReportPage.row("td", cells.map(ReportPage.escaped)))</tr>\n"
      }
      body += "</table>\n"
    }
    return ReportPage.page(name, words, body)
  }

  private struct Row {
    var decision: String
    var own = ""
    var merged = ""
    var passage = ""
    var votes: String
  }

  private func phrases(_ map: ArgumentMap) -> MapPhrases {
    MapPhrases(map, languages: (language.map { [$0] } ?? []) + map.header.languages)
  }

  private func said(_ statement: Statement, _ phrases: MapPhrases) -> String {
    let text = phrases.text(statement.text) ?? ""
    guard let role = statement.role else { return text }
    return words.remarked(text, Words.term(role, in: words.roles).printable)
  }

  private func votes(_ node: [Int?]) -> String {
    let having = node.indices.filter { node[$0] != nil }.map { adjudication.coders[$0].printable }
    return words.list(having).text
  }

  private func statements(of coder: Int) -> [Row] {
    let aligned = adjudication.aligned
    let own = aligned.maps[coder]
    let (phrases, mergedPhrases) = (phrases(own), phrases(adjudication.map))
    let passages = Passages(own)
    let merged = Dictionary(keepingFirst: adjudication.map.statements.map { ($0.id, $0) })
    return aligned.statements.enumerated().compactMap { number, node in
      let gold = adjudication.ids[number].flatMap { merged[$0] }
      guard let index = node[coder] else {
        return gold.map {
          Row(decision: "lacking", merged: said($0, mergedPhrases), votes: votes(node))
        }
      }
      let statement = own.statements[index]
      let isCorrected = gold.map { $0.role != statement.role || $0.anchors != statement.anchors }
      return Row(
        decision: isCorrected.map { $0 ? "corrected" : "taken" } ?? "dropped",
        own: said(statement, phrases), merged: gold.map { said($0, mergedPhrases) } ?? "",
        passage: passages.words(of: statement.anchors), votes: votes(node))
    }
  }

  private func reasons(of coder: Int) -> [Row] {
    let aligned = adjudication.aligned
    let own = aligned.maps[coder]
    let (phrases, mergedPhrases) = (phrases(own), phrases(adjudication.map))
    let merged = Dictionary(keepingFirst: adjudication.map.reasons.map { ($0.id, $0) })
    let first = aligned.statements.count
    return aligned.reasons.enumerated().compactMap { number, node in
      let gold = adjudication.ids[first + number].flatMap { merged[$0] }
        .flatMap { Entity.reason($0).gist(mergedPhrases) }
      guard let index = node[coder] else {
        return gold.map { Row(decision: "lacking", merged: $0, votes: votes(node)) }
      }
      return Row(
        decision: gold == nil ? "dropped" : "taken",
        own: Entity.reason(own.reasons[index]).gist(phrases) ?? "", merged: gold ?? "",
        votes: votes(node))
    }
  }
}

/// The words of passages, where a map has its texts in it.
private struct Passages {
  private var texts: [String: [Unicode.Scalar]] = [:]

  init(_ map: ArgumentMap) {
    for source in map.sources {
      for edition in source.editions {
        guard let text = edition.text else { continue }
        texts["\(source.id.rawValue)/\(edition.id)"] = Array(text.unicodeScalars)
      }
    }
  }

  func words(of anchors: [Anchor]) -> String {
    anchors.flatMap { anchor -> [String] in
      guard let text = texts["\(anchor.source.rawValue)/\(anchor.edition)"] else {
        return anchor.quote.map { [$0.exact] } ?? []
      }
      return anchor.ranges.compactMap { range in
        guard range.start >= 0, range.start < range.end, range.end <= text.count else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[range.start..<range.end])
        return String(view)
      }
    }.joined(separator: " … ")
  }
}
