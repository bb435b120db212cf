import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Drawings for LaTeX.
struct TikZTests {
  @Test("Boxes are nodes where the layout has them, edges lead from node to node")
  func structure() throws {
    let map = SmallMaps.map(
      statements: ["t thesis 50%_&", "a", "b", "c"], reasons: ["r a+b -> t", "x c -x r"])
    let text = try ExporterTests.export(map, "tikz").text
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let nodes = lines.filter { $0.hasPrefix("\\node") }
    // Four statements and the joint of two premises.
    #expect(nodes.count == 5 && nodes.count { $0.contains("[joint") } == 1)
    #expect(nodes.allSatisfy { $0.contains(") at (") })
    #expect(text.contains("50\\%\\_\\&") && text.contains("% t\n"))
    let edges = lines.filter { $0.hasPrefix("\\draw[") }
    #expect(edges.count == 4)
    #expect(edges.allSatisfy { $0.contains(" .. controls (") && $0.contains("(n") })
    #expect(edges.count { $0.contains("undercuts") } == 1)
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
  }

  @Test("pdflatex makes a page of it, whatever the words", .needs(.latex))
  func pdflatex() throws {
    var maps: [ArgumentMap] = []
    for file in Repository.maps.prefix(4) {
      maps.append(try MapReader().read(Array(try Data(contentsOf: file))).map)
    }
    maps.append(
      SmallMaps.map(statements: [
        #"t thesis a\b {c} $d$ #e ~f ^g <h> ``i'' --j [k] "l" ?` !` ,, 50%"#
      ]))
    maps.append(Chains.chain(60))
    for map in maps {
      let text = try ExporterTests.export(map, "tikz") { $0.languages = ["en"] }.text
      // LaTeX of one byte a character has no Chinese, which a name may have.
      guard text.unicodeScalars.allSatisfy({ $0.value < 0x2E80 }) else { continue }
      try OutsideProgram.run(
        "pdflatex",
        ["-interaction=nonstopmode", "-halt-on-error", "-output-directory=FOLDER", "FILE"],
        on: Array(text.utf8), named: "map.tex"
      ) { folder, end, messages in
        #expect(end == .exit(0), "\(messages.suffix(1_500))")
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "map.pdf").path))
        #expect(messages.contains("(1 page"))
      }
    }
  }
}
