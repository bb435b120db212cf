import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel

/// What must hold of a document that may be a map.
struct MapInvariants {
  private let bytes: [UInt8]
  private let extent: TextExtent

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    extent = TextExtent(bytes)
  }

  func check() {
    let document: MapDocument
    do throws(ReadFailure) {
      document = try MapReader().read(bytes)
    } catch {
      checkFailure(error)
      return
    }
    let map = document.map
    checkComplete(map)
    let written = MapWriter().bytes(map)
    checkRoundTrip(map, written)
    require(
      MapWriter().bytes(MapEditor(map).map) == written, "an editor doesn't hold the map as it is")
    let report = Checker().check(map)
    check(report.diagnostics, of: document)
    if report.diagnostics.contains(where: { $0.fixes.contains(where: \.isSafe) }) {
      checkFixes(map, written)
    }
    _ = MapStatistics(map)
  }

  private func checkFailure(_ failure: ReadFailure) {
    require(!failure.diagnostics.isEmpty, "a failure without a reason")
    for diagnostic in failure.diagnostics {
      require(!diagnostic.message.isEmpty, "a finding without words")
      let position = unwrap(diagnostic.position, "“\(diagnostic.message)” has no position")
      require(
        extent.contains(position), "“\(diagnostic.message)” is outside of the text: \(position)")
    }
    require((try? MapReader().read(releasing: bytes)) == nil, "read while releasing, else refused")
  }

  /// Every entity that jansson sees in the document is in the map.
  private func checkComplete(_ map: ArgumentMap) {
    guard let whole = try? JSONParser.value(bytes).objectValue else {
      fatalError("what isn't JSON was read")
    }
    for kind in EntityKind.allCases {
      let elements = whole[kind.plural]?.arrayValue ?? []
      require(
        elements.count == map.count(of: kind),
        "\(map.count(of: kind)) of \(elements.count) \(kind.plural) were read")
    }
  }

  private func checkRoundTrip(_ map: ArgumentMap, _ written: [UInt8]) {
    do throws(ReadFailure) {
      let again = try MapReader().read(written).map
      require(again == map, "the map that was written is read as another")
      require(MapWriter().bytes(again) == written, "writing once more gives other bytes")
      let released = try MapReader().read(releasing: bytes).map
      require(MapWriter().bytes(released) == written, "read otherwise while releasing")
    } catch {
      fatalError("a map can't be read again: \(error.diagnostics.map(\.message))")
    }
  }

  private func check(_ findings: [Diagnostic], of document: MapDocument) {
    var findings = findings
    document.index.locate(&findings, in: bytes)
    for finding in findings {
      require(!finding.message.isEmpty, "a finding of \(finding.rule) without words")
      if let position = finding.position {
        require(extent.contains(position), "\(finding.rule) is outside of the text: \(position)")
      }
      for pointer in [finding.pointer] + finding.related.map(\.pointer) {
        if let pointer { check(pointer, document, finding.rule) }
      }
    }
  }

  private func check(_ pointer: String, _ document: MapDocument, _ rule: String) {
    require(pointer.isEmpty || pointer.hasPrefix("/"), "\(rule): \(pointer) is no pointer")
    let steps = JSONPointer.steps(of: pointer)
    if let kind = EntityKind.allCases.first(where: { $0.plural == steps.first }), steps.count > 1 {
      let index = unwrap(Int(steps[1]), "\(rule): \(pointer) names no entity")
      require((0..<document.map.count(of: kind)).contains(index), "\(rule): \(pointer) is too far")
    }
    require(
      bytes.indices.contains(document.index.offset(of: pointer, in: bytes)),
      "\(rule): \(pointer) leads out of the text")
  }

  /// Fixing a map can be undone.
  private func checkFixes(_ map: ArgumentMap, _ written: [UInt8]) {
    var editor = MapEditor(map)
    let outcome = Fixer().fix(&editor)
    guard !outcome.edits.isEmpty else { return }
    do throws(EditRefusal) {
      _ = try editor.apply(outcome.inverse, policy: .restoring)
    } catch {
      fatalError("a fix can't be undone: \(error.diagnostics.map(\.message))")
    }
    require(MapWriter().bytes(editor.map) == written, "undoing a fix leaves other bytes")
  }
}
