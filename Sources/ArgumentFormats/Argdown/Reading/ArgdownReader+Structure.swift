internal import ArgumentModel

// Premises, inferences and conclusions, one a line.

extension ArgdownReader {
  /// Reads a block of premises and conclusions.
  mutating func readStructure(of argument: Int?) {
    isInStructure = true
    defer { isInStructure = false }
    let first = source.lines[line].content
    var structure = ArgdownDocument.Structure()
    var last: Int?
    var expected = 1
    var inferences = 0
    while line < source.lines.count, !source.lines[line].isBlank {
      let current = source.lines[line]
      switch start(current) {
      case .number(let number, let after):
        if number != expected {
          warn(
            "argdown-number",
            "the premises and conclusions are numbered from 1, and this is number \(expected)",
            at: current.content)
        }
        expected += 1
        let step = readElement(from: after, below: nil, relation: nil)
        structure.steps.append(step)
        last = step
      case .inference:
        guard let before = last, isStatement(before) else {
          fail("an inference follows premises", at: current.content)
          return skipBlock()
        }
        guard let inference = readInference() else { return skipBlock() }
        structure.steps.append(inference)
        inferences += 1
        last = inference
      case .relation:
        guard let last else { return skipBlock() }
        readRelations(below: last)
      case .item, .words:
        fail(
          "text can't follow here",
          "A line of its own begins with a number in brackets: (\(expected)).", at: current.content)
        return skipBlock()
      }
    }
    guard inferences > 0, let last, isStatement(last) else {
      return fail(
        "the argument isn't complete",
        "It needs premises, a line ---- and a conclusion: (1) … ---- (2) …", at: first)
    }
    guard argument == nil || document.elements[argument ?? 0].structure == nil,
      !isTaken(argument)
    else {
      return fail("the argument has premises and conclusions already", at: first)
    }
    add(structure, of: argument, at: first)
  }

  private func isStatement(_ element: Int) -> Bool {
    document.elements[element].kind != .inference
  }

  /// Whether another block takes an argument of the same title apart.
  private func isTaken(_ argument: Int?) -> Bool {
    guard let title = argument.flatMap({ document.elements[$0].title }) else { return false }
    return takenTitles.contains(title)
  }

  /// Reads an inference: ---- alone, or between two pairs of hyphens the rules and data.
  /// - Returns: The element; nil where the inference doesn't end.
  private mutating func readInference() -> Int? {
    let first = source.lines[line]
    var element = ArgdownDocument.Element()
    element.kind = .inference
    element.place = source.position(of: first.content)
    if source.bytes[first.content..<first.end].allSatisfy({ $0 == UInt8(ascii: "-") }),
      first.end - first.content >= 4
    {
      line += 1
      return add(element)
    }
    var rules: [String] = []
    var place = first.content + 2
    while true {
      let current = source.lines[line]
      while place < current.end, source.bytes[place] == 0x20 || source.bytes[place] == 0x09 {
        place += 1
      }
      var isDone = false
      let closing = hyphens(place, current.end)
      let brace = source.bytes[place..<(closing ?? current.end)].firstIndex(of: UInt8(ascii: "{"))
      if let brace {
        rules.append(source.text(place, brace))
        let after = readData(at: brace, into: &element.data)
        while line + 1 < source.lines.count, source.lines[line + 1].start <= after { line += 1 }
        guard source.lines.indices.contains(line) else { return nil }
        place = after
        if let closing = hyphens(min(after, source.lines[line].end), source.lines[line].end) {
          isDone = closing + 2 >= source.lines[line].end
        }
      } else {
        rules.append(source.text(place, closing ?? current.end))
        isDone = closing.map { $0 + 2 >= current.end } ?? false
      }
      line += 1
      if isDone { break }
      guard line < source.lines.count, !source.lines[line].isBlank else {
        fail("the inference doesn't end", "It ends with two hyphens: --.", at: first.content)
        return nil
      }
      if case .number = start(source.lines[line]) {
        fail(
          "the inference doesn't end", "It ends with two hyphens: --.",
          at: source.lines[line].content)
        return nil
      }
      place = source.lines[line].content
    }
    element.text = rules.map { Self.trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    return add(element)
  }

  /// Where two hyphens stand in a part of a line.
  private func hyphens(_ start: Int, _ end: Int) -> Int? {
    var place = start
    while place + 1 < end {
      if source.bytes[place] == UInt8(ascii: "-"), source.bytes[place + 1] == UInt8(ascii: "-") {
        return place
      }
      place += 1
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
