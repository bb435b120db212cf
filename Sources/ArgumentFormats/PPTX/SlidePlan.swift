internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// What stands on which slide: first all that bears on the tops, then each line of argument.
///
/// A slide has few boxes. What goes on below stands on a slide of its own, after those of its line.
struct SlidePlan {
  /// A slide: its title, and the part of the map on it.
  struct Slide {
    var title: String
    var map: ArgumentMap
  }

  private(set) var slides: [Slide] = []
  /// How many relations stand on no slide, since their ends are on different ones.
  private(set) var lostRelations = 0
  /// How many premises and targets aren't in the map.
  private(set) var lostReferences: Int

  private let map: ArgumentMap
  private let languages: [LanguageTag]
  private let words: Words
  private let tree: ClaimTree
  private let children: [[Int]]
  private var statements: [EntityID: Int] = [:]
  private var reasons: [EntityID: Int] = [:]
  /// The relations by either end.
  private var relations: [EntityID: [Int]] = [:]
  private var shown: Set<Int> = []

  /// How many statements a slide has at most, a premise or two more where a reason needs them.
  private static let capacity = 7

  init(_ map: ArgumentMap, languages: [LanguageTag]) {
    self.map = map
    self.languages = languages
    words = Words.of(languages[0])
    tree = ClaimTree(map, language: languages[0])
    children = tree.children
    lostReferences = tree.lost.drafts
    for (index, statement) in map.statements.enumerated() where statements[statement.id] == nil {
      statements[statement.id] = index
    }
    for (index, reason) in map.reasons.enumerated() where reasons[reason.id] == nil {
      reasons[reason.id] = index
    }
    for (index, relation) in map.relations.enumerated() {
      for end in Self.ends(relation) { relations[end, default: []].append(index) }
    }
    make()
  }

  private static func ends(_ relation: Relation) -> [EntityID] {
    relation.between
      + [relation.from, relation.to, relation.prefer, relation.over].compactMap(\.self)
  }

  // MARK: Which items go together

  private mutating func make() {
    let tops = tree.items.indices.filter { tree.items[$0].parent == nil }
    let title = text(map.header.title)
    overview(tops, title.isEmpty ? words.handout.overview : title)
    let outline = Outline(map)
    for top in tops {
      for reason in children[top] { line(from: reason, under: top, outline) }
    }
    lostRelations = map.relations.count - shown.count
  }

  private func text(_ text: LocalizedText) -> String {
    text.preferred(languages)?.text.printable ?? ""
  }

  /// The tops with what bears on them, as many slides as that takes.
  private mutating func overview(_ tops: [Int], _ title: String) {
    var part: [Int] = []
    var count = 0
    var number = 0
    func finish(_ plan: inout SlidePlan) {
      guard !part.isEmpty || number == 0 else { return }
      number += 1
      plan.add(number == 1 ? title : plan.words.handout.further(title, number), part)
      part = []
      count = 0
    }
    for top in tops {
      if count >= Self.capacity { finish(&self) }
      part.append(top)
      count += 1
      for reason in children[top] {
        let premises = children[reason].filter { tree.items[$0].kind == .claim }
        if count > 1, count + premises.count > Self.capacity + 1 {
          finish(&self)
          part.append(top)
          count = 1
        }
        part.append(reason)
        part += premises
        count += premises.count
      }
    }
    finish(&self)
  }

  /// A line of argument: the claim at the top, one reason for or against it, and what bears on that in turn.
  private mutating func line(from reason: Int, under top: Int, _ outline: Outline) {
    var open: [(items: [Int], under: Int)] = [([reason], top)]
    let title = title(of: reason, outline)
    var number = 0
    var next = 0
    while next < open.count {
      var part = [open[next].under]
      var count = 1
      // Breadth first, each reason with its premises.
      var queue = open[next].items
      var place = 0
      var cut: [Int: [Int]] = [:]
      var order: [Int] = []
      while place < queue.count {
        let item = queue[place]
        place += 1
        let premises = children[item].filter { tree.items[$0].kind == .claim }
        if count > 1, count + premises.count > Self.capacity, let parent = tree.items[item].parent {
          if cut[parent] == nil { order.append(parent) }
          cut[parent, default: []].append(item)
          continue
        }
        part.append(item)
        part += premises
        count += premises.count
        queue += children[item].filter { tree.items[$0].kind != .claim }
        for premise in premises { queue += children[premise] }
      }
      for parent in order {
        guard let items = cut[parent] else { continue }
        open.append((items, parent))
      }
      number += 1
      add(number == 1 ? title : words.handout.further(title, number), part)
      next += 1
    }
  }

  /// A reason's number and its first premise.
  private func title(of item: Int, _ outline: Outline) -> String {
    let number = tree.items[item].entity.flatMap { reasons[$0] }.map { outline.reasonNumbers[$0] }
    let premise = children[item].first.map { tree.items[$0].text.printable } ?? ""
    return [number ?? "", premise].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  // MARK: The parts of the map

  private mutating func add(_ title: String, _ items: [Int]) {
    var part = ArgumentMap()
    part.header.id = map.header.id
    part.header.languages = map.header.languages
    var here: Set<EntityID> = []
    func take(_ item: Int, _ plan: SlidePlan) {
      guard let entity = plan.tree.items[item].entity, here.insert(entity).inserted else { return }
      if case .reason = plan.tree.items[item].kind {
        if let index = plan.reasons[entity] { part.reasons.append(plan.map.reasons[index]) }
      } else if let index = plan.statements[entity] {
        part.statements.append(plan.map.statements[index])
      }
    }
    for item in items {
      // A reason that goes on below another one is told of that one with its premises.
      if case .reason = tree.items[item].kind, item == items.first {
        for premise in children[item] where tree.items[premise].kind == .claim {
          take(premise, self)
        }
      }
      take(item, self)
    }
    var known: Set<Int> = []
    // The first claim may stand on many slides; who is tied to it has the tie too.
    let first = items.first.flatMap { tree.items[$0].entity }
    for statement in part.statements where statement.id != first {
      for index in relations[statement.id] ?? []
      where Self.ends(map.relations[index]).allSatisfy(here.contains) {
        guard known.insert(index).inserted else { continue }
        shown.insert(index)
        part.relations.append(map.relations[index])
      }
    }
    slides.append(Slide(title: title, map: part))
  }
}
