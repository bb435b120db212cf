import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentText

/// What must hold of a document that may be of a format of annotations.
struct AnnotationFormatInvariants {
  private let format: any MapImporter
  private let input: FormatInput

  init(_ format: any MapImporter, _ input: FormatInput) {
    self.format = format
    self.input = input
  }

  func check() {
    var importInput = ImportInput(input.document, name: "doc")
    importInput.text = input.text
    _ = ImportFormats.recognize(importInput, path: nil)
    let maps: [ImportedMap]
    do throws(ReadFailure) {
      maps = try format.read(importInput)
    } catch {
      require(!error.diagnostics.isEmpty, "a failure without a reason")
      Maps.check(error.diagnostics, in: nil)
      return
    }
    require(!maps.isEmpty, "neither a map nor a failure")
    let extent = TextExtent(input.document)
    for result in maps {
      Maps.check(result.diagnostics, in: extent)
      guard let map = result.map else {
        require(
          result.diagnostics.contains { $0.severity == .error }, "no map, and no error either")
        continue
      }
      // A map that is written as text has the anchors that somebody gave it, whatever they are.
      Maps.check(map, texts: isOfAnnotations ? Maps.texts(map) : [:])
      if format.name == "argdown" { checkText(of: map) }
      if Self.graphs.contains(format.name) { checkGraphs(of: map) }
    }
    if isOfAnnotations, maps.count == 1, let map = maps[0].map {
      // What was found wrong needn't come back as it was.
      let isClean = maps[0].diagnostics.allSatisfy { $0.severity == .note }
      checkExports(of: map, isClean: isClean)
    }
  }

  private var isOfAnnotations: Bool { AnnotationFormats.named(format.name) != nil }

  /// The formats of nodes and edges.
  private static let graphs = ["aif", "xaif", "sadface", "arguebuf"]

  /// Whatever was read as nodes and edges is written as such in all these formats, and comes back.
  private func checkGraphs(of map: ArgumentMap) {
    for name in Self.graphs {
      guard let importer = ImportFormats.named(name), let exporter = ExportFormats.named(name)
      else {
        fatalError("\(name) isn't there both ways")
      }
      let exported = exporter.export(map, options: ExportOptions())
      Maps.check(exported.diagnostics, in: nil)
      if name == format.name { require(exported.diagnostics.isEmpty, "\(name) loses of its own") }
      do throws(ReadFailure) {
        let again = try importer.read(ImportInput(Array(exported.text.utf8), name: "doc"))
        guard let second = again.first?.map else { fatalError("\(name): no map") }
        // Damaged documents of one format needn't be the same in another.
        guard name == format.name || name == "aif" else { continue }
        let text = exporter.export(second, options: ExportOptions()).text
        let (before, after) = (Self.ordered(exported.text), Self.ordered(text))
        require(
          before == after,
          "\(name): what was exported is exported otherwise once read: "
            + Maps.difference(before, after))
      } catch {
        fatalError("\(name): what was written isn't read: \(error.diagnostics.map(\.message))")
      }
    }
  }

  /// Whatever map it is, written as text it is read as the same.
  private func checkText(of map: ArgumentMap) {
    let text = ArgdownExporter().export(map, options: ExportOptions()).text
    do throws(ReadFailure) {
      let again = try format.read(ImportInput(Array(text.utf8), name: "doc"))
      let (first, second) = (
        MapWriter().bytes(map), again.first?.map.map { MapWriter().bytes($0) } ?? []
      )
      require(first == second, "read again it is another map: \(Maps.difference(first, second))")
      require(ArgdownEdits(Array(text.utf8), map: map).edits.isEmpty, "its own text changes it")
    } catch {
      fatalError("its text can't be read: \(error.diagnostics.map(\.message))")
    }
  }

  private func checkExports(of map: ArgumentMap, isClean: Bool) {
    var options = AnnotationOptions()
    options.texts = Maps.texts(map)
    for exporter in AnnotationFormats.all {
      guard let importer = ImportFormats.named(exporter.name) else { continue }
      let exported: Exported
      do throws(Diagnostic) {
        exported = try exporter.export(map, options: options)
      } catch {
        require(error.rule == "no-text" || error.rule == "loss", "\(error.message)")
        continue
      }
      Maps.check(exported.diagnostics, in: nil)
      let isOwn = exporter.name == format.name
      if isOwn, isClean, exporter.name == "brat" {
        let bytes = Array(exported.text.utf8)
        require(
          bytes == input.document,
          "brat gives other bytes than it was given: "
            + Maps.difference(input.document, bytes))
      }
      checkAgain(exported, map, importer, exporter, isOwn: isOwn && isClean)
    }
  }

  /// What we write we read, and write the same once more.
  private func checkAgain(
    _ exported: Exported, _ map: ArgumentMap, _ importer: any MapImporter,
    _ exporter: any AnnotationExporter, isOwn: Bool
  ) {
    var again = ImportInput(Array(exported.text.utf8), name: "doc")
    // Web annotations hold no text; all others have it in them or beside them.
    again.text = exported.companions.first { $0.ending == "txt" }.map { Array($0.text.utf8) }
    if importer.name == "web-annotation" {
      again.text = map.sources.first?.editions.first?.text.map { Array($0.utf8) }
    }
    // A text with that word is several documents among tokens.
    if ["conll", "bio"].contains(exporter.name), exported.text.contains("-DOCSTART-") { return }
    do throws(ReadFailure) {
      let read = try importer.read(again)
      require(read.count == 1, "\(exporter.name): one map became \(read.count)")
      guard let second = read[0].map else {
        fatalError("\(exporter.name): \(read[0].diagnostics.map(\.message))")
      }
      if isOwn { compare(map, second, exporter.name) }
      var options = AnnotationOptions()
      options.texts = Maps.texts(second)
      let text = (try? exporter.export(second, options: options).text) ?? ""
      let (before, after) = (Self.ordered(exported.text), Self.ordered(text))
      require(
        before == after,
        "\(exporter.name): what was exported is exported otherwise once read: "
          + Maps.difference(before, after))
    } catch {
      // A file of tokens can't be without any.
      let isEmpty = exported.text.utf8.allSatisfy { $0 <= 0x20 }
      require(
        isEmpty && ["conll", "bio"].contains(exporter.name),
        "\(exporter.name): what was written isn't read: \(error.diagnostics.map(\.message))")
    }
  }

  /// A document of JSON with its members in their order, else the document as it is.
  private static func ordered(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard let value = try? JSONParser.value(bytes) else { return bytes }
    return JSONWriter.canonical(value.normalized)
  }

  /// A map that came from a format goes into it and comes back with the same statements in the same
  /// places.
  private func compare(_ first: ArgumentMap, _ second: ArgumentMap, _ name: String) {
    let places = first.statements.filter { !$0.anchors.isEmpty }
    let others = second.statements.filter { !$0.anchors.isEmpty }
    require(places.count == others.count, "\(name): \(places.count) are \(others.count) statements")
    for (one, other) in zip(places, others) {
      require(one.anchors.map(\.ranges) == other.anchors.map(\.ranges), "\(name): other places")
      require(one.anchors.map(\.digest) == other.anchors.map(\.digest), "\(name): other words")
      require(one.role == other.role && one.tags == other.tags, "\(name): other labels")
    }
    require(
      first.reasons.map(\.stance) == second.reasons.map(\.stance), "\(name): other stances")
    require(
      first.relations.map(\.type) == second.relations.map(\.type), "\(name): other relations")
  }
}
