import ArgumentAgreement
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started measures agreement")
  func gettingStarted() throws {
    let table = CodingTable([["claim", "claim"], ["premise", "claim"], ["premise", "premise"]])
    let kappa = try table.cohenKappa().value
    let alpha = try table.krippendorffAlpha(.nominal).value
    let interval = Bootstrap.interval(of: table.itemCount) { positions throws(Undefined) in
      try table.sample(positions).krippendorffAlpha(.nominal).value
    }
    let gamma = try Gamma([[CodedUnit(0, 10, "claim")], [CodedUnit(1, 10, "claim")]]).value
    #expect(abs(kappa - 0.4) < 1e-12 && abs(alpha - 4.0 / 9) < 1e-12)
    #expect(interval?.contains(alpha) != false && gamma > 0)
  }
}
