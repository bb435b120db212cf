public import ArgumentModel
internal import ArgumentWords

/// Makes the outline of what is drawn.
struct OutlineMaker {
  private let map: ArgumentMap
  private let graph: ArgumentGraph
  private let selection: Selection
  private let text: NodeText
  private let languages: [LanguageTag]

  /// Nobody reads more of one statement in a list; the details have all of it.
  private static let longest = 2000
  /// How much of a statement tells which one it is.
  private static let shortest = 240

  init(_ map: ArgumentMap, _ options: DrawingOptions) {
    self.map = map
    let index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    selection = Selection(map, graph, index, options)
    languages = options.languages(of: map)
    text = NodeText(map, languages, options)
  }

  /// What still has to be told.
  private struct Entry {
    var node: Int32
    var level = 1
    var place = 1
    var siblings = 1
    /// The reason through which it is reached, if it is told what that does.
    var reason: Int32?
  }

  var items: [OutlineItem] {
    var items: [OutlineItem] = []
    var isSeen = [Bool](repeating: false, count: Int(graph.nodeCount))
    for root in selection.nodes where !isSeen[Int(root)] {
      let reason = graph.reason(ofNode: root)
      if let reason, !hasJoint(reason) { continue }
      var stack = [Entry(node: root, reason: reason)]
      while let entry = stack.popLast() {
        let children = children(of: entry.node)
        items.append(
          item(entry, isSeen: isSeen[Int(entry.node)], hasChildren: !children.isEmpty))
        if isSeen[Int(entry.node)] { continue }
        isSeen[Int(entry.node)] = true
        for (number, child) in children.enumerated().reversed() {
          stack.append(
            Entry(
              node: child.node, level: entry.level + 1, place: number + 1,
              siblings: children.count, reason: child.reason))
        }
      }
    }
    return items
  }

  private func hasJoint(_ reason: Int32) -> Bool {
    graph.hasJoint(reason) { selection.isDrawn[Int($0)] }
  }

  private func children(of node: Int32) -> [(node: Int32, reason: Int32?)] {
    var children: [(node: Int32, reason: Int32?)] = []
    if let reason = graph.reason(ofNode: node) {
      for premise in graph.premises[reason] { children.append((premise, nil)) }
    }
    for reason in graph.incoming[node] {
      let joint = graph.node(ofReason: reason)
      guard selection.isDrawn[Int(joint)] else { continue }
      if hasJoint(reason) {
        children.append((joint, reason))
      } else if let premise = graph.premises[reason].first {
        children.append((premise, reason))
      }
    }
    return children.filter { selection.isDrawn[Int($0.node)] }
  }

  // MARK: Words

  private func item(_ entry: Entry, isSeen: Bool, hasChildren: Bool) -> OutlineItem {
    let node = entry.node
    let reason = graph.reason(ofNode: node)
    let hidden = isSeen ? nil : selection.hidden[node]
    var parts: [OutlineItem.Part] = []
    func add(_ kind: OutlineItem.Part.Kind, _ text: String, _ language: LanguageTag? = nil) {
      parts.append(.init(kind: kind, text: text, language: language))
    }
    if let through = entry.reason {
      add(.verb, verb(through) + text.words.colon)
    }
    if let reason {
      add(.step, step(reason))
    } else if isSeen {
      let (words, language) = text.firstText(map.statements[Int(node)])
      add(.text, Self.cut(words, at: Self.shortest), language)
    } else {
      for part in text.parts(map.statements[Int(node)]) {
        add(part.kind.part, Self.cut(part.words, at: Self.longest), part.language)
      }
    }
    if isSeen { add(.more, text.words.bracketed(text.words.outline.elsewhere)) }
    if let hidden { add(.more, text.words.outline.hidden(hidden)) }
    return OutlineItem(
      id: reason.map { map.reasons[Int($0)].id } ?? map.statements[Int(node)].id,
      number: Int(node), side: graph.side(of: node), level: entry.level, place: entry.place,
      siblings: entry.siblings, isSeen: isSeen,
      isFoldable: reason == nil ? graph.incoming.count(of: node) > 0 : hasChildren, parts: parts)
  }

  private func verb(_ reason: Int32) -> String {
    let words = text.words.outline
    if graph.target[Int(reason)] >= graph.statementCount {
      return graph.attacks[Int(reason)] ? words.undercuts : words.backs
    }
    return graph.attacks[Int(reason)] ? words.attacks : words.supports
  }

  private func step(_ reason: Int32) -> String {
    let words = text.words.outline
    let count = graph.premises.count(of: reason)
    let premises = count > 0 ? words.premisesTogether(count) : words.noPremises
    return graph.target[Int(reason)] < 0 ? "\(premises) · \(words.noTarget)" : premises
  }

  private static func cut(_ text: String, at length: Int) -> String {
    text.count > length ? text.prefix(length) + "…" : text
  }
}

extension Drawing.Line.Kind {
  fileprivate var part: OutlineItem.Part.Kind {
    switch self {
    case .heading: .heading
    case .text: .text
    case .second: .second
    case .source: .source
    }
  }
}

extension ArgumentGraph {
  /// Whether a reason needs a point of its own: premises meet there, or something that is drawn bears on
  /// it.
  func hasJoint(_ reason: Int32, _ isDrawn: (Int32) -> Bool) -> Bool {
    premises.count(of: reason) != 1 || target[Int(reason)] < 0
      || incoming[node(ofReason: reason)].contains { isDrawn(node(ofReason: $0)) }
  }

  /// What a node is for: a statement by the first reason that it is a premise of.
  func side(of node: Int32) -> Drawing.Side {
    if let reason = reason(ofNode: node) { return side(ofReason: reason) }
    return uses[node].first.map { side(ofReason: $0) } ?? .neutral
  }

  /// What a reason does.
  func side(ofReason reason: Int32) -> Drawing.Side {
    if !attacks[Int(reason)] { return .supports }
    return target[Int(reason)] >= statementCount ? .undercuts : .attacks
  }
}

extension DrawingMaker {
  /// The outline of what is drawn, in the order in which it is read.
  public func outline(of map: ArgumentMap) -> [OutlineItem] { OutlineMaker(map, options).items }
}
