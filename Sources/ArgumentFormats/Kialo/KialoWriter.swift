internal import ArgumentModel

/// Writes the text of a discussion as Kialo exports it, of either generation.
struct KialoWriter {
  private let tree: ClaimTree
  private let map: ArgumentMap
  private let kept: JSONObject
  private let isIndented: Bool
  private let extensions: [EntityID: JSONObject]
  /// The numbers before each claim.
  private var paths: [[Int]] = []
  /// How many reasons have several premises, which become reasons of their own.
  private(set) var parted = 0
  /// How many reasons are against or for a reason, for which there is no place.
  private(set) var onReasons = 0
  /// How many claims stand at the top beside the first.
  private(set) var loose = 0

  init(_ tree: ClaimTree, _ map: ArgumentMap) {
    self.tree = tree
    self.map = map
    kept = map.header.extensions["kialo"]?.objectValue ?? JSONObject()
    isIndented = kept["isIndented"] == .bool(true)
    extensions = Dictionary(
      keepingFirst: (map.statements.map { ($0.id, $0.extensions) }
        + map.reasons.map { ($0.id, $0.extensions) })
        .compactMap { id, extensions in extensions["kialo"]?.objectValue.map { (id, $0) } })
  }

  /// The discussion.
  mutating func text() -> String {
    number()
    let title = tree.title ?? ""
    var text = isIndented ? "Discussion Name:\n\(title)\n" : "Discussion Title: \(title)\n"
    if !isIndented { text += "\n" }
    for index in order { text += entry(index) }
    return text + sources
  }

  /// The claims in the order in which they are written, each with its side.
  private var order: [Int] = []
  private var sides: [String] = []

  /// Gives each claim its numbers: those that it came with, as long as they are free, else the next.
  private mutating func number() {
    paths = Array(repeating: [], count: tree.items.count)
    sides = Array(repeating: "", count: tree.items.count)
    var next: [[Int]: Int] = [:]
    var home = [Int?](repeating: nil, count: tree.items.count)
    let children = tree.children
    for (index, item) in tree.items.enumerated() {
      if case .reason(let stance) = item.kind {
        guard let parent = item.parent else {
          onReasons += 1
          continue
        }
        // What bears on a reason stands below its first claim.
        if case .reason = tree.items[parent].kind {
          onReasons += 1
          home[index] = children[parent].first { paths[$0] != [] }
        } else {
          home[index] = parent
        }
        sides[index] = stance == .attacks ? "Con" : "Pro"
        if children[index].count(where: { tree.items[$0].kind == .claim }) > 1 { parted += 1 }
        continue
      }
      var parent = item.parent
      if let reason = parent, case .reason = tree.items[reason].kind {
        sides[index] = sides[reason]
        parent = home[reason]
      } else if parent == nil, !order.isEmpty {
        // There is one claim at the top.
        loose += 1
        parent = order[0]
      }
      let above = parent.map { paths[$0] } ?? []
      // A claim with a side has its number from its reason, for it may be said elsewhere as well.
      let old =
        item.parent.flatMap { oldPath(tree.items[$0], of: .reason(.supports)) }
        ?? (item.same == nil ? oldPath(item, of: .claim) : nil)
      let least = next[above] ?? 1
      var step = least
      if let old, old.dropLast().elementsEqual(above), let last = old.last, last >= least {
        step = last
      }
      next[above] = step + 1
      paths[index] = above + [step]
      order.append(index)
    }
  }

  /// The numbers that an item came with, if it is of a kind.
  private func oldPath(_ item: ClaimTree.Item, of kind: ClaimTree.Kind) -> [Int]? {
    if case .reason = item.kind {
      guard case .reason = kind else { return nil }
    } else if case .reason = kind {
      return nil
    }
    return item.entity.flatMap { extensions[$0] }?["number"]?.stringValue?.split(separator: ".")
      .compactMap { Int($0) }
  }

  private func entry(_ index: Int) -> String {
    let item = tree.items[index]
    let number = paths[index].map { "\($0)." }.joined()
    let isTop = paths[index].count == 1
    let plain = Self.unbroken(item.text)
    var words = isIndented ? plain : Self.escaped(plain)
    if let same = item.same {
      words = "-> See " + paths[same].map { "\($0)." }.joined()
    }
    guard isIndented else {
      let side = sides[index].isEmpty ? "" : " \(sides[index]):"
      return "\(number)\(side) \(words)\n"
    }
    let indent = String(repeating: "  ", count: paths[index].count - 1)
    let side = isTop ? " Thesis:" : sides[index].isEmpty ? "" : " \(sides[index]):"
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : indent + $0 }
    return "\n\(indent)\(number)\(side)\n\(lines.joined(separator: "\n"))\n"
  }

  /// The works that claims name by numbers in square brackets.
  private var sources: String {
    var text = ""
    for source in map.sources {
      guard let own = source.extensions["kialo"]?.objectValue,
        let number = own["number"]?.stringValue
      else { continue }
      if text.isEmpty { text = "\nSources:\n" }
      text += "\n[\(number)] \(source.url ?? "")\n"
      let passage = source.note.versions.first?.text ?? ""
      if !passage.isEmpty { text += passage + "\n" }
    }
    return text
  }

  /// Words without the line breaks behind which a line would be taken for a claim or for the end.
  private static func unbroken(_ text: String) -> String {
    var result = ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = String(line).trimmedSpaces
      let isOther = words.isEmpty || words == "Sources:" || words.first?.isNumber == true
      result += result.isEmpty ? "" : isOther ? " " : "\n"
      result += words
    }
    return result
  }

  /// Words with a backslash before brackets, but for those of links and of numbers of sources.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let byte = rest.utf8.first ?? 0
      if byte == 0x5B, first == "[", let part = plain(rest) {
        result += part
        rest = rest.dropFirst(part.count)
        continue
      }
      // Few begin like these; comparing characters of many marks takes long.
      if "()[]\\".utf8.contains(byte), "()[]\\".contains(first) { result.append("\\") }
      result.append(first)
      rest = rest.dropFirst()
    }
    return result
  }

  /// A link in Markdown, or a number of a source, that a text begins with.
  private static func plain(_ text: Substring) -> Substring? {
    // Longer labels and addresses than these aren't links.
    let beginning = text.prefix(2_000)
    guard let close = beginning.firstIndex(of: "]") else { return nil }
    let label = beginning[beginning.index(after: beginning.startIndex)..<close]
    let after = beginning.index(after: close)
    if !label.isEmpty, label.allSatisfy({ $0.isASCII && $0.isNumber }) { return text[..<after] }
    guard after < beginning.endIndex, beginning[after] == "(",
      let end = beginning[after...].firstIndex(of: ")"), !label.contains("["),
      beginning[after...].hasPrefix("(http")
    else { return nil }
    return text[..<beginning.index(after: end)]
  }
}
