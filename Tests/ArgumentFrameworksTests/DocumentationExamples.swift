import ArgumentFrameworks
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started reads a framework and solves it")
  func gettingStarted() throws {
    let document = try FrameworkReader.read(Array("p af 3\n1 2\n2 3\n".utf8), as: .i23)
    var accepted: [Int32]?
    if case .plain(let framework) = document {
      let solver = FrameworkSolver(framework, limit: SolvingLimit())
      accepted = try solver.someExtension(.grounded, where: nil)
    }
    #expect(accepted == [0, 2])
  }
}
