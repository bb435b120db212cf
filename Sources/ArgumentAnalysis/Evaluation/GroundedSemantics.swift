internal import ArgumentModel

/// The grounded labels of a program: its well-founded model (Van Gelder, Ross and Schlipf 1991), the
/// most sceptical of all.
///
/// Labels spread by counting what each point still waits for, every tie looked at once. Points that
/// support each other in a circle, and only those, are besides held to rest on something outside:
/// each keeps one ground that it is known to be founded on, and looks for another when that falls.
/// Time and memory are linear in the map without circles; within a circle each fall may make its
/// members look again.
struct GroundedSemantics {
  private let program: LogicProgram
  /// The label of each point.
  private(set) var labels: [Verdict.Label]
  /// For each point that fell because it rests on nothing but itself, the number of those that fell
  /// so together; -1 for all others.
  private(set) var fallenTogether: [Int32]
  /// How many grounds each point waits for: for one that needs all those that don't stand yet, for
  /// another those that haven't fallen.
  private var openGrounds: [Int32]
  /// How many attackers of each point haven't fallen.
  private var openAttackers: [Int32]
  /// Whether the grounds of each point suffice.
  private var isGrounded: [Bool]
  /// Points whose label is known, but not yet its consequences.
  private var waiting: [Int32] = []
  /// The circle of support to which each point belongs, or -1.
  private var circle: [Int32]
  /// For each point of a circle that needs but one ground, that by which it is founded, or -1.
  private var source: [Int32]

  /// Labels a program.
  init(_ program: LogicProgram) {
    self.program = program
    let count = Int(program.count)
    labels = [Verdict.Label](repeating: .undecided, count: count)
    fallenTogether = [Int32](repeating: -1, count: count)
    openGrounds = (0..<program.count).map { Int32(program.grounds.count(of: $0)) }
    openAttackers = (0..<program.count).map { Int32(program.attackers.count(of: $0)) }
    isGrounded = [Bool](repeating: false, count: count)
    circle = []
    source = []
    spreadFirst()
    circle = program.circlesOfSupport { [labels] in labels[Int($0)] == .undecided }
    guard circle.contains(where: { $0 >= 0 }) else { return }
    source = [Int32](repeating: -1, count: count)
    var doubtful = (0..<program.count).filter { circle[Int($0)] >= 0 }
    var number: Int32 = 0
    while !doubtful.isEmpty {
      for point in findFounded(doubtful) {
        fallenTogether[Int(point)] = number
        put(.rejected, point)
      }
      number += 1
      doubtful = []
      spread { doubtful.append($0) }
    }
  }

  // MARK: Spreading

  private mutating func spreadFirst() {
    for point in 0..<program.count {
      if let supposed = program.supposed[Int(point)] {
        put(supposed, point)
        continue
      }
      let isEmpty = openGrounds[Int(point)] == 0
      if program.isAsserted[Int(point)] || (program.needsAll[Int(point)] && isEmpty) {
        isGrounded[Int(point)] = true
        if openAttackers[Int(point)] == 0 { put(.accepted, point) }
      } else if isEmpty {
        put(.rejected, point)
      }
    }
    spread { _ in }
  }

  private mutating func put(_ label: Verdict.Label, _ point: Int32) {
    guard labels[Int(point)] == .undecided else { return }
    labels[Int(point)] = label
    waiting.append(point)
  }

  /// Draws the consequences of all labels that wait.
  /// - Parameter lost: Called with each undecided point of a circle whose founding ground fell.
  private mutating func spread(_ lost: (Int32) -> Void) {
    while let point = waiting.popLast() {
      let stands = labels[Int(point)] == .accepted
      for other in program.attacked[point] where labels[Int(other)] == .undecided {
        if stands {
          put(.rejected, other)
        } else {
          openAttackers[Int(other)] -= 1
          settle(other)
        }
      }
      for other in program.groundOf[point] where labels[Int(other)] == .undecided {
        let place = Int(other)
        if program.needsAll[place] {
          if stands {
            openGrounds[place] -= 1
            if openGrounds[place] == 0 { isGrounded[place] = true }
            settle(other)
          } else {
            put(.rejected, other)
          }
        } else if stands {
          isGrounded[place] = true
          settle(other)
        } else {
          openGrounds[place] -= 1
          if openGrounds[place] == 0, !isGrounded[place] {
            put(.rejected, other)
          } else if !source.isEmpty, source[place] == point {
            lost(other)
          }
        }
      }
    }
  }

  private mutating func settle(_ point: Int32) {
    if isGrounded[Int(point)], openAttackers[Int(point)] == 0 { put(.accepted, point) }
  }

  // MARK: Circles

  /// Finds for points of circles, and for those that are founded on them, grounds outside.
  /// - Returns: Those that have none.
  private mutating func findFounded(_ doubtful: [Int32]) -> [Int32] {
    var isDoubtful: Set<Int32> = []
    var all: [Int32] = []
    func isOpen(_ point: Int32) -> Bool {
      labels[Int(point)] == .undecided && circle[Int(point)] >= 0
    }
    for point in doubtful where isOpen(point) && isDoubtful.insert(point).inserted {
      all.append(point)
    }
    var next = 0
    while next < all.count {
      let point = all[next]
      next += 1
      for other in program.groundOf[point]
      where isOpen(other) && circle[Int(other)] == circle[Int(point)]
        && (program.needsAll[Int(other)] || source[Int(other)] == point)
        && isDoubtful.insert(other).inserted
      {
        all.append(other)
      }
    }
    // How many doubtful grounds each point that needs all of them still has.
    var missing: [Int32: Int32] = [:]
    var founded: [Int32] = []
    for point in all {
      source[Int(point)] = -1
      if program.needsAll[Int(point)] {
        let count = program.grounds[point].count { isDoubtful.contains($0) }
        missing[point] = Int32(count)
        if count == 0 { founded.append(point) }
      } else if isGrounded[Int(point)] {
        founded.append(point)
      } else if let ground = program.grounds[point].first(where: {
        labels[Int($0)] != .rejected && !isDoubtful.contains($0)
      }) {
        source[Int(point)] = ground
        founded.append(point)
      }
    }
    for point in founded { isDoubtful.remove(point) }
    while let point = founded.popLast() {
      for other in program.groundOf[point] where isDoubtful.contains(other) {
        if let count = missing[other] {
          missing[other] = count - 1
          guard count == 1 else { continue }
        } else {
          source[Int(other)] = point
        }
        isDoubtful.remove(other)
        founded.append(other)
      }
    }
    return all.filter { isDoubtful.contains($0) }
  }
}
