import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What is written as XML, held against another reader of it.
struct XMLLintTests {
  @Test(
    "xmllint reads what is written as XML, whatever the map", .needs(.program("xmllint")),
    arguments: ["graphml", "opml", "freemind", "aml"])
  func texts(format: String) throws {
    var maps = [HostileTexts.map, try SmallMaps.everything(), Chains.chain(300)]
    for seed in 0..<4 {
      var random = RandomMaps(seed: UInt64(seed))
      maps.append(random.map(size: 12))
    }
    for map in maps {
      let text = try ExporterTests.export(map, format).text
      try OutsideProgram.run(
        "xmllint", ["--noout", "--nonet", "FILE"], on: Array(text.utf8), named: "x.xml"
      ) { _, end, messages in
        #expect(end == .exit(0), "\(messages.prefix(500))")
      }
    }
  }
}
