import ArgumentComparison
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// That statements are matched that say the same, and no others.
struct MatchingTests {
  @Test("Thirty students' maps are matched with a reference")
  func students() {
    let reference = StudentMaps.reference
    var (right, made, wanted) = (0, 0, 0)
    var bases: Set<StatementMatching.Basis> = []
    for number in 0..<30 {
      let (map, points) = StudentMaps.student(number)
      let matches = StatementMatching(reference, map).matches
      right += matches.count { points[$0.right] == $0.left }
      made += matches.count
      wanted += points.count { $0 != nil }
      bases.formUnion(matches.map(\.basis))
      #expect(Set(matches.map(\.right)).count == matches.count)
    }
    let (precision, recall) = (Double(right) / Double(made), Double(right) / Double(wanted))
    print("precision \(precision), recall \(recall), \(wanted) pairs")
    #expect(precision >= 0.95 && recall >= 0.9)
    #expect(bases.contains(.passage) && bases.contains(.words))
    #expect(!bases.contains(.id))
  }

  @Test("A map is matched with itself whatever its ids and its order", arguments: 0..<6)
  func itself(number: Int) {
    let map = StudentMaps.student(number).map
    var other = map
    other.statements.reverse()
    for index in other.statements.indices { other.statements[index].id = EntityID("x\(index)") }
    other.reasons = []
    let matches = StatementMatching(map, other).matches
    #expect(matches.count == map.statements.count)
    #expect(matches.allSatisfy { $0.right == map.statements.count - 1 - $0.left })
  }

  @Test("Equal ids are evidence only where they prove to mean the same")
  func ids() {
    let first = SmallMaps.map(
      statements: [
        "s1 - Phones distract pupils.", "s2 - Batteries contain cobalt.",
        "s3 - Parents want to call.",
      ])
    let second = SmallMaps.map(
      statements: [
        "s1 - Batteries contain some cobalt.", "s2 - Parents want to call home.",
        "s3 - Pupils are distracted by phones.",
      ])
    let pairs = StatementMatching(first, second).matches.map { [$0.left, $0.right] }
    #expect(pairs == [[0, 2], [1, 0], [2, 1]])
    // Where the languages differ the ids are all that there is.
    var german = first
    for (index, text) in ["Handys lenken ab.", "Akkus enthalten Kobalt.", "Eltern rufen an."]
      .enumerated()
    {
      german.statements[index].text = LocalizedText(text, language: "de")
    }
    #expect(StatementMatching(first, german).matches.map(\.right) == [0, 1, 2])
    #expect(StatementMatching(first, german).matches.allSatisfy { $0.basis == .id })
  }

  @Test("The only statements of two maps match if they say the same, and not otherwise")
  func single() {
    let one = SmallMaps.map(statements: ["a - Ban phones in class."])
    for (text, count) in [
      ("Ban phones in class.", 1), ("Phones: ban them in class.", 1), ("Zebras zigzag.", 0),
    ] {
      let other = SmallMaps.map(statements: ["b - \(text)"])
      #expect(StatementMatching(one, other).matches.count == count, "\(text)")
    }
  }

  @Test("Texts with nothing in common don't match, wherever they stand")
  func position() {
    let first = SmallMaps.map(
      statements: ["a - Phones distract pupils.", "b - Ban phones in class."], reasons: ["r a -> b"]
    )
    let second = SmallMaps.map(
      statements: ["c - Zebras zigzag.", "d - Ban phones in class."], reasons: ["r c -> d"])
    #expect(StatementMatching(first, second).matches.map(\.left) == [1])
  }

  @Test("How like two places are is the share of neighbours that match")
  func shares() {
    let statements = [
      "t - Phones should stay outside.", "a - Pupils are distracted.", "b - 手機昂貴。",
      "c - Parents want calls.",
    ]
    let first = SmallMaps.map(
      statements: statements, reasons: ["1 a -> t", "2 b -> t", "3 c -x t"])
    let second = SmallMaps.map(
      statements: statements, reasons: ["1 a -> t", "2 b -x t", "3 c -x t"])
    let matches = StatementMatching(first, second).matches
    // Of three neighbours two stand to the thesis as they do there.
    #expect(matches.map(\.position) == [2.0 / 3, 1, 0, 1])
  }

  @Test("Thirty maps of two hundred statements are compared in little time")
  func time() {
    var reference = ArgumentMap()
    reference.header.languages = ["en"]
    var random = SeededGenerator(seed: 3)
    let words = (0..<400).map { _ in
      String((0..<6).map { _ in random.pick(Array("aeioubcdfgklmnprst")) })
    }
    reference.statements = (0..<200).map { index in
      let text = (0..<9).map { _ in random.pick(words) }.joined(separator: " ")
      return Statement(EntityID("s\(index)"), ["en": text])
    }
    reference.reasons = (1..<200).map { index in
      Reason(
        EntityID("r\(index)"), from: [EntityID("s\(index)")], .supports, EntityID("s\(index / 3)"))
    }
    let prepared = PreparedReference(reference)
    let rubric = Rubric()
    let start = Self.threadTime()
    for number in 0..<30 {
      var map = reference
      for index in map.statements.indices {
        map.statements[index].id = EntityID("t\(index)")
        if index % 7 == number % 7 { map.statements[index].text["en"]? += " " + words[index] }
      }
      map.reasons = []
      let compared = ComparedMap(map, name: "\(number)", with: prepared, by: rubric)
      #expect(compared.comparison.statements.count { $0.judgement == .found } == 200)
    }
    let time = Self.threadTime() - start
    print("thirty maps of 200 statements: \(time) s")
    // A debug build is far slower than what people run.
    #expect(time < 10)
  }

  /// The seconds that this thread has worked.
  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("Of texts that are the same those match that stand at the same place", arguments: [5, 10])
  func sameTexts(count: Int) {
    func map(_ prefix: String) -> ArgumentMap {
      var map = ArgumentMap()
      map.header.languages = ["en"]
      map.statements = (0..<count).map { index in
        Statement(EntityID("\(prefix)\(index)"), ["en": "Phones distract everybody in class."])
      }
      return map
    }
    let found = StatementMatching(map("a"), map("b")).matches
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.left == $0.right })
  }

  @Test("The time of matching is linear")
  func growth() throws {
    var random = SeededGenerator(seed: 11)
    let words = (0..<3000).map { _ in
      String((0..<6).map { _ in random.pick(Array("aeioubcdfgklmnprst")) })
    }
    let factor = try Growth.factor(from: 400) { count in
      var map = Chains.chain(count)
      for index in map.statements.indices {
        map.statements[index].text["en"] = (0..<8).map { _ in random.pick(words) }
          .joined(separator: " ")
      }
      return map
    } _: { map in
      let found = StatementMatching(map, map).matches.count
      #expect(found == map.statements.count)
    }
    #expect(factor <= Growth.most)
  }
}
