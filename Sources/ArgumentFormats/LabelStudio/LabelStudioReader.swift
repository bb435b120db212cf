internal import ArgumentModel
internal import ArgumentText

/// Reads one task.
struct LabelStudioReader {
  private let task: LabelStudioTask
  private(set) var document: AnnotatedDocument
  private(set) var findings = Findings()
  private var given: [GivenPlace] = []
  /// The other texts of the task's data.
  private let otherTexts: [EditionText]
  private var unread = 0
  private var bothWays = 0
  private var severalLabels = 0

  init(_ object: JSONObject, name: String) throws(Diagnostic) {
    task = try LabelStudioTask(object)
    let text = try task.textMember()
    document = AnnotatedDocument(name: name, text: EditionText(text.value))
    otherTexts = task.texts.filter { $0.name != text.name }.map { EditionText($0.value) }
    var kept = task.object.without("data")
    kept["textName"] = .string(text.name)
    let rest = task.data.without(text.name)
    if !rest.isEmpty { kept["data"] = .object(rest) }
    document.kept = kept
  }

  /// Reads the annotation that is to be read; the others are kept as they are.
  mutating func read() throws(Diagnostic) {
    if task.isShort {
      findings.add(
        "loss", .note, "the short form of Label Studio's JSON has no relations",
        explanation: "Its full form, “JSON”, has them.")
    }
    guard let chosen = task.chosen else { return }
    var list = chosen.list
    var other: [JSONValue] = []
    for (number, value) in try task.results().enumerated() {
      guard let result = value.objectValue else {
        throw .shape("result \(number + 1) is \(value.kindDescription), not an object")
      }
      if try !add(result, number) { other.append(value) }
    }
    document.place(given, with: PlaceFinder(document.text, declared: .codePoints), &findings)
    var rest = list[chosen.index].objectValue?.without("result") ?? JSONObject()
    if !other.isEmpty { rest["result"] = .array(other) }
    list[chosen.index] = .object(rest)
    document.kept[chosen.name] = .array(list)
    document.kept["read"] = .array([.string(chosen.name), .int(Int64(chosen.index))])
    report(chosen)
  }

  private mutating func report(_ chosen: LabelStudioTask.Chosen) {
    if chosen.list.count > 1 {
      findings.add(
        "loss", .note, "of \(chosen.list.count) \(chosen.name) of the task the map has one",
        explanation: "The others are kept as they are.")
    }
    if chosen.name == "predictions", !document.spans.isEmpty {
      findings.add(
        "loss", .note, "the map has a prediction, because nobody's annotation is in the task",
        explanation: "That a program made it stands in the map's extensions alone.")
    }
    if unread > 0 {
      findings.add(
        "loss", .note,
        "\(unread) result\(unread == 1 ? " isn't" : "s aren't") in the map",
        explanation: "Answers about a region, and regions of pages, dialogues and other texts, are "
          + "kept as they are.")
    }
    if severalLabels > 0 {
      findings.add(
        "loss", .note,
        "\(severalLabels) result\(severalLabels == 1 ? " has" : "s have") several labels; the map has "
          + "the first", explanation: "The others are kept as they are.")
    }
    if bothWays > 0 {
      findings.add(
        "loss", .note,
        "\(bothWays) relation\(bothWays == 1 ? " goes" : "s go") both ways; the map has one way")
    }
  }

  /// Adds a region or a relation; false for what is neither.
  private mutating func add(_ result: JSONObject, _ number: Int) throws(Diagnostic) -> Bool {
    let what = "result \(number + 1)"
    if result["type"]?.stringValue == "relation" {
      try addRelation(result, what)
      return true
    }
    guard let region = LabelStudioRegion(result) else {
      if result["value"]?.objectValue?["start"] != nil { unread += 1 }
      return false
    }
    // What stands in another text of the task as it is given isn't forced onto this one.
    if !region.fits(document.text), otherTexts.contains(where: region.fits) {
      unread += 1
      return false
    }
    given.append(GivenPlace(name: what, ranges: [region.range], words: region.words))
    var kept = result.without("id", "value")
    let rest = region.value.without("start", "end", "text", "labels")
    if !rest.isEmpty { kept["value"] = .object(rest) }
    if region.labels.count > 1 {
      severalLabels += 1
      kept["moreLabels"] = .array(region.labels.dropFirst().map(JSONValue.string))
    }
    document.spans.append(
      .init(
        id: result["id"]?.nameText ?? "region-\(number + 1)", label: region.labels.first ?? "",
        ranges: [region.range], kept: kept))
    return true
  }

  private mutating func addRelation(_ result: JSONObject, _ what: String) throws(Diagnostic) {
    guard let from = result["from_id"]?.nameText, let to = result["to_id"]?.nameText else {
      throw .shape("\(what) is a relation without from_id and to_id")
    }
    let labels = (result["labels"]?.arrayValue ?? []).compactMap(\.stringValue)
    let direction = result["direction"]?.stringValue
    if direction == "bi" { bothWays += 1 }
    let isLeft = direction == "left"
    var kept = result.without("id", "type", "from_id", "to_id", "labels")
    if labels.count > 1 {
      severalLabels += 1
      kept["moreLabels"] = .array(labels.dropFirst().map(JSONValue.string))
    }
    document.links.append(
      .init(
        id: result["id"]?.nameText ?? "", label: labels.first ?? "",
        source: isLeft ? to : from, target: isLeft ? from : to, kept: kept))
  }
}
