internal import ArgumentModel

/// Hands on all preferred sets of a ``Part``.
///
/// Like ``PreferredConstruction`` it decides one strongly connected component after another (Baroni,
/// Giacomin and Guida 2005, section 5), but goes back to each where it has several maximal sets to
/// choose from. What a component has to offer is found once for all ways to come to it, so that most
/// sets need no question to a solver.
struct PreferredEnumeration {
  /// A change that can be taken back.
  private enum Change {
    case label(Int32, SearchLabel)
    case open(Int32)
  }

  /// Components that are still to be looked at, as a list whose ends are shared.
  private struct Cell {
    var members: [Int32]
    var next: Int
  }

  /// A place to come back to.
  private struct Choice {
    var offer: ComponentExtensions
    var taken: Int
    var members: [Int32]
    var changes: Int
    var cells: Int
    var head: Int
  }

  private let part: Part
  private let limit: SolvingLimit
  private var labels: [SearchLabel]
  private var open: [Int32]
  private var changes: [Change] = []
  private var cells: [Cell] = []
  private var head = -1
  private var finder: ComponentFinder
  private var number: [Int32]
  private var offers: [ComponentExtensions.Key: ComponentExtensions] = [:]

  /// How many components are remembered with what they offer.
  private static let mostOffers = 1000

  init(_ part: Part, _ limit: SolvingLimit) {
    self.part = part
    self.limit = limit
    labels = [SearchLabel](repeating: .undecided, count: part.members.count)
    open = (0..<part.count).map { Int32(part.attackers.places($0).count) }
    finder = ComponentFinder(part)
    number = [Int32](repeating: -1, count: part.members.count)
  }

  /// Hands on all sets, each in ascending order.
  mutating func run(_ body: ([Int32]) throws -> Void) throws {
    var choices: [Choice] = []
    accept((0..<part.count).filter { open[Int($0)] == 0 })
    push(Array(0..<part.count))
    while true {
      while head >= 0 {
        let members = cells[head].members.filter { labels[Int($0)] == .undecided }
        head = cells[head].next
        guard !members.isEmpty else { continue }
        let components = finder.components(of: members)
        guard components.count == 1 else {
          // Sinks come first, so the sources are looked at first.
          for component in components { push(component) }
          continue
        }
        let offer = offer(of: members)
        guard let offer, let first = try offer.set(0) else {
          for member in members { set(.lost, member) }
          continue
        }
        if try offer.set(1) != nil {
          choices.append(
            Choice(
              offer: offer, taken: 0, members: members, changes: changes.count,
              cells: cells.count, head: head))
        }
        take(first, of: members)
      }
      try limit.check()
      try body((0..<part.count).filter { labels[Int($0)] == .accepted })
      var isResumed = false
      while let place = choices.indices.last {
        undo(to: choices[place].changes)
        cells.removeLast(cells.count - choices[place].cells)
        head = choices[place].head
        choices[place].taken += 1
        if let next = try choices[place].offer.set(choices[place].taken) {
          take(next, of: choices[place].members)
          isResumed = true
          break
        }
        choices.removeLast()
      }
      if !isResumed { return }
    }
  }

  private mutating func push(_ members: [Int32]) {
    cells.append(Cell(members: members, next: head))
    head = cells.count - 1
  }

  private mutating func set(_ label: SearchLabel, _ argument: Int32) {
    changes.append(.label(argument, labels[Int(argument)]))
    labels[Int(argument)] = label
  }

  private mutating func undo(to count: Int) {
    while changes.count > count, let change = changes.popLast() {
      switch change {
      case .label(let argument, let label): labels[Int(argument)] = label
      case .open(let argument): open[Int(argument)] += 1
      }
    }
  }

  /// Accepts a set that a component offers; the rest of the component is settled by it.
  private mutating func take(_ places: [Int32], of members: [Int32]) {
    accept(places.map { members[Int($0)] })
    for member in members where labels[Int(member)] == .undecided { set(.lost, member) }
  }

  private mutating func accept(_ arguments: [Int32]) {
    var waiting = arguments
    for argument in arguments { set(.accepted, argument) }
    while let argument = waiting.popLast() {
      for place in part.attacked.places(argument) {
        let rejected = part.attacked.elements[place]
        let label = labels[Int(rejected)]
        guard label == .undecided || label == .lost else { continue }
        set(.rejected, rejected)
        for place in part.attacked.places(rejected) {
          let relieved = part.attacked.elements[place]
          open[Int(relieved)] -= 1
          changes.append(.open(relieved))
          guard open[Int(relieved)] == 0, labels[Int(relieved)] == .undecided else { continue }
          set(.accepted, relieved)
          waiting.append(relieved)
        }
      }
    }
  }

  /// What a component offers to which nothing undecided leads; nil is nothing for sure.
  private mutating func offer(of members: [Int32]) -> ComponentExtensions? {
    let isExcluded = finder.exclusions(in: members) { [labels] in labels[Int($0)] == .rejected }
    if isExcluded.allSatisfy({ $0 }) { return nil }
    let key = ComponentExtensions.Key(members: members, isExcluded: isExcluded)
    if let known = offers[key] { return known }
    let offer = ComponentExtensions(
      Part(members, of: part, numbering: &number), excluding: isExcluded, limit)
    if offers.count >= Self.mostOffers { offers.removeAll() }
    offers[key] = offer
    return offer
  }
}
