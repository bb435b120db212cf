import ArgumentModel

@testable import ArgumentJSON

/// What jansson says of a text by itself, without the scanner's help.
enum Jansson {
  /// Whether the bytes are one JSON value.
  static func accepts(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { buffer in
      do throws(JSONSyntaxError) {
        _ = try JSONHandle.parse(buffer)
        return true
      } catch {
        return false
      }
    }
  }

  /// The value that the bytes are, which must not be nested too deep for copying.
  static func value(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    bytes.withUnsafeBytes { buffer in
      do throws(JSONSyntaxError) {
        return try JSONHandle.parse(buffer).value
      } catch {
        return nil
      }
    }
  }
}
