import ArgumentStore
import Foundation
import TestSupport
import Testing

/// Many files that are written together.
struct OutputSeriesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Files of a series are there at once, and nothing else is")
  func writing() throws {
    let series = OutputSeries()
    for number in 1...20 {
      let path = folder.file("\(number)")
      try OutputFile.write(Array("\(number)".utf8), to: path, creating: true, in: series)
      #expect(try folder.text("\(number)") == "\(number)")
    }
    #expect(try folder.names().count == 20)
    try series.finish()
    #expect(try folder.names().count == 20)
  }

  @Test("What stands there already stays, or is replaced, as by one file")
  func existing() throws {
    let series = OutputSeries()
    try folder.write("old", to: "f")
    let error = storeError {
      try OutputFile.write([1], to: folder.file("f"), creating: true, in: series)
    }
    #expect(error?.code == .exists)
    #expect(try folder.text("f") == "old")
    try OutputFile.write(Array("new".utf8), to: folder.file("f"), in: series)
    #expect(try folder.text("f") == "new")
    try series.finish()
    #expect(try folder.names() == ["f"])
  }

  @Test("A name that appears in between is nobody's to take")
  func racing() throws {
    let path = folder.file("f")
    let error = storeError {
      let series = OutputSeries()
      try OutputFile.write(to: path, creating: true, in: series) { (sink) throws(StoreError) in
        try sink([1])
        try? folder.write("another's", to: "f")
      }
    }
    #expect(error?.code == .exists)
    #expect(try folder.text("f") == "another's")
    #expect(try folder.names() == ["f"])
  }

  @Test("What killed processes left of any file goes with the first file of a series")
  func leftovers() throws {
    let child = try Child([], program: "/bin/true")
    _ = child.wait()
    let dead = child.number
    let left = [".a.\(dead)-2a.argue-new", ".b.c.json.\(dead)-zz.argue-new"]
    let others = [
      // Of a process that is at it.
      ".a.\(getpid())-2a.argue-new",
      // Whatever that is.
      ".\(dead)-2a.argue-new", ".a.\(dead).argue-new", ".a.\(dead)-!.argue-new",
      ".a.0-2a.argue-new", "a.\(dead)-2a.argue-new", ".a.argue-tmp",
    ]
    for name in left + others { try folder.write("half", to: name) }
    let series = OutputSeries()
    try OutputFile.write([1], to: folder.file("d"), creating: true, in: series)
    try OutputFile.write([1], to: folder.file("e"), creating: true, in: series)
    #expect(try folder.names() == (others + ["d", "e"]).sorted())
  }
}
