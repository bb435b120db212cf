import ArgumentJSON
import ArgumentModel

/// What must hold of a text that may be a list of edits, and of a map that it is applied to.
struct EditInvariants {
  private let sample: SampleMap
  private let bytes: [UInt8]

  /// More lines than this are only read: applying takes much longer.
  private static let mostLines = 6

  init(_ sample: SampleMap, _ bytes: [UInt8]) {
    self.sample = sample
    self.bytes = bytes
  }

  /// Checks the reading, and the applying too if an edit means the map or it is asked for.
  func check(alwaysApplying: Bool) {
    let lines = EditListReader(primaryLanguage: sample.map.primaryLanguage).lines(bytes)
    let extent = TextExtent(bytes)
    var transactions: [[Edit]] = []
    for line in lines {
      require((1...extent.lineCount).contains(line.number), "there is no line \(line.number)")
      switch line.edits {
      case .success(let edits): transactions.append(edits)
      case .failure(let failure): check(failure, extent)
      }
    }
    for edit in transactions.joined() { checkForm(of: edit) }
    guard !transactions.isEmpty,
      alwaysApplying || sample.isMeant(by: transactions.joined())
    else { return }
    // Line by line or as one transaction: the input decides, so that it always means the same.
    if bytes.count.isMultiple(of: 2) {
      apply(Array(transactions.prefix(Self.mostLines)))
    } else {
      apply([transactions.flatMap(\.self)])
    }
  }

  private func check(_ failure: ReadFailure, _ extent: TextExtent) {
    require(!failure.diagnostics.isEmpty, "a failure without a reason")
    for diagnostic in failure.diagnostics {
      require(!diagnostic.message.isEmpty, "a finding without words")
      let position = unwrap(diagnostic.position, "“\(diagnostic.message)” has no position")
      require(
        extent.contains(position), "“\(diagnostic.message)” is outside of the text: \(position)")
    }
  }

  /// An edit's JSON form reads back as the same edit.
  private func checkForm(of edit: Edit) {
    let form = JSONWriter.compact(edit.json)
    let again = Self.reread([edit])[0]
    require(again == edit, "\(form) is read as another edit")
    require(
      JSONWriter.compact(again.json).utf8.elementsEqual(form.utf8), "\(form) is written otherwise")
  }

  private static func reread(_ edits: [Edit]) -> [Edit] {
    edits.map { edit in
      let form = JSONWriter.compact(edit.json)
      guard let json = try? JSONParser.value(form),
        case .success(let again) = EditReader.edit(from: json, primaryLanguage: "x")
      else { fatalError("\(form) can't be read again") }
      return again
    }
  }

  // MARK: Applying

  /// Applies lists one after another, then undoes them one after another.
  private func apply(_ transactions: [[Edit]]) {
    var editor = MapEditor(sample.map)
    var states = [sample.written]
    var inverses: [[Edit]] = []
    var refused: [Edit]?
    for edits in transactions {
      do throws(EditRefusal) {
        inverses.append(try editor.apply(edits))
        states.append(MapWriter().bytes(editor.map))
      } catch {
        require(!error.diagnostics.isEmpty, "a refusal without a reason")
        refused = edits
      }
    }
    // What an earlier refused list had changed would show when a later one is undone.
    let last = states.removeLast()
    require(MapWriter().bytes(editor.map) == last, "a refused list changed the map")
    if let refused { restoreForced(refused, editor, last) }
    guard !inverses.isEmpty else { return }
    checkReadable(last)
    let redo = undo(inverses.removeLast(), in: &editor, to: states.last)
    var redone = editor
    _ = undo(redo, in: &redone, to: last)
    for inverse in inverses.reversed() {
      states.removeLast()
      _ = undo(inverse, in: &editor, to: states.last)
    }
  }

  /// Applies a list that was refused as undo and redo would, and takes it back.
  private func restoreForced(_ edits: [Edit], _ editor: MapEditor, _ before: [UInt8]) {
    var editor = editor
    guard let inverse = try? editor.apply(edits, policy: .restoring) else { return }
    let after = MapWriter().bytes(editor.map)
    let redo = undo(inverse, in: &editor, to: before)
    _ = undo(redo, in: &editor, to: after)
  }

  /// Applies an inverse by way of its JSON form, as the journal keeps it.
  private func undo(_ inverse: [Edit], in editor: inout MapEditor, to wanted: [UInt8]?) -> [Edit] {
    let kept = Self.reread(inverse)
    require(kept == inverse, "an inverse is read as another list")
    do throws(EditRefusal) {
      let redo = try editor.apply(kept, policy: .restoring)
      require(MapWriter().bytes(editor.map) == wanted, "an inverse doesn't restore the bytes")
      return redo
    } catch {
      fatalError("an inverse is refused: \(error.diagnostics.map(\.message))")
    }
  }

  private func checkReadable(_ written: [UInt8]) {
    do throws(ReadFailure) {
      let again = try MapReader().read(written).map
      require(MapWriter().bytes(again) == written, "an edited map is written otherwise once read")
    } catch {
      fatalError("an edited map can't be read: \(error.diagnostics.map(\.message))")
    }
  }
}
