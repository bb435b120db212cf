/// What of a page is read as its text.
public enum HTMLReading: Hashable, Sendable, CaseIterable {
  /// Everything that a reader of the page sees.
  case whole
  /// What the page is about: its `main` part, or else its articles, or else all of it; without
  /// navigation, asides, headers but for their headings, footers and what stands for these by its
  /// role. Numbers of notes stand above the line, and links back from notes aren't text.
  case article
}

/// What a page is about, and what stands around it.
public struct HTMLArticle: Hashable, Sendable {
  /// The lines of the text, as ``HTMLReading/article`` has them.
  public var lines: [HTMLLine]
  /// The lines that a reader sees too and that are no part of it, in their order.
  public var leftOut: [String]
}
