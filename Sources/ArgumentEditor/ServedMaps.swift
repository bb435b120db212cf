internal import ArgumentAnalysis
internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentStore
internal import ArgumentWords
internal import Foundation

/// The maps that a server has: one, or those of a folder, as they come and go.
actor ServedMaps {
  /// A map that somebody asks for.
  enum Found: Sendable {
    /// It is open.
    case map(SharedMap)
    /// Its file can't be read at the moment.
    case unreadable(StoreError)
  }

  /// The only map; nil where there is a list to choose from.
  nonisolated let only: SharedMap?
  private let names: [String]
  private let run: String
  /// The maps that pages asked for, by their names in addresses.
  private var open: [String: SharedMap] = [:]
  /// What the list says of each file, as long as that stays as it was.
  private var told: [String: (state: FileState?, summary: Summary)] = [:]

  /// What the list says of a map.
  private struct Summary {
    var title: LocalizedText
    var languages: [LanguageTag]
    var statements: Int
    var counts: FindingCounts
    /// Why it can't be read, if it can't.
    var why: String?
  }

  /// Makes the maps that names lead to: a file, or several, or folders.
  /// - Throws: ``StoreError`` where the only map can't be read, ``FileFailure`` where a folder can't.
  init(_ names: [String], run: String) throws {
    self.names = names
    self.run = run
    let list = try Self.list(names)
    only = list.isForSeveral ? nil : try SharedMap(path: names[0], run: run)
  }

  private static func list(_ names: [String]) throws(FileFailure) -> DocumentList {
    try DocumentList(names) { $0.hasSuffix(".argue.json") }
  }

  /// The files, with the names by which addresses have them.
  private func files() -> [(name: String, stem: String, path: String)] {
    guard let list = try? Self.list(names) else { return [] }
    return list.documents
      .filter { !$0.isFromArchive && !$0.hasLines }
      .filter { names.contains($0.path) || !Self.isLink($0.path) }
      .map { (Self.address(of: $0.stem), $0.stem, $0.path) }
  }

  /// Whether a path is a link, which may lead out of a folder.
  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// A name that can stand in an address as one part of a path, in which nothing has a meaning.
  static func address(of stem: String) -> String {
    var result = stem.hasPrefix(".") ? "_" : ""
    for byte in stem.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if byte < 0x80, isPlain || "-._".unicodeScalars.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  // MARK: Maps

  /// The map with a name in addresses; nil where none is called so.
  func map(named name: String) -> Found? {
    if let map = open[name] { return .map(map) }
    guard let file = files().first(where: { $0.name == name }) else { return nil }
    do throws(StoreError) {
      let map = try SharedMap(path: file.path, run: run)
      open[name] = map
      return .map(map)
    } catch {
      return .unreadable(error)
    }
  }

  /// Looks whether other programs changed the maps that are open.
  func look() async {
    for map in [only].compactMap({ $0 }) + open.values { await map.look() }
  }

  // MARK: The list

  /// The list of the maps, as a page and as JSON.
  func list(in language: LanguageTag) -> (page: String, json: String) {
    let words = Words.of(language)
    let files = files()
    let known = Set(files.map(\.path))
    told = told.filter { known.contains($0.key) }
    var entries: [ListPage.Entry] = []
    var list: [JSONValue] = []
    for file in files {
      let summary = summary(of: file.path)
      let title = summary.title.preferred([language] + summary.languages)?.text ?? ""
      let name = title.isEmpty ? file.stem : title
      let nouns = words.outline.statements
      let noun = summary.statements == 1 ? nouns.one : nouns.many
      let remark =
        summary.why.map { words.labelled(words.editing["mapUnreadable"], $0) }
        ?? "\(summary.statements)\(noun)\(words.comma)\(summary.counts.description(in: language))"
      let isWrong = summary.why != nil || summary.counts.errors > 0
      let remarks = name == file.stem ? [remark] : [file.stem, remark]
      entries.append(
        ListPage.Entry(name, link: "\(file.name)/", remarks: remarks, isWrong: isWrong))
      list.append(
        .members([
          "name": .string(file.name), "title": .string(name), "about": .string(remark),
          "isWrong": .bool(isWrong),
        ]))
    }
    let page = ListPage(
      language: words.language, title: words.editing["mapsLong"],
      lead: words.editing[entries.isEmpty ? "mapsEmpty" : "mapsChoose"], entries: entries)
    return (page.text, JSONWriter.compact(.members(["maps": .array(list)])))
  }

  private func summary(of path: String) -> Summary {
    let state = FileState(path)
    if let known = told[path], known.state == state { return known.summary }
    var summary = Summary(
      title: LocalizedText(), languages: [], statements: 0, counts: FindingCounts())
    do throws(StoreError) {
      let map = try MapStore(path: path).readMap().map
      summary.title = map.header.title
      summary.languages = map.header.languages
      summary.statements = map.statements.count
      summary.counts.add(Checker().check(map))
    } catch {
      summary.why = SharedMap.why(error)
    }
    told[path] = (state, summary)
    return summary
  }

  /// The page of a map that can't be read: what is wrong where, until it is mended.
  static func page(of error: StoreError, in language: LanguageTag) -> String {
    let words = Words.of(language)
    let entries = error.diagnostics.map { finding in
      let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
      let file = error.path.split(separator: "/").last.map(String.init) ?? error.path
      return ListPage.Entry(
        finding.translated(to: language).message,
        remarks: [file + place] + (finding.translated(to: language).explanation.map { [$0] } ?? []),
        isWrong: true)
    }
    return ListPage(
      language: words.language, title: words.editing["mapUnreadable"],
      lead: words.editing["mapUnreadableLong"], entries: entries,
      back: (words.editing["maps"], "../"), refresh: 3
    ).text
  }
}
