import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Documents of the newer readers as nobody should write them.
@Suite(.needs(.markup)) struct BadDocumentsTests {
  /// A good document of each format.
  static let documents: [(format: String, document: String)] = [
    ("aml", AMLTests.document), ("argunet", ArgunetTests.document),
    ("carneades-xml", CarneadesXMLTests.lkif), ("carneades-xml", CarneadesXMLTests.caf),
    ("debatemap", DebateMapTests.document), ("carneades", CarneadesTests.document),
    ("rationale", "a = Create(\"Claim\")\nSetText(\"手機 “ban”\")\n"),
  ]

  /// What comes of a document: maps that are maps, or a failure that says why.
  private static func answer(_ bytes: [UInt8], _ format: String) throws -> [ArgumentMap] {
    do {
      let maps = try Converting.read(ImportInput(bytes, name: "bad"), format).compactMap(\.map)
      for map in maps { _ = try Converting.throughJSON(map) }
      return maps
    } catch let failure as ReadFailure {
      #expect(!failure.diagnostics.isEmpty)
      return []
    }
  }

  @Test(
    "A document that ends anywhere is read as far as it goes, or refused",
    arguments: documents.indices)
  func truncated(number: Int) throws {
    let (format, document) = Self.documents[number]
    let bytes = Array(document.utf8)
    for end in stride(from: 0, to: bytes.count, by: 37) {
      _ = try Self.answer(Array(bytes[..<end]), format)
    }
  }

  @Test("UTF-16, a mark at the beginning and Latin-1 are read", arguments: documents.indices)
  func encodings(number: Int) throws {
    let (format, document) = Self.documents[number]
    let plain = try Self.answer(Array(document.utf8), format)
    #expect(!plain.isEmpty)
    let marked = try Self.answer([0xEF, 0xBB, 0xBF] + Array(document.utf8), format)
    #expect(marked == plain)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in document.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try Self.answer(wide, format) == plain)
    // XML has to name it; what is else no UTF-8 is taken for it.
    let isXML = document.hasPrefix("<")
    let declared =
      isXML
      ? "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
        + document.replacingOccurrences(of: "<?xml version=\"1.0\"?>", with: "") : document
    let latin = declared.replacingOccurrences(of: "Ban", with: "Bän").unicodeScalars
      .map { $0.value < 256 ? UInt8($0.value) : UInt8(ascii: "?") }
    _ = try Self.answer(latin, format)
  }

  @Test("What is nested 100,000 deep is refused or read, and quickly")
  func deep() throws {
    let many = 100_000
    func nest(_ open: String, _ close: String = "") -> String {
      String(repeating: open, count: many) + String(repeating: close, count: many)
    }
    let documents = [
      ("aml", "<ARG>" + nest("<AU><CA>")), ("argunet", "<graphml>" + nest("<node><graph>")),
      ("carneades-xml", "<lkif>" + nest("<argument-graphs>")),
      ("debatemap", "{\"nodes\":[],\"nodeLinks\":" + nest("[", "]") + "}"),
      ("carneades", "statements: " + nest("{a: ")), ("rationale", nest("a = Create(")),
    ]
    for (format, document) in documents { _ = try Self.answer(Array(document.utf8), format) }
  }

  @Test("Numbers that are too large, nulls and wrong kinds are no crash")
  func values() throws {
    let huge = String(repeating: "9", count: 400)
    let documents = [
      (
        "aml",
        "<ARG><TEXT>T</TEXT><AU><PROP identifier='\(huge)'><PROPTEXT offset='\(huge)'>T</PROPTEXT></PROP></AU></ARG>"
      ),
      (
        "aml",
        "<ARG><TEXT>T</TEXT><AU><PROP><PROPTEXT offset='9223372036854775807'>T</PROPTEXT></PROP></AU></ARG>"
      ),
      (
        "argunet",
        "<graphml><node id=''><data><arg:argument id=''><arg:proposition index='\(huge)' type='conclusion'/></arg:argument></data></node></graphml>"
      ),
      (
        "carneades-xml",
        "<lkif><argument-graph><statement/><argument weight='\(huge)'><conclusion/><premise/></argument></argument-graph></lkif>"
      ),
      (
        "debatemap",
        "{\"nodes\":[null,7,{\"id\":null,\"type\":7},{\"id\":1.5,\"type\":\"argument\"}],\"nodeLinks\":[null,{\"parent\":1.5,\"child\":1.5}],\"nodeRevisions\":{}}"
      ),
      ("debatemap", "{\"nodes\":[{\"id\":\(huge)}],\"nodeLinks\":[]}"),
      (
        "carneades",
        "statements: null\narguments:\n  a: null\n  b: {conclusion: null, premises: {x: [null, 1.5, {}]}, weight: 1e999}\nissues: [1, null, {positions: 7}]\n"
      ),
    ]
    for (format, document) in documents { _ = try Self.answer(Array(document.utf8), format) }
  }

  @Test("XML of strangers declares no entities and loads nothing")
  func entities() throws {
    for (format, root) in [("aml", "ARG"), ("argunet", "graphml"), ("carneades-xml", "caf")] {
      for declaration in [
        "<!ENTITY a 'b'>", "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
        "<!ENTITY % a SYSTEM 'x'> %a;",
      ] {
        let text = "<!DOCTYPE \(root) [\(declaration)]><\(root)>&a;</\(root)>"
        #expect(throws: ReadFailure.self) {
          try Converting.read(Converting.input(text), format)
        }
      }
    }
  }
}
