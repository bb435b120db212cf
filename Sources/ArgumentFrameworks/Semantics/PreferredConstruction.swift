internal import ArgumentModel

/// Builds a preferred set of a ``Part`` up from an admissible one.
///
/// Preferred semantics can be decided one strongly connected component after another, those that
/// attack before those that are attacked (Baroni, Giacomin and Guida 2005, section 5), and each set
/// found takes away what it attacks, so that the rest falls into smaller components again; a
/// solver sees only one of them at a time.
struct PreferredConstruction {
  private let part: Part
  private var labels: [SearchLabel]
  /// How many attackers of each argument aren't rejected.
  private var open: [Int32]
  private var finder: ComponentFinder
  /// A table for numbering arguments anew, kept since there may be as many components as arguments.
  private var number: [Int32]

  /// Up to how many arguments a component's sets are looked for as maximal ones.
  private static let mostMaximal: Int32 = 2000

  init(_ part: Part) {
    self.part = part
    labels = [SearchLabel](repeating: .undecided, count: part.members.count)
    open = (0..<part.count).map { Int32(part.attackers.places($0).count) }
    finder = ComponentFinder(part)
    number = [Int32](repeating: -1, count: part.members.count)
    accept((0..<part.count).filter { open[Int($0)] == 0 })
  }

  /// What has been accepted.
  var accepted: [Int32] { (0..<part.count).filter { labels[Int($0)] == .accepted } }

  /// Accepts what is admissible together with what has been accepted, and all that it defends.
  mutating func accept(_ arguments: [Int32]) {
    var waiting = arguments.filter { labels[Int($0)] != .accepted }
    for argument in waiting { labels[Int(argument)] = .accepted }
    while let argument = waiting.popLast() {
      for place in part.attacked.places(argument) {
        let rejected = part.attacked.elements[place]
        guard labels[Int(rejected)] == .undecided || labels[Int(rejected)] == .lost else {
          continue
        }
        labels[Int(rejected)] = .rejected
        for place in part.attacked.places(rejected) {
          let relieved = Int(part.attacked.elements[place])
          open[relieved] -= 1
          guard open[relieved] == 0, labels[relieved] == .undecided else { continue }
          labels[relieved] = .accepted
          waiting.append(Int32(relieved))
        }
      }
    }
  }

  /// Accepts more until nothing can be added.
  mutating func complete(_ limit: SolvingLimit) throws(NotDecided) {
    var stack = [Array(0..<part.count)]
    while let list = stack.popLast() {
      let rest = list.filter { labels[Int($0)] == .undecided }
      guard !rest.isEmpty else { continue }
      // Sinks come first, so the sources are on top of the stack.
      let components = finder.components(of: rest)
      if components.count > 1 {
        stack += components
      } else if try extend(rest, limit) {
        stack.append(rest)
      }
    }
  }

  /// Accepts some of a component to which nothing undecided leads; false if there is nothing.
  private mutating func extend(
    _ members: [Int32], _ limit: SolvingLimit
  ) throws(NotDecided) -> Bool {
    let isExcluded = finder.exclusions(in: members) { [labels] in labels[Int($0)] == .rejected }
    if isExcluded.allSatisfy({ $0 }) {
      for member in members { labels[Int(member)] = .lost }
      return false
    }
    let inner = Part(members, of: part, numbering: &number)
    // Small components are hard if they are, and then large sets are found sooner than any others.
    var encoding = PartEncoding(
      inner, .admissible, limit, excluding: isExcluded, isMaximal: inner.count <= Self.mostMaximal)
    encoding.add((0..<inner.count).map { $0 + 1 })
    guard try encoding.solve() else {
      for member in members { labels[Int(member)] = .lost }
      return false
    }
    accept(encoding.set.map { members[Int($0)] })
    return true
  }
}
