/// Changes texts along the lines of JSON, so that most results get past the parser.
package struct StructureMutator {
  /// Changes bytes without a look at their structure, to at most so many.
  package typealias ByteChange = (_ bytes: [UInt8], _ most: Int) -> [UInt8]

  private var bytes: [UInt8]
  private var pieces: [Structure.Piece]
  private var random: SmallGenerator
  private let changingBytes: ByteChange

  /// Takes a text to change; what it has become is ``result``.
  package init(_ bytes: [UInt8], seed: UInt64, changingBytes: @escaping ByteChange) {
    self.bytes = bytes
    pieces = Structure(bytes).pieces
    random = SmallGenerator(seed: seed)
    self.changingBytes = changingBytes
  }

  /// The text now.
  package var result: [UInt8] { bytes }

  /// Changes the text once or a few times.
  package mutating func mutate() {
    repeat {
      if pieces.isEmpty {
        insert(InterestingValues.value(&random), at: random.below(bytes.count + 1))
      } else {
        mutateOnce()
      }
      pieces = Structure(bytes).pieces
    } while random.oneIn(2)
  }

  /// Puts a piece of another text into this one, in the place of a value or beside one.
  package mutating func cross(with other: [UInt8]) {
    let others = Structure(other).pieces
    guard !others.isEmpty, !pieces.isEmpty else { return }
    let donor = random.pick(others)
    let here = random.pick(pieces)
    if donor.sort == here.sort, random.oneIn(2) {
      insert(Array(other[donor.whole]), beside: here)
    } else {
      replace(here.value, with: Array(other[donor.value]))
    }
    pieces = Structure(bytes).pieces
  }

  private mutating func mutateOnce() {
    let piece = random.pick(pieces)
    switch random.below(18) {
    case 0, 1: replace(piece.value, with: InterestingValues.value(&random))
    case 2, 3: replace(piece.value, with: Array(bytes[random.pick(pieces).value]))
    case 4: remove(piece)
    case 5: insert(Array(bytes[piece.whole]), beside: partner(of: piece))
    case 6: move(piece, beside: partner(of: piece))
    case 7: swap(piece, random.pick(pieces))
    case 8, 9: rename(piece)
    case 10, 11: insert(newPiece(like: piece), beside: piece)
    case 12: wrap(piece)
    case 13: changeText(piece)
    case 14: changeBytes(of: piece)
    case 15, 16: removeRun(from: piece)
    default:
      insert(
        random.pick([" ", "\n", "\r\n", "\t", ",", ":", "//"]).utf8, at: piece.whole.lowerBound)
    }
  }

  // MARK: Changes

  private mutating func rename(_ piece: Structure.Piece) {
    guard let name = piece.name else {
      changeText(piece)
      return
    }
    let other = random.pick(pieces).name
    if let other, random.oneIn(3) {
      replace(name, with: Array(bytes[other]))
    } else {
      replace(name, with: InterestingValues.name(&random))
    }
  }

  private mutating func newPiece(like piece: Structure.Piece) -> [UInt8] {
    let value =
      random.oneIn(2) ? InterestingValues.value(&random) : Array(bytes[random.pick(pieces).value])
    return piece.name == nil
      ? value : InterestingValues.name(&random) + [UInt8(ascii: ":")] + value
  }

  /// Another piece beside which this one may stand.
  private mutating func partner(of piece: Structure.Piece) -> Structure.Piece {
    for _ in 0..<8 {
      let other = random.pick(pieces)
      if other.sort == piece.sort { return other }
    }
    return piece
  }

  private mutating func move(_ piece: Structure.Piece, beside other: Structure.Piece) {
    guard !piece.whole.overlaps(other.whole) else { return }
    let moved = Array(bytes[piece.whole])
    // The later place first, so that the earlier one stays where it is.
    if piece.whole.lowerBound > other.whole.lowerBound {
      remove(piece)
      insert(moved, beside: other)
    } else {
      insert(moved, beside: other)
      remove(piece)
    }
  }

  private mutating func swap(_ a: Structure.Piece, _ b: Structure.Piece) {
    let (first, second) =
      a.value.lowerBound < b.value.lowerBound ? (a.value, b.value) : (b.value, a.value)
    guard first.upperBound <= second.lowerBound else { return }
    let (one, two) = (Array(bytes[first]), Array(bytes[second]))
    replace(second, with: one)
    replace(first, with: two)
  }

  private mutating func wrap(_ piece: Structure.Piece) {
    let depth = random.pick([1, 1, 2, 30, 110, 130])
    let isObject = random.oneIn(2)
    let open = String(repeating: isObject ? #"{"x":"# : "[", count: depth)
    let close = String(repeating: isObject ? "}" : "]", count: depth)
    replace(piece.value, with: Array(open.utf8) + bytes[piece.value] + Array(close.utf8))
  }

  /// Puts something into a string.
  private mutating func changeText(_ piece: Structure.Piece) {
    let range = random.oneIn(8) ? piece.name ?? piece.value : piece.value
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      replace(piece.value, with: InterestingValues.value(&random))
      return
    }
    var place = range.lowerBound + 1 + random.below(range.count - 1)
    // Mostly between characters.
    while place < range.upperBound - 1, bytes[place] & 0xC0 == 0x80, !random.oneIn(20) {
      place += 1
    }
    insert(random.pick(InterestingValues.texts).utf8, at: place)
  }

  /// Changes the bytes of a value.
  private mutating func changeBytes(of piece: Structure.Piece) {
    let range = piece.isContainer ? piece.name ?? piece.value : piece.value
    let part = range.prefix(256)
    replace(part, with: changingBytes(Array(bytes[part]), 320))
  }

  // MARK: Steps

  private mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
    bytes.replaceSubrange(range, with: new)
  }

  private mutating func insert(_ new: some Collection<UInt8>, at place: Int) {
    bytes.insert(contentsOf: new, at: place)
  }

  private mutating func insert(_ new: [UInt8], beside piece: Structure.Piece) {
    let separator = piece.sort == .line ? UInt8(ascii: "\n") : UInt8(ascii: ",")
    if random.oneIn(2) {
      insert([separator] + new, at: piece.whole.upperBound)
    } else {
      insert(new + [separator], at: piece.whole.lowerBound)
    }
  }

  /// Removes a piece and some of those that follow it, for small inputs are run more often.
  private mutating func removeRun(from piece: Structure.Piece) {
    let later = pieces.filter {
      $0.parent == piece.parent && $0.whole.lowerBound > piece.whole.lowerBound
    }
    guard !later.isEmpty else {
      remove(piece)
      return
    }
    bytes.removeSubrange(piece.whole.lowerBound..<random.pick(later).whole.lowerBound)
  }

  /// Removes a piece and one of the commas beside it.
  private mutating func remove(_ piece: Structure.Piece) {
    var range = piece.whole
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if let next = bytes[range.upperBound...].firstIndex(where: { !isSpace($0) }),
      bytes[next] == UInt8(ascii: ",")
    {
      range = range.lowerBound..<(next + 1)
    } else if let previous = bytes[..<range.lowerBound].lastIndex(where: { !isSpace($0) }),
      bytes[previous] == UInt8(ascii: ",")
    {
      range = previous..<range.upperBound
    }
    bytes.removeSubrange(range)
  }
}
