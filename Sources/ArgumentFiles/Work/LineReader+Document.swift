internal import ArgumentStore

extension LineReader.Batch {
  /// The document that is one of the lines, by its index; nil where the line is blank.
  func document(at index: Int) -> ArraySlice<UInt8>? {
    var line = bytes[lines[index]]
    // A byte order mark is the file's, not the first document's.
    if firstNumber + index == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } ? line : nil
  }
}
