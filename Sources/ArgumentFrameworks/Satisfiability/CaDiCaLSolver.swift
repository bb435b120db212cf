#if CaDiCaL
  internal import CCadical

  /// One solver of CaDiCaL (Biere, Fazekas, Fleury and Heisinger 2020), owned: it is released when
  /// this goes.
  ///
  /// CaDiCaL ends the process when it is asked for a value at any time but right after a model was
  /// found, so the model is copied before anything else happens, and no other call asks for values.
  /// A solver belongs to one task: this is neither copied nor sent.
  @safe struct CaDiCaLSolver: ~Copyable {
    private let solver: OpaquePointer
    /// Holds the deadline where CaDiCaL's callback finds it.
    private let deadline: UnsafeMutablePointer<ContinuousClock.Instant>?

    /// Whether this CaDiCaL can have every decision give the value that is preferred.
    static let canAlwaysPrefer: Bool = {
      guard let solver = unsafe ccadical_init() else { return false }
      defer { unsafe ccadical_release(solver) }
      unsafe ccadical_set_option(solver, "forcephase", 1)
      return unsafe ccadical_get_option(solver, "forcephase") == 1
    }()

    /// Makes a solver; nil where there is no memory for it.
    init?(
      deadline: ContinuousClock.Instant?, preferring preference: Bool, isAlwaysPreferring: Bool
    ) {
      guard let solver = unsafe ccadical_init() else { return nil }
      unsafe self.solver = unsafe solver
      // Its messages would stand in the midst of our output; this has to come first.
      unsafe ccadical_set_option(solver, "quiet", 1)
      unsafe ccadical_set_option(solver, "phase", preference ? 1 : 0)
      // A lucky guess is mostly a set of one argument, which tells next to nothing.
      unsafe ccadical_set_option(solver, "lucky", 0)
      unsafe ccadical_set_option(solver, "walk", 0)
      // Frameworks of thousands of arguments are answered in fewer conflicts than simplifying their
      // clauses pays for; `Tools/Benchmarks/solve` measures it.
      unsafe ccadical_set_option(solver, "inprocessing", 0)
      unsafe ccadical_set_option(solver, "restartint", 10)
      if isAlwaysPreferring { unsafe ccadical_set_option(solver, "forcephase", 1) }
      guard let deadline else {
        unsafe self.deadline = nil
        return
      }
      let place = UnsafeMutablePointer<ContinuousClock.Instant>.allocate(capacity: 1)
      unsafe place.initialize(to: deadline)
      unsafe self.deadline = unsafe place
      unsafe ccadical_set_terminate(solver, place) { state in
        guard let state = unsafe state else { return 0 }
        let deadline = unsafe state.assumingMemoryBound(to: ContinuousClock.Instant.self).pointee
        return deadline <= .now ? 1 : 0
      }
    }

    deinit {
      unsafe ccadical_release(solver)
      unsafe deadline?.deallocate()
    }

    /// Adds a literal to the clause that is begun; it is neither 0 nor the least number.
    mutating func add(_ literal: Int32) { unsafe ccadical_add(solver, literal) }

    /// Ends the clause.
    mutating func endClause() { unsafe ccadical_add(solver, 0) }

    /// Assumes a literal for the next question alone.
    mutating func assume(_ literal: Int32) { unsafe ccadical_assume(solver, literal) }

    /// Adds a clause for the next question alone (Froleyks and Biere 2021).
    mutating func constrain(_ clause: [Int32]) {
      for literal in clause { unsafe ccadical_constrain(solver, literal) }
      unsafe ccadical_constrain(solver, 0)
    }

    /// Whether the clauses can be satisfied.
    /// - Parameter model: Gets the values of the variables from 1.
    mutating func solve(
      _ variables: Int32, copyingTo model: inout [Bool]
    ) throws(NotDecided) -> Bool {
      switch unsafe ccadical_solve(solver) {
      case 10:
        model.reserveCapacity(Int(variables) + 1)
        model.append(false)
        var variable: Int32 = 1
        while variable <= variables {
          unsafe model.append(ccadical_val(solver, variable) > 0)
          variable += 1
        }
        return true
      case 20: return false
      default: throw .timeout
      }
    }
  }
#endif
