import ArgumentModel
import TestSupport
import Testing

/// Members that no version of the program knows, set one by one.
struct UnknownMembersTests {
  @Test("They stand in the order of their names, few or many", arguments: [5, 31, 32, 33, 100])
  func order(count: Int) throws {
    var editor = MapEditor(SmallMaps.map(statements: ["a"]))
    // From names before, between and behind those that are there.
    let names = (0..<count).map { number in
      number % 3 == 0 ? "名\(number * 7 % count)" : "m\(number * 37 % count)x\(number)"
    }
    for name in names {
      _ = try editor.apply([.set(SetEdit("a", field: name, to: .string(name)))])
    }
    _ = try editor.apply(names.map { .set(SetEdit("a", field: $0, to: .bool(true))) })
    let members = editor.map.statements[0].unknown.members
    #expect(members.map(\.name) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(members.allSatisfy { $0.value == .bool(true) })
    let last = names.sorted().dropFirst(2)
    let inverse = try editor.apply(last.map { .set(SetEdit("a", field: $0, to: nil)) })
    #expect(editor.map.statements[0].unknown.members.count == 2)
    _ = try editor.apply(inverse)
    #expect(editor.map.statements[0].unknown.members == members)
  }
}
