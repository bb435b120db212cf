public import ArgumentModel
internal import ArgumentUnicode

/// Diagnostics as the workflow commands by which GitHub annotates the lines of a change.
public enum DiagnosticGitHub {
  /// One finding, on one line; an acknowledged one gives none.
  public static func line(_ diagnostic: Diagnostic, file: String) -> String? {
    guard diagnostic.acknowledged == nil else { return nil }
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = ["file=\(property(file))"]
    if let position = diagnostic.position {
      properties += ["line=\(position.line)", "col=\(position.column)"]
    }
    properties.append("title=\(property(diagnostic.rule))")
    let explanation = diagnostic.explanation.map { ". \($0)" } ?? ""
    return "::\(command) \(properties.joined(separator: ","))::"
      + escape(diagnostic.message + explanation)
  }

  private static func escape(_ text: String) -> String {
    // The log of a workflow is shown in terminals too.
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.append(scalar: scalar)
      }
    }.showingControls()
  }

  private static func property(_ text: String) -> String {
    escape(text).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }
}
