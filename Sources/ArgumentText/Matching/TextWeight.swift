/// How much a stretch of folded text tells, in letters: by how much it narrows down where it can
/// stand.
///
/// A Chinese character tells about as much as four letters of English (C. E. Shannon, “Prediction
/// and entropy of printed English”, 1951, has one to one and a half bits a letter; estimates for a
/// Chinese character are from four to seven), a mark or a space less than one.
func textWeight(of scalars: some Sequence<UInt32>) -> Double {
  scalars.reduce(0) { $0 + textWeight(of: $1) }
}

/// What a folded scalar tells, in letters.
func textWeight(of value: UInt32) -> Double {
  if isChinese(value) { return value >= 0x3040 ? 4 : 0.5 }
  if value < 0x80 {
    return (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) ? 1 : 0.5
  }
  return (0xAC00...0xD7A3).contains(value) ? 2.5 : 1
}
