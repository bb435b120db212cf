internal import ArgumentModel

// Which statements stand at the top of a line, and which are read below another.
extension MapStructure {
  /// Whether a statement stands at the top of a line of its own.
  func isTop(_ statement: Int) -> Bool {
    let own = Int32(statement)
    return map.statements[statement].role != .question
      && graph.uses.count(of: own) == 0 && !isUntied(statement)
      && !hangs(statement)
  }

  /// Whether nothing ties a statement to others.
  func isUntied(_ statement: Int) -> Bool {
    let own = Int32(statement)
    return graph.uses.count(of: own) == 0
      && graph.incoming.count(of: own) == 0 && relations(of: own).isEmpty
  }

  /// Whether a statement is best read below the other end of a relation.
  func hangs(_ statement: Int) -> Bool {
    isPosition(statement) || hangsOnRelation(statement)
  }

  /// Whether a statement answers a question and nothing else uses it.
  private func isPosition(_ statement: Int) -> Bool {
    guard mayHang(statement) else { return false }
    return relations(of: Int32(statement)).contains { number in
      let relation = map.relations[number]
      guard relation.type == .answers, relation.from.flatMap(self.statement) == statement
      else { return false }
      let question = relation.to.flatMap(self.statement)
      return question.map { map.statements[$0].role == .question } ?? false
    }
  }

  /// Whether nothing but a relation to something else ties a statement.
  func hangsOnRelation(_ statement: Int) -> Bool {
    let own = Int32(statement)
    guard mayHang(statement), graph.incoming.count(of: own) == 0 else { return false }
    return relations(of: own).contains { number in
      let relation = map.relations[number]
      return relation.type != .answers
        && relation.hasEnd { node($0).map { $0 != own } ?? false }
    }
  }

  private func mayHang(_ statement: Int) -> Bool {
    let role = map.statements[statement].role
    return role != .thesis && role != .question
      && graph.uses.count(of: Int32(statement)) == 0
  }
}
