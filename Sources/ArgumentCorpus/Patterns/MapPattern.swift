/// What a map has to hold: entities with properties, and how they are linked, as <doc:Patterns> defines.
///
/// ```swift
/// let pattern = try MapPattern("?objection attacks ?reason, ?reason scheme expert-opinion")
/// ```
public struct MapPattern: Hashable, Sendable {
  /// What a clause is about.
  enum Term: Hashable {
    /// A variable, by its number.
    case variable(Int)
    /// An entity by its id.
    case id(String)
  }

  /// What entities can have.
  enum Property: String, CaseIterable, Hashable {
    case kind = "is"
    case role, scheme, tag, source, verdict, who
  }

  /// How entities can be linked.
  enum Link: String, CaseIterable, Hashable {
    /// A reason speaks for its target.
    case supports
    /// A reason speaks against its target.
    case attacks
    /// A reason has a premise.
    case uses
    /// Either excludes the other.
    case contradicts
    /// One says the same as the other.
    case restates
    /// A position answers a question.
    case answers
    /// One is preferred to the other.
    case outranks
  }

  /// What a clause asks for.
  enum Condition: Hashable {
    case property(Term, Property, String)
    case words(Term, WordQuery)
    case link(Term, Link, Term)
  }

  /// A condition, or that nothing fulfils it.
  struct Clause: Hashable {
    var condition: Condition
    var isNegated = false
  }

  /// The names of the variables, without their question marks, in the order of their first mention.
  public private(set) var variables: [String] = []
  private(set) var clauses: [Clause] = []

  /// The most clauses of a pattern.
  public static let mostClauses = 32

  init() {}

  /// The number of a variable, which is made if there is none of that name.
  mutating func variable(_ name: String) -> Int {
    if let known = variables.firstIndex(of: name) { return known }
    variables.append(name)
    return variables.count - 1
  }

  mutating func append(_ clause: Clause) { clauses.append(clause) }

  /// The variables that conditions which aren't negated mention: what a match says something of.
  var bound: [Int] {
    var found: [Int] = []
    for clause in clauses where !clause.isNegated {
      for case .variable(let number) in clause.condition.terms where !found.contains(number) {
        found.append(number)
      }
    }
    return found.sorted()
  }
}

extension MapPattern.Condition {
  var terms: [MapPattern.Term] {
    switch self {
    case .property(let term, _, _), .words(let term, _): [term]
    case .link(let subject, _, let object): [subject, object]
    }
  }
}
