import ArgumentComparison
import ArgumentModel
import TestSupport
import Testing

/// What is judged of each reason of a reference.
struct JudgementTests {
  private static let statements = [
    "t thesis Phones should stay outside.", "a claim Pupils are distracted.",
    "b claim Learning needs attention.", "c claim Cheating becomes easy.",
    "d claim Parents want calls.", "e claim 手機輻射有害健康。",
  ]

  private static func map(_ reasons: String) -> ArgumentMap {
    SmallMaps.map(
      statements: statements,
      reasons: reasons.isEmpty ? [] : reasons.split(separator: ", ").map(String.init))
  }

  /// The judgements in the reference's order, then what was added.
  private static func judged(_ own: String, against reference: String) -> String {
    let comparison = MapComparison(map(own), with: map(reference))
    return comparison.reasons.map { reason in
      let own = reason.own.map { comparison.map.reasons[$0].id.rawValue }.joined(separator: "+")
      let share = reason.share == 1 || own.isEmpty ? "" : " \(reason.share)"
      return [reason.judgement.rawValue, own].filter { !$0.isEmpty }.joined(separator: " ") + share
    }.joined(separator: ", ")
  }

  @Test(
    "Each reason is judged by what is there in its place",
    arguments: [
      ("1 a+b -> t", "x b+a -> t", "found x"),
      ("1 a -> t", "", "missed"),
      ("", "x a -> t", "added x"),
      ("1 a -> t", "x a -x t", "wrong-stance x"),
      ("1 a+b -x t", "x b+c -> t", "wrong-stance x"),
      ("1 a -> t", "x t -> a", "wrong-direction x"),
      ("1 a -> t", "x a -> b", "wrong-target x"),
      ("1 a+b+c -> t", "x a -> d", "missed, added x"),
      ("1 a+b -> t", "x a -> d", "wrong-target x"),
      ("1 a -> t", "x a -x b", "missed, added x"),
      ("1 a+b -> t", "x a -> t, y b -> t", "not-linked x+y"),
      ("1 a+b+c -> t", "x a -> t, y b -> t", "not-linked x+y 0.6666666666666666"),
      ("1 a+b -> t", "x a -> t, y a -> t", "found x 0.5, added y"),
      ("1 a -> t, 2 b -> t", "x a+b -> t", "not-convergent x, not-convergent x"),
      ("1 a -> t, 2 b -x t", "x a+b -> t", "found x, missed"),
      ("1 a+b -> t", "x a+c -> t, y a+b+d -> t", "found y, added x"),
      // No reason stands for two.
      ("1 a -> t, 2 a -> t", "x a -> t", "found x, missed"),
      ("1 a -> t, 2 a -x t", "x a -> t, y a -x t", "found x, found y"),
      ("1 a -> t, 2 a -x t", "x a -> t", "found x, missed"),
      ("1 a -> t, 2 a -> c", "x a -> b", "wrong-target x, missed"),
      ("1 a -> t, 2 t -> a", "x t -> a", "missed, found x"),
      ("1 a -> t, 2 a+b -> c", "x t -> a, y t -> a", "wrong-direction x, missed, added y"),
      // On steps that are the same.
      ("1 a -> t, 2 b -x 1", "x a -> t, y b -x x", "found x, found y"),
      (
        "1 a -> t, 2 c -> t, 3 b -x 1", "x a -> t, z c -> t, y b -x z",
        "found x, found z, wrong-target y"
      ),
      (
        "1 a -> t, 2 b -x 1, 3 d -x 2", "x a -> t, y b -x x, z d -> y",
        "found x, found y, wrong-stance z"
      ),
      ("1 a -> t, 2 e -x 1", "x a -x t, y e -x x", "wrong-stance x, wrong-target y"),
    ])
  func judgements(reference: String, own: String, expected: String) {
    #expect(Self.judged(own, against: reference) == expected)
  }

  @Test("A word for a stance that nobody knows is judged as any other")
  func unknownStances() {
    var (reference, own) = (Self.map("1 a -> t"), Self.map("x a -> t"))
    own.reasons[0].stance = Stance(rawValue: "qualifies")
    #expect(MapComparison(own, with: reference).reasons.map(\.judgement) == [.wrongStance])
    reference.reasons[0].stance = Stance(rawValue: "qualifies")
    #expect(MapComparison(own, with: reference).reasons.map(\.judgement) == [.found])
  }

  @Test("The time is linear where all reasons bear on one statement", arguments: ["->", "-x"])
  func growth(arrow: String) throws {
    let factor = try Growth.factor(from: 400) { count in
      let statements = ["t - 主張"] + (0..<count).map { "s\($0) - w\($0)" }
      let reference = (0..<count).map { "r\($0) s\($0) -> t" }
      let own = (0..<count).map { "o\($0) s\($0) \(arrow) t" }
      return (
        SmallMaps.map(statements: statements, reasons: reference),
        SmallMaps.map(statements: statements, reasons: own)
      )
    } _: { reference, own in
      let judged = MapComparison(own, with: reference).reasons
      let wanted: MapComparison.Judgement = arrow == "->" ? .found : .wrongStance
      #expect(judged.allSatisfy { $0.judgement == wanted })
    }
    #expect(factor <= Growth.most)
  }
}
