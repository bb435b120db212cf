public import ArgumentModel

/// Texts that break formats which don't take care.
public enum HostileTexts {
  /// One by one.
  public static let all = [
    "", " ", "\"", "''", "\\", "\\\\", "a\\", "end", "end\nend", "graph", "node", "[x](y)",
    "]]]", "((", "}}", "{{x}}", "<b>bold</b>", "</script><script>alert(1)</script>", "-->", "<!--",
    "--x", "---", "===", "+ plus", "- minus", "* star", "1. one", "12) twelve", "# heading",
    "> quote", "    code", "\tcode", "```", "`code`", "**bold**", "_it_", "~~s~~", "$x$",
    "| a | b |",
    "&amp;", "&lt;", "#quot;", "#35;", "style a:#x;", "classDef a fill:#f9f;", "%%{init: {}}%%",
    "%% comment", ";", "a;b", ":::x", "fa:fa-car", "$$x$$", "\\N \\G \\l", "=1+1", "+1", "-1", "@x",
    "=cmd|' /C calc'!A0", "＝1", "a,b", "a\r\nb", "a\u{0B}b", "\u{1B}[31mred", "\u{07}", "\u{7F}",
    "\u{9B}31m", "\u{202E}reversed", "\u{2066}isolated", "שלום", "مرحبا", "👩‍👩‍👧‍👦🇹🇼", "e\u{301}\u{302}",
    "手機使人分心。", "「引號」，（括號）", String(repeating: "x", count: 300),
    String(repeating: "長", count: 300), "zero\u{200B}width", "a\u{2028}b", "\u{FEFF}bom", "→ ⟨⟩ ▲",
  ]

  /// A map with every text in every place where texts stand, twice over in two languages.
  public static var map: ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en", "zh-Hant"]
    map.header.id = "end"
    map.header.title = LocalizedText(all.joined(separator: " "), language: "en")
    for (number, text) in all.enumerated() {
      var both = LocalizedText(text, language: "en")
      both["zh-Hant"] = all[(number + 1) % all.count]
      var participant = Participant()
      participant.id = EntityID("p\(number)")
      participant.name = both
      map.participants.append(participant)
      var statement = Statement()
      // Ids are hostile as well: keywords, and what no valid id has.
      statement.id = EntityID(text)
      statement.text = both
      statement.role = number == 0 ? .thesis : number % 5 == 0 ? Role(rawValue: text) : nil
      statement.tags = [text]
      var attribution = Attribution()
      attribution.who = number % 2 == 0 ? "p\(number)" : text
      attribution.act = SpeechAct(rawValue: text)
      statement.attribution = [attribution]
      map.statements.append(statement)
      var group = Group()
      group.id = EntityID("g\(number)")
      group.title = both
      group.members = [statement.id]
      map.groups.append(group)
      var reason = Reason()
      reason.id = EntityID("r \(text)")
      reason.premises = [
        Premise(statement.id),
        Premise(EntityID(number % 7 == 0 ? "gone \(text)" : all[number / 2])),
      ]
      reason.target = map.statements[number / 3].id
      reason.stance = number % 2 == 0 ? .attacks : .supports
      reason.warrant = both
      reason.scheme = text
      map.reasons.append(reason)
      var relation = Relation()
      relation.id = EntityID("x\(number)")
      relation.type = RelationType(rawValue: number % 2 == 0 ? text : "contradicts")
      relation.between = [statement.id, reason.id]
      map.relations.append(relation)
    }
    return map
  }
}
