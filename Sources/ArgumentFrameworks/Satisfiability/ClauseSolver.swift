/// Decides whether clauses can all be satisfied, and how.
///
/// Clauses are added one after another, and each question may assume literals for itself alone.
/// Literals are numbers other than 0, as in the DIMACS format: a variable, or minus it for its
/// negation. Questions go to CaDiCaL where the program has it, else to a ``BoundedSearch``.
public struct ClauseSolver: ~Copyable {
  /// What answers the questions.
  enum Engine: Hashable, Sendable, CaseIterable {
    case library, search
  }

  /// Which value a variable is given first where nothing speaks for either.
  public enum Preference: Hashable, Sendable {
    /// Models with much in them.
    case yes
    /// Models with little in them.
    case no
  }

  #if CaDiCaL
    private var library: CaDiCaLSolver?
  #endif
  private var search: BoundedSearch
  private let limit: SolvingLimit
  /// The last model by variable, from 1; empty where the last question had none.
  private var model: [Bool] = []

  /// How many variables there are.
  public private(set) var variableCount: Int32 = 0

  /// Whether an engine can have every decision be what is preferred, and not only the first for
  /// each variable.
  static func canAlwaysPrefer(_ limit: SolvingLimit) -> Bool {
    #if CaDiCaL
      if limit.engine != .search { return CaDiCaLSolver.canAlwaysPrefer }
    #endif
    return true
  }

  /// Makes a solver without variables or clauses.
  /// - Parameter isAlwaysPreferring: Whether all decisions are to be what is preferred, where the
  ///   engine can do that.
  public init(
    limit: SolvingLimit, preferring preference: Preference = .yes, isAlwaysPreferring: Bool = false
  ) {
    self.limit = limit
    search = BoundedSearch(preferring: preference == .yes, steps: limit.steps)
    #if CaDiCaL
      library =
        limit.engine == .search
        ? nil
        : CaDiCaLSolver(
          deadline: limit.deadline, preferring: preference == .yes,
          isAlwaysPreferring: isAlwaysPreferring)
    #endif
  }

  /// Makes a variable; they are numbered from 1.
  public mutating func makeVariable() -> Int32 {
    variableCount += 1
    return variableCount
  }

  /// Makes variables, and answers the first of them.
  public mutating func makeVariables(_ count: Int32) -> Int32 {
    variableCount += count
    return variableCount - count + 1
  }

  /// Adds a clause: one of the literals has to be true, which of none can't be.
  public mutating func add(_ clause: some Sequence<Int32>) {
    #if CaDiCaL
      if library != nil {
        for literal in clause {
          register(literal)
          library?.add(literal)
        }
        library?.endClause()
        return
      }
    #endif
    var literals: [Int32] = []
    for literal in clause {
      register(literal)
      literals.append(literal)
    }
    search.add(literals)
  }

  /// Adds a clause of one literal.
  public mutating func add(_ literal: Int32) { add(CollectionOfOne(literal)) }

  /// Adds a clause of two literals.
  public mutating func add(_ first: Int32, _ second: Int32) {
    #if CaDiCaL
      if library != nil {
        register(first)
        register(second)
        library?.add(first)
        library?.add(second)
        library?.endClause()
        return
      }
    #endif
    add([first, second])
  }

  /// Whether all clauses can be satisfied while the assumptions hold.
  /// - Parameter constraint: A clause for this question alone; nil is none.
  public mutating func solve(
    assuming assumptions: [Int32] = [], constraint: [Int32]? = nil
  ) throws(NotDecided) -> Bool {
    model.removeAll(keepingCapacity: true)
    try limit.check()
    for literal in assumptions { register(literal) }
    for literal in constraint ?? [] { register(literal) }
    // CaDiCaL takes a constraint without literals for none.
    if constraint?.isEmpty == true { return false }
    #if CaDiCaL
      if library != nil {
        for literal in assumptions { library?.assume(literal) }
        if let constraint { library?.constrain(constraint) }
        return try library?.solve(variableCount, copyingTo: &model) ?? false
      }
    #endif
    if let constraint { search.add(constraint) }
    defer { if constraint != nil { search.removeLastClause() } }
    return try search.solve(
      variableCount, assuming: assumptions, deadline: limit.deadline, copyingTo: &model)
  }

  /// Whether a literal is true in the last model; false where there was none.
  public func isTrue(_ literal: Int32) -> Bool {
    let variable = Int(literal.magnitude)
    guard variable > 0, variable < model.count else { return false }
    return model[variable] == (literal > 0)
  }

  /// Sees to it that a literal's variable is there.
  @inline(__always)
  private mutating func register(_ literal: Int32) {
    // CaDiCaL ends the process at these two, which mean nothing.
    precondition(literal != 0 && literal != .min, "0 is no literal")
    variableCount = max(variableCount, literal < 0 ? -literal : literal)
  }
}
