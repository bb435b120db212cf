internal import ArgumentModel

/// Reads the texts that Kialo exports, of both generations: numbered claims with “Pro” and “Con”, one a line,
/// or each below its number and indented.
struct KialoReader {
  /// A claim as it stands in the text.
  struct Claim {
    /// The numbers before it, as of `1.2.1.`.
    var path: [Int]
    /// The word behind the numbers: `Pro`, `Con`, `Thesis`, ….
    var side: String
    var lines: [String]
    var line: Int
  }

  /// A work that a claim rests on.
  struct Source {
    var number: String
    var address: String
    var lines: [String] = []
  }

  private(set) var title: String?
  /// Whether the text is of the newer kind.
  private(set) var isIndented = false
  private(set) var claims: [Claim] = []
  private(set) var sources: [Source] = []
  private(set) var findings = Findings()
  private var isInSources = false
  private var isTitleNext = false

  init(_ text: String) {
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      take(String(line), number)
    }
    for index in claims.indices {
      while claims[index].lines.last?.isEmpty == true { claims[index].lines.removeLast() }
    }
    for index in sources.indices {
      while sources[index].lines.last?.isEmpty == true { sources[index].lines.removeLast() }
    }
  }

  private mutating func take(_ line: String, _ number: Int) {
    let words = line.trimmedSpaces
    if claims.isEmpty {
      if isTitleNext, !words.isEmpty {
        isTitleNext = false
        if Self.claim(words, number) == nil {
          title = words
          return
        }
      }
      for start in ["Discussion Title:", "Discussion Name:"] where words.hasPrefix(start) {
        let rest = String(words.dropFirst(start.count)).trimmedSpaces
        if start == "Discussion Name:" { isIndented = true }
        if rest.isEmpty { isTitleNext = isIndented } else { title = rest }
        return
      }
    }
    if words == "Sources:", !claims.isEmpty {
      isInSources = true
      return
    }
    if isInSources { return takeSource(words) }
    if let claim = Self.claim(words, number), isNext(claim) {
      claims.append(claim)
    } else if let last = claims.indices.last {
      if claims[last].lines.isEmpty, words.isEmpty { return }
      claims[last].lines.append(words)
    } else if !words.isEmpty {
      findings.add(
        "annotation-syntax", .warning, "the line stands before the first claim", line: number)
    }
  }

  /// A line that begins with numbers and a full stop.
  private static func claim(_ words: String, _ number: Int) -> Claim? {
    var path: [Int] = []
    var rest = words[...]
    while let end = rest.firstIndex(where: { !($0.isASCII && $0.isNumber) }), end > rest.startIndex,
      rest[end] == ".", let step = Int(rest[..<end])
    {
      path.append(step)
      rest = rest[rest.index(after: end)...]
    }
    guard !path.isEmpty, rest.first == " " || rest.isEmpty else { return nil }
    rest = rest.drop { $0 == " " }
    for side in ["Pro", "Con", "Thesis", "Question"] where rest.hasPrefix(side + ":") {
      let text = String(rest.dropFirst(side.count + 1)).trimmedSpaces
      return Claim(path: path, side: side, lines: text.isEmpty ? [] : [text], line: number)
    }
    return Claim(path: path, side: "", lines: rest.isEmpty ? [] : [String(rest)], line: number)
  }

  /// Whether a numbered line is a claim, and not one of a list in a claim's words: it has a side, or its
  /// numbers go on from those above.
  private func isNext(_ claim: Claim) -> Bool {
    guard let last = claims.last else { return true }
    if claim.path.count == 1 { return false }
    if !claim.side.isEmpty { return true }
    let parent = claim.path.dropLast()
    return last.path.starts(with: parent)
      && (last.path.count < claim.path.count || last.path[parent.count] < claim.path[parent.count])
  }

  private mutating func takeSource(_ words: String) {
    if words.hasPrefix("["), let end = words.firstIndex(of: "]") {
      let number = String(words[words.index(after: words.startIndex)..<end])
      if !number.isEmpty, number.allSatisfy(\.isNumber) {
        let address = String(words[words.index(after: end)...]).trimmedSpaces
        sources.append(Source(number: number, address: address))
        return
      }
    }
    guard let last = sources.indices.last else { return }
    if sources[last].lines.isEmpty, words.isEmpty { return }
    sources[last].lines.append(words)
  }

  /// The tree of the claims.
  mutating func tree() -> ClaimTree {
    var tree = ClaimTree()
    tree.title = title
    var places: [[Int]: Int] = [:]
    var waiting: [(item: Int, path: [Int], line: Int)] = []
    let hasTheses = claims.contains { $0.path.count == 2 && ["", "Thesis"].contains($0.side) }
    for claim in claims {
      let parent = self.parent(of: claim, places)
      var item = ClaimTree.Item(kind: .claim)
      let words = claim.lines.joined(separator: "\n")
      // The newer texts have brackets as they are.
      item.text = isIndented ? words : Self.unescaped(words)
      let number = JSONValue.string(claim.path.map(String.init).joined(separator: "."))
      if claim.path.count == 1, hasTheses { item.more["isQuestion"] = .bool(true) }
      if let parent, ["Pro", "Con"].contains(claim.side) {
        var reason = ClaimTree.Item(
          kind: .reason(claim.side == "Con" ? .attacks : .supports), parent: parent)
        reason.more["number"] = number
        tree.items.append(reason)
        item.parent = tree.items.count - 1
      } else {
        item.more["number"] = number
        item.parent = parent
        if parent != nil { item.kind = claim.path.count == 2 ? .position : .restatement }
      }
      if let path = Self.reference(item.text) {
        waiting.append((tree.items.count, path, claim.line))
      } else {
        places[claim.path] = tree.items.count
      }
      tree.items.append(item)
    }
    for (item, path, line) in waiting {
      if let place = places[path] {
        tree.items[item].same = place
      } else {
        let number = path.map(String.init).joined(separator: ".")
        findings.add(
          "annotation-reference", .warning, "there is no claim \(number) to see", line: line)
      }
    }
    return tree
  }

  /// The item that a claim stands below: where that isn't in the text, the nearest one above it.
  private mutating func parent(of claim: Claim, _ places: [[Int]: Int]) -> Int? {
    var path = claim.path.dropLast()
    while !path.isEmpty {
      if let place = places[Array(path)] {
        if path.count < claim.path.count - 1 {
          let number = claim.path.dropLast().map(String.init).joined(separator: ".")
          findings.add(
            "annotation-reference", .warning,
            "there is no claim \(number), so that what is below it was put one step up",
            line: claim.line)
        }
        return place
      }
      path = path.dropLast()
    }
    return nil
  }

  /// The numbers of the claim that a text such as `-> See 1.2.2.` sends to.
  private static func reference(_ text: String) -> [Int]? {
    guard text.hasPrefix("->") else { return nil }
    let words = String(text.dropFirst(2)).trimmedSpaces
    guard words.lowercased().hasPrefix("see ") else { return nil }
    let parts = words.dropFirst(4).split(separator: ".").map { Int($0) }
    let path = parts.compactMap { $0 }
    return path.isEmpty || path.count != parts.count ? nil : path
  }

  /// Words without the backslashes before brackets.
  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped, !"()[]\\".unicodeScalars.contains(scalar) { result.append("\\") }
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      result.append(scalar)
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }
}

extension String {
  /// The text without spaces and tabs at its ends.
  var trimmedSpaces: String {
    var text = self[...]
    func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
    // The bytes first, since characters may have any number of marks, and comparing these takes long.
    while isSpace(text.utf8.first), let first = text.first, first == " " || first == "\t" {
      text.removeFirst()
    }
    while isSpace(text.utf8.last), let last = text.last, last == " " || last == "\t" {
      text.removeLast()
    }
    return String(text)
  }
}
