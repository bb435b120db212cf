/// What a format counts when it says where something stands in a text.
public enum OffsetUnit: String, CaseIterable, Hashable, Sendable {
  /// Unicode code points: argument maps, brat, W3C Web Annotation, doccano.
  case codePoints
  /// UTF-16 code units: UIMA, and whatever counts in Java or JavaScript.
  case utf16
  /// Bytes of UTF-8.
  case utf8

  /// What the units are called in messages.
  var plural: String {
    switch self {
    case .codePoints: "code points"
    case .utf16: "UTF-16 units"
    case .utf8: "bytes"
    }
  }
}
