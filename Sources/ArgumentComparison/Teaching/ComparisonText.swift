public import ArgumentModel
internal import ArgumentWords

/// Tells what of a reference a map has: every judgement in a line, with what it rests on.
public struct ComparisonText {
  let map: ComparedMap
  let words: Words
  private let own: MapPhrases
  private let reference: MapPhrases

  /// Takes a map, and a language to tell it in; nil is that of the reference.
  public init(_ map: ComparedMap, language: LanguageTag?) {
    self.map = map
    let (first, second) = (map.comparison.map, map.comparison.reference)
    let languages = language.map { [$0] } ?? []
    own = MapPhrases(first, languages: languages + first.header.languages)
    reference = MapPhrases(second, languages: languages + second.header.languages)
    words = reference.words
  }

  /// A judgement in cells: what the reference has, what the map has, the judgement and what it rests on.
  struct Row {
    var judgement: MapComparison.Judgement
    var reference: String
    var own: String
    var name: String
    var basis: String
  }

  var statementRows: [Row] {
    map.comparison.statements.map { judged in
      Row(
        judgement: judged.judgement,
        reference: judged.reference.map { said(reference, $0) } ?? "",
        own: judged.own.map { said(own, $0) } ?? "", name: name(judged.judgement),
        basis: judged.match.map { match in
          let name = words.marking.bases[match.basis.rawValue] ?? match.basis.rawValue
          return words.remarked(name, AgreementReport.digits(match.score))
        } ?? "")
    }
  }

  var reasonRows: [Row] { map.comparison.reasons.map(row) }

  var objectionRows: [Row] { map.comparison.objections.map(row) }

  private func row(_ judged: MapComparison.ReasonJudgement) -> Row {
    let basis = judged.reference != nil && !judged.own.isEmpty
    let share = judged.share < 1 ? " \(Int((judged.share * 100).rounded())) %" : ""
    return Row(
      judgement: judged.judgement,
      reference: judged.reference.map {
        Entity.reason(reference.map.reasons[$0]).gist(reference) ?? ""
      } ?? "",
      own: judged.own.map { Entity.reason(own.map.reasons[$0]).gist(own) ?? "" }
        .joined(separator: words.semicolon),
      name: name(judged.judgement) + share,
      basis: basis ? words.marking.bases["premises"] ?? "" : "")
  }

  private func name(_ judgement: MapComparison.Judgement) -> String {
    words.marking.judgements[judgement.rawValue] ?? judgement.rawValue
  }

  private func said(_ phrases: MapPhrases, _ index: Int) -> String {
    let statement = phrases.map.statements[index]
    return "\(statement.id.rawValue.printable): \(phrases.text(statement.text) ?? "")"
  }

  /// The points in a line: “64.5 of 100”.
  var points: String {
    "\(ClassComparison.number(map.score.points)) / \(ClassComparison.number(map.score.most))"
  }

  /// As text for a terminal, ending in a line feed.
  public var text: String {
    var lines = [words.labelled(map.name.printable, points)]
    for part in map.score.parts {
      let name = words.marking.parts[part.part.rawValue] ?? part.part.rawValue
      let value = "\(ClassComparison.number(part.points)) / \(ClassComparison.number(part.most))"
      lines.append("  " + words.labelled(name, value))
    }
    for (title, rows) in sections where !rows.isEmpty {
      lines.append(title)
      for row in rows {
        let said = [row.reference, row.own].filter { !$0.isEmpty }.joined(separator: " ↔ ")
        let basis = row.basis.isEmpty ? "" : words.space + words.bracketed(row.basis)
        lines.append("  " + words.labelled(row.name, said) + basis)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The judgements under their headings.
  var sections: [(title: String, rows: [Row])] {
    [
      (words.marking.statements, statementRows), (words.marking.reasons, reasonRows),
      (words.marking.objections, objectionRows),
    ]
  }
}
