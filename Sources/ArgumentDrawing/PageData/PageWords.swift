internal import ArgumentModel
internal import ArgumentWords

/// The words of a page's own, in the languages that it speaks.
enum PageWords {
  /// All words in the language of a tag.
  static func json(_ language: LanguageTag) -> JSONValue {
    let words = Words.of(language)
    let outline = words.outline
    var members = words.page.entries.map { entry in
      JSONObject.Member(name: entry.name, value: .string(entry.text))
    }
    func add(_ name: String, _ text: String) {
      members.append(JSONObject.Member(name: name, value: .string(text)))
    }
    add("supports", outline.supports)
    add("attacks", outline.attacks)
    add("backs", outline.backs)
    add("undercuts", outline.undercuts)
    add("elsewhere", outline.elsewhere)
    add("implicit", outline.implicit)
    add("noPremises", outline.noPremises)
    add("noTarget", outline.noTarget)
    add("comma", words.comma)
    add("colon", words.colon + words.space)
    for (name, count) in [
      ("hidden", outline.hidden), ("together", outline.premisesTogether),
      ("statements", outline.statements), ("reasons", outline.reasons),
    ] {
      add(name + "1", count.one)
      add(name + "N", count.many)
    }
    for type in RelationType.known {
      guard let relation = words.relations[type.rawValue] else { continue }
      add(type.rawValue + "First", relation.first)
      add(type.rawValue + "Second", relation.second)
    }
    return .object(JSONObject(members))
  }
}
