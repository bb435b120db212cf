public import ArgumentModel

/// Compares the anchors of maps with the texts of their editions, as <doc:Anchors> has it.
///
/// The time it takes is linear in the texts and the anchors.
///
/// ```swift
/// let key = EditionKey(source: "letter", edition: "en")
/// let resolver = AnchorResolver(texts: [key: EditionText("Phones distract.")])
/// let resolution = resolver.resolve(ArgumentMap())
/// ```
public struct AnchorResolver: Sendable {
  /// The texts at hand; of the others, those that stand in the map itself are used.
  public var texts: [EditionKey: EditionText]

  /// Makes a resolver with texts that don't stand in the map.
  public init(texts: [EditionKey: EditionText]) {
    self.texts = texts
  }

  /// What became of a map's anchors.
  public struct Resolution: Hashable, Sendable {
    /// What is wrong with anchors, in the order of the map.
    public var diagnostics: [Diagnostic] = []
    /// How many anchors stand in their text with the words they were made for.
    public var resolved = 0
    /// How many don't: each has an error among the diagnostics.
    public var failed = 0
    /// How many couldn't be looked at, because the text of their edition isn't at hand.
    public var withoutText = 0
  }

  /// Resolves every anchor of a map's statements, reasons and utterances.
  ///
  /// The rules are `anchor-digest`, `anchor-outside-edition`, `anchor-quote` and, as a warning,
  /// `anchor-splits-character`.
  public func resolve(_ map: ArgumentMap) -> Resolution {
    var work = Work(texts: texts)
    work.addEmbeddedTexts(of: map)
    for (index, statement) in map.statements.enumerated() {
      work.add(statement.anchors, of: statement, at: index)
    }
    for (index, reason) in map.reasons.enumerated() {
      work.add(reason.anchors, of: reason, at: index)
    }
    for (index, utterance) in map.utterances.enumerated() {
      work.add(utterance.anchors, of: utterance, at: index)
    }
    return work.finish()
  }

  /// Compares the texts at hand with what a map's editions say of them; the rule is
  /// `edition-changed`.
  public func verifyEditions(of map: ArgumentMap) -> [Diagnostic] {
    var work = Work(texts: texts)
    work.addEmbeddedTexts(of: map)
    var found: [Diagnostic] = []
    for (position, source) in map.sources.enumerated() {
      for (index, edition) in source.editions.enumerated() {
        let key = EditionKey(source: source.id, edition: edition.id)
        guard let text = work.texts[key] else { continue }
        found += text.differences(
          from: edition, of: source.id, at: "/sources/\(position)/editions/\(index)")
      }
    }
    return found
  }
}
