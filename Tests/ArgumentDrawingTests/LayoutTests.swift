import ArgumentDrawing
import TestSupport
import Testing

struct LayoutTests {
  @Test("An empty graph has an empty layout")
  func empty() {
    #expect(LayoutEngine().layout(BoxGraph()).boxes.isEmpty)
  }
}
