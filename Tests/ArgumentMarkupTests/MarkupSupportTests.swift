import ArgumentMarkup
import ArgumentModel
import Testing

struct MarkupSupportTests {
  @Test("What is missing is named with the packages that bring it")
  func missing() {
    let diagnostic = MarkupSupport.missing("HTML")
    #expect(diagnostic.message.contains("HTML"))
    #expect(diagnostic.explanation?.contains("--traits Markup") == true)
  }
}
