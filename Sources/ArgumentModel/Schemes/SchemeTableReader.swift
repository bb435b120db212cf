/// Reads the generated table of schemes; `Tools/Schemes/generate.py` says what its lines are.
enum SchemeTableReader {
  /// The schemes that the table has, in its order.
  static func schemes(of table: String) -> [Scheme] {
    var schemes: [Scheme] = []
    // Set aside from the array until it is whole, so that nothing is copied.
    var current: Line?
    var parts: [Line] = []
    func finishScheme() {
      if let current, let scheme = scheme(of: current, parts: parts) { schemes.append(scheme) }
      parts.removeAll(keepingCapacity: true)
    }
    // By bytes: what ends lines and fields is ASCII, and characters take many times as long.
    for bytes in Array(table.utf8).split(separator: UInt8(ascii: "\n")) {
      let line = Line(bytes)
      if line.kind == "S" {
        finishScheme()
        current = line
      } else {
        parts.append(line)
      }
    }
    finishScheme()
    return schemes
  }

  private struct Line {
    let kind: String
    let fields: [String]

    init(_ bytes: ArraySlice<UInt8>) {
      let fields = bytes.drop { $0 == UInt8(ascii: " ") }
        .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      kind = fields.first ?? ""
      self.fields = Array(fields.dropFirst())
    }

    /// The text in both languages that ends the line.
    var text: LocalizedText {
      guard let chinese = fields.last, let english = fields.dropLast().last else {
        return LocalizedText()
      }
      return LocalizedText(english: english, chinese: chinese)
    }
  }

  private static func scheme(of line: Line, parts: [Line]) -> Scheme? {
    guard line.fields.count == 6, let family = Scheme.Family(rawValue: line.fields[1])
    else { return nil }
    var scheme = Scheme(
      id: line.fields[0], name: line.text,
      aliases: line.fields[3].split(separator: " ").map(String.init), family: family,
      stance: line.fields[2].isEmpty ? nil : Stance(rawValue: line.fields[2]),
      summary: parts.first { $0.kind == "D" }?.text ?? LocalizedText())
    for part in parts {
      switch (part.kind, part.fields.count) {
      case ("P", 3):
        scheme.premises.append(Scheme.Slot(id: part.fields[0], text: part.text))
      case ("C", 2): scheme.conclusion = part.text
      case ("U", 1): scheme.usualSlot = part.fields[0]
      case ("L", 2): scheme.letters[part.fields[0]] = Scheme.Part(part.fields[1])
      case ("Q", 4):
        scheme.questions.append(
          Scheme.Question(
            id: part.fields[0], text: part.text, effect: effect(part.fields[1])))
      case ("T", 2): scheme.questions[scheme.questions.count - 1].told = part.text
      default: break
      }
    }
    return scheme
  }

  private static func effect(_ word: String) -> Scheme.Effect {
    switch word {
    case "!undercuts": .undercuts
    case "!rebuts": .rebuts
    default: .undermines(slot: word)
    }
  }
}
