import ArgumentDrawing
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Pages in a real browser, driven by `Tools/PageTests/drive.py`.
struct BrowserTests {
  @Test("Readers can use the pages", .needs(.browser), .timeLimit(.minutes(10)))
  func drive() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ map: ArgumentMap, _ name: String, _ options: DrawingOptions = DrawingOptions())
      throws
    {
      let page = HTMLWriter().page(of: map, options: options).page
      try Data(page.utf8).write(to: folder.appending(path: name))
    }
    for file in Repository.maps {
      let map = try MapReader().read(Array(try Data(contentsOf: file))).map
      let name = file.lastPathComponent.prefix { $0 != "." }
      try write(map, "sample-\(name).html")
      if name == "phones-in-class" { try write(map, "bilingual.html") }
    }
    try write(HTMLTests.map(HTMLTests.hostile), "hostile.html")
    try JSONEncoder().encode(HTMLTests.hostile).write(to: folder.appending(path: "hostile.json"))
    try write(Self.large, "large.html")
    let script = Repository.folder.appending(path: "Tools/PageTests/drive.py").path
    let output = try PageTools.run(["python3", script, folder.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 14, "\(output)")
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
