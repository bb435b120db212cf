internal import ArgumentModel

/// What an Argdown document says, by the rules of the language: statements of one title are one, and
/// signs are relations between these.
package struct ArgdownModel: Sendable {
  /// Statements, or arguments, that have one title, or the only one without.
  package struct Class: Sendable {
    package var title: String?
    /// The elements in their order.
    package var elements: [Int] = []
    /// Of an argument, the structure that takes it apart.
    package var structure: Int?
  }

  /// What a relation ties.
  package enum Node: Hashable, Sendable {
    case statement(Int)
    case argument(Int)
    /// An inference, by its element.
    case inference(Int)
  }

  /// The names of relations (argdown.org, “Relations”).
  package enum Kind: String, Hashable, Sendable {
    case support, attack, undercut, entails, contrary, contradictory
  }

  /// A relation, which may be said several times.
  package struct Relation: Hashable, Sendable {
    package var kind: Kind
    package var from: Node
    package var to: Node
  }

  package private(set) var statements: [Class] = []
  package private(set) var arguments: [Class] = []
  /// The relations in the order in which they are said first.
  package private(set) var relations: [Relation] = []
  /// What each element is part of.
  package private(set) var nodes: [Node] = []
  /// The relation that each element has to what it stands below.
  package private(set) var relationOf: [Relation?] = []
  /// Whether relations between statements are those of logic.
  package let isStrict: Bool

  /// Makes the model of a document.
  package init(_ document: ArgdownDocument) {
    isStrict =
      document.frontMatter["model"]?.objectValue?["mode"]?.stringValue == "strict"
    var statementsByTitle: [String: Int] = [:]
    var argumentsByTitle: [String: Int] = [:]
    for (index, element) in document.elements.enumerated() {
      switch element.kind {
      case .inference: nodes.append(.inference(index))
      case .statement:
        let number = Self.place(index, element.title, &statements, &statementsByTitle)
        nodes.append(.statement(number))
      case .argument:
        let number = Self.place(index, element.title, &arguments, &argumentsByTitle)
        nodes.append(.argument(number))
        if let structure = element.structure { arguments[number].structure = structure }
      }
    }
    for (index, structure) in document.structures.enumerated() where structure.argument == nil {
      var argument = Class()
      argument.structure = index
      arguments.append(argument)
    }
    var known: Set<Relation> = []
    for (index, element) in document.elements.enumerated() {
      let relation = relation(of: index, element)
      relationOf.append(relation)
      guard let relation else { continue }
      let isSymmetric = relation.kind == .contradictory || relation.kind == .contrary
      let turned = Relation(kind: relation.kind, from: relation.to, to: relation.from)
      if isSymmetric, known.contains(turned) { continue }
      if known.insert(relation).inserted { relations.append(relation) }
    }
  }

  /// Puts an element to the others of its title.
  private static func place(
    _ index: Int, _ title: String?, _ classes: inout [Class], _ byTitle: inout [String: Int]
  ) -> Int {
    if let found = title.flatMap({ byTitle[$0] }) {
      classes[found].elements.append(index)
      return found
    }
    if let title { byTitle[title] = classes.count }
    classes.append(Class(title: title, elements: [index]))
    return classes.count - 1
  }

  private func relation(of index: Int, _ element: ArgdownDocument.Element) -> Relation? {
    guard let parent = element.parent, let sign = element.relation else { return nil }
    let (from, to) = sign.isUpward ? (nodes[index], nodes[parent]) : (nodes[parent], nodes[index])
    var isLogical = false
    if case .statement = from, case .statement = to { isLogical = isStrict }
    let kind: Kind =
      switch sign.type {
      case .support: isLogical ? .entails : .support
      case .attack: isLogical ? .contrary : .attack
      case .undercut: .undercut
      case .contradiction: .contradictory
      }
    return Relation(kind: kind, from: from, to: to)
  }
}
