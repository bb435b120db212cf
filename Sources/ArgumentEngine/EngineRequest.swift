internal import ArgumentJSON
internal import ArgumentModel

/// Why a request has no answer.
enum EngineFailure: Error {
  /// What was given can't be taken, or what was asked for can't be done.
  case refused([Diagnostic])
  /// The request itself is wrong: whoever sends it made a mistake.
  case misused(String)
}

/// What is asked for: a name, options, and a payload.
struct EngineRequest {
  /// The request's name.
  let name: String
  /// What stands behind the first line; empty where nothing does.
  let payload: [UInt8]
  private let options: JSONObject
  private var used: Set<String> = ["do"]

  /// Reads a request.
  init(_ bytes: [UInt8]) throws(EngineFailure) {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    payload = end < bytes.endIndex ? Array(bytes[(end + 1)...]) : []
    let line: JSONValue
    do throws(ReadFailure) {
      line = try JSONParser.value(Array(bytes[..<end]), limits: ReadingLimits(), syntax: .own)
    } catch {
      throw .misused("the request's line: \(error.diagnostics.first?.message ?? "no JSON")")
    }
    guard case .object(let options) = line, case .string(let name)? = options["do"] else {
      throw .misused("a request is an object with a name as “do”")
    }
    self.options = options
    self.name = name
  }

  /// Refuses options that nobody asked for.
  func finish() throws(EngineFailure) {
    for member in options.members where !used.contains(member.name) {
      throw .misused("“\(name)” has no option “\(member.name)”")
    }
  }

  private mutating func take(_ option: String) -> JSONValue? {
    used.insert(option)
    let value = options[option]
    return value == .null ? nil : value
  }

  private func wrong(_ option: String, _ wanted: String) -> EngineFailure {
    .misused("“\(option)” of “\(name)” is \(wanted)")
  }

  /// A string, or nil where the option isn't given.
  mutating func string(_ option: String) throws(EngineFailure) -> String? {
    guard let value = take(option) else { return nil }
    guard let string = value.stringValue else { throw wrong(option, "a string") }
    return string
  }

  /// A string that has to be given.
  mutating func required(_ option: String) throws(EngineFailure) -> String {
    guard let string = try string(option) else { throw wrong(option, "missing") }
    return string
  }

  /// A string, one of a few.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ option: String, _: Word.Type
  ) throws(EngineFailure) -> Word? {
    guard let string = try string(option) else { return nil }
    if let word = Word(rawValue: string) { return word }
    throw wrong(option, "one of " + Word.allCases.map { $0.rawValue }.joined(separator: ", "))
  }

  /// Strings; a single one may stand by itself.
  mutating func strings(_ option: String) throws(EngineFailure) -> [String] {
    guard let value = take(option) else { return [] }
    if let string = value.stringValue { return [string] }
    let strings = value.arrayValue?.compactMap { $0.stringValue }
    guard let strings, strings.count == value.arrayValue?.count else {
      throw wrong(option, "a list of strings")
    }
    return strings
  }

  /// Whether something is wanted.
  mutating func flag(_ option: String, default isWanted: Bool) throws(EngineFailure) -> Bool {
    guard let value = take(option) else { return isWanted }
    guard case .bool(let flag) = value else { throw wrong(option, "true or false") }
    return flag
  }

  /// An integer within a range.
  mutating func integer(
    _ option: String, in range: ClosedRange<Int>
  ) throws(EngineFailure) -> Int? {
    guard let value = take(option) else { return nil }
    guard let count = value.countValue, let integer = Int(exactly: count),
      range.contains(integer)
    else { throw wrong(option, "an integer from \(range.lowerBound) to \(range.upperBound)") }
    return integer
  }

  /// A number from 0 to 1.
  mutating func share(_ option: String) throws(EngineFailure) -> Double? {
    let number: Double? =
      switch take(option) {
      case nil: nil
      case .int(let integer)?: Double(integer)
      case .double(let double)?: double
      default: -1
      }
    guard let number else { return nil }
    guard (0...1).contains(number) else { throw wrong(option, "a number from 0 to 1") }
    return number
  }

  /// An object.
  mutating func object(_ option: String) throws(EngineFailure) -> JSONObject? {
    guard let value = take(option) else { return nil }
    guard let object = value.objectValue else { throw wrong(option, "an object") }
    return object
  }

  /// Ranges of a text, `[[start, end] …]`.
  mutating func ranges(_ option: String) throws(EngineFailure) -> [TextRange] {
    guard let value = take(option) else { return [] }
    var reader = RecordReader(primaryLanguage: .undetermined)
    guard case .ranges(let ranges)? = reader.fieldValue(.ranges, from: value),
      reader.problems.isEmpty
    else { throw wrong(option, "a list of ranges [start, end]") }
    return ranges
  }

  /// The payload as JSON.
  func json(_ limits: ReadingLimits, _ syntax: JSONSyntax) throws(EngineFailure) -> JSONValue {
    do throws(ReadFailure) {
      return try JSONParser.value(payload, limits: limits, syntax: syntax)
    } catch {
      throw .refused(error.diagnostics)
    }
  }
}
