/// Marks upon a map's entities that a drawing shows: what was found out about them elsewhere.
public struct Overlay: Hashable, Sendable {
  /// What a drawing shows of one entity beside its words.
  public enum Mark: Hashable, Sendable {
    /// Whether the entity stands.
    case verdict(Verdict.Label)
    /// How the entity differs from another version of the map.
    case difference(Difference)
    /// A remark on the entity.
    case comment(String)
  }

  /// A difference between two versions.
  public enum Difference: String, Hashable, Sendable, CaseIterable {
    /// Only the newer version has it.
    case added
    /// Only the older version has it.
    case removed
    /// Both have it, but not alike.
    case changed
  }

  /// The marks of each entity, in the order in which they are shown.
  public var marks: [EntityID: [Mark]] = [:]

  /// Makes an overlay without marks.
  public init() {}

  /// Adds the unresolved comments of a map.
  public mutating func addComments(of map: ArgumentMap) {
    for comment in map.comments where !comment.resolved {
      guard let id = comment.on, let text = comment.text.preferred(map.header.languages) else {
        continue
      }
      let by = comment.by.map { "\($0): " } ?? ""
      marks[id, default: []].append(.comment(by + text.text))
    }
  }
}

// MARK: Reading

extension Overlay {
  /// Reads marks: `{"marks": [{"id": …, "verdict": …} …]}`, with `verdict`, `difference` or `comment`.
  /// - Throws: Everything that is wrong with the shape.
  public init(json: JSONValue) throws(ShapeProblems) {
    guard let list = json.objectValue?["marks"]?.arrayValue else {
      throw ShapeProblems([
        ShapeProblem(pointer: "", message: "expected an object with an array “marks”")
      ])
    }
    var problems: [ShapeProblem] = []
    for (index, element) in list.enumerated() {
      guard let object = element.objectValue, let id = object["id"]?.stringValue,
        let mark = Self.mark(object)
      else {
        problems.append(
          ShapeProblem(
            pointer: "/marks/\(index)",
            message: """
              expected an “id” and a “verdict” (accepted, rejected, undecided), a “difference” \
              (added, removed, changed) or a “comment”
              """))
        continue
      }
      marks[EntityID(id), default: []].append(mark)
    }
    if !problems.isEmpty { throw ShapeProblems(problems) }
  }

  private static func mark(_ object: JSONObject) -> Mark? {
    if let verdict = object["verdict"]?.stringValue.flatMap(Verdict.Label.init) {
      return .verdict(verdict)
    }
    if let difference = object["difference"]?.stringValue.flatMap(Difference.init) {
      return .difference(difference)
    }
    return object["comment"]?.stringValue.map(Mark.comment)
  }
}
