internal import ArgumentModel
internal import ArgumentText

/// A task of Label Studio's, and which of its annotations and texts are read.
struct LabelStudioTask {
  /// The task in its full form.
  let object: JSONObject
  /// What was annotated.
  let data: JSONObject
  /// Whether it came in the short form, JSON-MIN.
  let isShort: Bool
  /// The list with the annotation that is read, and its place there; nil where there is none.
  let chosen: Chosen?

  /// An annotation among others.
  struct Chosen {
    /// `annotations`, `completions`, `predictions`.
    var name: String
    /// All of them.
    var list: [JSONValue]
    /// The place of the one that is read.
    var index: Int
  }

  private static let lists = ["annotations", "completions", "predictions"]

  /// Takes a task; one in the short form is put into the full one.
  init(_ task: JSONObject) throws(Diagnostic) {
    isShort = Self.isShort(task)
    object = isShort ? Self.full(of: task) : task
    guard let data = object["data"]?.objectValue else {
      throw .shape("the task has no “data”")
    }
    self.data = data
    var chosen: Chosen?
    for name in Self.lists {
      let list = try object.list(name, of: "the task")
      let isUsable = list.map {
        $0.objectValue != nil && $0.objectValue?["was_cancelled"] != .bool(true)
      }
      let best = list.indices.first {
        isUsable[$0] && list[$0].objectValue?["ground_truth"] == .bool(true)
      }
      if let index = best ?? isUsable.firstIndex(of: true) {
        chosen = Chosen(name: name, list: list, index: index)
        break
      }
    }
    self.chosen = chosen
  }

  /// The results of the annotation that is read.
  func results() throws(Diagnostic) -> [JSONValue] {
    guard let chosen, let annotation = chosen.list[chosen.index].objectValue else { return [] }
    return try annotation.list("result", of: "the annotation")
  }

  /// The texts among the data.
  var texts: [(name: String, value: String)] {
    data.members.compactMap { member in
      member.value.stringValue.map { (member.name, $0) }
    }
  }

  /// The text that the regions are upon.
  ///
  /// The data may hold others, such as an author's name, and the export doesn't say which is which: it is where most regions' words stand, or that of which
  /// they have the name; else the one called “text”; else the first.
  func textMember() throws(Diagnostic) -> (name: String, value: String) {
    let texts = texts
    guard let first = texts.first else {
      throw .shape("the task's “data” holds no text")
    }
    guard texts.count > 1 else { return first }
    let results = try results().compactMap(\.objectValue)
    let regions = results.compactMap(LabelStudioRegion.init)
    var best = texts.first { $0.name == "text" } ?? first
    var most = 0
    for text in [best] + texts {
      let edition = EditionText(text.value)
      let fitting = regions.count { $0.fits(edition) }
      let named = results.count { $0["to_name"]?.stringValue == text.name }
      let score = 2 * fitting + named
      if score > most { (best, most) = (text, score) }
    }
    return best
  }

  /// Whether a task is in the short form: regions stand in it by the name of what they were made
  /// with, beside the data.
  static func isShort(_ task: JSONObject) -> Bool {
    task["data"] == nil && !lists.contains { task[$0] != nil }
      && task.members.contains { isRegions($0.value) }
      && task.members.contains { $0.value.stringValue != nil }
  }

  private static func isRegions(_ value: JSONValue) -> Bool {
    guard let first = value.arrayValue?.first?.objectValue else { return false }
    return first["start"] != nil && first["end"] != nil && labels(of: first) != nil
  }

  /// The member with labels, `labels` or `hypertextlabels`.
  private static func labels(of region: JSONObject) -> String? {
    region.members.first { $0.name.hasSuffix("labels") && $0.value.arrayValue != nil }?.name
  }

  private static func full(of task: JSONObject) -> JSONObject {
    let own = ["id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time"]
    var data = JSONObject()
    var results: [JSONValue] = []
    for member in task.members where !own.contains(member.name) {
      guard isRegions(member.value), let regions = member.value.arrayValue else {
        data.append(member.name, member.value)
        continue
      }
      for (index, region) in regions.enumerated() {
        var result = JSONObject()
        result.append("id", .string("\(member.name)-\(index + 1)"))
        result.append("from_name", .string(member.name))
        let type = region.objectValue.flatMap(labels) ?? "labels"
        result.append("type", .string(type))
        result.append("value", region)
        results.append(.object(result))
      }
    }
    var annotation = JSONObject()
    for (name, other) in [
      ("annotation_id", "id"), ("annotator", "completed_by"), ("created_at", "created_at"),
      ("updated_at", "updated_at"), ("lead_time", "lead_time"),
    ] {
      if let value = task[name] { annotation.append(other, value) }
    }
    annotation.append("result", .array(results))
    var full = JSONObject()
    if let id = task["id"] { full.append("id", id) }
    full.append("data", .object(data))
    full.append("annotations", .array([.object(annotation)]))
    return full
  }
}
