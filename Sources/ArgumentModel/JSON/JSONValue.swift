/// A JSON value as data: what a map keeps of members it has no word for, and what edits carry.
///
/// Integers and reals stay apart, because `1` and `1.0` are written differently.
public enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction or exponent, within the range of a signed 64-bit integer.
  case int(Int64)
  /// Any other number; always finite.
  case double(Double)
  /// A string.
  case string(String)
  /// An array, in its order.
  case array([JSONValue])
  /// An object; see ``JSONObject`` for its order.
  case object(JSONObject)
}

extension JSONValue {
  /// What kind of value this is, in the words of a message: “a string”, “an object”.
  public var kindDescription: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .int, .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// Whether the value holds no further values.
  public var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// The string, if the value is one.
  public var stringValue: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The object, if the value is one.
  public var objectValue: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The number, if the value is an integer from 0.
  ///
  /// As in JSON Schema, `1.0` is an integer: many programs have no other numbers to write. For the
  /// same reason it is at most 2^53 - 1, the last that they hold exactly (RFC 7493, section 2.2).
  package var countValue: Int64? {
    let count: Int64? =
      switch self {
      case .int(let number): number
      case .double(let number): Int64(exactly: number)
      default: nil
      }
    return count.flatMap { (0...Self.largestCount).contains($0) ? $0 : nil }
  }

  private static let largestCount: Int64 = (1 << 53) - 1

  /// The elements, if the value is an array.
  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The same value with the members of every object in the order of their names' UTF-8 bytes.
  ///
  /// Readers bring what they keep unread into this form, so that the order in which another
  /// program wrote members never shows. The depth is bounded by the reader's nesting limit.
  public var normalized: JSONValue { isNormalized ? self : sorted }

  /// Whether the members of every object are in order, as most documents have them.
  private var isNormalized: Bool {
    switch self {
    case .array(let elements): return elements.allSatisfy { $0.isNormalized }
    case .object(let object):
      let members = object.members.span
      for index in members.indices {
        guard members[index].value.isNormalized,
          index == 0 || !members[index].name.utf8Precedes(members[index - 1].name)
        else { return false }
      }
      return true
    default: return true
    }
  }

  private var sorted: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.sorted })
    case .object(let object):
      .object(
        JSONObject(
          object.members
            .map { JSONObject.Member(name: $0.name, value: $0.value.sorted) }
            .sorted { $0.name.utf8Precedes($1.name) }))
    default: self
    }
  }
}

extension JSONValue {
  /// Whether two values are equal with their strings compared by bytes.
  package func hasSameBytes(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
    case (.array(let a), .array(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.hasSameBytes(as: $1) }
    case (.object(let a), .object(let b)):
      a.members.count == b.members.count
        && zip(a.members, b.members).allSatisfy {
          $0.name.hasSameBytes(as: $1.name) && $0.value.hasSameBytes(as: $1.value)
        }
    case (.double(let a), .double(let b)): a == b && a.sign == b.sign
    default: self == other
    }
  }
}
