internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that can be read and written, and what each can't carry.",
    discussion: """
      All of them have a line each. Where formats are named, what reading them passes over and \
      writing them loses is listed too.
      """)

  @Argument(
    help: ArgumentHelp("Only these formats, with what each can't carry.", valueName: "names"))
  var names: [String] = []

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  /// A format, whichever way it goes.
  private struct Row {
    var name: String
    var summary: String
    var endings: [String]
    var isRead = false
    var isWritten = false
    var readingLoses: String?
    var writingLoses: String?
  }

  func run() throws {
    var rows: [Row] = []
    func add(_ row: Row) {
      guard let index = rows.firstIndex(where: { $0.name == row.name }) else {
        rows.append(row)
        return
      }
      rows[index].isWritten = rows[index].isWritten || row.isWritten
      rows[index].writingLoses = rows[index].writingLoses ?? row.writingLoses
      rows[index].endings += row.endings.filter { !rows[index].endings.contains($0) }
    }
    for format in ImportFormats.all {
      add(
        Row(
          name: format.name, summary: format.summary, endings: format.fileEndings, isRead: true,
          readingLoses: format.losses))
    }
    for format in AnnotationFormats.all {
      add(
        Row(
          name: format.name, summary: format.summary, endings: format.fileEndings,
          isWritten: true, writingLoses: format.losses))
    }
    for format in ExportFormats.all {
      add(
        Row(
          name: format.name, summary: format.summary, endings: format.fileEndings,
          isRead: format.name == "json", isWritten: true))
    }
    for name in names where !rows.contains(where: { $0.name == name }) {
      let near = NearestIDs.suggestion(
        for: EntityID(name), among: rows.map { EntityID($0.name) })
      throw CommandFailure(
        "unknown-format", "there is no format “\(name)”",
        explanation: near ?? "`argue formats` lists them.",
        status: ExitStatus.usage)
    }
    if !names.isEmpty { rows.removeAll { !names.contains($0.name) } }
    isJSON ? printJSON(rows) : printTable(rows)
  }

  private func printTable(_ rows: [Row]) {
    let width = rows.map(\.name.count).max() ?? 0
    for row in rows {
      let ways = [row.isRead ? "read" : nil, row.isWritten ? "write" : nil].compactMap(\.self)
      let told = Interface.saidInHelp(ways.joined(separator: ", "))
      Console.writeLine(
        "\(row.name.padded(to: width))  \(told.padded(to: 11))  "
          + "\(Interface.saidInHelp(row.summary)) (.\(row.endings.joined(separator: ", .")))")
      guard !names.isEmpty else { continue }
      printList("not read:", row.readingLoses.map { [$0] } ?? [])
      printList("lost on writing:", row.writingLoses.map(Self.things) ?? [])
    }
    if names.isEmpty {
      Console.message("`argue formats NAME` says what a format can't carry")
    }
  }

  private func printList(_ title: String, _ things: [String]) {
    guard !things.isEmpty else { return }
    Console.writeLine("  " + Interface.saidInHelp(title))
    for thing in things { Console.writeLine("  " + Interface.saidInHelp("- \(thing)")) }
  }

  /// The things of a list in words.
  private static func things(_ list: String) -> [String] {
    let last = ", and "
    guard let end = list.firstRange(of: last) else {
      return list.split(separator: ", ").map(String.init)
    }
    return list[..<end.lowerBound].split(separator: ", ").map(String.init)
      + [String(list[end.upperBound...])]
  }

  private func printJSON(_ rows: [Row]) {
    let formats = rows.map { row in
      var object = JSONObject()
      object.append("name", .string(row.name))
      object.append("summary", .string(row.summary))
      object.append("endings", .array(row.endings.map(JSONValue.string)))
      object.append("reads", .bool(row.isRead))
      object.append("writes", .bool(row.isWritten))
      if let losses = row.readingLoses { object.append("keptUnread", .string(losses)) }
      if let losses = row.writingLoses { object.append("lost", .string(losses)) }
      return JSONValue.object(object)
    }
    Console.write(
      JSONWriter.canonical(
        .object(JSONObject([.init(name: "formats", value: .array(formats))]))))
  }
}
