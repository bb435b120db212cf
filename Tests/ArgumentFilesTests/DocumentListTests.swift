import ArgumentFiles
import ArgumentModel
import Foundation
import Testing

/// Which documents names lead to, what they are called, and what is made of their names.
final class DocumentListTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "in/zh/deep"), withIntermediateDirectories: true)
    for name in [
      "in/b.ann", "in/b.txt", "in/a.ann", "in/alone.txt", "in/notes.md", "in/.hidden.ann",
      "in/zh/甲.ann", "in/zh/deep/c.ann",
    ] {
      try Data().write(to: folder.appending(path: name))
    }
    let line = #"{"format":"argue/1"}"#
    for (name, text) in [
      ("maps.jsonl", line), ("marked.jsonl", "\u{FEFF}\n { \"format\" : \"argue/1\"}"),
      ("other.jsonl", #"{"text":"a"}"#), ("named.argue.jsonl", "x"), ("maps.txt", line),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func list(_ names: [String]) throws -> DocumentList {
    try DocumentList(names.map { "\(folder.path)/\($0)" }) { $0.hasSuffix(".ann") }
  }

  @Test("Of a folder what is accepted is taken in the order of names, and the rest is counted")
  func folders() throws {
    let list = try list(["in"])
    #expect(list.documents.map(\.stem) == ["a", "b", "zh/deep/c", "zh/甲"])
    #expect(
      list.documents.map(\.name)
        == ["a.ann", "b.ann", "zh/deep/c.ann", "zh/甲.ann"].map { "\(folder.path)/in/\($0)" })
    // Not the text that belongs to a document, and not what is hidden.
    #expect(list.passedOver == 2)
    #expect(list.isForSeveral)
    #expect(list.documents.allSatisfy { !$0.hasLines })
  }

  @Test("A name of one file is taken as it is, and so is one of nothing; several are several")
  func files() throws {
    let one = try list(["in/notes.md"])
    #expect(!one.isForSeveral && one.documents.map(\.stem) == ["notes"])
    #expect(one.passedOver == 0)
    let none = try DocumentList(["nowhere.ann", "-"]) { _ in true }
    #expect(none.isForSeveral)
    #expect(none.documents.map(\.stem) == ["nowhere", "map"])
    #expect(none.documents.map(\.path) == ["nowhere.ann", "-"])
  }

  @Test("Patterns match in the order of names, and one that matches nothing is refused")
  func patterns() throws {
    let list = try list(["in/*.ann"])
    #expect(list.isForSeveral && list.documents.map(\.stem) == ["a", "b"])
    for pattern in ["in/*.none", "in/?.none", "in/[xy].ann"] {
      let failure = #expect(throws: FileFailure.self) { try self.list([pattern]) }
      #expect(failure?.exitCode == 66)
    }
  }

  @Test("Files of lines are known by their name, or by how they begin")
  func lines() throws {
    let names = ["maps.jsonl", "marked.jsonl", "other.jsonl", "named.argue.jsonl", "maps.txt"]
    let list = try list(names)
    #expect(list.documents.map(\.hasLines) == [true, true, false, true, false])
  }

  @Test("A document is called by its file's name without folder and ending")
  func stems() {
    for (path, stem) in [
      ("a.ann", "a"), ("x/y/a.b.ann", "a.b"), ("a.argue.json", "a"), ("a.argue.jsonl", "a"),
      ("a.cas.json", "a"), ("甲.xml", "甲"), ("-", "map"), ("a", "a"), (".ann", ".ann"),
      ("x/.ann", ".ann"), ("x.y/a", "a"), ("a.unknown", "a"), ("argue.json", "argue"),
    ] {
      #expect(DocumentFile.stem(of: path) == stem, "\(path)")
    }
    for (path, rest) in [
      ("a.b", "a"), ("x.y/a", "x.y/a"), ("x/.a", "x/.a"), (".a", ".a"), ("a.", "a"), ("", ""),
    ] {
      #expect(DocumentFile.withoutEnding(path) == rest, "\(path)")
    }
  }

  @Test("Names that are given once already get the next number that is free")
  func uniqueNames() {
    var names = UniqueNames()
    let given = ["a", "a", "b", "a", "a-2", "a-5", "a", "a"].map { names.name($0) }
    #expect(given == ["a", "a-2", "b", "a-3", "a-2-2", "a-5", "a-4", "a-6"])
  }
}
