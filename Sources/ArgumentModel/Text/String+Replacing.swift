extension String {
  /// The string with every occurrence of a piece, byte by byte, replaced by other words.
  package func replacing(piece: String, with words: String) -> String {
    guard !piece.isEmpty else { return self }
    let bytes = Array(utf8)
    let wanted = Array(piece.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place...].starts(with: wanted) {
        result.append(contentsOf: words.utf8)
        place += wanted.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
