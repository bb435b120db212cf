internal import ArgumentModel
internal import CJansson

/// One value that jansson parsed, owned: it is released when the handle goes.
///
/// Nothing outside this folder sees a pointer, and what the value holds is copied into
/// ``JSONValue`` at once.
@safe struct JSONHandle: ~Copyable {
  private let pointer: UnsafeMutablePointer<json_t>

  /// Takes over a new reference.
  private init(owning pointer: UnsafeMutablePointer<json_t>) {
    unsafe self.pointer = unsafe pointer
  }

  deinit { unsafe argue_json_release(pointer) }

  /// Parses one JSON value that takes up all the bytes.
  /// - Throws: What jansson says is wrong, with the number of bytes it had read.
  static func parse(_ bytes: UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONHandle {
    var error = json_error_t()
    let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY
    let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let pointer = unsafe json_loadb(start, bytes.count, Int(flags), &error) else {
      throw JSONSyntaxError(error)
    }
    return unsafe JSONHandle(owning: pointer)
  }

  /// The value as data.
  ///
  /// Its depth is bounded by the scanner's nesting limit, which every text has passed before it is
  /// parsed.
  var value: JSONValue { unsafe Self.value(of: pointer) }

  private static func value(of json: UnsafeMutablePointer<json_t>) -> JSONValue {
    switch unsafe json.pointee.type {
    case JSON_OBJECT:
      var object = JSONObject()
      unsafe object.members.reserveCapacity(json_object_size(json))
      var iterator = unsafe json_object_iter(json)
      while let place = unsafe iterator {
        if let key = unsafe json_object_iter_key(place),
          let member = unsafe json_object_iter_value(place)
        {
          let name = unsafe string(key, json_object_iter_key_len(place))
          unsafe object.append(name, value(of: member))
        }
        unsafe iterator = unsafe json_object_iter_next(json, place)
      }
      return .object(object)
    case JSON_ARRAY:
      let count = unsafe json_array_size(json)
      var elements: [JSONValue] = []
      elements.reserveCapacity(count)
      for index in 0..<count {
        if let element = unsafe json_array_get(json, index) {
          unsafe elements.append(value(of: element))
        }
      }
      return .array(elements)
    case JSON_STRING:
      guard let text = unsafe json_string_value(json) else { return .string("") }
      return unsafe .string(string(text, json_string_length(json)))
    case JSON_INTEGER: return unsafe .int(Int64(json_integer_value(json)))
    case JSON_REAL: return unsafe .double(json_real_value(json))
    case JSON_TRUE: return .bool(true)
    case JSON_FALSE: return .bool(false)
    default: return .null
    }
  }

  /// Copies text that jansson has found to be UTF-8.
  private static func string(_ start: UnsafePointer<CChar>, _ count: Int) -> String {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
