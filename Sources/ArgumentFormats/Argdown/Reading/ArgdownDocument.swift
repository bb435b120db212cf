package import ArgumentModel

/// What stands in an Argdown document, as it stands there: nothing is made of it yet.
///
/// All lists are flat, and what stands below something else names it by its position, so that no depth
/// of a document is a depth of calls.
package struct ArgdownDocument: Sendable {
  /// The members of the front matter; of several of one name the last.
  package var frontMatter = JSONObject()
  /// The headings.
  package var sections: [Section] = []
  /// Statements, arguments and inferences in their order.
  package var elements: [Element] = []
  /// The arguments that are taken apart into premises and conclusions.
  package var structures: [Structure] = []
  /// Everything wrong or strange.
  package var diagnostics: [Diagnostic] = []

  /// A heading.
  package struct Section: Sendable {
    /// How many number signs it has.
    package var level = 1
    package var text = ""
    package var tags: [String] = []
    package var data = JSONObject()
    /// The section that it is part of.
    package var parent: Int?
    package var place = SourcePosition(line: 1, column: 1)
  }

  /// What an element is.
  package enum Kind: Sendable {
    case statement, argument, inference
  }

  /// A statement, an argument or an inference at the place where it stands.
  package struct Element: Sendable {
    package var kind = Kind.statement
    /// What stands between the brackets; nil where there are none.
    package var title: String?
    /// Whether it has a text of its own, be it empty; a title alone refers to what has.
    package var isDefinition = true
    /// The text without marks and tags, on one line.
    package var text = ""
    /// The text as it is written, where it has marks, mentions or links.
    package var markup: String?
    package var tags: [String] = []
    package var data = JSONObject()
    /// What it stands below; nil at the beginning of a block.
    package var parent: Int?
    /// How it bears on what it stands below; nil at the beginning of a block.
    package var relation: Relation?
    /// The heading that it stands after.
    package var section: Int?
    /// The structure that it is a step of, or, of an argument, that takes it apart.
    package var structure: Int?
    package var place = SourcePosition(line: 1, column: 1)
  }

  /// How a line bears on the one that it stands below.
  package struct Relation: Sendable {
    package var type: RelationSign
    /// Whether the line bears on what it stands below, and not the other way round.
    package var isUpward: Bool
  }

  /// The signs of relations.
  package enum RelationSign: Sendable {
    case support, attack, undercut, contradiction
  }

  /// Premises, inferences and conclusions.
  package struct Structure: Sendable {
    /// The argument that it belongs to; nil is one without a title.
    package var argument: Int?
    /// The steps in their order: statements and inferences.
    package var steps: [Int] = []
    package var section: Int?
  }
}
