/// A map compiled for computing: dense indices and adjacency lists, no strings.
///
/// Nodes are the map's statements, then its reasons, each in the order of the document. A reference
/// that dangles, or is of a kind that can't stand there, is left out; of several entities with one
/// id the first is meant. Every algorithm runs on this, without recursion.
public struct ArgumentGraph: Sendable {
  /// How many statements there are: nodes from 0.
  public let statementCount: Int32
  /// How many reasons there are: the nodes after the statements.
  public let reasonCount: Int32
  /// The premises of each reason, by the reason's number from 0.
  public let premises: CompressedRows
  /// The reasons of which each statement is a premise, as numbers of reasons.
  public let uses: CompressedRows
  /// The reasons that bear on each node, as numbers of reasons.
  public let incoming: CompressedRows
  /// The node each reason bears on, or -1.
  public let target: [Int32]
  /// Whether each reason attacks.
  public let attacks: [Bool]
  /// The nodes that each node contradicts; each pair stands on both sides.
  public let contradictions: CompressedRows
  /// The statements that each statement restates or is restated by.
  public let restatements: CompressedRows

  /// How many nodes there are.
  public var nodeCount: Int32 { statementCount + reasonCount }

  /// The node of a reason.
  public func node(ofReason reason: Int32) -> Int32 { statementCount + reason }

  /// The number of the reason that a node is, or nil for a statement.
  public func reason(ofNode node: Int32) -> Int32? {
    node >= statementCount ? node - statementCount : nil
  }

  /// Compiles a map.
  public init(_ map: ArgumentMap, _ index: MapIndex) {
    let statementCount = Int32(map.statements.count)
    let reasonCount = Int32(map.reasons.count)
    func node(_ id: EntityID) -> Int32? {
      guard let place = index.place(of: id) else { return nil }
      switch place.kind {
      case .statement: return Int32(place.index)
      case .reason: return statementCount + Int32(place.index)
      default: return nil
      }
    }
    func statement(_ id: EntityID) -> Int32? {
      node(id).flatMap { $0 < statementCount ? $0 : nil }
    }

    var premises: [(row: Int32, element: Int32)] = []
    var uses: [(row: Int32, element: Int32)] = []
    var incoming: [(row: Int32, element: Int32)] = []
    var target: [Int32] = []
    var attacks: [Bool] = []
    target.reserveCapacity(map.reasons.count)
    attacks.reserveCapacity(map.reasons.count)
    for (number, reason) in map.reasons.enumerated() {
      let reasonNumber = Int32(number)
      for premise in reason.premises {
        guard let statement = statement(premise.statement) else { continue }
        premises.append((reasonNumber, statement))
        uses.append((statement, reasonNumber))
      }
      let aim = reason.target.flatMap(node) ?? -1
      target.append(aim)
      attacks.append(reason.stance == .attacks)
      if aim >= 0 { incoming.append((aim, reasonNumber)) }
    }

    var contradictions: [(row: Int32, element: Int32)] = []
    var restatements: [(row: Int32, element: Int32)] = []
    // What is written twice, or from both ends, is said once.
    var known = (contradictions: Set<UInt64>(), restatements: Set<UInt64>())
    func pair(_ a: Int32, _ b: Int32) -> UInt64 {
      UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b)))
    }
    for relation in map.relations {
      switch relation.type {
      case .contradicts:
        guard relation.between.count == 2, let a = node(relation.between[0]),
          let b = node(relation.between[1]), known.contradictions.insert(pair(a, b)).inserted
        else { continue }
        contradictions.append((a, b))
        contradictions.append((b, a))
      case .restates:
        guard let a = relation.from.flatMap(statement), let b = relation.to.flatMap(statement),
          known.restatements.insert(pair(a, b)).inserted
        else { continue }
        restatements.append((a, b))
        restatements.append((b, a))
      default: continue
      }
    }

    self.statementCount = statementCount
    self.reasonCount = reasonCount
    self.target = target
    self.attacks = attacks
    self.premises = CompressedRows(rows: Int(reasonCount), pairs: premises)
    self.uses = CompressedRows(rows: Int(statementCount), pairs: uses)
    self.incoming = CompressedRows(rows: Int(statementCount + reasonCount), pairs: incoming)
    self.contradictions = CompressedRows(
      rows: Int(statementCount + reasonCount), pairs: contradictions)
    self.restatements = CompressedRows(rows: Int(statementCount), pairs: restatements)
  }
}
