import ArgumentModel
import TestSupport

/// A text each of whose code points knows where it stood at first, so that after any changes the
/// truth about every place is known.
struct TrackedText {
  /// A code point, and its first place; nil for one that came later.
  struct Cell {
    var scalar: Unicode.Scalar
    var origin: Int?
    var isLatinLetter: Bool { scalar.value < 0x2E80 && scalar.properties.isAlphabetic }
  }

  var cells: [Cell]

  init(_ text: String) {
    cells = text.unicodeScalars.enumerated().map { Cell(scalar: $1, origin: $0) }
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cells.map(\.scalar))
    return String(view)
  }

  /// Where each code point of the first text is now, or -1.
  ///
  /// Made once for all anchors of a text: looking through all cells for each takes most of the time.
  func places(of count: Int) -> [Int] {
    var places = [Int](repeating: -1, count: count)
    for (index, cell) in cells.enumerated() {
      if let origin = cell.origin { places[origin] = index }
    }
    return places
  }

  /// The paragraphs, each with its line feed.
  var paragraphs: [ArraySlice<Cell>] {
    var paragraphs: [ArraySlice<Cell>] = []
    var start = 0
    for index in cells.indices where cells[index].scalar == "\n" || index == cells.count - 1 {
      paragraphs.append(cells[start...index])
      start = index + 1
    }
    return paragraphs
  }
}

/// The kinds of changes that texts go through.
enum TextChange: String, CaseIterable {
  case typos, words, deletions, insertions, movedParagraphs, punctuation, whiteSpace
  case quotationMarks, all

  func apply(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    switch self {
    case .typos: Self.mistype(&text, &random)
    case .words: Self.replaceWords(&text, &random)
    case .deletions: Self.deleteStretches(&text, &random)
    case .insertions: Self.insertSentences(&text, &random)
    case .movedParagraphs: Self.moveParagraphs(&text, &random)
    case .punctuation: Self.repunctuate(&text, &random)
    case .whiteSpace: Self.respace(&text, &random)
    case .quotationMarks: Self.simplify(&text)
    case .all:
      for change in Self.allCases where ![.all, .words].contains(change) {
        change.apply(&text, &random)
      }
    }
  }

  /// One code point in forty is another, is missing, comes twice, or changes places with the next.
  private static func mistype(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    var cells: [TrackedText.Cell] = []
    var index = 0
    while index < text.cells.count {
      let cell = text.cells[index]
      index += 1
      guard cell.scalar != "\n", random.oneIn(40) else {
        cells.append(cell)
        continue
      }
      let letters: [Unicode.Scalar] =
        cell.scalar.value < 0x2E80 ? ["e", "n", "t", "x"] : ["的", "其", "他", "人"]
      switch random.below(4) {
      case 0: cells.append(.init(scalar: random.pick(letters), origin: nil))
      case 1: break
      case 2: cells += [cell, .init(scalar: cell.scalar, origin: nil)]
      default:
        if index < text.cells.count, text.cells[index].scalar != "\n" {
          cells.append(text.cells[index])
          index += 1
        }
        cells.append(cell)
      }
    }
    text.cells = cells
  }

  /// One word in fifteen is another, in Chinese one pair of characters in fifteen.
  private static func replaceWords(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    let words = ["must", "rather", "houses", "indeed", "few"]
    let chineseWords = ["其他", "或許", "城鎮", "必須"]
    var cells: [TrackedText.Cell] = []
    var index = 0
    while index < text.cells.count {
      let cell = text.cells[index]
      let isLatin = cell.scalar.value < 0x2E80
      var end = index + 1
      if isLatin {
        while end < text.cells.count, cell.isLatinLetter, text.cells[end].isLatinLetter {
          end += 1
        }
      } else if end < text.cells.count, text.cells[end].scalar != "\n" {
        end += 1
      }
      if !isLatin || cell.isLatinLetter, random.oneIn(15) {
        cells += random.pick(isLatin ? words : chineseWords).unicodeScalars.map {
          .init(scalar: $0, origin: nil)
        }
      } else {
        cells += text.cells[index..<end]
      }
      index = end
    }
    text.cells = cells
  }

  /// A few stretches of up to eighty code points are gone.
  private static func deleteStretches(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    for _ in 0..<max(1, text.cells.count / 600) {
      let start = random.below(text.cells.count)
      let end = min(text.cells.count, start + 1 + random.below(80))
      text.cells.removeSubrange(start..<end)
    }
  }

  private static func insertSentences(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    let isChinese = text.cells.contains { $0.scalar.value >= 0x4E00 }
    for _ in 0..<max(1, text.cells.count / 500) {
      let sentence =
        isChinese ? MadeText.chineseSentence(&random) : MadeText.englishSentence(&random)
      text.cells.insert(
        contentsOf: sentence.unicodeScalars.map { .init(scalar: $0, origin: nil) },
        at: random.below(text.cells.count + 1))
    }
  }

  private static func moveParagraphs(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    var paragraphs = text.paragraphs
    for _ in 0..<max(1, paragraphs.count / 4) {
      let paragraph = paragraphs.remove(at: random.below(paragraphs.count))
      paragraphs.insert(paragraph, at: random.below(paragraphs.count + 1))
    }
    text.cells = paragraphs.flatMap { $0 }
  }

  /// Half of the marks are others, some are new.
  private static func repunctuate(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    let forms: [Unicode.Scalar: [Unicode.Scalar]] = [
      ",": [";", "，", "-"], "，": [",", "；", "、"], ".": [";", "!", "。"], "。": [".", "；", "！"],
      "、": [",", "，"], ":": ["：", "-"], "：": [":"], ";": [",", "."], "；": [";", "，"],
    ]
    var cells: [TrackedText.Cell] = []
    for cell in text.cells {
      if let others = forms[cell.scalar], random.oneIn(2) {
        cells.append(.init(scalar: random.pick(others), origin: cell.origin))
      } else {
        cells.append(cell)
        if cell.scalar == " ", random.oneIn(60) { cells.append(.init(scalar: "-", origin: nil)) }
      }
    }
    text.cells = cells
  }

  private static func respace(_ text: inout TrackedText, _ random: inout SeededGenerator) {
    var cells: [TrackedText.Cell] = []
    for cell in text.cells {
      if cell.scalar == " ", random.oneIn(5) {
        let spaces: [[Unicode.Scalar]] = [[" ", " "], ["\n"], ["\u{A0}"], ["\r", "\n"], ["\t"]]
        let chosen = random.pick(spaces)
        cells.append(.init(scalar: chosen[0], origin: cell.origin))
        cells += chosen.dropFirst().map { .init(scalar: $0, origin: nil) }
      } else {
        cells.append(cell)
        if cell.scalar.value >= 0x3000, random.oneIn(25) {
          cells.append(.init(scalar: random.oneIn(2) ? " " : "\n", origin: nil))
        }
      }
    }
    text.cells = cells
  }

  private static func simplify(_ text: inout TrackedText) {
    let simple: [Unicode.Scalar: Unicode.Scalar] = [
      "“": "\"", "”": "\"", "‘": "'", "’": "'", "「": "\"", "」": "\"", "『": "'", "』": "'", "—": "-",
    ]
    for index in text.cells.indices {
      if let mark = simple[text.cells[index].scalar] { text.cells[index].scalar = mark }
    }
  }
}
