/// Which sets of arguments a reasonable judge may accept together.
public enum Semantics: String, CaseIterable, Hashable, Sendable {
  /// The least complete set (Dung 1995).
  case grounded = "GR"
  /// Admissible sets that hold all that they defend (Dung 1995).
  case complete = "CO"
  /// Maximal admissible sets (Dung 1995).
  case preferred = "PR"
  /// Sets without conflict that attack everything else (Dung 1995).
  case stable = "ST"
  /// Complete sets with maximal range (Caminada, Carnielli and Dunne 2012).
  case semiStable = "SST"
  /// Sets without conflict and with maximal range (Verheij 1996).
  case stage = "STG"
  /// The largest admissible set in all preferred ones (Dung, Mancarella and Toni 2007).
  case ideal = "ID"

  /// Whether there is always exactly one extension.
  var isUnique: Bool { self == .grounded || self == .ideal }
}

/// What is asked of a framework, as the competitions write it: `DS-PR`.
public struct Problem: Hashable, Sendable {
  /// What is asked.
  public enum Task: String, CaseIterable, Hashable, Sendable {
    /// Some extension.
    case someExtension = "SE"
    /// Whether some extension has an argument.
    case credulous = "DC"
    /// Whether all extensions have an argument.
    case sceptical = "DS"
    /// How many extensions there are.
    case count = "CE"
    /// All extensions.
    case enumerate = "EE"
  }

  /// What is asked.
  public let task: Task
  /// By which semantics.
  public let semantics: Semantics

  /// Asks a task of a semantics.
  public init(_ task: Task, _ semantics: Semantics) {
    self.task = task
    self.semantics = semantics
  }

  /// The problem that is written so; nil if there is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let task = Task(rawValue: String(parts[0])),
      let semantics = Semantics(rawValue: String(parts[1]))
    else { return nil }
    self.init(task, semantics)
  }

  /// How it is written.
  public var name: String { "\(task.rawValue)-\(semantics.rawValue)" }

  /// Whether it is about an argument.
  public var needsArgument: Bool { task == .credulous || task == .sceptical }

  /// All problems that can be solved.
  public static let all = Task.allCases.flatMap { task in
    Semantics.allCases.map { Problem(task, $0) }
  }
}
