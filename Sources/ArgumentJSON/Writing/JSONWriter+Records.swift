internal import ArgumentModel

extension JSONWriter {
  /// Writes a record on one line, without making a JSON value of it first: in a corpus of maps that
  /// took longer than the writing.
  ///
  /// What comes out is what ``RecordWriter`` has for the record.
  mutating func writeLine<R: Record>(_ record: R, by records: RecordWriter) {
    if let short = record.shorthand {
      write(short)
      return
    }
    var separator = UInt8(ascii: "{")
    for field in R.fields {
      guard let value = field.value(record) else { continue }
      bytes.append(separator)
      separator = UInt8(ascii: ",")
      writeName(field.name)
      writeLine(value, by: records)
    }
    for member in record.unknown.members {
      bytes.append(separator)
      separator = UInt8(ascii: ",")
      writeName(member.name)
      write(member.value)
    }
    if separator == UInt8(ascii: "{") { bytes.append(separator) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes records as an array on one line.
  mutating func writeLine<R: Record>(_ array: [R], by records: RecordWriter) {
    bytes.append(UInt8(ascii: "["))
    // A span lends its elements; an array would copy each, with all that it holds.
    let span = array.span
    for index in span.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      writeLine(span[index], by: records)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a member's name and the colon.
  mutating func writeName(_ name: String) {
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func writeLine(_ value: FieldValue, by records: RecordWriter) {
    switch value {
    case .text(let text):
      if let only = text.versions.first, text.versions.count == 1,
        only.language == records.primaryLanguage
      {
        write(only.text)
      } else {
        write(records.json(text))
      }
    case .string(let string): write(string)
    case .id(let id): write(id.rawValue)
    case .count(let count): write(count)
    case .ranges(let ranges): write(ranges)
    case .digest(let digest): write(digest.description)
    case .premises(let array): writeLine(array, by: records)
    case .anchors(let array): writeLine(array, by: records)
    case .attribution(let array): writeLine(array, by: records)
    case .citations(let array): writeLine(array, by: records)
    case .crossReferences(let array): writeLine(array, by: records)
    case .divergences(let array): writeLine(array, by: records)
    case .questions(let array): writeLine(array, by: records)
    case .editions(let array): writeLine(array, by: records)
    case .quote(let quote): writeLine(quote, by: records)
    // The others are few.
    case .strings, .ids, .flag, .number, .rule, .checks, .acknowledgements, .object:
      write(records.json(value))
    }
  }

  private mutating func write(_ ranges: [TextRange]) {
    bytes.append(UInt8(ascii: "["))
    for index in ranges.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "["))
      write(ranges[index].exactStart)
      bytes.append(UInt8(ascii: ","))
      write(ranges[index].exactEnd)
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes an integer in decimal digits.
  mutating func write(_ integer: Int64) {
    guard integer >= 10 || integer < 0 else {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: integer))
      return
    }
    var digits: [20 of UInt8] = .init(repeating: 0)
    var rest = integer.magnitude
    var count = 0
    while rest > 0 {
      digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count += 1
    }
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    while count > 0 {
      count -= 1
      bytes.append(digits[count])
    }
  }
}
