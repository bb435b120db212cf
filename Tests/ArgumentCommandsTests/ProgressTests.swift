import Testing

@testable import ArgumentCommands

struct ProgressTests {
  @Test(
    "A bar has twenty cells, of which as many are full as the share says",
    arguments: [
      (0, "[--------------------]   0 %"), (0.5, "[##########----------]  50 %"),
      (0.999, "[###################-]  99 %"), (1, "[####################] 100 %"),
      (-1, "[--------------------]   0 %"), (7, "[####################] 100 %"),
    ])
  func bar(share: Double, bar: String) {
    #expect(Progress.bar(share) == bar)
  }
}
