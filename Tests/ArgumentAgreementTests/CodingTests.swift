import ArgumentAgreement
import Foundation
import TestSupport
import Testing

/// Coefficients of coded items against what was published and what others compute.
struct CodingTests {
  private static let reference = "reference/coding_peers.json"

  private static func table(_ columns: [[String]]) -> CodingTable {
    CodingTable(
      (columns.first ?? []).indices.map { index in
        columns.map { $0[index] == "*" ? nil : $0[index] }
      })
  }

  private static func isNear(_ a: Double, _ b: Double?, _ most: Double = 1e-12) -> Bool {
    b.map { abs(a - $0) <= most } ?? false
  }

  @Test("Two coders' κ, π, α and S", .needs(.data("agreement")))
  func two() throws {
    let peer = try AgreementData(Self.reference)["cohen_2x18"]
    let table = Self.table(["a", "b"].map { peer[$0].text.map(String.init) })
    #expect(Self.isNear(try table.cohenKappa().value, peer["sklearn_cohen_kappa"].number))
    #expect(Self.isNear(try table.scottPi().value, peer["nltk_pi"].number))
    #expect(Self.isNear(try table.randolphKappa().value, peer["nltk_S"].number))
    #expect(Self.isNear(try table.cohenKappa().observed, peer["nltk_avg_Ao"].number))
    let alpha = try table.krippendorffAlpha(.nominal).value
    #expect(Self.isNear(alpha, peer["krippendorff_alpha_nominal"].number))
  }

  @Test("Many coders' κ", .needs(.data("agreement")))
  func many() throws {
    let peer = try AgreementData(Self.reference)["fleiss_wikipedia_10x14"]
    let table = CodingTable(
      peer["counts"].list.map { row in
        row.list.enumerated().flatMap { category, count in
          Array(repeating: String(category), count: Int(count.number ?? 0))
        }
      })
    #expect(Self.isNear(try table.fleissKappa().value, peer["statsmodels_fleiss"].number))
    #expect(Self.isNear(try table.randolphKappa().value, peer["statsmodels_randolph"].number))
    let alpha = try table.krippendorffAlpha(.nominal).value
    #expect(Self.isNear(alpha, peer["krippendorff_alpha_nominal"].number))
  }

  @Test("α with what is missing, by all metrics", .needs(.data("agreement")))
  func alpha() throws {
    let peer = try AgreementData(Self.reference)["krippendorff_4x12_missing"]
    let table = Self.table(peer["rows"].list.map { $0.list.map(\.text) })
    for metric in CodingTable.Metric.allCases {
      let value = try table.krippendorffAlpha(metric).value
      #expect(Self.isNear(value, peer["krippendorff_\(metric.rawValue)"].number), "\(metric)")
    }
    #expect(table.itemCount - table.sharedCount == 1 && table.completeCount == 8)
  }

  @Test("AC1 and AC2", .needs(.data("agreement")), arguments: 1...5)
  func gwet(number: Int) throws {
    let folder = "dkpro/dkpro-statistics-agreement/src/test/resources/gwet"
    let file = try #require(
      try SharedData.files("agreement", ending: "json").first {
        $0.path.contains("\(folder)/fixture_0\(number)")
      })
    let peer = try AgreementData(url: file)
    let items = peer["table"].list.enumerated().flatMap { row, cells in
      cells.list.enumerated().flatMap { column, count in
        Array(repeating: [String(row), String(column)], count: Int(count.number ?? 0))
      }
    }
    let table = CodingTable(items)
    for known in peer["cases"].list {
      let found = try table.gwetAC(isWeighted: known["measure"].text == "AC2")
      // The peer prints five digits.
      #expect(Self.isNear(found.value, known["coefficient"].number, 1e-4), "\(found)")
      #expect(Self.isNear(found.observed, known["pa"].number))
      #expect(Self.isNear(found.expected, known["pe"].number))
    }
  }

  @Test("Fleiss' own example, by category too")
  func fleiss() throws {
    // J. L. Fleiss 1971, table 1: thirty patients, six psychiatrists, five diagnoses.
    let counts = [
      [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0],
      [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6],
      [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1],
      [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0], [0, 2, 0, 4, 0], [1, 0, 2, 0, 3],
      [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0], [1, 0, 0, 4, 1],
      [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
    ]
    let table = CodingTable(
      counts.map { row in
        row.enumerated().flatMap { Array(repeating: String($0), count: $1) }
      })
    let kappa = try table.fleissKappa()
    #expect(Self.isNear(kappa.observed, 0.5556, 5e-5) && Self.isNear(kappa.expected, 0.2201, 5e-4))
    #expect(Self.isNear(kappa.value, 0.430, 5e-4))
    let known = [0.248, 0.248, 0.517, 0.470, 0.565]
    for (found, known) in zip(try table.fleissKappaByCategory(), known) {
      #expect(found.map { Self.isNear($0, known, 5e-3) } == true, "\(known)")
    }
  }

  @Test("What has no value is said, and never a number")
  func undefined() {
    let same = CodingTable([["a", "a"], ["a", "a"]])
    #expect(throws: Undefined.noVariation) { try same.cohenKappa() }
    #expect(throws: Undefined.noVariation) { try same.scottPi() }
    #expect(throws: Undefined.noVariation) { try same.fleissKappa() }
    #expect(throws: Undefined.noVariation) { try same.krippendorffAlpha(.nominal) }
    #expect(throws: Undefined.notNumbers) { try same.krippendorffAlpha(.interval) }
    #expect(throws: Undefined.wrongCoderCount) { try CodingTable([["a"], ["b"]]).cohenKappa() }
    #expect(throws: Undefined.nothingShared) {
      try CodingTable([["a", nil], [nil, "b"]]).krippendorffAlpha(.nominal)
    }
    #expect(throws: Undefined.nothingShared) { try CodingTable([]).krippendorffAlpha(.nominal) }
  }

  @Test("Intervals are the same each time, and hold the value")
  func bootstrap() throws {
    let table = CodingTable((0..<60).map { ["\($0 % 3)", $0 % 7 == 0 ? "0" : "\($0 % 3)"] })
    func interval() -> ClosedRange<Double>? {
      Bootstrap.interval(of: table.itemCount) { positions throws(Undefined) in
        try table.sample(positions).cohenKappa().value
      }
    }
    let found = try #require(interval())
    #expect(found.contains(try table.cohenKappa().value) && found == interval())
    #expect(found.lowerBound > 0.6 && found.upperBound <= 1)
    #expect(Bootstrap.interval(of: 1) { _ in 1 } == nil)
  }
}
