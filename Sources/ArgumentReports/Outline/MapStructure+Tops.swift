internal import ArgumentModel

// Which statements stand at the top of a line, and which are read below another.
extension MapStructure {
  /// Whether a statement stands at the top of a line of its own.
  package func isTop(_ statement: Int) -> Bool {
    let own = Int32(statement)
    return map.statements[statement].role != .question
      && graph.uses.count(of: own) == 0 && !isUntied(statement)
      && !hangs(statement)
  }

  /// Whether nothing ties a statement to others.
  package func isUntied(_ statement: Int) -> Bool {
    let own = Int32(statement)
    return graph.uses.count(of: own) == 0
      && graph.incoming.count(of: own) == 0 && relations(of: own).isEmpty
  }

  /// Whether a statement is best read below the other end of a relation.
  package func hangs(_ statement: Int) -> Bool {
    isPosition(statement) || hangsOnRelation(statement)
  }

  /// Whether a statement answers a question and nothing else uses it.
  private func isPosition(_ statement: Int) -> Bool {
    mayHang(statement) && answersQuestion[statement]
  }

  /// Whether nothing but a relation to something else ties a statement.
  package func hangsOnRelation(_ statement: Int) -> Bool {
    mayHang(statement) && graph.incoming.count(of: Int32(statement)) == 0
      && isRelated[statement]
  }

  private func mayHang(_ statement: Int) -> Bool {
    let role = map.statements[statement].role
    return role != .thesis && role != .question
      && graph.uses.count(of: Int32(statement)) == 0
  }
}
