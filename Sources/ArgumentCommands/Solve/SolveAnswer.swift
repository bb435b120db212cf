internal import ArgumentFrameworks
internal import ArgumentModel

/// Writes answers as the competitions have them, each extension checked beforehand.
struct SolveAnswer {
  private let framework: Framework?
  /// Whether answers are those of the competition of 2023: `w 1 3`.
  private let isNumbered: Bool
  private let path: String
  private var writer = ByteWriter { Console.write($0) }

  /// Prepares for a framework; nil is one of assumptions, whose atoms have only numbers.
  init(_ framework: Framework?, _ format: FrameworkFormat, path: String) {
    self.framework = framework
    isNumbered = format == .i23 || format == .aba
    self.path = path
  }

  /// Solves a problem and writes the answer.
  mutating func write(
    _ problem: Problem, _ subject: Int32, _ solver: some ExtensionSolver
  ) throws {
    // What was found before the time was up is printed too.
    defer { writer.flush() }
    switch problem.task {
    case .someExtension:
      guard let found = try solver.someExtension(problem.semantics, where: nil) else {
        return writer.write("NO\n")
      }
      try verifyAll(found, problem, solver)
      write(found)
      writer.write(byte: 0x0A)
    case .credulous, .sceptical:
      let isCredulous = problem.task == .credulous
      let condition = Condition(subject, isWanted: isCredulous)
      guard let found = try solver.someExtension(problem.semantics, where: condition) else {
        return writer.write(isCredulous ? "NO\n" : "YES\n")
      }
      try verifyAll(found, problem, solver)
      guard solver.holds(subject, in: found) == isCredulous else { throw unverified(problem) }
      writer.write(isCredulous ? "YES\n" : "NO\n")
      guard isNumbered else { return }
      write(found)
      writer.write(byte: 0x0A)
    case .count: writer.write("\(try solver.count(problem.semantics))\n")
    case .enumerate:
      if !isNumbered { writer.write(byte: 0x5B) }
      var isFirst = true
      try solver.enumerate(problem.semantics) { found in
        try verify(found, problem, solver)
        if !isFirst, !isNumbered { writer.write(byte: 0x2C) }
        isFirst = false
        write(found)
        if isNumbered { writer.write(byte: 0x0A) }
      }
      if !isNumbered { writer.write("]\n") }
    }
  }

  private func verify(
    _ found: [Int32], _ problem: Problem, _ solver: some ExtensionSolver
  ) throws {
    guard solver.objection(to: found, problem.semantics) == nil else { throw unverified(problem) }
  }

  /// Checks its size as well, which takes too long for each of thousands.
  private func verifyAll(
    _ found: [Int32], _ problem: Problem, _ solver: some ExtensionSolver
  ) throws {
    try verify(found, problem, solver)
    guard try solver.objectionToSize(of: found, problem.semantics) == nil else {
      throw unverified(problem)
    }
  }

  private func unverified(_ problem: Problem) -> CommandFailure {
    CommandFailure(
      "unverified", "what was found for \(problem.name) doesn't hold good when it is checked",
      explanation: "This is a mistake in argue; please report it with the framework.", file: path,
      status: ExitStatus.bug)
  }

  private mutating func write(_ found: [Int32]) {
    guard !isNumbered, let framework else {
      writer.write(byte: 0x77)
      for argument in found {
        writer.write(byte: 0x20)
        writer.write(argument + 1)
      }
      return
    }
    writer.write(byte: 0x5B)
    for (place, argument) in found.enumerated() {
      if place > 0 { writer.write(byte: 0x2C) }
      writer.write(nameOf: argument, in: framework)
    }
    writer.write(byte: 0x5D)
  }
}
