public import ArgumentModel

/// Writes an outline as a document for LaTeX, of the class `article`, for LuaLaTeX or XeLaTeX where the words
/// aren't Latin.
public struct LaTeXExporter: MapExporter {
  /// `latex`.
  public let name = "latex"
  /// `tex`.
  public let fileEndings = ["tex"]
  /// What the format is for.
  public let summary = "an outline as a document for LaTeX"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let outline = OutlineLines(map, options)
    let title = outline.titles.map(Self.escaped).joined(separator: " \\\\ ")
    var text = """
      \\documentclass{article}
      \\usepackage{iftex}
      \\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\else\\usepackage{fontspec}\\fi
      \\setlength{\\parindent}{0pt}
      \\newcommand{\\claim}[4]{\\par\\hangindent=\\dimexpr#1em+2em\\relax\\hangafter=1\\hspace*{#1em}%
        \\makebox[2em][l]{#2}\\textbf{#3} #4\\par}
      \\newcommand{\\remark}[2]{{\\small\\leftskip=\\dimexpr#1em+2em\\relax\\textit{#2}\\par}}
      \\newcommand{\\further}[2]{{\\leftskip=\\dimexpr#1em+2em\\relax#2\\par}}
      \\title{\(title)}
      \\date{}
      \\begin{document}
      \\maketitle

      """
    for paragraph in outline.head { text += "\(Self.escaped(paragraph))\\par\n" }
    for line in outline.lines {
      if line.isHeading {
        text += "\\section*{\(Self.escaped(line.texts.first ?? ""))}\n"
        continue
      }
      // What is deeper stands at this depth, and has its number.
      let depth = min(line.depth, 8)
      let words = Self.escaped(line.texts.first ?? "")
      text += "\\claim{\(depth)}{\(Self.sign(line.sign))}{\(Self.escaped(line.number))}"
      text += "{\(line.isThesis ? "\\textbf{\(words)}" : words)}\n"
      for more in line.texts.dropFirst() { text += "\\further{\(depth)}{\(Self.escaped(more))}\n" }
      for remark in line.remarks { text += "\\remark{\(depth)}{\(Self.escaped(remark))}\n" }
    }
    var losses = Losses(
      map, format: "LaTeX", carried: OutlineAspects.carried.union([.description]))
    losses.reportLanguages(map, written: options.languages(of: map))
    return Exported(text: text + "\\end{document}\n", diagnostics: losses.diagnostics)
  }

  /// The sign of a stance, which every font of LaTeX's has.
  private static func sign(_ sign: String) -> String {
    switch sign {
    case "▲": "$+$"
    case "▼": "$-$"
    case "△": "$\\oplus$"
    case "▽": "$\\ominus$"
    default: ""
    }
  }

  /// A text in which nothing is a command; line breaks are spaces.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\" + String(scalar)
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      // Two of them would be another character.
      case "-", "`", "'", "<", ">", "?", "!", ",", "\"": result += "{\(scalar)}"
      case "[", "]": result += "{\(scalar)}"
      default:
        if scalar.properties.generalCategory == .control || scalar.properties.isWhitespace {
          result += scalar == "\u{A0}" ? "~" : " "
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
