/// How a part of a line stands out on a terminal with colours.
package enum TextStyle {
  case plain, title, heading, thesis, number, supports, attacks, onReason, tree, meta, reference
  case warning

  /// The parameters of the escape sequence SGR (ECMA-48); empty for none.
  ///
  /// Only the sixteen colours that every theme defines: they suit dark and light backgrounds.
  private var parameters: String {
    switch self {
    case .plain: ""
    case .title, .thesis: "1"
    case .heading: "1;4"
    case .number: "36"
    case .supports: "32"
    case .attacks: "31"
    case .onReason: "35"
    case .tree, .meta: "2"
    case .reference: "2;3"
    case .warning: "33"
    }
  }

  /// The text in this style.
  package func callAsFunction(_ text: some StringProtocol, hasColor: Bool) -> String {
    guard hasColor, !parameters.isEmpty, !text.isEmpty else { return String(text) }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
