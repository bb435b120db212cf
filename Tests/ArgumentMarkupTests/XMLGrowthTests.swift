import ArgumentMarkup
import TestSupport
import Testing

struct XMLGrowthTests {
  @Test("The attributes of one element are read in time that grows as they do")
  func attributes() throws {
    guard MarkupSupport.isBuiltIn else { return Repository.skipped("XML", because: "no Markup") }
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
