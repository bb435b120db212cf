import ArgumentModel
import ArgumentWords

/// What the sentences of a table say, which hold names and numbers, each said of the same.
///
/// They are listed: reflection finds closures, but can't call them.
enum SaidSentences {
  static let names = Words.english.enumeration(["one", "two"])
  static let move = Words.DialogueWords.Move("subject", names: names, isDefended: true, others: 3)

  /// The sentences by their places in the table.
  static func of(_ words: Words) -> [String: String] {
    var said = grounds(words.evaluation.grounds)
    said.merge(dialogue(words.evaluation.dialogue)) { $1 }
    let (evaluation, crux, texts) = (words.evaluation, words.evaluation.crux, words.texts)
    said[".outline.sides"] = words.outline.sides(3, 4)
    said[".handout.further"] = words.handout.further("one", 3)
    said[".handout.ask"] = words.handout.ask("one", "two", "three")
    said[".handout.unanswered"] = words.handout.unanswered("one", "two")
    said[".evaluation.losses"] = evaluation.losses("one", "two")
    said[".evaluation.standards.weights"] = evaluation.standards.weights("3", "4")
    said[".evaluation.crux.strength"] = crux.strength("3", "two")
    said[".evaluation.crux.together"] = crux.together(3)
    said[".evaluation.crux.more"] = crux.more(3)
    said[".evaluation.crux.carriers"] = crux.carriers(names)
    said[".drawing.pages"] = words.drawing.pages("3")
    said[".drawing.pageOf"] = words.drawing.pageOf(3, 4)
    said[".texts.marked"] = texts.marked(3)
    said[".texts.unplaced"] = texts.unplaced(3)
    said[".texts.unplacedOnPage"] = texts.unplacedOnPage(3)
    return said
  }

  private static func grounds(_ words: Words.GroundWords) -> [String: String] {
    let sentences = [
      "supported": words.supported, "premisesStand": words.premisesStand,
      "attacked": words.attacked, "outweighed": words.outweighed, "fell": words.fell,
      "circular": words.circular, "openConflict": words.openConflict, "open": words.open,
    ]
    var said: [String: String] = [:]
    for (name, say) in sentences { said[".evaluation.grounds.\(name)"] = say(names) }
    return said
  }

  private static func dialogue(_ words: Words.DialogueWords) -> [String: String] {
    let subjects = [
      "step": words.step, "objection": words.objection, "warrant": words.warrant,
      "again": words.again,
    ]
    let sentences = [
      "supposedToStand": words.supposedToStand, "supposedToFall": words.supposedToFall,
      "asserted": words.asserted, "supported": words.supported,
      "premisesStand": words.premisesStand, "attacked": words.attacked,
      "unsupported": words.unsupported, "supportFell": words.supportFell,
      "premiseFell": words.premiseFell, "backingFell": words.backingFell,
      "circular": words.circular, "openConflict": words.openConflict, "open": words.open,
    ]
    var said: [String: String] = [:]
    for (name, say) in subjects { said[".evaluation.dialogue.\(name)"] = say("one") }
    for (name, say) in sentences { said[".evaluation.dialogue.\(name)"] = say(move) }
    said[".evaluation.dialogue.statement"] = words.statement("one", "two")
    said[".evaluation.dialogue.bare"] = words.bare(move, .undecided)
    return said
  }
}
