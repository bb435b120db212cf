internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentStore

/// A map's file that several pages edit at once, and other programs too.
///
/// Every change, wherever it comes from, gets a number and is told to all pages in that order. What a page
/// sends is in the file and its journal before it is answered.
actor SharedMap {
  /// A change, as pages are told it.
  struct Change: Sendable {
    let number: Int
    /// The event's data: one line of JSON.
    let text: String
  }

  /// What becomes of edits that a page sends.
  enum Answer: Sendable {
    /// They are in the file; all pages are told so as a change of this number.
    case done(Int)
    /// They can't be made; the findings as JSON.
    case refused(String)
    /// The file can't be written at the moment, for this reason.
    case unavailable(String)
  }

  /// Who sends edits, and which of theirs they are: what is sent twice is made once.
  struct Sender: Sendable {
    var client: String
    var number: Int
  }

  /// The run of the server, by which pages know whether its numbers are those that they know.
  let run: String
  /// The file.
  nonisolated let path: String
  private let store: MapStore
  /// The map as pages know it.
  private var known: ArgumentMap
  private var seen: FileState?
  private var number = 0
  private var log: [Change] = []
  private var lastOf: [String: (number: Int, answer: Answer)] = [:]
  private var listeners: [Int: AsyncStream<Change>.Continuation] = [:]
  private var nextListener = 0
  /// What is wrong with the file since when it couldn't be read; nil while all is well.
  private var trouble: String?
  private var texts: MapTexts

  /// As many changes are kept for pages that were away; a page that missed more is given the map anew.
  private static let kept = 1000

  /// Opens a map's file.
  /// - Throws: ``StoreError`` where it can't be read.
  init(path: String, run: String) throws(StoreError) {
    self.path = path
    store = MapStore(path: path)
    self.run = run
    seen = FileState(path)
    known = try store.readMap().map
    texts = MapTexts(known, path: path)
  }

  /// The map with its texts, and the number of the change that it is the outcome of.
  func current() -> (map: ArgumentMap, texts: MapTexts, number: Int, last: JSONValue) {
    look()
    return (known, texts, number, last)
  }

  /// The last change in the file's history: what a page got no answer to may be that.
  private var last: JSONValue {
    let edits = try? store.history().done.last?.edits
    return edits.map { .array($0.map(\.json)) } ?? .null
  }

  // MARK: Changes

  /// Makes edits of a page's, one gesture.
  /// - Parameter payload: The edits as JSON.
  func apply(_ payload: [UInt8], from sender: Sender) -> Answer {
    if let last = lastOf[sender.client], sender.number <= last.number { return last.answer }
    let answer = apply(payload, sender)
    if case .unavailable = answer { return answer }
    lastOf[sender.client] = (sender.number, answer)
    return answer
  }

  private func apply(_ payload: [UInt8], _ sender: Sender) -> Answer {
    var made: [Edit] = []
    var isThere = false
    do {
      let outcome = try store.update { (editor: inout MapEditor, stored) in
        take(stored.map)
        let language = editor.header.languages.first ?? .undetermined
        let reader = EditListReader(primaryLanguage: language, limits: store.limits)
        made = try reader.lines(payload).flatMap { line throws(ReadFailure) in
          try line.edits.get()
        }
        // A page whose server was killed sends once more what it got no answer to.
        isThere = try store.history().done.last?.edits == made
        if isThere { return nil }
        return ArgumentStore.Change(edits: made, inverse: try editor.apply(made))
      }
      known = outcome.map
      seen = FileState(store.path)
      if !isThere { tell(made, sender) }
      return .done(number)
    } catch let refusal as EditRefusal {
      return .refused(Self.json(refusal.diagnostics))
    } catch let failure as ReadFailure {
      return .refused(Self.json(failure.diagnostics))
    } catch let error as StoreError {
      return .unavailable(Self.why(error))
    } catch {
      return .unavailable("\(error)")
    }
  }

  /// Takes the last change in the file's journal back, or makes it again.
  func step(_ step: Step) -> Answer {
    look()
    do throws(StoreError) {
      let reversal = step == .undo ? try store.undo() : try store.redo()
      known = reversal.map
      seen = FileState(store.path)
      tell(reversal.applied, nil, step)
      return .done(number)
    } catch {
      return .refused(Self.json(error.diagnostics))
    }
  }

  /// A step in a map's history.
  enum Step: String, Sendable {
    case undo, redo
  }

  // MARK: Other programs

  /// Looks whether another program changed the file, and tells the pages what.
  func look() {
    let now = FileState(store.path)
    if now != seen {
      do throws(StoreError) {
        let map = try store.readMap().map
        seen = now
        if trouble != nil { tellTrouble(nil) }
        take(map)
      } catch {
        let why = Self.why(error)
        if trouble != why { tellTrouble(why) }
      }
    }
    if texts.look(known) { for listener in listeners.values { listener.yield(textsEvent) } }
  }

  /// What is wrong with a file, with the places, in one line.
  static func why(_ error: StoreError) -> String {
    let findings = error.diagnostics.prefix(3).map { finding in
      finding.position.map { "line \($0.line), column \($0.column): \(finding.message)" }
        ?? finding.message
    }
    let more = error.diagnostics.count - findings.count
    return (findings + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
  }

  /// That the texts are others now, by what tells them from those before.
  private var textsEvent: Change {
    let object = JSONObject([.init(name: "texts", value: .string(texts.version))])
    return Change(number: number, text: JSONWriter.compact(.object(object)))
  }

  /// Takes the map as the file has it.
  private func take(_ map: ArgumentMap) {
    guard map != known else { return }
    let edits = MapEditor(known).edits(toBecome: map)
    known = map
    tell(edits, nil)
  }

  // MARK: Telling

  private func tell(_ edits: [Edit], _ sender: Sender?, _ step: Step? = nil) {
    number += 1
    var object = JSONObject()
    object.append("number", .int(Int64(number)))
    if let sender {
      object.append("client", .string(sender.client))
      object.append("gesture", .int(Int64(sender.number)))
    }
    if let step { object.append("step", .string(step.rawValue)) }
    object.append("edits", .array(edits.map(\.json)))
    let change = Change(number: number, text: JSONWriter.compact(.object(object)))
    log.append(change)
    if log.count > Self.kept { log.removeFirst(log.count - Self.kept) }
    for listener in listeners.values { listener.yield(change) }
  }

  private func tellTrouble(_ why: String?) {
    trouble = why
    for listener in listeners.values { listener.yield(troubleEvent) }
  }

  /// What is wrong with the file, or that all is well again.
  private var troubleEvent: Change {
    let object = JSONObject([.init(name: "trouble", value: trouble.map { .string($0) } ?? .null)])
    return Change(number: number, text: JSONWriter.compact(.object(object)))
  }

  /// The changes from a number on, as they come; what happened since then comes first.
  /// - Parameter wanted: The run and the number that a page knows.
  func changes(after wanted: Int, run: String) -> AsyncStream<Change> {
    look()
    let (stream, continuation) = AsyncStream.makeStream(
      of: Change.self, bufferingPolicy: .bufferingNewest(Self.kept))
    let missed = number - wanted
    if run != self.run || missed < 0 || missed > log.count {
      continuation.yield(anew)
    } else {
      for change in log.suffix(missed) { continuation.yield(change) }
    }
    if trouble != nil { continuation.yield(troubleEvent) }
    continuation.yield(textsEvent)
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(listener) }
    }
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }

  /// The whole map, for a page that can't know what it missed.
  private var anew: Change {
    var object = JSONObject()
    object.append("number", .int(Int64(number)))
    object.append("run", .string(run))
    object.append("last", last)
    object.append("document", .string(String(decoding: MapWriter().line(known), as: UTF8.self)))
    return Change(number: number, text: JSONWriter.compact(.object(object)))
  }

  private static func json(_ diagnostics: [Diagnostic]) -> String {
    let list = diagnostics.map { DiagnosticJSON.json($0, file: nil) }
    return JSONWriter.compact(
      .object(JSONObject([.init(name: "diagnostics", value: .array(list))])))
  }
}
