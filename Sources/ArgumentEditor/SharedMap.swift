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

    /// What tells the gesture from all others.
    var name: String { "\(client) \(number)" }
  }

  /// The run of the server, by which pages know whether its numbers are those that they know.
  let run: String
  /// The file.
  nonisolated let path: String
  let store: MapStore
  var open: OpenMap
  /// The gestures that are to be made, with whoever waits for the answers.
  var waiting: [Wish] = []
  /// Whether somebody is at them.
  var isBusy = false
  /// The map as pages know it.
  var known: ArgumentMap
  var seen: FileState?
  var number = 0
  private var log: [Change] = []
  var lastOf: [String: (number: Int, answer: Answer)] = [:]
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
    open = OpenMap(store)
    self.run = run
    seen = FileState(path)
    known = try store.readMap().map
    texts = MapTexts(known, path: path)
  }

  /// The map with its texts, and the number of the change that it is the outcome of.
  func current() -> (map: ArgumentMap, texts: MapTexts, number: Int, last: [JSONObject.Member]) {
    look()
    return (known, texts, number, last)
  }

  /// The last change in the file's history, and which gestures the last ones were: what a page got no
  /// answer to may be among them.
  private var last: [JSONObject.Member] {
    guard let history = try? store.history() else { return [] }
    let edits = history.done.last.map { JSONValue.array($0.edits.map(\.json)) } ?? .null
    let made = (history.done.suffix(Self.told) + history.undone.suffix(Self.told))
      .compactMap(\.wish)
    return [
      .init(name: "last", value: edits),
      .init(name: "made", value: .array(made.map { .string($0) })),
    ]
  }

  /// So many gestures may have been made whose answers were lost with a server.
  private static let told = 100

  // MARK: Changes

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
  func take(_ map: ArgumentMap) {
    guard map != known else { return }
    let edits = MapEditor(known).edits(toBecome: map)
    known = map
    tell(edits, nil)
  }

  // MARK: Telling

  func tell(_ edits: [Edit], _ sender: Sender?, _ step: Step? = nil) {
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
    for member in last { object.append(member.name, member.value) }
    object.append("document", .string(String(decoding: MapWriter().line(known), as: UTF8.self)))
    return Change(number: number, text: JSONWriter.compact(.object(object)))
  }

  static func json(_ diagnostics: [Diagnostic]) -> String {
    let list = diagnostics.map { DiagnosticJSON.json($0, file: nil) }
    return JSONWriter.compact(
      .object(JSONObject([.init(name: "diagnostics", value: .array(list))])))
  }
}
