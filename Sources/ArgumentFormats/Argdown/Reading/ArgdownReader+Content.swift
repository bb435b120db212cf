internal import ArgumentModel

// Words, and the data behind them.

extension ArgdownReader {
  /// The words and the data of something.
  struct Content {
    var words: ArgdownInline
    var data = JSONObject()
    /// The words as they are written.
    var raw = ""
  }

  /// Reads words until an empty line, or one that begins what ends them, and the data behind them.
  mutating func readContent(
    from start: Int, isHeading: Bool, inList: Bool = false
  ) -> Content {
    var content = Content(words: ArgdownInline(source))
    var place = start
    while true {
      let current = source.lines[line]
      if let brace = content.words.scan(from: place, to: current.end) {
        content.raw += source.text(place, brace)
        let after = readData(at: brace, into: &content.data)
        readBehindData(after, &content)
        break
      }
      content.raw += source.text(place, current.end)
      line += 1
      guard line < source.lines.count, !source.lines[line].isBlank,
        isHeading || !endsWords(source.lines[line], inList: inList)
      else { break }
      content.raw += "\n"
      place = source.lines[line].content
    }
    content.words.finish()
    for problem in content.words.problems {
      fail(problem.message, problem.explanation, at: problem.place)
    }
    return content
  }

  /// Whether a line begins something other than more words.
  private func endsWords(_ line: ArgdownSource.Line, inList: Bool) -> Bool {
    switch start(line) {
    case .words: false
    case .inference: isInStructure
    case .item: inList
    case .relation, .number: true
    }
  }

  /// Reads what stands in the line behind data, which may be tags.
  private mutating func readBehindData(_ after: Int, _ content: inout Content) {
    while line < source.lines.count, source.lines[line].end < after,
      source.lines[line].start < after, line + 1 < source.lines.count,
      source.lines[line + 1].start <= after
    { line += 1 }
    guard line < source.lines.count else { return }
    let end = source.lines[line].end
    var rest = ArgdownInline(source)
    if after < end {
      let brace = rest.scan(from: after, to: end)
      content.words.take(tagsOf: rest)
      if !rest.text.isEmpty || brace != nil {
        fail(
          "text can't follow the data",
          "A brace that is meant as it is has a backslash before it: \\{.", at: after)
      }
    }
    line += 1
  }

  /// Reads data between braces.
  /// - Returns: The place behind it.
  mutating func readData(at brace: Int, into data: inout JSONObject) -> Int {
    do throws(YAMLError) {
      var first = brace + 1
      while first < source.bytes.count, source.bytes[first] == 0x20 || source.bytes[first] == 0x09 {
        first += 1
      }
      if first < source.bytes.count, [0x0A, 0x0D].contains(source.bytes[first]),
        let end = endOfBlockData(first), !isFlow(first, end)
      {
        if source.bytes[first] == 0x0D, source.byte(first + 1, before: end) == 0x0A { first += 1 }
        var blocks = YAMLBlocks(source.original, from: first + 1, to: end)
        data = try blocks.object()
        tell(blocks.tightColons)
        return end + 1
      }
      var flow = YAMLFlow(source.original, at: brace, to: source.original.count)
      let (value, end) = try flow.value()
      tell(flow.tightColons)
      data = value.objectValue ?? JSONObject()
      return end
    } catch {
      fail(
        "the data can't be read: \(error.message)",
        "A brace that is meant as it is has a backslash before it: \\{.",
        at: min(error.place, brace + 200))
      skipBlock()
      return source.lines.indices.contains(line) ? source.lines[line].end : source.bytes.count
    }
  }

  /// Whether what follows a brace and a line break goes on as it does in one line: with quoted names.
  private func isFlow(_ start: Int, _ end: Int) -> Bool {
    let first = source.original[start..<end].first { $0 > 0x20 }
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Where data in lines ends: at the first brace that closes none which was opened in it.
  private func endOfBlockData(_ start: Int) -> Int? {
    var depth = 0
    var isBlank = false
    for place in start..<source.original.count {
      // An empty line ends what nobody closed.
      if source.original[place] == 0x0A {
        if isBlank { return nil }
        isBlank = true
      } else if source.original[place] > 0x20 {
        isBlank = false
      }
      if source.original[place] == UInt8(ascii: "{") { depth += 1 }
      if source.original[place] == UInt8(ascii: "}") {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }
}
