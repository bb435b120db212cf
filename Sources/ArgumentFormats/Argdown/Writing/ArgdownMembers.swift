internal import ArgumentModel

/// What of a record stands in braces: its members, but for those that the line says.
struct ArgdownMembers {
  let layout: ArgdownLayout
  let language: LanguageTag
  private let languages: Set<LanguageTag>

  /// What nobody types, and stays as it is in the map whose text is edited.
  private static let untyped = [
    "anchors", "citations", "divergences", "extensions", "questions",
  ]

  init(_ layout: ArgdownLayout, _ map: ArgumentMap, language: LanguageTag) {
    self.layout = layout
    self.language = language
    languages = Set(map.header.languages)
  }

  /// A statement's members but its id, its text on the line, and its tags on the line.
  func members(of statement: Statement, sayingText: Bool, sayingTags: Bool) -> JSONObject {
    var result = JSONObject()
    for member in typed(RecordWriter.standalone.object(statement), statement.unknown).members {
      switch member.name {
      case "id": continue
      case "text": append(statement.text, sayingText: sayingText, to: &result)
      case "tags": if sayingTags { result.append("tags", member.value) }
      case "attribution":
        if let link = plainLink(statement.attribution) {
          result.append(ArgdownText.who, .string(link.who))
          if let act = link.act { result.append(ArgdownText.act, .string(act.rawValue)) }
          if let hedge = link.hedge { result.append(ArgdownText.hedge, .string(hedge.rawValue)) }
        } else {
          result.append(member.name, member.value)
        }
      default: result.append(member.name, member.value)
      }
    }
    return result
  }

  /// The versions of a text that the line doesn't say: each under its language, or all together where
  /// one is in a language that the map doesn't name.
  private func append(_ text: LocalizedText, sayingText: Bool, to object: inout JSONObject) {
    var named = JSONObject()
    var others = JSONObject()
    for version in text.versions {
      if !layout.languages.isEmpty, !layout.languages.contains(version.language) { continue }
      let tag = version.language.rawValue
      if version.language == language {
        if sayingText { others.append(tag, .string(version.text)) }
      } else if languages.contains(version.language), !Self.isReserved(tag) {
        named.append(tag, .string(version.text))
      } else {
        others.append(tag, .string(version.text))
      }
    }
    if !others.isEmpty { object.append("text", .object(others)) }
    for member in named.members { object.append(member.name, member.value) }
  }

  /// Whether a language has the name of another member of the braces.
  static func isReserved(_ tag: String) -> Bool {
    switch tag {
    case ArgdownText.reason, ArgdownText.relation, ArgdownText.who, ArgdownText.act,
      ArgdownText.hedge:
      return true
    default: return Statement.field(named: tag) != nil
    }
  }

  /// The only link of an attribution, where it has nothing but speaker, act and hedge.
  private func plainLink(_ attribution: [Attribution]) -> Attribution? {
    guard attribution.count == 1, let link = attribution.first, link.date == nil,
      link.note.isEmpty, link.unknown.isEmpty
    else { return nil }
    return link
  }

  /// A reason's members but its stance, and, where the line stands below it, its target.
  ///
  /// The first premise is on the line; the others, if they are all there is to say, are those `with` it.
  func members(of reason: Reason, sayingTarget: Bool) -> JSONObject {
    var result = JSONObject()
    let isPlain =
      reason.premises.first?.shorthand != nil && reason.unknown[ArgdownText.others] == nil
    for member in typed(RecordWriter.standalone.object(reason), reason.unknown).members {
      switch member.name {
      case "stance": continue
      case "target": if sayingTarget { result.append(member.name, member.value) }
      case "premises":
        guard isPlain else {
          result.append(member.name, member.value)
          continue
        }
        let others = (member.value.arrayValue ?? []).dropFirst()
        if !others.isEmpty { result.append(ArgdownText.others, .array(Array(others))) }
      default: result.append(member.name, member.value)
      }
    }
    return result
  }

  /// A relation's members but its type and whom it ties.
  func members(of relation: Relation) -> JSONObject {
    var result = JSONObject()
    for member in typed(RecordWriter.standalone.object(relation), relation.unknown).members {
      if member.name != "type", member.name != "between" {
        result.append(member.name, member.value)
      }
    }
    return result
  }

  /// The members that a text to be edited has.
  private func typed(_ object: JSONObject, _ unknown: JSONObject) -> JSONObject {
    guard layout.isForEditing else { return object }
    var result = JSONObject()
    for member in object.members
    where !Self.untyped.contains(member.name) && unknown[member.name] == nil {
      result.append(member.name, member.value)
    }
    return result
  }
}
