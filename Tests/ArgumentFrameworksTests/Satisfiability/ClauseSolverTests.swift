import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentFrameworks

/// Both engines against truth tables.
struct ClauseSolverTests {
  /// Whether some values of so many variables satisfy all clauses.
  private static func isSatisfiable(_ clauses: [[Int32]], _ variables: Int32) -> Bool {
    (0..<UInt32(1) << variables).contains { values in
      clauses.allSatisfy { clause in
        clause.contains { (values >> ($0.magnitude - 1) & 1 == 1) == ($0 > 0) }
      }
    }
  }

  private static func randomClause(
    _ random: inout SeededGenerator, _ variables: Int32
  ) -> [Int32] {
    (0..<random.below(4) + (random.oneIn(20) ? 0 : 1)).map { _ in
      let variable = Int32(random.below(Int(variables)) + 1)
      return random.oneIn(2) ? variable : -variable
    }
  }

  @Test(
    "Answers equal truth tables, clause after clause and under assumptions",
    arguments: ClauseSolver.Engine.allCases, [ClauseSolver.Preference.yes, .no])
  func truthTables(engine: ClauseSolver.Engine, preference: ClauseSolver.Preference) throws {
    var random = SeededGenerator(seed: 61)
    for _ in 0..<400 {
      let variables = Int32(random.below(8) + 1)
      var solver = ClauseSolver(limit: .on(engine), preferring: preference)
      #expect(solver.makeVariables(variables) == 1)
      var clauses: [[Int32]] = []
      for _ in 0..<random.below(6) + 1 {
        for _ in 0..<random.below(6) {
          let clause = Self.randomClause(&random, variables)
          clauses.append(clause)
          if clause.count == 2 { solver.add(clause[0], clause[1]) } else { solver.add(clause) }
        }
        let assumed = random.oneIn(2) ? Self.randomClause(&random, variables) : []
        let all = clauses + assumed.map { [$0] }
        let isSatisfied = try solver.solve(assuming: assumed)
        #expect(isSatisfied == Self.isSatisfiable(all, variables))
        let constraint = Self.randomClause(&random, variables)
        #expect(
          try solver.solve(assuming: assumed, constraint: constraint)
            == Self.isSatisfiable(all + [constraint], variables))
        guard try solver.solve(assuming: assumed) else { continue }
        for clause in all {
          let holds = clause.contains { solver.isTrue($0) }
          #expect(holds, "\(clause) of \(all)")
        }
      }
    }
  }

  /// Pigeons in one hole fewer: hard for every search that only branches.
  private static func addPigeons(_ pigeons: Int32, to solver: inout ClauseSolver) {
    func variable(_ pigeon: Int32, _ hole: Int32) -> Int32 { pigeon * (pigeons - 1) + hole + 1 }
    for pigeon in 0..<pigeons {
      solver.add((0..<pigeons - 1).map { variable(pigeon, $0) })
      for other in 0..<pigeon {
        for hole in 0..<pigeons - 1 { solver.add(-variable(pigeon, hole), -variable(other, hole)) }
      }
    }
  }

  @Test("The bounded search says that it needs a solver when its steps are used up")
  func steps() {
    var solver = ClauseSolver(limit: .on(.search, steps: 500))
    Self.addPigeons(10, to: &solver)
    var reason: NotDecided?
    do throws(NotDecided) { _ = try solver.solve() } catch { reason = error }
    #expect(reason == .needsSolver)
    #expect(reason?.diagnostic.explanation?.contains("libcadical-dev") == true)
    #expect(reason?.diagnostic.explanation?.contains("--traits CaDiCaL") == true)
  }

  @Test(
    "Every engine stops at the deadline", .timeLimit(.minutes(10)),
    arguments: ClauseSolver.Engine.allCases)
  func deadline(engine: ClauseSolver.Engine) {
    var limit = SolvingLimit.on(engine, steps: .max)
    limit.deadline = .now + .milliseconds(50)
    var solver = ClauseSolver(limit: limit)
    Self.addPigeons(14, to: &solver)
    var reason: NotDecided?
    do throws(NotDecided) { _ = try solver.solve() } catch { reason = error }
    #expect(reason == .timeout)
  }

  @Test("Values may be asked for at any time", arguments: ClauseSolver.Engine.allCases)
  func values(engine: ClauseSolver.Engine) throws {
    var solver = ClauseSolver(limit: .on(engine))
    let variable = solver.makeVariable()
    var isTrue = solver.isTrue(variable)
    #expect(!isTrue)
    solver.add(variable)
    isTrue = solver.isTrue(variable)
    #expect(!isTrue)
    #expect(try solver.solve())
    solver.add([-variable, 7])
    isTrue = solver.isTrue(variable) && !solver.isTrue(7)
    #expect(isTrue, "7 was no variable of the model")
    #expect(try !solver.solve(assuming: [-7]))
    isTrue = solver.isTrue(variable)
    #expect(!isTrue)
    #expect(try solver.solve())
    solver.add([])
    #expect(try !solver.solve())
  }
}

extension SolvingLimit {
  /// A limit with which questions go to a certain engine.
  static func on(_ engine: ClauseSolver.Engine, steps: Int = usualSteps) -> SolvingLimit {
    var limit = SolvingLimit(steps: steps)
    limit.engine = engine
    return limit
  }
}
