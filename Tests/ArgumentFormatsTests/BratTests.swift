import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct BratTests {
  /// Two languages, an emoji of seven code points, Hebrew, a discontinuous span, a span over lines,
  /// and lines of every kind.
  static let text =
    "Phones should stay outside. 👩‍👩‍👧‍👦 agree.\n手機不應帶進課堂,因為使人分心。\nשלום עולם \u{20000}!\n"
  static let annotations =
    [
      "T1\tMajorClaim 0 27\tPhones should stay outside.",
      "T2\tClaim 0 6;19 26\tPhones outside",
      "T3\tPremise 43 51\t手機不應帶進課堂",
      "T4\tPremise 60 69\tשלום עולם",
      "T5\tProtein 70 71\t\u{20000}",
      "R1\tsupports Arg1:T3 Arg2:T1\t",
      "R2\tattacks Arg1:T4 Arg2:T2",
      "R3\tPart-of Part:T5 Whole:T4",
      "E1\tBinding:T5 Theme:T3",
      "A1\tStance T2 For",
      "A2\tNegation E1",
      "M1\tSpeculation E1",
      "N1\tReference T5 Wikipedia:64488\tlabel",
      "#1\tAnnotatorNotes T1\tmind the 手機",
      "#2\tLemma T3\t x",
      "*\tEquiv T3 T4",
      "what is this",
      "",
      "R4\tattacks Arg1:T3 Arg2:R2",
    ].joined(separator: "\n") + "\n"

  private static func sample() throws -> ArgumentMap {
    try Converting.readOne(Converting.input(annotations, text), "brat").map
  }

  @Test("Every line of the format comes back byte for byte, through the map's JSON too")
  func everyLine() throws {
    let map = try Self.sample()
    #expect(map.statements.map(\.role) == [.thesis, .claim, .premise, .premise, nil])
    #expect(map.statements[1].anchors[0].ranges == [TextRange(0, 6), TextRange(19, 26)])
    #expect(map.statements[2].text[.undetermined] == "手機不應帶進課堂")
    #expect(map.statements[3].text[.undetermined] == "שלום עולם")
    #expect(map.statements[4].text[.undetermined] == "\u{20000}")
    #expect(map.statements[4].tags == ["Protein"])
    #expect(map.statements[0].note[.undetermined] == "mind the 手機")
    // One reason a relation of support or attack, and one for the claim's stance.
    #expect(map.reasons.map(\.id) == ["R1", "R2", "R4", "A1-T1"])
    #expect(map.reasons.map(\.target) == ["T1", "T2", "R2", "T1"])
    #expect(map.relations.map(\.type.rawValue) == ["Part-of", "restates"])
    let exported = try Converting.export(try Converting.throughJSON(map), "brat")
    #expect(exported.text == Self.annotations)
    #expect(exported.companions.first?.text == Self.text)
  }

  @Test(
    "Every file of brat's own examples comes back byte for byte, through the map's JSON",
    .needs(.data("brat")))
  func realFiles() throws {
    let files = try SharedData.files("brat", ending: "ann")
    var different: [String] = []
    var spans = 0
    for file in files {
      let bytes = try SharedData.bytes(file)
      var input = ImportInput(bytes, name: file.deletingPathExtension().lastPathComponent)
      input.text = try SharedData.bytes(file.deletingPathExtension().appendingPathExtension("txt"))
      let read = try Converting.readOne(input, "brat")
      spans += read.map.statements.count
      #expect(!read.diagnostics.contains { $0.severity == .error }, "\(file.lastPathComponent)")
      let exported = try Converting.export(try Converting.throughJSON(read.map), "brat")
      if Array(exported.text.utf8) != bytes { different.append(file.lastPathComponent) }
    }
    #expect(different == [])
    #expect(files.count == 106)
    #expect(spans == 7394)
  }

  @Test(
    "Files are given back whatever ends their lines",
    arguments: [
      "", "\n", "\n\n", "T1\tClaim 0 6\tPhones",
      "T1\tClaim 0 6\tPhones\r\nT2\tClaim 7 13\tshould\r\n",
      "\u{FEFF}T1\tClaim 0 6\tPhones\n", "T1\tClaim  0 6\tPhones \n", "T1\tClaim 0 6\n",
      "\tx\n\t\t\n",
      "T1\tClaim 0 6\tPhones\nT1\tClaim 7 13\tshould\n", "T1\tClaim 0 600\ttablets\n",
      "T1\tClaim 6 0\t\n", "R1\tsupports Arg1:T1 Arg2:T2\n", "T1\tClaim 0 6\tTelephones\n",
      "R1\tsupports Arg1:R2 Arg2:R1\nR2\tattacks Arg1:R1 Arg2:R2\n",
      "T1\tClaim 0 6\tPhones\nR1\tattacks Arg1:T1 Arg2:R2\nR2\tattacks Arg1:T1 Arg2:R1\n",
      "T1\tClaim 0 6\tPhones\nR1\tattacks Arg1:T1 Arg2:R1\n",
    ])
  func odd(annotations: String) throws {
    let map = try Converting.readOne(Converting.input(annotations, Self.text), "brat").map
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == annotations)
  }

  @Test("What is wrong with a line is said with its number")
  func findings() throws {
    let lines = [
      "T1\tClaim 0 6\tTelephones", "T2\tClaim 0 600\tx", "T1\tClaim 7 13\tshould",
      "A1\tStance T9 For", "nonsense", "T3\tClaim 0 4;4 6\tPhon es",
    ]
    let found = try Converting.readOne(
      Converting.input(lines.joined(separator: "\n"), Self.text), "brat"
    ).diagnostics
    let said = Dictionary(grouping: found, by: { $0.position?.line ?? 0 }).mapValues {
      $0.map(\.rule)
    }
    #expect(said[1] == ["annotation-text"])
    #expect(said[2] == ["offset-outside-text"])
    #expect(said[3] == ["annotation-duplicate"])
    #expect(said[4] == ["annotation-reference"])
    #expect(said[5] == ["annotation-syntax"])
    #expect(said[6] == ["annotation-syntax"])
  }

  @Test("Without its text nothing is read, and the message says which file it needs")
  func noText() throws {
    let failure = #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input(Self.annotations), "brat")
    }
    #expect(failure?.diagnostics.first?.rule == "no-text")
    #expect(failure?.diagnostics.first?.explanation?.contains("doc.txt") == true)
  }

  @Test("What was changed is written anew in its place; what hung on what is gone goes too")
  func edited() throws {
    var map = try Self.sample()
    map.statements[1].role = .premise
    map.statements[0].note = LocalizedText("another", language: .undetermined)
    map.statements.remove(at: 4)
    var added = try #require(map.statements.last)
    added.id = "new"
    added.extensions = JSONObject()
    added.anchors[0].ranges = [TextRange(28, 45)]
    map.statements.append(added)
    let lines = try Converting.export(map, "brat").text.split(separator: "\n")
    #expect(lines.contains("T2\tPremise 0 6;19 26\tPhones outside"))
    #expect(lines.contains("#1\tAnnotatorNotes T1\tanother"))
    // The event of the protein, its attributes, its reference and its relation.
    #expect(!lines.contains { $0.hasPrefix("E1") || $0.hasPrefix("A2") || $0.hasPrefix("M1") })
    #expect(!lines.contains { $0.hasPrefix("N1") || $0.hasPrefix("R3") || $0.hasPrefix("T5") })
    #expect(lines.contains("A1\tStance T2 For"))
    // Over the line's end it is two fragments.
    #expect(lines.last == "T6\tPremise 28 42;43 45\t👩‍👩‍👧‍👦 agree. 手機")
  }

  @Test("A map that never was brat's is clean brat, and says what is lost")
  func clean() throws {
    let map = SmallMaps.map(
      statements: ["t thesis Ban them.", "a premise They distract.", "b evidence So they do."],
      reasons: ["r a+b -> t", "u b -x r"])
    let exported = try Converting.export(map, "brat")
    #expect(
      exported.text == """
        T1\tMajorClaim 0 9\tBan them.
        T2\tPremise 10 24\tThey distract.
        T3\tEvidence 25 36\tSo they do.
        R1\tsupports Arg1:T2 Arg2:T1
        R2\tsupports Arg1:T3 Arg2:T1

        """)
    #expect(exported.diagnostics.count == 2)
    #expect(exported.diagnostics.allSatisfy { $0.rule == "loss" })
    let again = try Converting.readOne(
      Converting.input(exported.text, exported.companions[0].text), "brat")
    #expect(again.diagnostics.isEmpty)
    #expect(again.map.statements.map(\.role) == [.thesis, .premise, .evidence])
  }

  @Test("A sealed map without its text is refused by name of the remedy")
  func sealed() throws {
    var input = Converting.input(Self.annotations, Self.text)
    input.isSealed = true
    let map = try Converting.readOne(input, "brat").map
    let error = #expect(throws: Diagnostic.self) { try Converting.export(map, "brat") }
    #expect(error?.rule == "no-text")
    #expect(error?.explanation?.contains("--text-from") == true)
  }

  @Test("Mutated files are read, or refused with a reason")
  func mutations() throws {
    try Converting.mutate(Array(Self.annotations.utf8), Array(Self.text.utf8), "brat", rounds: 400)
  }
}
