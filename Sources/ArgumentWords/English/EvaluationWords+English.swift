internal import ArgumentModel

extension Words.EvaluationWords {
  static let english = Self(
    thesis: "Thesis", statements: "Statements", reasons: "Reasons",
    leftOut: "Not evaluated (questions and drafts)", noStatements: "The map has no statements.",
    losses: { name, semantics in
      "By how much \(name) loses with the fall of each (\(semantics))"
    },
    noLosses: "(nothing bears on it)",
    verdicts: .english, grounds: .english, standards: .english, crux: .english,
    dialogue: .english)
}

extension Words.VerdictWords {
  static let english = Self(
    supposedToStand: "is taken to stand", supposedToFall: "is taken to fall",
    standsAnyway: "stands whichever way the rest is settled",
    fallsAnyway: "falls whichever way the rest is settled",
    mayStand: "stands on one way to settle the rest",
    mayFall: "falls on one way to settle the rest, and stands on none",
    unsettled: "open: no way settles everything", stands: "stands", open: "open",
    unsupported: "has no support", circular: "its support runs in a circle",
    outweighed: "is outweighed", supportFell: "its support fell",
    premiseFell: "its premise fell", attacked: "has an unanswered objection",
    undercut: "has an unanswered objection")
}

extension Words.GroundWords {
  static let english = Self(
    supported: { "carried by \($0.text)" },
    premisesStand: { $0.count == 0 ? "rests on what was said" : "rests on \($0.text)" },
    attacked: { "still to be answered: \($0.text)" },
    outweighed: { "yields to \($0.text)" },
    fell: { "\($0.text) \($0.isPlural ? "don't" : "doesn't") stand" },
    circular: { "rests on itself through \($0.text)" },
    openConflict: { "undecided against \($0.text)" },
    open: { "waits for \($0.text)" })
}

extension Words.StandardWords {
  static let english = Self(
    met: "meets its standard", notMet: "doesn't meet its standard", open: "open",
    weights: { isFor, against in "for \(isFor), against \(against)" },
    noArgumentFor: "no applicable argument for it",
    argumentAgainst: "an applicable argument against it",
    notAboveAgainst: "the arguments for it don't outweigh those against",
    notAboveAlpha: "the best argument for it doesn't weigh more than α",
    gapNotAboveBeta: "it doesn't outweigh the best one against by more than β",
    againstNotBelowGamma: "the best argument against it doesn't weigh less than γ")
}

extension Words.CruxWords {
  static let english = Self(
    strength: { value, semantics in "strength \(value) by \(semantics)" },
    unproven: ", not proven to be the only one", unsettled: ", not settled",
    aloneStands: "It hangs on each of these alone",
    aloneFalls: "It would no longer fall without any one of these",
    aloneOpen: "The fall of any one of these would settle it",
    together: { "And on these together (all sets of up to \($0))" },
    lines: "The lines that carry it, by what each adds",
    objections: "Objections that nothing answers, by what each costs",
    questions: "Open critical questions, the most telling first",
    none: "(none)", notAll: "(the map is too large to try all)",
    tooLarge: "(the map is too large to weigh everything: some of it is left out)",
    open: "open", asked: "asked in the map", unasked: "asked by the scheme",
    more: { "(and \($0) more; --all tells them)" }, most: "most", much: "much", little: "little",
    carriers: { "or \($0.text), on which it hangs" },
    markAlone: "The thesis hangs on this",
    markTogether: "Together with others, the thesis hangs on this",
    markUnanswered: "Nothing answers this")
}

extension Words.DialogueWords {
  static let english = Self(
    legend: "▲ what the line above rests on  ▼ what speaks against it",
    grounds: "What it rests on", attacks: "What is said against it",
    answered: "What is said against it, and answered",
    statement: { name, text in text.map { "“\($0)” (\(name))" } ?? "The statement \(name)" },
    step: { "The reason \($0)" },
    objection: { "The objection \($0)" },
    warrant: { "What backs the reason \($0)" },
    again: { "\($0): see above." },
    supposedToStand: { "\($0.subject) is taken to stand." },
    supposedToFall: { "\($0.subject) is taken to fall." },
    asserted: { "\($0.subject) stands: it is put forward\(defence($0))." },
    supported: {
      "\($0.subject) stands: \($0.names.text) \($0.names.isPlural ? "carry" : "carries") it"
        + "\(others($0))\(defence($0))."
    },
    premisesStand: {
      "\($0.subject) stands: "
        + ($0.names.count == 0 ? "what it rests on was said" : "its premises do")
        + "\(defence($0))."
    },
    attacked: {
      "\($0.subject) falls: \($0.names.text) speaks against it, unanswered\(others($0))."
    },
    unsupported: {
      "\($0.subject) falls: nothing supports it, and it is not put forward by itself."
    },
    supportFell: { "\($0.subject) falls: none of the reasons for it stands." },
    premiseFell: { "\($0.subject) falls, since \($0.names.text) does." },
    backingFell: { "\($0.subject) falls: nothing that backs it stands." },
    circular: { "\($0.subject) falls: it rests on nothing but itself." },
    openConflict: {
      "\($0.subject) is open: \($0.names.text) speaks against it, and is open itself."
    },
    open: { "\($0.subject) is open: it waits for \($0.names.text)." },
    bare: { move, label in "\(move.subject) is \(label.rawValue)." })

  private static func others(_ move: Move) -> String {
    switch move.others {
    case 0: ""
    case 1: ", as does another"
    default: ", as do \(move.others) others"
    }
  }

  private static func defence(_ move: Move) -> String {
    move.isDefended ? ", and what is said against it falls" : ""
  }
}
