internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct SourceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List sources, their editions, and whose texts are at hand.")

  @OptionGroup var map: MapArgument

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func run() throws {
    let map = try map.read()
    let texts = try EditionTexts(map, mapPath: self.map.path, files: [], accepting: .changed)
    var sources: [JSONValue] = []
    for source in map.sources {
      let title = source.title.preferred(map.header.languages)?.text ?? ""
      if !isJSON { Console.showLine("\(source.id)\t\(title.onOneLine)") }
      var editions: [JSONValue] = []
      for edition in source.editions {
        let text = texts.texts[EditionKey(source: source.id, edition: edition.id)]
        let state =
          text == nil ? "not at hand" : text?.digest == edition.sha256 ? "at hand" : "another text"
        let length = edition.length.map { "\($0) characters" } ?? "length unknown"
        if !isJSON { Console.showLine("  \(edition.id)\t\(length)\t\(state)") }
        var object = JSONObject()
        object.append("id", .string(edition.id))
        if let length = edition.length { object.append("length", .int(Int64(length))) }
        object.append("text", .string(state))
        editions.append(.object(object))
      }
      sources.append(
        .object(
          JSONObject([
            .init(name: "id", value: .string(source.id.rawValue)),
            .init(name: "title", value: RecordWriter(map).json(source.title)),
            .init(name: "editions", value: .array(editions)),
          ])))
    }
    if isJSON {
      let json = JSONObject([.init(name: "sources", value: .array(sources))])
      Console.write(JSONWriter.canonical(.object(json)))
    }
  }
}
