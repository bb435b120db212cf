internal import ArgumentModel
internal import ArgumentWords

/// What there is in drawings that a legend explains.
struct LegendContent {
  private var kinds: Set<Drawing.Edge.Kind> = []
  private var marks: Set<String> = []
  private var hasJoints = false
  private var strengths: Set<Int> = []
  private var hasThesis = false
  private var hasImplicit = false
  private var hasQuestion = false
  private var hasHidden = false
  private var hasTurns = false
  private var signs: Set<Sign> = []
  private var groups: [Drawing.GroupKey] = []
  private var used: Set<Int> = []

  /// A sign that stands in the line of sources.
  private enum Sign: Hashable {
    case differs, hedged, said, anchored, often, paragraph
  }

  mutating func add(_ drawing: Drawing) {
    for edge in drawing.edges where edge.kind != .premise {
      kinds.insert(edge.kind)
      switch edge.kind {
      case .premise, .supports, .attacks, .undercuts: strengths.insert(edge.strength)
      case .contradicts, .restates, .prefers, .answers: break
      }
      marks.formUnion(edge.marks.map { $0.name })
    }
    groups = drawing.groups
    for node in drawing.nodes {
      used.formUnion(node.groups)
      hasJoints = hasJoints || node.isJoint
      hasThesis = hasThesis || node.role == .thesis
      hasImplicit = hasImplicit || node.isImplicit
      hasQuestion = hasQuestion || node.role == .question
      hasHidden = hasHidden || node.hidden > 0
      hasTurns = hasTurns || !node.onPage.above.isEmpty || !node.onPage.below.isEmpty
      marks.formUnion(node.marks.map { $0.name })
      for line in node.lines where line.kind == .source { add(line.text) }
    }
  }

  private mutating func add(_ text: String) {
    if text.hasPrefix("≈") { signs.insert(.hedged) }
    if text.hasPrefix("—") { signs.insert(.said) }
    var place: Sign?
    for character in text {
      switch character {
      case "≠": signs.insert(.differs)
      case "¶":
        if let place { signs.insert(place) }
        place = .anchored
      case "×" where place != nil: place = .often
      case "0"..."9" where place == .anchored: place = .paragraph
      default: break
      }
    }
    if let place { signs.insert(place) }
  }

  /// What is explained, in the order in which it is.
  func entries(_ words: Words) -> [(Legend.Sample, String)] {
    var entries: [(Legend.Sample, String)] = []
    func add(_ isUsed: Bool, _ sample: Legend.Sample, _ text: String) {
      if isUsed { entries.append((sample, text)) }
    }
    let (outline, drawing) = (words.outline, words.drawing)
    add(kinds.contains(.supports), .edge(.supports), outline.supports)
    add(kinds.contains(.attacks), .edge(.attacks), outline.attacks)
    add(kinds.contains(.undercuts), .edge(.undercuts), outline.undercuts)
    for kind in [Drawing.Edge.Kind.contradicts, .restates, .prefers, .answers] {
      let text = words.relations[kind.rawValue].map { $0.first } ?? kind.rawValue
      add(kinds.contains(kind), .edge(kind), text)
    }
    add(hasJoints, .joint, drawing.joint)
    add(strengths.count > 1, .strength, drawing.strength)
    add(hasThesis, .box("thesis"), drawing.thesis)
    add(hasImplicit, .box("implicit"), outline.implicit)
    add(hasQuestion, .box("question"), drawing.question)
    add(hasHidden, .chip("+3", "hidden"), drawing.hidden)
    add(hasTurns, .chip("→ 4", "turn"), drawing.continued)
    for mark in [
      .verdict(.accepted), .verdict(.rejected), .verdict(.undecided), .difference(.added),
      .difference(.removed), .difference(.changed), .comment(""),
    ] as [Overlay.Mark] {
      let text = mark.name == "comment" ? drawing.comment : words.page[mark.name]
      add(marks.contains(mark.name), .chip(mark.sign, "mark \(mark.name)"), text)
    }
    add(signs.contains(.said), .sign("—"), drawing.attributed)
    add(signs.contains(.hedged), .sign("≈"), drawing.hedged)
    add(signs.contains(.anchored), .sign("¶"), outline.anchored)
    add(signs.contains(.paragraph), .sign("¶ 3"), drawing.anchored)
    add(signs.contains(.often), .sign("¶ ×2"), drawing.anchoredOften)
    add(signs.contains(.differs), .sign("≠"), outline.divergence)
    for (number, group) in groups.enumerated() {
      add(used.contains(number), .group(number), group.title)
    }
    return entries
  }
}
