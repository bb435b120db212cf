import ArgumentFormats
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// A ZIP archive as these tests read it: from its directory, checked against the headers of its files.
struct Archive {
  private(set) var names: [String] = []
  private(set) var files: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    try #require(end >= 0 && number(end, 4) == 0x0605_4B50)
    var place = number(end + 16, 4)
    #expect(place + number(end + 12, 4) == end)
    for _ in 0..<number(end + 10, 2) {
      try #require(number(place, 4) == 0x0201_4B50)
      let (size, length, start) = (
        number(place + 20, 4), number(place + 28, 2), number(place + 42, 4)
      )
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      try #require(number(start, 4) == 0x0403_4B50)
      // What both headers say of a file is the same: flags, method, time, sum, sizes and the name's length.
      #expect(bytes[(start + 6)..<(start + 30)] == bytes[(place + 8)..<(place + 32)])
      #expect(number(start + 8, 2) == 0 && number(start + 10, 4) == 0x0021_0000)
      let content = start + 30 + length
      #expect(names.contains(name) == false)
      names.append(name)
      files[name] = Array(bytes[content..<(content + size)])
      place += 46 + length
    }
    #expect(place == end)
  }

  /// The names, the elements with their attributes and the words of a part.
  func events(_ name: String) throws -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLReader().read(try #require(files[name])) { events.append($0) }
    return events
  }

  /// The elements of a name in a part.
  func elements(_ element: String, in part: String) throws -> [XMLElement] {
    try events(part).compactMap { event in
      guard case .start(let start) = event, start.name == element else { return nil }
      return start
    }
  }

  /// Holds every part against its type, and every relation against the parts.
  func expectWhole() throws {
    let types = Set(
      try elements("Override", in: "[Content_Types].xml").compactMap { $0["PartName"] })
    #expect(names.first == "[Content_Types].xml")
    for name in names where name.hasSuffix(".xml") && name != names.first {
      _ = try events(name)
      #expect(types.contains("/" + name), "\(name) has no type")
    }
    #expect(types.allSatisfy { files[String($0.dropFirst())] != nil })
    for name in names where name.hasSuffix(".rels") {
      let folder = URL(filePath: "/" + name).deletingLastPathComponent().deletingLastPathComponent()
      for relation in try elements("Relationship", in: name) {
        let target = folder.appending(path: relation["Target"] ?? "").standardized.path
        #expect(files[String(target.dropFirst())] != nil, "\(name) names \(target)")
      }
    }
  }
}

/// Programs that read what is written, in a folder that goes with the test.
struct OutsideProgram {
  /// Runs a program on a file of some bytes.
  /// - Parameter change: What is done with the folder and the file's name before the folder goes.
  static func run(
    _ name: String, _ arguments: [String], on bytes: [UInt8], named file: String,
    _ check: (_ folder: URL, _ end: Child.End, _ messages: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "argue-outside-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: file)
    try Data(bytes).write(to: path)
    let words = arguments.map {
      $0.replacingOccurrences(of: "FOLDER", with: folder.path)
        .replacingOccurrences(of: "FILE", with: path.path)
    }
    let (output, messages) = (folder.appending(path: "out"), folder.appending(path: "messages"))
    let program: String = try #require(Child.path(of: name))
    let end = try Child.run(
      words, program: program, output: output.path, messages: messages.path)
    let said = try [output, messages].map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self)
    }
    try check(folder, end, said.joined())
  }

  /// The words on each page of an office document, as LibreOffice shows them.
  static func pages(_ bytes: [UInt8], _ ending: String) throws -> [String] {
    var pages: [String] = []
    try run(
      "soffice",
      [
        "-env:UserInstallation=file://FOLDER/profile", "--headless", "--convert-to", "pdf",
        "--outdir", "FOLDER", "FILE",
      ], on: bytes, named: "document.\(ending)"
    ) { folder, end, messages in
      #expect(end == .exit(0), "\(messages)")
      let text = folder.appending(path: "text")
      let pdf = folder.appending(path: "document.pdf").path
      let program: String = try #require(Child.path(of: "pdftotext"))
      let read = try Child.run(["-layout", pdf, text.path], program: program)
      #expect(read == .exit(0), "\(messages)")
      pages = String(decoding: try Data(contentsOf: text), as: UTF8.self)
        .split(separator: "\u{0C}").map(String.init)
    }
    return pages
  }
}
