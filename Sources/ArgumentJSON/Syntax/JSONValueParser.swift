internal import ArgumentModel

/// Makes the value of a JSON text (RFC 8259), without recursion.
///
/// It takes and refuses what jansson does with `JSON_REJECT_DUPLICATES | JSON_DECODE_ANY`, and says
/// so in the same words, so that a map is read alike in every place; tests compare both.
struct JSONValueParser {
  private var lexer: JSONLexer
  /// The arrays and objects that are open, the innermost last.
  private var open: [Container] = []

  /// How deep jansson nests.
  private static let mostLevels = 2048

  /// Begins with a text that holds until the parser is done.
  init(_ bytes: UnsafeRawBufferPointer) { lexer = unsafe JSONLexer(bytes) }

  /// The one value of the text.
  mutating func parse() throws(JSONSyntaxError) -> JSONValue {
    try lexer.scan()
    let value = try value()
    try lexer.scan()
    guard lexer.token == .end else {
      throw lexer.failure(.trailing, "end of file expected")
    }
    return value
  }

  /// The value that begins with the token just scanned.
  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    while true {
      // Every value counts as a level, a scalar too.
      guard open.count < Self.mostLevels else {
        throw lexer.failure(.tooDeep, "maximum parsing depth reached")
      }
      guard var value = try begin() else { continue }
      while true {
        guard !open.isEmpty else { return value }
        guard let whole = try put(value) else { break }
        value = whole
      }
    }
  }

  /// The value that the token is, or nil where it opens one whose first token comes next.
  private mutating func begin() throws(JSONSyntaxError) -> JSONValue? {
    switch lexer.token {
    case .string:
      guard !lexer.stringHasNull else {
        throw lexer.failure(.nullCharacter, "\\u0000 is not allowed without JSON_ALLOW_NUL")
      }
      return .string(lexer.string)
    case .number(let value), .word(let value): return value
    case .openObject:
      try lexer.scan()
      if lexer.token == .closeObject { return .object(JSONObject()) }
      open.append(Container(isObject: true))
      try takeName()
      return nil
    case .openArray:
      try lexer.scan()
      if lexer.token == .closeArray { return .array([]) }
      if lexer.token == .end { throw lexer.failure(.other, "']' expected") }
      open.append(Container(isObject: false))
      return nil
    case .invalid: throw lexer.failure(.other, "invalid token")
    default: throw lexer.failure(.other, "unexpected token")
    }
  }

  /// Puts a value into the innermost container, and looks what follows.
  /// - Returns: The container's value, where it ends; nil where another value begins.
  private mutating func put(_ value: JSONValue) throws(JSONSyntaxError) -> JSONValue? {
    let last = open.count - 1
    open[last].put(value)
    try lexer.scan()
    let isObject = open[last].isObject
    if lexer.token == .comma {
      try lexer.scan()
      if isObject {
        try takeName()
        return nil
      }
      // The text's end ends an array's elements, and is then found where the bracket should be.
      if lexer.token != .end { return nil }
    }
    guard lexer.token == (isObject ? .closeObject : .closeArray) else {
      throw lexer.failure(.other, isObject ? "'}' expected" : "']' expected")
    }
    return open.removeLast().value
  }

  /// Takes the token as a member's name, and scans to its value.
  private mutating func takeName() throws(JSONSyntaxError) {
    guard lexer.token == .string else { throw lexer.failure(.other, "string or '}' expected") }
    guard !lexer.stringHasNull else {
      throw lexer.failure(.nullCharacter, "NUL byte in object key not supported")
    }
    guard open[open.count - 1].begin(lexer.string) else {
      throw lexer.failure(.duplicateName, "duplicate object key")
    }
    try lexer.scan()
    guard lexer.token == .colon else { throw lexer.failure(.other, "':' expected") }
    try lexer.scan()
  }
}

/// An array or object of which not all is read.
private struct Container {
  let isObject: Bool
  private var elements: [JSONValue] = []
  private var members: [JSONObject.Member] = []
  /// The name whose value comes next.
  private var name = ""
  /// The names, where there are many.
  private var names: Set<EntityID> = []

  /// How many names are looked through for one.
  private static let few = 8

  init(isObject: Bool) {
    self.isObject = isObject
    // Most objects have about as many members.
    if isObject { members.reserveCapacity(4) }
  }

  /// Begins a member.
  /// - Returns: Whether the name is new.
  mutating func begin(_ name: String) -> Bool {
    self.name = name
    if members.count <= Self.few {
      // A span lends the members that it passes over; an array would copy each.
      let span = members.span
      for index in span.indices where span[index].name.hasSameBytes(as: name) { return false }
      return true
    }
    // Names are compared by their bytes, as ids are.
    if names.isEmpty { names = Set(members.map { EntityID($0.name) }) }
    return names.insert(EntityID(name)).inserted
  }

  mutating func put(_ value: JSONValue) {
    if isObject {
      members.append(JSONObject.Member(name: name, value: value))
    } else {
      elements.append(value)
    }
  }

  var value: JSONValue { isObject ? .object(JSONObject(members)) : .array(elements) }
}
