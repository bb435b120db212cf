/// Says where a line may end, cluster by cluster.
///
/// These are the rules of UAX #14 (Unicode 16's for quotation marks and hyphens, which suit Chinese
/// better) on grapheme clusters. They differ in that nothing that closes and no pause mark begins a
/// line even after a space, that a percent sign stays with whatever it follows, and that a middle
/// dot stays with the name before it.
struct LineBreakRules {
  /// What may happen between two clusters.
  enum Boundary {
    /// A line may end here.
    case allowed
    /// A line ends here only if nothing else fits: inside a word or a number.
    case splitting
    /// A line ends here only if no rule can be kept: a closing mark would begin the next one.
    case forbidden
  }

  private var previous: LineBreakClass?
  private var beforePrevious: LineBreakClass?
  private var previousIsWide = false
  private var isAfterSpace = false

  /// Whether the previous cluster is an initial quotation mark that opens a quotation; in German
  /// the same mark closes one.
  private var isOpening = false

  /// Whether the previous cluster is a hyphen before a word, not within one.
  private var isLeadingHyphen = false

  /// Takes a cluster that is dropped where a line ends.
  mutating func addSpace() {
    isAfterSpace = true
  }

  /// Takes a cluster and returns what may happen before it.
  ///
  /// - Parameters:
  ///   - cluster: The cluster's class, neither a space nor a line end.
  ///   - isWide: Whether the cluster belongs to East Asian text.
  ///   - following: The class of the cluster after this one, if there is one.
  mutating func add(
    _ cluster: LineBreakClass, isWide: Bool, following: () -> LineBreakClass?
  ) -> Boundary {
    let boundary: Boundary
    if let previous {
      if allowsBreak(previous, cluster, isWide: isWide, following: following) {
        boundary = .allowed
      } else {
        boundary = Self.isWithinWord(previous, cluster) ? .splitting : .forbidden
      }
    } else {
      // Only the indentation stands before it.
      boundary = .allowed
    }
    isOpening = cluster == .initialQuotation && beginsQuotation
    isLeadingHyphen = cluster == .hyphen && (beginsWord || isLeadingHyphen && !isAfterSpace)
    beforePrevious = isAfterSpace ? nil : previous
    previous = cluster
    previousIsWide = isWide
    isAfterSpace = false
    return boundary
  }

  private var beginsQuotation: Bool {
    beginsWord || previousIsWide || previous == .doubleDash
  }

  private var beginsWord: Bool {
    switch previous {
    case nil, .open, .quotation, .initialQuotation, .glue, .zeroWidthSpace: true
    default: isAfterSpace
    }
  }

  private func allowsBreak(
    _ left: LineBreakClass, _ right: LineBreakClass, isWide: Bool,
    following: () -> LineBreakClass?
  ) -> Bool {
    // Rules that hold even where spaces stand between the two.
    switch (left, right) {
    case (_, .zeroWidthSpace), (_, .wordJoiner): return false
    case (_, .close), (_, .parenthesis), (_, .exclamation), (_, .infix), (_, .nonstarter),
      (_, .inseparable):
      return false
    case (.open, _): return false
    case (_, .finalQuotation):
      // But a word may begin with an apostrophe: ’tis
      return isAfterSpace && following()?.isAlphanumeric == true
    case (.zeroWidthSpace, _): return true
    case (.doubleDash, .doubleDash): return false
    case (.initialQuotation, _) where isOpening: return false
    default: break
    }
    return isAfterSpace || allowsBreakWithoutSpace(left, right, isWide: isWide)
  }

  private func allowsBreakWithoutSpace(
    _ left: LineBreakClass, _ right: LineBreakClass, isWide: Bool
  ) -> Bool {
    switch (left, right) {
    case (.wordJoiner, _), (.glue, _), (.prefix, _), (_, .postfix): return false
    case (_, .glue): return left == .breakAfter || left == .hyphen
    case (_, .quotation), (.quotation, _), (.initialQuotation, _): return false
    case (_, .initialQuotation): return previousIsWide
    case (.finalQuotation, _): return isWide
    case (.contingent, _), (_, .contingent): return true
    case (_, .slash), (_, .breakAfter), (_, .hyphen), (_, .middleDot), (.breakBefore, _):
      return false
    case (.hyphen, _) where isLeadingHyphen && right.isAlphanumeric: return false
    case (.hyphen, _) where beforePrevious == .hebrew,
      (.breakAfter, _) where beforePrevious == .hebrew, (.slash, .hebrew):
      return false
    case (.alphabetic, .prefix), (.hebrew, .prefix), (.numeric, .prefix), (.close, .prefix),
      (.parenthesis, .prefix):
      return false
    case (.postfix, .alphabetic), (.postfix, .hebrew), (.postfix, .numeric), (.postfix, .open),
      (.hyphen, .numeric), (.slash, .numeric):
      return false
    case (.infix, _), (.middleDot, _), (.parenthesis, _): return !right.isAlphanumeric
    case (.alphabetic, _), (.hebrew, _), (.numeric, _):
      return !(right.isAlphanumeric || right == .open && !isWide)
    default: return true
    }
  }

  /// Whether a line may end between two clusters for want of a better place.
  private static func isWithinWord(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch left {
    case .open, .initialQuotation, .quotation, .prefix, .breakBefore, .wordJoiner, .glue:
      return false
    default: break
    }
    switch right {
    case .close, .parenthesis, .exclamation, .infix, .finalQuotation, .quotation, .nonstarter,
      .inseparable, .middleDot, .postfix, .breakAfter, .hyphen, .slash, .zeroWidthSpace,
      .wordJoiner, .glue:
      return false
    default: return left != .doubleDash || right != .doubleDash
    }
  }
}
