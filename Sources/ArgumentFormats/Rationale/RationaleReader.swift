internal import ArgumentModel

/// Reads Rationale's maps: a script of commands that create boxes and put words into them.
struct RationaleReader {
  private(set) var findings = Findings()
  private var tree = ClaimTree()
  /// The items by the names that the script has for them.
  private var items: [EntityID: Int] = [:]
  /// The item that the next words are for: a claim, or what a note is on.
  private var current: (item: Int, isNote: Bool)?

  /// The tree of a script.
  mutating func read(_ text: String) -> ClaimTree {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    var line = 1
    // Words may run over lines, so that lines end only outside of quotation marks.
    var statement = String.UnicodeScalarView()
    var isQuoted = false
    var isEscaped = false
    var start = 1
    while place <= scalars.count {
      let scalar = place < scalars.count ? scalars[place] : "\n"
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isQuoted = false
        }
        statement.append(scalar)
      } else if scalar == "\n" {
        take(String(statement).trimmedSpaces, start)
        statement.removeAll(keepingCapacity: true)
        start = line
      } else {
        if scalar == "\"" { isQuoted = true }
        if scalar != "\r" { statement.append(scalar) }
      }
      place += 1
    }
    if !statement.isEmpty {
      findings.add("annotation-syntax", .warning, "the quotation isn't closed", line: start)
    }
    return tree
  }

  private mutating func take(_ words: String, _ line: Int) {
    if words == "#-- End of Prelude --" {
      tree = ClaimTree()
      items = [:]
      current = nil
      return
    }
    guard !words.isEmpty, !words.hasPrefix("#") else { return }
    var call = words[...]
    var name: String?
    if let equals = words.firstIndex(of: "="),
      words[..<equals].allSatisfy({ $0 != "(" && $0 != "\"" })
    {
      name = String(words[..<equals]).trimmedSpaces
      call = words[words.index(after: equals)...].drop { $0 == " " }
    }
    guard let open = call.firstIndex(of: "("), let close = call.lastIndex(of: ")"), open < close
    else {
      return findings.add(
        "annotation-syntax", .warning, "the line is no command of Rationale's", line: line)
    }
    let arguments = Self.arguments(String(call[call.index(after: open)..<close]))
    switch call[..<open] {
    case "Create": create(name, arguments.first ?? "", parent: nil)
    case "CreateChild":
      guard let parent = items[EntityID(arguments.first ?? "")] else {
        return missing(arguments.first, line)
      }
      create(name, arguments.count > 1 ? arguments[1] : "", parent: parent)
    case "CreateAnnotation":
      guard let target = items[EntityID(arguments.first ?? "")] else {
        return missing(arguments.first, line)
      }
      current = (target, true)
    case "SetText": setText(arguments.first ?? "", line)
    default: break
    }
  }

  private mutating func missing(_ name: String?, _ line: Int) {
    current = nil
    findings.add(
      "annotation-reference", .warning, "there is no box “\(name ?? "")”", line: line)
  }

  private mutating func create(_ name: String?, _ type: String, parent: Int?) {
    var item = ClaimTree.Item(kind: .claim, parent: parent)
    var aliasOf: Int?
    switch type {
    case "CompoundReason": item.kind = .reason(.supports)
    case "CompoundObjection": item.kind = .reason(.attacks)
    case "Reason", "Objection":
      // A box of its own: a reason of one claim.
      tree.items.append(
        ClaimTree.Item(kind: .reason(type == "Reason" ? .supports : .attacks), parent: parent))
      item.parent = tree.items.count - 1
    case "Inference":
      // It stands for the step itself, against which objections are.
      aliasOf = parent
    case "Note":
      if let parent {
        current = (parent, true)
        return
      }
    default:
      if let parent, tree.items[parent].kind == .claim {
        tree.items.append(ClaimTree.Item(kind: .reason(.supports), parent: parent))
        item.parent = tree.items.count - 1
      }
    }
    if let aliasOf {
      if let name { items[EntityID(name)] = aliasOf }
      current = nil
      return
    }
    if let name { items[EntityID(name)] = tree.items.count }
    current = (tree.items.count, false)
    tree.items.append(item)
  }

  private mutating func setText(_ text: String, _ line: Int) {
    guard let (item, isNote) = current else {
      return findings.add(
        "annotation-syntax", .warning, "the words are for no box", line: line)
    }
    if isNote {
      tree.items[item].note = tree.items[item].note.map { $0 + "\n" + text } ?? text
    } else {
      tree.items[item].text = text
    }
  }

  /// A call's arguments: names, and words without their quotation marks and backslashes.
  private static func arguments(_ text: String) -> [String] {
    var arguments: [String] = []
    var word = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        word.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
        wasQuoted = true
      } else if scalar == ",", !isQuoted {
        arguments.append(wasQuoted ? String(word) : String(word).trimmedSpaces)
        word = String.UnicodeScalarView()
        wasQuoted = false
      } else if isQuoted || !(scalar == " " || scalar == "\t") {
        word.append(scalar)
      }
    }
    arguments.append(wasQuoted ? String(word) : String(word).trimmedSpaces)
    return arguments
  }
}
