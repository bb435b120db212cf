package import ArgumentAgreement
internal import ArgumentModel

extension AlignedMaps {
  /// The edges of a map's argument: from each premise to what its reason bears on, a statement or another
  /// reason.
  package func edges(of number: Int) -> [Edge] {
    let map = maps[number]
    let places = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    let others = Dictionary(keepingFirst: map.reasons.enumerated().map { ($1.id, $0) })
    var edges: [Edge] = []
    for (index, reason) in map.reasons.enumerated() where reasonNodes[number][index] != nil {
      guard let id = reason.target,
        let target = places[id].map({ statementNodes[number][$0] })
          ?? others[id].flatMap({ reasonNodes[number][$0] })
      else { continue }
      for premise in reason.premises {
        guard let place = places[premise.statement] else { continue }
        edges.append(Edge(statementNodes[number][place], target, reason.stance.rawValue))
      }
    }
    return edges
  }

  /// What coders say of each thing that two or more of them have: its role.
  package var roles: CodingTable {
    CodingTable(
      statements.compactMap { node in
        guard node.count(where: { $0 != nil }) > 1 else { return nil }
        return node.enumerated().map { number, index in
          index.map { maps[number].statements[$0].role?.rawValue ?? "none" }
        }
      })
  }

  /// How far coders believe each statement that two or more of them have.
  package var credences: CodingTable {
    numbers(of: statements) { maps[$0].statements[$1].credence }
  }

  /// How strong coders say each step is that two or more of them have.
  package var strengths: CodingTable {
    numbers(of: reasons) { maps[$0].reasons[$1].strength }
  }

  private func numbers(
    of nodes: [[Int?]], _ number: (_ map: Int, _ index: Int) -> Double?
  ) -> CodingTable {
    CodingTable(
      nodes.compactMap { node in
        guard node.count(where: { $0 != nil }) > 1 else { return nil }
        return node.enumerated().map { map, index in
          index.flatMap { number(map, $0) }.map { "\($0)" }
        }
      })
  }

  /// Stretches of a text that maps have statements at.
  package struct Text: Sendable {
    /// What the text is called in the first map that has it.
    package var name: String
    /// How many code points it has, as far as is known.
    package var length: Int
    /// The units of each map, by role.
    package var units: [[CodedUnit]]
    /// How many anchors have no place.
    package var dropped: Int
  }

  /// The texts that two or more maps have statements at, in the order of the maps.
  package var texts: [Text] {
    var texts: [Text] = []
    var numbers: [String: Int] = [:]
    for (number, map) in maps.enumerated() {
      let names = TextNames(map)
      var lengths: [String: Int] = [:]
      for source in map.sources {
        for edition in source.editions {
          let anchor = Anchor(source.id, edition.id, [])
          lengths[names.name(of: anchor)] = edition.length ?? edition.text?.unicodeScalars.count
        }
      }
      for statement in map.statements {
        for anchor in statement.anchors {
          let name = names.name(of: anchor)
          let text = numbers[name] ?? texts.count
          if text == texts.count {
            numbers[name] = text
            texts.append(
              Text(
                name: "\(anchor.source.rawValue)/\(anchor.edition)", length: lengths[name] ?? 0,
                units: [[CodedUnit]](repeating: [], count: maps.count), dropped: 0))
          }
          for range in anchor.ranges {
            guard range.end > range.start else {
              texts[text].dropped += 1
              continue
            }
            texts[text].length = max(texts[text].length, range.end)
            texts[text].units[number].append(
              CodedUnit(Double(range.start), Double(range.end), statement.role?.rawValue ?? "none"))
          }
        }
      }
    }
    return texts.filter { text in text.units.count(where: { !$0.isEmpty }) > 1 }
  }
}
