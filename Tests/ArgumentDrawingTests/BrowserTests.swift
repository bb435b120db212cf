import ArgumentDrawing
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Pages in a real browser, driven by `Tools/PageTests/drive.py`.
struct BrowserTests {
  @Test(
    "Readers can use the pages", .needs(.browser), .needs(.packedEngine),
    .readingInBrowser,
    .timeLimit(.minutes(10)))
  func drive() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let folder = program.folder
    let engine = try #require(Repository.packedEngine)
    func write(_ map: ArgumentMap, _ name: String, isInteractive: Bool = true) throws {
      let page = HTMLWriter().page(of: map, engine: isInteractive ? engine : nil).page
      try Data(page.utf8).write(to: folder.appending(path: name))
    }
    for file in Repository.maps {
      let map = try MapReader().read(Array(try Data(contentsOf: file))).map
      let name = file.lastPathComponent.prefix { $0 != "." }
      try write(map, "sample-\(name).html")
      if name == "phones-in-class" {
        try write(map, "bilingual.html")
        try write(map, "plain.html", isInteractive: false)
        try writeAnswers(about: file, program)
      }
    }
    // No map that is read holds U+0000, and the engine opens none.
    let hostile = HTMLTests.hostile.filter { !$0.unicodeScalars.contains("\0") }
    try write(HTMLTests.map(hostile), "hostile.html")
    try JSONEncoder().encode(hostile).write(to: folder.appending(path: "hostile.json"))
    try write(Self.large, "large.html")
    try write(Self.flawed, "flawed.html")
    try Data(MapWriter().bytes(Self.flawed)).write(to: folder.appending(path: "flawed.argue.json"))
    let findings = try program.run("check", "flawed.argue.json", "--json").output
    try Data(findings.utf8).write(to: folder.appending(path: "flawed.json"))
    let script = Repository.folder.appending(path: "Tools/PageTests/drive.py").path
    let output = try PageTools.run(["python3", script, folder.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 20, "\(output)")
  }

  /// Writes what the program answers to the questions that readers of a page can ask.
  private func writeAnswers(about file: URL, _ program: Program) throws {
    let questions = [
      "why-en.txt": ["--why", "ban"], "why-zh-Hant.txt": ["--why", "ban", "--language", "zh-Hant"],
      "crux-en.txt": ["--crux"], "crux-zh-Hant.txt": ["--crux", "--language", "zh-Hant"],
      "verdicts.json": ["--overlay"],
      "rejected.json": ["--overlay", "--reject", "not-needed"],
      "assumed.json": ["--overlay", "--assume", "out-of-reach"],
      "supposed-why.txt": ["--why", "ban", "--reject", "tablets"],
      "supposed.json": ["--overlay", "--reject", "tablets"],
    ]
    for (name, options) in questions {
      let answer = try program.run(["evaluate", file.path] + options).output
      try Data(answer.utf8).write(to: program.folder.appending(path: name))
    }
  }

  /// A map in which something is wrong, and something to be thought about.
  private static var flawed: ArgumentMap {
    var map = SmallMaps.map(
      statements: ["t thesis It is so.", "a claim It may be so.", "b claim It was so."],
      reasons: ["r a -> t", "q b -> nobody", "p missing -> a"])
    map.statements[2].text = LocalizedText()
    return map
  }

  /// A map of 4,000 statements, each for one before it.
  private static var large: ArgumentMap {
    var random = SeededGenerator(seed: 4)
    return SmallMaps.map(
      statements: (0..<4000).map {
        "s\($0) \($0 == 0 ? "thesis" : "claim") Statement number \($0)."
      },
      reasons: (1..<4000).map {
        "r\($0) s\($0) \(random.oneIn(4) ? "-x" : "->") s\(random.below($0))"
      })
  }
}
