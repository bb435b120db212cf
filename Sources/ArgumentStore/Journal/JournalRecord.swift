internal import ArgumentJSON
internal import ArgumentModel

/// A line of a journal: something that was done to the map.
struct JournalRecord {
  enum Kind: String {
    /// A change.
    case edit
    /// The last change undone.
    case undo
    /// The change undone last done again.
    case redo
    /// A change that is undone already, in a journal that was written anew.
    case undone
  }

  var kind: Kind
  /// The number of the change, from 1.
  var number: Int
  /// When, as of RFC 3339.
  var at: String
  /// The digest of the map's canonical document before.
  var before: Digest
  /// The digest of the map's canonical document after.
  var after: Digest
  /// The edits as they were made; none where the number says which they are.
  var edits: [Edit] = []
  /// What reverses the record: undoes the change or does it again.
  var inverse: [Edit]
  /// Which of somebody's wishes the change is, where that was said: what is wished for twice is made once.
  var wish: String?

  /// The line, with its line feed.
  var line: [UInt8] {
    var object = JSONObject()
    object.append("entry", .string(kind.rawValue))
    object.append("number", .int(Int64(number)))
    object.append("at", .string(at))
    object.append("before", .string(before.description))
    object.append("after", .string(after.description))
    if kind == .edit || kind == .undone { object.append("edits", .array(edits.map(\.json))) }
    object.append("inverse", .array(inverse.map(\.json)))
    if let wish { object.append("wish", .string(wish)) }
    return Array(JSONWriter.compact(.object(object)).utf8) + [0x0A]
  }
}

extension JournalRecord {
  /// Reads a line without its line feed.
  /// - Throws: What is wrong with it, as a sentence.
  init(line: [UInt8], limits: ReadingLimits) throws(Flaw) {
    let object: JSONObject
    do throws(ReadFailure) {
      object = try JSONParser.value(line, limits: limits).objectValue ?? JSONObject()
    } catch {
      throw Flaw(error.diagnostics.first?.message ?? "it isn't JSON")
    }
    guard let kind = object["entry"]?.stringValue.flatMap(Kind.init(rawValue:)) else {
      throw Flaw("it has no “entry” that this version knows")
    }
    guard case .int(let number)? = object["number"], number > 0, number < Int64.max else {
      throw Flaw("it has no “number”")
    }
    guard let before = Self.digest(object["before"]),
      let after = Self.digest(object["after"])
    else {
      throw Flaw("it lacks the digests before and after")
    }
    self.kind = kind
    self.number = Int(number)
    self.before = before
    self.after = after
    at = object["at"]?.stringValue ?? ""
    inverse = try Self.edits(object["inverse"])
    wish = object["wish"]?.stringValue
    if kind == .edit || kind == .undone { edits = try Self.edits(object["edits"]) }
  }

  struct Flaw: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private static func digest(_ json: JSONValue?) -> Digest? {
    json?.stringValue.flatMap { Digest($0) }
  }

  private static func edits(_ json: JSONValue?) throws(Flaw) -> [Edit] {
    guard let list = json?.arrayValue else { throw Flaw("a list of edits is missing") }
    var edits: [Edit] = []
    edits.reserveCapacity(list.count)
    for element in list {
      // Edits in a journal name the language of every text.
      switch EditReader.edit(from: element, primaryLanguage: .undetermined) {
      case .success(let edit): edits.append(edit)
      case .failure(let failure):
        throw Flaw(failure.problems.first?.message ?? "one of its edits has the wrong shape")
      }
    }
    return edits
  }
}
