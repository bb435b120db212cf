import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentText
import Foundation
import TestSupport
import Testing

/// Where annotations stand: the words that a document gives win over its numbers.
struct PlaceTests {
  /// A way of counting places, as a program would that changes the text before.
  struct Counting: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What the program counts in the text that stands before a place.
    var count: @Sendable (String) -> Int
  }

  static let units: [Counting] = [
    Counting(testDescription: "code points") { $0.unicodeScalars.count },
    Counting(testDescription: "UTF-16") { $0.utf16.count },
    Counting(testDescription: "bytes") { $0.utf8.count },
  ]

  /// The units, each in every form of the text.
  static let all: [Counting] = units.flatMap { unit in
    func changed(_ name: String, _ change: @escaping @Sendable (String) -> String) -> Counting {
      Counting(testDescription: "\(unit.testDescription), \(name)") { unit.count(change($0)) }
    }
    return [
      unit,
      changed("without returns") { scalars($0) { $0 != "\r" } },
      changed("with returns") { text in
        scalars(text) { $0 != "\r" }.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }
          .joined()
      },
      changed("without mark") { scalars($0) { $0 != "\u{FEFF}" } },
      changed("without mark and returns") { scalars($0) { $0 != "\u{FEFF}" && $0 != "\r" } },
      changed("composed") { $0.precomposedStringWithCanonicalMapping },
      changed("decomposed") { $0.decomposedStringWithCanonicalMapping },
      changed("trimmed") { text in
        String(String.UnicodeScalarView(text.unicodeScalars.drop { $0.properties.isWhitespace }))
      },
      changed("collapsed") { text in
        var result = ""
        for scalar in text.unicodeScalars {
          if !scalar.properties.isWhitespace {
            result.unicodeScalars.append(scalar)
          } else if result.last != " ", !result.isEmpty {
            result += " "
          }
        }
        return result
      },
    ]
  }

  private static func scalars(
    _ text: String, _ isKept: (Unicode.Scalar) -> Bool
  ) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept)))
  }

  static let english =
    "Phones buzz.\r\nBan them. 👩‍👩‍👧 agree.\r\n\r\nA cafe\u{301} isn't a class\u{2014}nor is a bus.\r\nBan them. Books don't buzz.\r\n"
  static let chinese =
    "手機會響。\r\n應該禁止。👍 大家\u{20000}同意。\r\n\r\n  A cafe\u{301} 不是教室。\r\n應該禁止。書不會響。\r\n"
  static let words = [
    english: ["Phones buzz.", "Ban them.", "agree", "isn't a class", "Books don't buzz."],
    chinese: ["手機會響。", "應該禁止。", "同意", "不是教室", "書不會響。"],
  ]

  /// A part of a text that a document marks.
  struct Mark {
    var start: Int
    var end: Int
    var words: String
    var hasWords = true
  }

  /// The marks of a text's words, counted in a way; of what stands twice the last one.
  static func marks(_ text: String, _ words: [String], _ counting: Counting) -> [Mark] {
    words.map { words in
      let range = text.range(of: words, options: [.backwards, .literal])
      guard let range else { return Mark(start: 0, end: 0, words: words) }
      return Mark(
        start: counting.count(String(text[..<range.lowerBound])),
        end: counting.count(String(text[..<range.upperBound])), words: words)
    }
  }

  static let formats = ["brat", "label-studio", "web-annotation", "doccano", "hf"]

  static func quoted(_ text: String) -> String { JSONWriter.compact(.string(text)) }

  /// A document of a format with marks.
  static func document(_ format: String, _ text: String, _ marks: [Mark]) -> ImportInput {
    func words(_ mark: Mark, _ name: String = "text") -> String {
      mark.hasWords ? ",\"\(name)\":\(quoted(mark.words))" : ""
    }
    let numbered = marks.enumerated()
    switch format {
    case "brat":
      let lines = numbered.map { number, mark in
        let covered = mark.hasWords ? "\t" + mark.words.replacing("\r\n", with: " ") : ""
        return "T\(number + 1)\tClaim \(mark.start) \(mark.end)\(covered)\n"
      }
      return Converting.input(lines.joined(), text)
    case "label-studio":
      let regions = numbered.map { number, mark in
        #"{"id":"r\#(number)","from_name":"l","to_name":"text","type":"labels","value":{"start":\#(mark.start),"end":\#(mark.end)\#(words(mark)),"labels":["Claim"]}}"#
      }
      return Converting.input(
        #"[{"data":{"text":\#(quoted(text))},"annotations":[{"result":[\#(regions.joined(separator: ","))]}]}]"#
      )
    case "web-annotation":
      let items = numbered.map { number, mark in
        let quote = #",{"type":"TextQuoteSelector"\#(words(mark, "exact"))}"#
        return
          #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:a\#(number)","type":"Annotation","target":{"source":"x:t","selector":[{"type":"TextPositionSelector","start":\#(mark.start),"end":\#(mark.end)}\#(mark.hasWords ? quote : "")]}}"#
      }
      return Converting.input("[\(items.joined(separator: ","))]", text)
    case "doccano":
      let entities = numbered.map { number, mark in
        #"{"id":\#(number),"start_offset":\#(mark.start),"end_offset":\#(mark.end),"label":"Claim"\#(words(mark))}"#
      }
      return Converting.input(
        #"{"text":\#(quoted(text)),"entities":[\#(entities.joined(separator: ","))],"relations":[]}"#
      )
    default:
      let spans = marks.map { mark in
        #"{"start":\#(mark.start),"end":\#(mark.end),"label":"Claim"\#(words(mark))}"#
      }
      return Converting.input(
        #"{"text":\#(quoted(text)),"spans":[\#(spans.joined(separator: ","))]}"#)
    }
  }

  /// The words of the text at each statement's anchor; nil where it has none.
  static func standing(_ map: ArgumentMap) -> [String?] {
    let text = Converting.texts(map).values.first
    return map.statements.map { statement in
      statement.anchors.first.flatMap { anchor in text?.joinedText(at: anchor.ranges) }
    }
  }

  @Test(
    "In whatever unit and form of the text a document counts, its words stand where they are, and it is said once",
    arguments: all, formats)
  func countings(counting: Counting, format: String) throws {
    for plain in [Self.english, Self.chinese] {
      let wanted = try #require(Self.words[plain])
      let texts = [
        plain, "\u{FEFF}" + plain, "  \t" + plain, Self.scalars(plain) { $0 != "\r" },
      ]
      if !Thoroughness.isFull { Thoroughness.shortened("two of four forms of the text") }
      for text in texts.prefix(Thoroughness.rounds(2, full: 4)) {
        let marks = Self.marks(text, wanted, counting)
        let usual = Self.marks(text, wanted, Self.units[0])
        let (map, found) = try Converting.readOne(Self.document(format, text, marks), format)
        let where_ = "\(counting.testDescription) \(format) \(Self.quoted(text))"
        #expect(Self.standing(map) == wanted, "\(where_)")
        #expect(map.statements.map { $0.text[.undetermined] } == wanted, "\(where_)")
        // Of what stands twice it is the one that is meant.
        #expect(
          map.statements.map { $0.anchors.first?.ranges.first?.start } == usual.map(\.start),
          "\(where_)")
        let isUsual = zip(marks, usual).allSatisfy { $0.start == $1.start && $0.end == $1.end }
        #expect(found.map(\.rule) == (isUsual ? [] : ["offset-unit"]), "\(where_) \(found)")
      }
    }
  }

  @Test("What the words of some prove holds for those without words", arguments: formats)
  func silent(format: String) throws {
    for text in [Self.english, Self.chinese] {
      let wanted = try #require(Self.words[text])
      for counting in Self.all where counting.testDescription.hasPrefix("UTF-16") {
        var marks = Self.marks(text, wanted, counting)
        for index in marks.indices where index % 2 == 1 { marks[index].hasWords = false }
        let (map, found) = try Converting.readOne(Self.document(format, text, marks), format)
        #expect(Self.standing(map) == wanted, "\(format) \(counting.testDescription) \(found)")
      }
    }
  }

  @Test("Where nothing proves the unit it is said, but only where it matters", arguments: formats)
  func unproven(format: String) throws {
    func found(_ text: String, _ words: [String]) throws -> [String] {
      var marks = Self.marks(text, words, Self.units[0])
      for index in marks.indices { marks[index].hasWords = false }
      return try Converting.readOne(Self.document(format, text, marks), format).diagnostics
        .map(\.rule)
    }
    for text in [Self.english, Self.chinese] {
      #expect(try found(text, #require(Self.words[text])) == ["offset-unit"])
    }
    #expect(try found("A 👍 b 手機", ["b", "手機"]) == ["offset-unit"])
    #expect(try found("A\r\nb 手機", ["b", "手機"]) == ["offset-unit"])
    // Nothing that counts otherwise stands before the places.
    #expect(try found("手機 b 👍", ["手機", "b"]) == [])
    #expect(try found("A b\r\n", ["A", "b"]) == [])
    #expect(try found("cafe\u{301} 手機\n", ["手機"]) == [])
  }

  @Test("Words that stand elsewhere are found where they stand nearest", arguments: formats)
  func nearest(format: String) throws {
    for (text, word, other) in [
      ("Ban them. Books stay. Ban them. Phones go. Ban them.", "Ban them.", "Books stay."),
      ("應該禁止。書可以留。應該禁止。手機不行。應該禁止。", "應該禁止。", "書可以留。"),
    ] {
      let places = text.ranges(of: word).map {
        text[..<$0.lowerBound].unicodeScalars.count
      }
      let length = word.unicodeScalars.count
      for (place, off) in zip(places, [2, -2, 1]) {
        let marks = [
          Mark(start: place + off, end: place + off + length, words: word),
          Self.marks(text, [other], Self.units[0])[0],
        ]
        let (map, found) = try Converting.readOne(Self.document(format, text, marks), format)
        #expect(map.statements[0].anchors.first?.ranges.first?.start == place, "\(format) \(off)")
        #expect(Self.standing(map) == [word, other])
        #expect(found.map(\.rule) == ["annotation-text"], "\(format) \(off) \(found)")
      }
    }
  }

  @Test("No statement gets other words than its document gives it", arguments: formats)
  func neverOthers(format: String) throws {
    var random = SeededGenerator(seed: 8)
    for text in [Self.english, Self.chinese] {
      let wanted = try #require(Self.words[text])
      for _ in 0..<Thoroughness.rounds(10, full: 300) {
        let marks = (wanted + ["Nobody said that.", "沒有人這樣說。"]).map { words in
          let start = random.below(90)
          return Mark(start: start, end: start + random.below(20), words: words)
        }
        let (map, _) = try Converting.readOne(Self.document(format, text, marks), format)
        // In doccano and on the hub what is called text may be anything, until one of them fits.
        let areWords = format != "doccano" && format != "hf"
        let standing = Self.standing(map)
        for (index, statement) in map.statements.enumerated() {
          // brat's lines that are of no place aren't in the map.
          let number =
            format == "brat" ? Int(statement.id.rawValue.dropFirst()).map { $0 - 1 } : index
          let mark = marks[number ?? 0]
          guard areWords || statement.text[.undetermined] == mark.words else { continue }
          #expect(statement.text[.undetermined] == mark.words)
          if areWords, let words = standing[index] { #expect(words == mark.words) }
        }
      }
    }
  }

  @Test("brat's file of such places goes out with those that its words have")
  func written() throws {
    let input = Converting.input(
      "T1\tClaim 13 22\tBan them.\nT2\tClaim 0 12\tPhones buzz.\n", "Phones buzz.\r\nBan them.\r\n")
    let (map, found) = try Converting.readOne(input, "brat")
    #expect(found.map(\.rule) == ["offset-unit"])
    #expect(found[0].message.contains("without carriage returns"))
    let lines = try Converting.export(Converting.throughJSON(map), "brat").text
    #expect(lines == "T1\tClaim 14 23\tBan them.\nT2\tClaim 0 12\tPhones buzz.\n")
    for format in ["doccano", "hf", "label-studio", "cas-json", "web-annotation"] {
      var back = Converting.input(try Converting.export(map, format).text)
      back.text = input.text
      #expect(
        Self.standing(try Converting.readOne(back, format).map) == ["Ban them.", "Phones buzz."])
    }
  }

  @Test("The fragments of a discontinuous place are found each for itself")
  func fragments() throws {
    let text = "😀 North and South America. 北美和南美洲。"
    let line = "T1\tClaim 3 8;19 26\tNorth America\nT2\tClaim 29 30;33 34\t北 美\n"
    let (map, _) = try Converting.readOne(Converting.input(line, text), "brat")
    #expect(map.statements[0].anchors[0].ranges == [TextRange(2, 7), TextRange(18, 25)])
    let words = Converting.texts(map).values.first?.joinedText(
      at: map.statements[1].anchors[0].ranges)
    #expect(words == "北\n美")
  }

  @Test("Words that stand nowhere leave a statement with its words and no place, and brat its line")
  func nowhere() throws {
    let line = "T1\tClaim 0 6\tTelephones\nT2\tClaim 7 13\tshould\nR1\tsupports Arg1:T2 Arg2:T1\n"
    let (map, found) = try Converting.readOne(
      Converting.input(line, "Phones should go."), "brat")
    #expect(map.statements[0].text[.undetermined] == "Telephones")
    #expect(map.statements[0].anchors.isEmpty)
    #expect(found.map(\.rule) == ["annotation-text"])
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == line)
    let lost = try Converting.export(map, "doccano").diagnostics.map(\.message)
    #expect(lost.contains { $0.contains("1 statement outside the text") })
  }

  @Test("A CAS that counts code points shows it by the annotation of the whole document")
  func cas() throws {
    func document(_ start: Int, _ end: Int) -> String {
      #"{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"👍👍 Ban 手機."},{"%ID":2,"%TYPE":"uima.tcas.DocumentAnnotation","@sofa":1,"begin":0,"end":\#(end)},{"%ID":3,"%TYPE":"custom.Unit","@sofa":1,"begin":\#(start),"end":\#(start + 3),"label":"Claim"}],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}"#
    }
    let (map, found) = try Converting.readOne(Converting.input(document(3, 10)), "cas-json")
    #expect(Self.standing(map) == ["Ban"])
    #expect(found.map(\.rule) == ["offset-unit"])
    let (usual, nothing) = try Converting.readOne(Converting.input(document(5, 12)), "cas-json")
    #expect(Self.standing(usual) == ["Ban"])
    #expect(nothing.isEmpty)
  }
}
