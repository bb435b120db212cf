import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// Many processes of the program on one map.
struct ManyProcessesTests {
  @Test(
    "Of two who make 500 edits each, every edit its own process, all arrive",
    .timeLimit(.minutes(10)))
  func processes() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.store().path
    let edits = try TemporaryFolder()
    for name in ["p", "q"] {
      for number in 0..<500 {
        try edits.write(Self.edit("\(name)\(number)"), to: "\(name)\(number)")
      }
    }
    let started = ContinuousClock.now
    // One lane a process that starts the others one after another.
    let ends = try await onOwnThreads(["p", "q"], atOnce: 2) { name in
      try (0..<500).map { number in
        try Child.run(["apply", path, "-"], input: edits.file("\(name)\(number)"))
      }
    }
    print("1000 processes made an edit each in \(ContinuousClock.now - started)")
    #expect(ends.flatMap { $0 }.allSatisfy { $0 == .exit(0) })
    try Self.expectAll(in: folder)
    let history = try MapStore(path: path).history()
    #expect(history.done.map(\.number) == Array(1...1000))
    #expect(history.isCurrent && history.warnings == [])
    let before = try folder.bytes(Samples.name)
    #expect(try await onOwnThread { try Child.run(["undo", path, "--steps", "3"]) } == .exit(0))
    #expect(try await onOwnThread { try Child.run(["redo", path, "--steps", "3"]) } == .exit(0))
    #expect(try folder.bytes(Samples.name) == before)
  }

  @Test("So do all of two who make theirs in one process", .timeLimit(.minutes(2)))
  func streams() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.store().path
    let edits = try TemporaryFolder()
    for name in ["p", "q"] {
      try edits.write((0..<500).map { Self.edit("\(name)\($0)") }.joined(), to: name)
    }
    let ends = try await onOwnThreads(["p", "q"], atOnce: 2) { name in
      try Child.run(["apply", path, "-", "--keep-going"], input: edits.file(name))
    }
    #expect(ends == [.exit(0), .exit(0)])
    try Self.expectAll(in: folder)
    #expect(try MapStore(path: path).history().done.map(\.edits.count) == [500, 500])
  }

  private static func edit(_ id: String) -> String {
    #"{"edit":"add","statement":{"id":"\#(id)","text":"x"}}"# + "\n"
  }

  /// Expects the statements of both, each one's in order, and nothing left over.
  private static func expectAll(in folder: TemporaryFolder) throws {
    let ids = try MapStore(path: folder.file(Samples.name)).read().map.statements.map(\.id.rawValue)
    #expect(ids.count == 1001)
    for name in ["p", "q"] {
      #expect(ids.filter { $0.hasPrefix(name) } == (0..<500).map { "\(name)\($0)" })
    }
    #expect(try folder.names() == [".argue", Samples.name])
  }
}
