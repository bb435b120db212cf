/// How many columns a text takes, as far as these tests' texts go: found by another way than the
/// one under test.
public func columns(_ text: some StringProtocol) -> Int {
  text.reduce(0) { sum, character in
    guard let scalar = character.unicodeScalars.first else { return sum }
    switch scalar.value {
    case 0x200B, 0xFEFF: return sum
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      return sum + 2
    default: return sum + 1
    }
  }
}
