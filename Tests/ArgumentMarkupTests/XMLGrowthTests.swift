import ArgumentMarkup
import TestSupport
import Testing

@Suite(.needs(.markup))
struct XMLGrowthTests {
  @Test("The attributes of one element are read in time that grows as they do")
  func attributes() throws {
    let factor = try Growth.factor(
      from: 40_000,
      { count in
        Array("<a \((0..<count).map { "x\($0)=\"\($0)\"" }.joined(separator: " "))/>".utf8)
      }
    ) { bytes in
      try XMLReader().read(bytes) { _ in }
    }
    #expect(factor <= Growth.most)
  }
}
