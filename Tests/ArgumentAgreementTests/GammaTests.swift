import Foundation
import TestSupport
import Testing

@testable import ArgumentAgreement

/// γ against pygamma-agreement, which computes with numbers of 32 bits.
struct GammaTests {
  private static let reference = "reference/gamma_pygamma_0.5.9.json"

  private static func coders(_ name: String) throws -> [[CodedUnit]] {
    try AgreementData.units(name).coders.map { $0.map { CodedUnit($0.0, $0.1, $0.2) } }
  }

  @Test(
    "The best alignment and γ are the peer's", .needs(.data("agreement")),
    arguments: [
      "AlexPaulSuzan", "annotation_paul_suzann_alex", "example_figure10", "example_figure19",
      "annotation_dalton", "3by100",
    ])
  func peer(name: String) throws {
    let known = try AgreementData(Self.reference)[name]
    let coders = try Self.coders(name)
    let gamma = try Gamma(coders)
    let disorder = try #require(known["best_alignment_disorder"].number)
    #expect(abs(gamma.alignment.disorder - disorder) < 1e-6)
    let value = try #require(known["gamma"].number)
    #expect(abs(gamma.value - value) < 0.02, "\(gamma.value) of \(value)")
    let count = try #require(known["n_unitary"].number)
    #expect(abs(Double(gamma.alignment.rows.count) - count) <= 1)
    let categorical = try #require(known["gamma_cat"].number)
    let found = try #require(gamma.categorical)
    print("γ \(name): \(gamma.value) of \(value), γ-cat \(found) of \(categorical)")
    // Both are of units drawn by chance, and γ-cat of few of them.
    #expect(abs(found - categorical) < max(0.03, 0.1 * abs(categorical)))
  }

  @Test(
    "The best alignments of the other peer's fixtures", .needs(.data("agreement")), arguments: 1...6
  )
  func fixtures(number: Int) throws {
    let file = try #require(
      try SharedData.files("agreement", ending: "json").first {
        $0.path.contains("pygamma/fixture_0\(number)")
      })
    let data = try AgreementData(url: file)
    let params = data["params"]
    let dissimilarity = Dissimilarity(
      positional: params["alpha"].number ?? 0, categorical: params["beta"].number ?? 0,
      empty: params["deltaEmpty"].number ?? 0)
    func disorder(_ units: [AgreementData]) throws -> Double {
      var names: [String] = []
      var coders: [[CodedUnit]] = []
      for unit in units {
        let name = unit["annotator"].text
        if !names.contains(name) {
          names.append(name)
          coders.append([])
        }
        coders[names.firstIndex(of: name) ?? 0].append(
          CodedUnit(unit["start"].number ?? 0, unit["end"].number ?? 0, unit["category"].text))
      }
      return try UnitAlignment(coders, dissimilarity).disorder
    }
    func holds(_ units: AgreementData, _ known: AgreementData) throws {
      let found = try disorder(units.list)
      #expect(abs(found - (known.number ?? .nan)) < 2e-6)
    }
    try holds(data["continuum"], data["tier1"]["bestAlignmentDisorder"])
    for sample in data["tier2"]["sampledContinua"].list {
      try holds(sample["units"], sample["bestAlignmentDisorder"])
    }
  }

  @Test("Thousands of units of two coders are aligned in little time", .needs(.data("agreement")))
  func many() throws {
    let alignment = try UnitAlignment(try Self.coders("2by5000"))
    #expect(alignment.rows.count > 4000 && alignment.disorder > 0)
  }

  @Test(
    "The best alignment of three coders is the best of all",
    arguments: 0..<Thoroughness.rounds(40, full: 1000))
  func exhaustive(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let coders = (0..<3).map { _ in
      (0..<random.below(4)).map { _ in
        let start = Double(random.below(20))
        return CodedUnit(start, start + Double(1 + random.below(8)), random.pick(["a", "b"]))
      }
    }
    guard coders.contains(where: { !$0.isEmpty }) else { return }
    let dissimilarity = Dissimilarity()
    let count = Double(coders.reduce(0) { $0 + $1.count })
    let least = Self.least(coders.map { $0[...] }, dissimilarity) / (count / 3)
    #expect(abs(try UnitAlignment(coders, dissimilarity).disorder - least) < 1e-9)
  }

  /// The least sum of disorders, by trying all: the first unit left goes with any of the others', or none.
  private static func least(_ coders: [ArraySlice<CodedUnit>], _ dissimilarity: Dissimilarity)
    -> Double
  {
    guard let first = coders.firstIndex(where: { !$0.isEmpty }) else { return 0 }
    var best = Double.infinity
    var rest = coders
    let unit = rest[first].removeFirst()
    func choices(_ coder: Int) -> [CodedUnit?] {
      coder <= first ? [nil] : [nil] + Array(coders[coder])
    }
    func without(_ list: ArraySlice<CodedUnit>, _ unit: CodedUnit?) -> ArraySlice<CodedUnit> {
      var left = Array(list)
      if let unit, let place = left.firstIndex(of: unit) { left.remove(at: place) }
      return left[...]
    }
    for second in choices(1) {
      for third in choices(2) {
        var row: [CodedUnit?] = [nil, nil, nil]
        row[first] = unit
        if first != 1 { row[1] = second }
        if first != 2 { row[2] = third }
        var sum = 0.0
        for a in 0..<3 {
          for b in (a + 1)..<3 {
            if let left = row[a], let right = row[b] {
              sum += dissimilarity.between(left, right)
            } else {
              sum += dissimilarity.empty
            }
          }
        }
        var left = rest
        if first < 1 { left[1] = without(rest[1], second) }
        if first < 2 { left[2] = without(rest[2], third) }
        best = min(best, sum / 3 + least(left, dissimilarity))
      }
    }
    return best
  }

  @Test(
    "Many units at one place have a γ or are said to be too many, and nobody waits for minutes",
    arguments: [(2, 16), (2, 100), (2, 2000), (3, 4), (3, 8), (3, 60), (6, 6)])
  func onePlace(coders: Int, units: Int) throws {
    let same = (0..<units).map { _ in CodedUnit(10, 60, "claim") }
    do throws(Undefined) {
      let gamma = try Gamma(
        Array(repeating: same, count: coders), Dissimilarity(), precision: 0.02, mostSamples: 100,
        WorkBudget(steps: 50_000_000))
      #expect(gamma.value == 1 && gamma.samples >= 30)
      #expect(coders * units <= 200)
    } catch {
      #expect(error == .tooManyAlignments)
      #expect(coders * units > 10)
    }
  }

  @Test("What has no γ is said")
  func undefined() {
    #expect(throws: Undefined.nothingShared) { try Gamma([[CodedUnit(0, 1, "a")], []]) }
    #expect(throws: Undefined.wrongCoderCount) { try Gamma([[CodedUnit(0, 1, "a")]]) }
    #expect(throws: Undefined.nothingShared) { try UnitAlignment([[], []]) }
  }
}
