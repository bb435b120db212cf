import ArgumentJSON
import ArgumentModel
import ArgumentText
import Foundation
import TestSupport
import Testing

/// The decoder and the schemas, judged by an independent validator, agree on what is well-shaped.
@Suite(.needs(.jsonSchema)) struct SchemaVerdictTests {
  /// What only reading sees: a number that the program can't hold exactly where it needs a double.
  private static let named = "can't be held exactly"

  @Test("On mutated maps the reader's verdict is the schema's")
  func maps() throws {
    var mutator = JSONMutator(seed: 41)
    var documents: [JSONValue] = []
    for number in 0..<Thoroughness.rounds(300, full: 10_500) {
      let seeds = number % 5 == 0 ? Self.samples : Self.randomMaps
      documents.append(mutator.mutant(of: mutator.random.pick(seeds)))
    }
    try compare(documents, "map") { document in
      do throws(ReadFailure) {
        _ = try MapReader().read(JSONWriter.canonical(document))
        return []
      } catch {
        return error.diagnostics.map(\.message)
      }
    }
  }

  @Test("On mutated edits the reader's verdict is the schema's")
  func edits() throws {
    var mutator = JSONMutator(seed: 42)
    let seeds = Self.randomEdits
    let documents = (0..<Thoroughness.rounds(300, full: 10_500)).map { _ in
      mutator.mutant(of: mutator.random.pick(seeds))
    }
    try compare(documents, "edit") { document in
      switch EditReader.edit(from: document, primaryLanguage: "en") {
      case .success: []
      case .failure(let failure): failure.problems.map(\.message)
      }
    }
  }

  @Test("On mutated documents of a corpus the reader's verdict is the schema's")
  func corpusDocuments() throws {
    var mutator = JSONMutator(seed: 43)
    let seeds = try Self.corpus.map { try JSONParser.value($0) }
    let documents = (0..<Thoroughness.rounds(200, full: 5_000)).map { _ in
      mutator.mutant(of: mutator.random.pick(seeds))
    }
    var annotator = CorpusAnnotator()
    annotator.language = "en"
    try compare(documents, "document") { document in
      do throws(CorpusAnnotator.Failure) {
        _ = try annotator.map(of: document)
        return []
      } catch {
        // What is well-shaped may still not be in the text.
        return error.diagnostics.filter { $0.rule == "wrong-shape" }.map(\.message)
      }
    }
  }

  private static let corpus = [
    #"{"id":"d","text":"Phones distract, because they buzz.","language":"en","annotations":["#
      + #"{"id":"a","quote":"Phones distract","role":"claim","by":"anna","confidence":0.5},"#
      + #"{"quote":"they buzz","prefix":"because ","stance":"supports","target":{"range":[0,6]}},"#
      + #"{"from":["a",{"quote":"they buzz"}],"target":"a","stance":"attacks","id":"x"}]}"#,
    #"{"text":{"en":"Ban phones.","zh-Hant":"禁用手機。"},"title":"T","x":1,"annotations":["#
      + #"{"ranges":[[0,3],[4,10]],"edition":"en","text":{"en":"A"},"who":"w","act":"asserts"},"#
      + #"{"text":"B","tags":["t"],"suggestion":true,"hedge":"likely","scheme":"s"}]}"#,
  ]

  private func compare(
    _ documents: [JSONValue], _ schema: String, _ problems: (JSONValue) -> [String]
  ) throws {
    var lines = Data()
    for document in documents { lines += JSONWriter.compact(document).utf8 + [0x0A] }
    let file = Repository.folder.appending(path: "Schemas/\(schema).schema.json")
    let verdicts = try SchemaValidator.problems(schema: file, documents: lines)
    try #require(verdicts.count == documents.count)
    var accepted = 0
    var differences = 0
    for (document, verdict) in zip(documents, verdicts) {
      let own = problems(document)
      if own.isEmpty { accepted += 1 }
      guard own.isEmpty != (verdict == nil) else { continue }
      if verdict == nil, own.allSatisfy({ $0.contains(Self.named) }) {
        differences += 1
        continue
      }
      let shown = JSONWriter.compact(document).prefix(2000)
      Issue.record("\(verdict ?? "accepted"), but read: \(own): \(shown)")
    }
    // Were nearly all accepted, or nearly all refused, agreement would mean little.
    #expect((documents.count / 20..<documents.count * 19 / 20).contains(accepted), "\(accepted)")
    #expect(differences < documents.count / 20)
  }

  private static let samples: [JSONValue] = Repository.maps.compactMap { file in
    guard let bytes = try? Data(contentsOf: file), bytes.count < 20_000 else { return nil }
    return try? JSONParser.value(Array(bytes))
  }

  private static let randomMaps: [JSONValue] = (UInt64(0)..<60).compactMap { seed in
    var maps = RandomMaps(seed: seed)
    return try? JSONParser.value(MapWriter().bytes(maps.map(size: 2)))
  }

  private static let randomEdits: [JSONValue] = {
    var maps = RandomMaps(seed: 7)
    _ = maps.map(size: 8)
    let random = (0..<800).map { _ in maps.edit().json }
    // Those that the generator doesn't make, with every kind of key.
    let parts = [
      #"{"edit":"move","id":"a","field":"tags","key":"x","after":"y"}"#,
      #"{"edit":"move","field":"authors","key":"x","after":null}"#,
      #"{"edit":"move","id":"a","nth":2,"field":"anchors","after":null,"#
        + #""key":{"source":"s","edition":"en","ranges":[[0,4]]}}"#,
      #"{"edit":"set","id":"a","field":"citations","key":{"source":"s","place":"p. 4"},"to":null}"#,
      #"{"edit":"set","id":"a","field":"seeAlso","to":null,"#
        + #""key":{"map":"costs.argue.json","statement":"fee"}}"#,
      #"{"edit":"set","id":"a","field":"divergences","to":null,"literal":true,"#
        + #""key":{"editions":["en","zh-Hant"],"kind":"weaker"},"after":{"editions":["en"]}}"#,
      #"{"edit":"set","field":"x","to":null,"literal":true,"from":1}"#,
      #"{"edit":"split","id":"r","into":["r1","r2"]}"#,
      #"{"edit":"rename","id":"s","edition":"en","to":"en-GB"}"#,
    ].compactMap { try? JSONParser.value($0) }
    return random + Array(repeating: parts, count: 20).flatMap { $0 }
  }()
}
