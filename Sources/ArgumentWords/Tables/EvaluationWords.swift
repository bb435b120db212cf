package import ArgumentModel

extension Words {
  /// What reports on an evaluation say.
  package struct EvaluationWords: Sendable {
    /// Headings of what is told.
    package var thesis: String
    package var statements: String
    package var reasons: String
    package var leftOut: String
    /// Where there is nothing to evaluate.
    package var noStatements: String
    /// By how much the strength of something falls with each of what follows.
    package var losses: @Sendable (_ name: String, _ semantics: String) -> String
    package var noLosses: String
    package var verdicts: VerdictWords
    package var grounds: GroundWords
    package var standards: StandardWords
    package var crux: CruxWords
    package var dialogue: DialogueWords
  }

  /// Whether statements meet their proof standards, and which clause failed.
  package struct StandardWords: Sendable {
    package var met: String
    package var notMet: String
    package var open: String
    /// The weights of the best arguments for and against.
    package var weights: @Sendable (_ isFor: String, _ against: String) -> String
    package var noArgumentFor: String
    package var argumentAgainst: String
    package var notAboveAgainst: String
    package var notAboveAlpha: String
    package var gapNotAboveBeta: String
    package var againstNotBelowGamma: String
  }

  /// What a verdict hangs on, and what still threatens it.
  package struct CruxWords: Sendable {
    package var strength: @Sendable (_ value: String, _ semantics: String) -> String
    /// After a strength that was found, but may not be the only one.
    package var unproven: String
    /// After a strength that wasn't found.
    package var unsettled: String
    /// The heading of what alone a verdict hangs on, where it is that something stands.
    package var aloneStands: String
    /// The same where the verdict is that something falls.
    package var aloneFalls: String
    /// The same where something is open.
    package var aloneOpen: String
    /// The heading of what a verdict hangs on together, in sets up to a size.
    package var together: @Sendable (_ size: Int) -> String
    package var lines: String
    package var objections: String
    package var questions: String
    package var none: String
    package var notAll: String
    package var tooLarge: String
    package var open: String
    /// Of a critical question: the map asks it.
    package var asked: String
    /// Of a critical question: the map doesn't ask it, but its scheme does.
    package var unasked: String
    package var more: @Sendable (_ questions: Int) -> String
    /// How much something costs beside what costs most.
    package var most: String
    package var much: String
    package var little: String
    /// A remark on what carries something, and could fall in its stead.
    package var carriers: @Sendable (Names) -> String
    /// Remarks in drawings.
    package var markAlone: String
    package var markTogether: String
    package var markUnanswered: String
  }

  /// The sentences of a dialogue on why a verdict is as it is.
  package struct DialogueWords: Sendable {
    /// What the signs before sentences mean.
    package var legend: String
    /// Headings of what a move rests on and of what is said against it, where there is both.
    package var grounds: String
    package var attacks: String
    /// The second where the move stands, so that all of it is answered.
    package var answered: String
    /// Subjects of sentences: with the spaces that a name needs around it, before what follows.
    package var statement: @Sendable (_ name: String, _ text: String?) -> String
    package var step: @Sendable (_ name: String) -> String
    package var objection: @Sendable (_ name: String) -> String
    package var warrant: @Sendable (_ name: String) -> String
    /// What is said of a subject that was told of before.
    package var again: @Sendable (_ subject: String) -> String
    package var supposedToStand: @Sendable (Move) -> String
    package var supposedToFall: @Sendable (Move) -> String
    package var asserted: @Sendable (Move) -> String
    package var supported: @Sendable (Move) -> String
    package var premisesStand: @Sendable (Move) -> String
    package var attacked: @Sendable (Move) -> String
    package var unsupported: @Sendable (Move) -> String
    package var supportFell: @Sendable (Move) -> String
    package var premiseFell: @Sendable (Move) -> String
    package var backingFell: @Sendable (Move) -> String
    package var circular: @Sendable (Move) -> String
    package var openConflict: @Sendable (Move) -> String
    package var open: @Sendable (Move) -> String
    /// Where all there is to say is the label.
    package var bare: @Sendable (Move, Verdict.Label) -> String

    /// What a sentence on a move is made of.
    package struct Move: Sendable {
      package var subject: String
      /// What makes the move what it is: what carries it, or what brings it down.
      package var names: Names
      /// Whether something is said against it, and falls.
      package var isDefended: Bool
      /// How many others would do as well as the one that is named.
      package var others: Int

      package init(_ subject: String, names: Names, isDefended: Bool, others: Int) {
        self.subject = subject
        self.names = names
        self.isDefended = isDefended
        self.others = others
      }
    }
  }
}
