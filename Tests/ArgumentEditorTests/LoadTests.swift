import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// Many pages that send at once, and a server that is killed under them.
@Suite(.needs(Requirement.packedEngine), EngineBuildTrait.afterEngineBuild)
struct LoadTests {
  private static func add(_ id: String) -> String {
    #"[{"edit":"add","statement":{"id":"\#(id)","text":"T"}}]"#
  }

  @Test("What many pages send at once is one change each, and what the command line writes of it")
  func atOnce() async throws {
    let (program, editor) = try await RunningEditor.serving()
    defer {
      editor.end()
      program.cleanUp()
    }
    let listener = try editor.listen(after: 0)
    let (pages, rounds) = (8, Thoroughness.rounds(5, full: 60))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for page in 0..<pages {
        group.addTask {
          for number in 1...rounds {
            let answer = try await editor.send(
              "POST", "edits?client=c\(page)&gesture=\(number)", Self.add("c\(page)-\(number)"))
            #expect(answer.status == 200, "\(answer.text)")
          }
        }
      }
      try await group.waitForAll()
    }
    // Each was told, by a number of its own.
    var told: Set<String> = []
    for number in 1...(pages * rounds) {
      let change = try await listener.change(number)
      told.insert("\(change["client"]?.stringValue ?? "") \(change["gesture"] ?? .null)")
    }
    #expect(told.count == pages * rounds)
    let path = program.folder.appending(path: "m.argue.json").path
    let changes = try MapStore(path: path).history().done
    #expect(changes.count == pages * rounds)
    #expect(changes.map(\.number) == Array(1...(pages * rounds)))
    try program.write(RunningEditor.small, to: "other.argue.json")
    let edits = changes.flatMap(\.edits).map { JSONWriter.compact($0.json) }
    try program.write("[\(edits.joined(separator: ","))]", to: "edits.json")
    let applied = try program.run("apply", "other.argue.json", "edits.json")
    #expect(applied.status == 0, "\(applied.messages)")
    #expect(try program.read("other.argue.json") == program.read("m.argue.json"))
  }

  @Test("What got no answer from a server that was killed is sent again, and made once")
  func sentAgain() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(RunningEditor.small, to: "m.argue.json")
    var sent = [Int](repeating: 1, count: 4)
    for round in 0..<Thoroughness.rounds(4, full: 100) {
      let editor = try await RunningEditor(program, "m.argue.json")
      async let killed: Void = editor.end(after: .milliseconds(100 + round * 137 % 400))
      sent = await withTaskGroup(of: (Int, Int).self) { group in
        for page in sent.indices {
          let first = sent[page]
          group.addTask {
            var number = first
            while true {
              let request = "edits?client=page\(page)&gesture=\(number)"
              let id = "p\(page)-\(number)"
              let answer = try? await editor.send("POST", request, Self.add(id))
              guard let answer, answer.status != 503 else { return (page, number) }
              #expect(answer.status == 200, "\(id): \(answer.text)")
              number += 1
            }
          }
        }
        return await group.reduce(into: sent) { $0[$1.0] = $1.1 }
      }
      await killed
    }
    let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
    let there = Set(map.statements.map(\.id.rawValue))
    for page in sent.indices {
      for number in 1..<sent[page] { #expect(there.contains("p\(page)-\(number)")) }
    }
    #expect(try program.run("check", "m.argue.json", "--quiet").status == 0)
  }
}
