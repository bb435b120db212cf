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

  @Test(
    "What was done in this run says how fast it goes and how long it takes still",
    arguments: [
      (0, nil, nil, 2, ""), (50, nil, nil, 2, ", 25 a second"), (9, nil, nil, 4, ", 2.2 a second"),
      (50, 0, 0.5, 10, ", 5.0 a second, 0:10 left"),
      (600, 0.5, 0.75, 60, ", 10 a second, 1:00 left"),
      (600, 0, 0.01, 60, ", 10 a second, 1 h 39 left"), (5, 0.5, 0.5, 1, ", 5.0 a second"),
      (5, 0, 1, 1, ", 5.0 a second, 0:00 left"), (5, 0, 1e-12, 1, ", 5.0 a second, long left"),
    ] as [(Int, Double?, Double?, Double, String)])
  func pace(done: Int, from: Double?, to: Double?, seconds: Double, said: String) {
    #expect(Progress.pace(done, from: from, to: to, after: seconds) == said)
  }
}
