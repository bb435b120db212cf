import Testing

@testable import ArgumentModel

/// What happens should an edit of the editor's own be refused, which can't be.
struct EditFaultTests {
  private static func editor() -> MapEditor {
    var map = ArgumentMap()
    var statement = Statement()
    statement.id = "a"
    map.statements = [statement]
    return MapEditor(map)
  }

  @Test("An editor that couldn't take an edit back does nothing more")
  func fault() throws {
    var editor = Self.editor()
    editor.replay([.remove("nobody", cascade: false)])
    #expect(editor.fault != nil)
    let refusal = #expect(throws: EditRefusal.self) {
      _ = try editor.apply([.remove("a", cascade: false)])
    }
    #expect(refusal?.diagnostics.first?.rule == "edit-not-reversible")
    #expect(editor.contains("a"))
  }

  @Test("Refused edits leave an editor that works")
  func refused() throws {
    var editor = Self.editor()
    #expect(throws: EditRefusal.self) {
      _ = try editor.apply([.rename("a", to: "b"), .remove("nobody", cascade: false)])
    }
    #expect(editor.fault == nil && editor.contains("a"))
    _ = try editor.apply([.rename("a", to: "b")])
    #expect(editor.contains("b"))
  }
}
