internal import ArgumentModel
internal import ArgumentText
internal import ArgumentUnicode
internal import ArgumentWords

/// Finds the places of anchors in the paragraphs of texts.
struct AnnotatedTextBuilder {
  /// A part of a place, within one paragraph, in code points of the text.
  private struct Part {
    var mark: Int
    var start: Int
    var end: Int
    /// Whether the place has parts before this one.
    var hasBefore = false
    /// Whether the place has parts after this one.
    var hasAfter = false
  }

  /// An entity's anchor and where it was found.
  private struct Place {
    var kind: EntityKind
    var index: Int
    var id: EntityID
    var column: Int
    var ranges: [TextRange]
  }

  /// A million parts are more than anyone reads: places beyond them aren't shown.
  private static let mostParts = 1_000_000

  private let map: ArgumentMap
  private let editions: [(key: EditionKey, text: EditionText)]
  private let only: Set<EntityID>?
  private var places: [Place] = []
  private var result = AnnotatedText()

  init(
    _ map: ArgumentMap, _ editions: [(key: EditionKey, text: EditionText)], only: Set<EntityID>?
  ) {
    self.map = map
    self.editions = editions
    self.only = only
  }

  mutating func build() -> AnnotatedText {
    let index = MapIndex(map)
    for (key, text) in editions {
      let edition = index.edition(key.edition.rawValue, of: key.source)
      result.columns.append(
        AnnotatedText.Column(
          key: key, language: edition?.language, displayWidth: text.text.displayWidth))
    }
    findPlaces()
    let numbers = numberMarks()
    addRows(parts(numbers))
    return result
  }

  // MARK: Places

  private mutating func findPlaces() {
    let columns = Dictionary(
      keepingFirst: zip(editions.map { $0.key }, editions.indices))
    for placed in map.placedAnchors {
      guard let column = columns[placed.edition],
        only?.contains(placed.entity.id) ?? true, let index = Self.index(placed)
      else { continue }
      let text = editions[column].text
      if Self.stands(placed.anchor, in: text) {
        places.append(
          Place(
            kind: placed.kind, index: index, id: placed.entity.id, column: column,
            ranges: placed.anchor.ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }))
      } else {
        result.unplaced.append(placed)
      }
    }
  }

  /// An entity's position in the map, which its pointer has.
  private static func index(_ placed: PlacedAnchor) -> Int? {
    placed.pointer.split(separator: "/").dropFirst().first.flatMap { Int($0) }
  }

  /// Whether a text has an anchor's words where the anchor says.
  private static func stands(_ anchor: Anchor, in text: EditionText) -> Bool {
    guard !anchor.ranges.isEmpty, let words = text.joinedText(at: anchor.ranges) else {
      return false
    }
    if let digest = anchor.digest { return digest == .of(words) }
    return anchor.quote.map { $0.exact.hasSameBytes(as: words) } ?? true
  }

  /// Numbers what was found in the order of the texts.
  /// - Returns: The positions of the places' marks.
  private mutating func numberMarks() -> [Int] {
    let order = places.indices.sorted { first, second in
      let (a, b) = (places[first], places[second])
      if a.column != b.column { return a.column < b.column }
      let (left, right) = (a.ranges.first, b.ranges.first)
      if left?.start != right?.start { return (left?.start ?? 0) < (right?.start ?? 0) }
      if left?.end != right?.end { return (left?.end ?? 0) > (right?.end ?? 0) }
      return first < second
    }
    let graph = ArgumentGraph(map, MapIndex(map))
    var numbers = [Int](repeating: 0, count: places.count)
    // Several entities may bear one id, so they are told apart by their places.
    var known: [EntityKind: [Int: Int]] = [:]
    for position in order {
      let place = places[position]
      if let number = known[place.kind]?[place.index] {
        numbers[position] = number
        continue
      }
      let bearing: MarkBearing =
        switch place.kind {
        case .statement: MarkBearing(statement: place.index, map, graph)
        case .reason: MarkBearing(reason: place.index, graph)
        default: .utterance
        }
      known[place.kind, default: [:]][place.index] = result.marks.count
      numbers[position] = result.marks.count
      result.marks.append(
        AnnotatedText.Mark(
          number: result.marks.count + 1, kind: place.kind, index: place.index, id: place.id,
          bearing: bearing))
    }
    return numbers
  }

  // MARK: Rows

  /// The parts of places, by edition and paragraph, in the order of the places.
  private func parts(_ numbers: [Int]) -> [[[Part]]] {
    let paragraphs = editions.map { Segmenter.segments(of: $0.text, at: .paragraph) }
    var parts = paragraphs.map { [[Part]](repeating: [], count: $0.count) }
    var count = 0
    for (position, place) in places.enumerated() {
      let paragraphs = paragraphs[place.column]
      var own: [(paragraph: Int, part: Part)] = []
      for range in place.ranges {
        // The first paragraph that ends after the range's start, or where an empty range stands.
        var low = 0
        var high = paragraphs.count
        while low < high {
          let middle = (low + high) / 2
          if paragraphs[middle].end > range.start
            || paragraphs[middle].end == range.start && range.start == range.end
          {
            high = middle
          } else {
            low = middle + 1
          }
        }
        while low < paragraphs.count, count + own.count < Self.mostParts {
          let start = max(range.start, paragraphs[low].start)
          let end = min(range.end, paragraphs[low].end)
          guard start < end || start == end && range.start == range.end else { break }
          own.append((low, Part(mark: numbers[position], start: start, end: end)))
          low += 1
        }
      }
      count += own.count
      for (number, item) in own.enumerated() {
        var part = item.part
        part.hasBefore = number > 0
        part.hasAfter = number + 1 < own.count
        parts[place.column][item.paragraph].append(part)
      }
    }
    return parts
  }

  private mutating func addRows(_ parts: [[[Part]]]) {
    guard let first = editions.first?.text else { return }
    func paragraph(_ column: Int, _ number: Int, _ range: TextRange) -> AnnotatedText.Paragraph {
      self.paragraph(editions[column].text, range, parts[column][number])
    }
    guard editions.count == 2 else {
      for (number, range) in Segmenter.segments(of: first, at: .paragraph).enumerated() {
        result.rows.append(AnnotatedText.Row(cells: [[paragraph(0, number, range)]]))
      }
      return
    }
    let alignment = EditionAligner(first, editions[1].text).paragraphs()
    for bead in alignment.beads {
      result.rows.append(
        AnnotatedText.Row(cells: [
          bead.first.map { paragraph(0, $0, alignment.first[$0]) },
          bead.second.map { paragraph(1, $0, alignment.second[$0]) },
        ]))
    }
  }

  // MARK: Pieces

  private func paragraph(
    _ text: EditionText, _ range: TextRange, _ parts: [Part]
  ) -> AnnotatedText.Paragraph {
    let words = text.text(at: range) ?? ""
    let parts = Self.whole(parts, words, from: range.start)
    return AnnotatedText.Paragraph(
      pieces: pieces(text, range, parts), isRightToLeft: words.startsRightToLeft)
  }

  /// The parts, each made longer where it cuts a character.
  private static func whole(_ parts: [Part], _ words: Substring, from start: Int) -> [Part] {
    guard !parts.isEmpty else { return [] }
    // Where characters begin, in code points; the last is the end.
    var boundaries = [start]
    for character in words {
      boundaries.append((boundaries.last ?? start) + character.unicodeScalars.count)
    }
    func nearest(_ position: Int, isUp: Bool) -> Int {
      var low = 0
      var high = boundaries.count - 1
      while low < high {
        let middle = (low + high) / 2
        if boundaries[middle] < position { low = middle + 1 } else { high = middle }
      }
      return boundaries[low] == position || isUp || low == 0
        ? boundaries[low] : boundaries[low - 1]
    }
    return parts.map { part in
      var part = part
      let isEmpty = part.start == part.end
      part.start = nearest(part.start, isUp: false)
      part.end = isEmpty ? part.start : nearest(part.end, isUp: true)
      return part
    }
  }

  /// The parts, those of one mark that overlap made one, so that no mark is open twice.
  private static func merged(_ parts: [Part]) -> [Part] {
    var merged: [Part] = []
    let sorted = parts.sorted {
      ($0.mark, $0.start, $0.end) < ($1.mark, $1.start, $1.end)
    }
    for part in sorted {
      guard let last = merged.last, last.mark == part.mark,
        part.start < last.end || part.start == last.start
      else {
        merged.append(part)
        continue
      }
      if part.end >= last.end {
        merged[merged.count - 1].end = part.end
        merged[merged.count - 1].hasAfter = part.hasAfter
      }
    }
    return merged
  }

  private func pieces(
    _ text: EditionText, _ range: TextRange, _ parts: [Part]
  ) -> [AnnotatedText.Piece] {
    // Longer ones are opened first, so that the others lie within them.
    let parts = Self.merged(parts).sorted {
      $0.start != $1.start
        ? $0.start < $1.start : $0.end != $1.end ? $0.end > $1.end : $0.mark < $1.mark
    }
    var places = Set(parts.flatMap { [$0.start, $0.end] })
    places.formUnion([range.start, range.end])
    var pieces: [AnnotatedText.Piece] = []
    var open = OpenParts()
    var next = 0
    var position = range.start
    for place in places.sorted() {
      if place > position {
        let range = TextRange(position, place)
        let words = String(text.text(at: range) ?? "").printable
        pieces.append(.words(words, at: range, marks: open.innermost(AnnotatedText.deepest)))
        position = place
      }
      open.close(at: place) { part, isInnermost in
        pieces.append(.close(part.mark, continues: part.hasAfter, isInnermost: isInnermost))
      }
      while next < parts.count, parts[next].start == place {
        let part = parts[next]
        next += 1
        pieces.append(.open(part.mark, continues: part.hasBefore))
        if part.end > place {
          open.open(part)
        } else {
          pieces.append(.close(part.mark, continues: part.hasAfter, isInnermost: true))
        }
      }
    }
    return pieces
  }
}

extension AnnotatedTextBuilder {
  /// The parts that are open at a place, the innermost last: in a list that is linked, because those
  /// that end first needn't be the innermost.
  private struct OpenParts {
    private var parts: [Part] = []
    /// For each part the one around it that is still open, or -1.
    private var outer: [Int] = []
    /// For each part the one within it that is still open, or -1.
    private var inner: [Int] = []
    private var last = -1
    /// The parts that end at each place, in the order in which they were opened.
    private var ending: [Int: [Int]] = [:]

    mutating func open(_ part: Part) {
      ending[part.end, default: []].append(parts.count)
      if last >= 0 { inner[last] = parts.count }
      outer.append(last)
      inner.append(-1)
      last = parts.count
      parts.append(part)
    }

    /// Closes the parts that end at a place, from the innermost on.
    /// - Parameter body: Takes each, and whether none within it stays open.
    mutating func close(at place: Int, _ body: (Part, Bool) -> Void) {
      for number in (ending.removeValue(forKey: place) ?? []).reversed() {
        body(parts[number], number == last)
        let (around, within) = (outer[number], inner[number])
        if around >= 0 { inner[around] = within }
        if within >= 0 { outer[within] = around } else { last = around }
      }
    }

    /// The marks of so many of the innermost parts, the innermost last.
    func innermost(_ most: Int) -> [Int] {
      var marks: [Int] = []
      var number = last
      while number >= 0, marks.count < most {
        marks.append(parts[number].mark)
        number = outer[number]
      }
      return marks.reversed()
    }
  }
}

extension StringProtocol {
  /// Whether the first letter is one of a script that runs from right to left.
  var startsRightToLeft: Bool {
    unicodeScalars.first { $0.properties.isAlphabetic }?.isRightToLeft ?? false
  }
}

extension Unicode.Scalar {
  /// Whether terminals that know of directions would set it from right to left: the blocks of
  /// Unicode's scripts for which that is the default (UAX #9, Bidi_Class R and AL).
  var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
