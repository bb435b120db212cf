import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentText
import TestSupport
import Testing

/// What formats promise of themselves, held against what they do.
struct FormatPromisesTests {
  /// An annotated document of each format, made of a map that all of them can write.
  private static func document(_ format: String, _ text: String) throws -> (
    document: String, text: String?
  ) {
    let input = Converting.input(
      #"{"text":"\#(text)","entities":[{"id":0,"start_offset":0,"end_offset":3,"label":"Claim"}]}"#)
    let (map, _) = try Converting.readOne(input, "doccano")
    let exported = try Converting.export(map, format)
    return (exported.text, exported.companions.first?.text)
  }

  /// How many maps a document becomes.
  private static func count(_ document: String, _ text: String?, _ format: String) -> Int {
    let maps = try? Converting.read(Converting.input(document, text), format)
    return (maps ?? []).count { $0.map != nil }
  }

  /// The formats of annotations that are read.
  private static var annotated: [any MapImporter] {
    ImportFormats.all.filter { AnnotationFormats.named($0.name) != nil }
  }

  @Test("Each format that is read says whether a file may hold several documents")
  func reading() throws {
    #expect(
      ImportFormats.all.filter(\.holdsSeveral).map(\.name)
        == ["doccano", "label-studio", "hf", "conll", "bio", "carneades-xml"])
    for importer in Self.annotated {
      let (first, text) = try Self.document(importer.name, "Ban it now.")
      let (second, _) = try Self.document(importer.name, "手機壞了。")
      #expect(Self.count(first, text, importer.name) == 1, "\(importer.name)")
      let isArray = first.first == "["
      let joined =
        isArray
        ? "[" + [first, second].map { $0.drop { $0 != "{" }.dropLast(2) }.joined(separator: ",")
          + "]"
        : first + second
      // Tokens have no mark between documents: theirs are parts of one text.
      guard !["conll", "bio"].contains(importer.name) else { continue }
      #expect(
        (Self.count(joined, text, importer.name) == 2) == importer.holdsSeveral,
        "\(importer.name)")
    }
  }

  @Test("Each format that is written says how several documents stand in one file")
  func writing() throws {
    #expect(
      AnnotationFormats.all.filter(\.holdsSeveral).map(\.name) == ["doccano", "hf", "conll", "bio"])
    #expect(AnnotationFormats.all.filter(\.isArray).map(\.name) == ["label-studio"])
    for format in AnnotationFormats.all {
      let (document, _) = try Self.document(format.name, "Ban it now.")
      #expect((document.first == "[") == format.isArray, "\(format.name)")
      // What stands one after the other ends its last line.
      if format.holdsSeveral { #expect(document.last == "\n", "\(format.name)") }
    }
  }

  @Test("Only brat's text is needed beside the document, and microtexts come with theirs too")
  func companions() throws {
    #expect(ImportFormats.all.filter(\.needsText).map(\.name) == ["brat"])
    for format in AnnotationFormats.all {
      let (_, text) = try Self.document(format.name, "Ban it now.")
      #expect((text != nil) == ["brat", "microtexts"].contains(format.name), "\(format.name)")
    }
  }

  @Test(
    "What exports lose has a word for one and for several, by which many documents are added up")
  func nouns() {
    let known = Set(LossNouns.plurals.keys).union(LossNouns.plurals.values)
    var found: Set<String> = []
    for seed in 0..<40 {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: 3 + seed % 12)
      for format in ExportFormats.all {
        for table in ExportOptions.Table.allCases {
          var options = ExportOptions()
          options.table = table
          for diagnostic in format.export(map, options: options).diagnostics {
            let noun = diagnostic.message.drop { !$0.isNumber }.drop { $0.isNumber }.dropFirst()
            #expect(known.contains(String(noun)), "\(diagnostic.message)")
            found.insert(String(noun))
          }
        }
      }
    }
    #expect(found.count > 10)
  }

  @Test("Formats are found by their names and by their files' endings, whatever the case")
  func names() throws {
    for format in AnnotationFormats.all {
      #expect(AnnotationFormats.named(format.name.uppercased())?.name == format.name)
      let ending = try #require(format.fileEndings.first)
      #expect(AnnotationFormats.forFile("A.B.\(ending.uppercased())")?.name == format.name)
      let whole = "x" + ending.filter { $0 != "." }
      #expect(AnnotationFormats.forFile(whole) == nil)
    }
    #expect(AnnotationFormats.forFile("x.doccano.jsonl")?.name == "doccano")
    #expect(AnnotationFormats.forFile("x.jsonl")?.name == "hf")
    #expect(AnnotationFormats.forFile("x.txt") == nil)
    for importer in Self.annotated {
      #expect(ImportFormats.named(importer.name.uppercased())?.name == importer.name)
      let (document, text) = try Self.document(importer.name, "Ban it now.")
      let input = Converting.input(document, text)
      #expect(importer.recognizes(input))
      // Its own ending, none, and one that no format has.
      for path in ["x.\(importer.fileEndings[0])", nil, "x.unknown"] {
        #expect(ImportFormats.recognize(input, path: path)?.name == importer.name, "\(path ?? "-")")
      }
    }
    #expect(ImportFormats.named("none") == nil)
    #expect(AnnotationFormats.named("none") == nil)
    #expect(ImportFormats.recognize(Converting.input("no format"), path: "x.txt") == nil)
    // Where only one format has a file's ending it is that, whatever stands in the file.
    #expect(ImportFormats.recognize(Converting.input("?"), path: "X.ANN")?.name == "brat")
  }
}
