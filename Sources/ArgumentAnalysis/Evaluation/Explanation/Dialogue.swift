public import ArgumentModel

/// Why a verdict is as it is, as moves that answer one another.
///
/// A verdict that is settled is shown by a proof: each move is carried by its replies, and of those
/// none can be left out. One that is open is shown by the circle that keeps it open: each move waits
/// for its only reply, and the last one for an earlier move.
public struct Dialogue: Hashable, Sendable {
  /// What a move is about.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// A statement.
    case statement
    /// A reason's step: its premises stand, and nothing undercuts it.
    case step
    /// What an attacking reason says against its target.
    case objection
    /// What licenses a reason that others back.
    case warrant
  }

  /// How a reply bears on the move before it.
  public enum Bearing: String, Hashable, Sendable, CaseIterable {
    /// The move rests on it.
    case ground
    /// It speaks against the move.
    case attack
  }

  /// A reply to a move.
  public struct Reply: Hashable, Sendable {
    /// How it bears on the move.
    public var bearing: Bearing
    /// Its place among the moves; one that comes before the move itself closes a circle.
    public var move: Int
  }

  /// A move: what it is about, and how that fares.
  public struct Move: Hashable, Sendable {
    /// The statement or reason that it is about.
    public var on: EntityID
    /// Which part of that.
    public var part: Part
    /// Whether it stands.
    public var label: Verdict.Label
    /// Why it fares so, as the proof or the circle that is told has it.
    public var why: Verdict.Why
    /// What makes it so; each move is replied to once, wherever else it is named.
    public var replies: [Reply]
    /// How many others would do in place of a reply, and aren't told: reasons that carry what stands by
    /// one, or that bring down what falls by one.
    public var others = 0
  }

  /// The moves, of which the first is on what was asked for; replies follow in depth before breadth.
  public var moves: [Move]
}

// MARK: Writing

extension Dialogue {
  /// The dialogue as JSON: its moves, each with a number from 1 and the numbers of its replies.
  public var json: JSONValue {
    .array(
      moves.enumerated().map { number, move in
        var json = JSONObject()
        json.append("move", .int(Int64(number + 1)))
        json.append("on", .string(move.on.rawValue))
        json.append("part", .string(move.part.rawValue))
        json.append("label", .string(move.label.rawValue))
        json.append("why", .string(move.why.rawValue))
        for bearing in Bearing.allCases {
          let replies = move.replies.filter { $0.bearing == bearing }
          if !replies.isEmpty {
            json.append(
              bearing.rawValue + "s", .array(replies.map { .int(Int64($0.move + 1)) }))
          }
        }
        if move.others > 0 { json.append("others", .int(Int64(move.others))) }
        return .object(json)
      })
  }
}
