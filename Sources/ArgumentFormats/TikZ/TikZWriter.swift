internal import ArgumentDrawing
internal import ArgumentModel
internal import ArgumentWords

/// Writes a drawing as a picture of TikZ, whose lengths are big points as the layout's are.
struct TikZWriter {
  private let drawing: Drawing

  init(_ drawing: Drawing) { self.drawing = drawing }

  /// The longest side that TeX can hold, with room to spare.
  private static let longest = 14_000.0

  /// The document.
  func document() -> String {
    let side = max(drawing.width, drawing.height, 1)
    let unit = min(1, Self.longest / side)
    let (width, height) = (drawing.width * unit + 20, drawing.height * unit + 20)
    var text = """
      \\documentclass{article}
      \\usepackage{iftex}
      \\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\else\\usepackage{fontspec}\\fi
      \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
      \\usepackage{tikz}
      \\paperwidth=\(Self.number(width))bp\\paperheight=\(Self.number(height))bp
      \\ifdefined\\pagewidth\\pagewidth=\\paperwidth\\pageheight=\\paperheight
      \\else\\pdfpagewidth=\\paperwidth\\pdfpageheight=\\paperheight\\fi
      \\hoffset=-1in\\voffset=-1in\\topmargin=10bp\\oddsidemargin=10bp\\headheight=0pt\\headsep=0pt
      \\textwidth=\(Self.number(width))bp\\textheight=\(Self.number(height))bp\\parindent=0pt
      \\pagestyle{empty}
      \\definecolor{supports}{HTML}{2F6F4F}
      \\definecolor{attacks}{HTML}{A8432F}
      \\definecolor{undercuts}{HTML}{6B4FA0}
      \\definecolor{neutral}{HTML}{5F6B76}
      \\tikzset{
        claim/.style={draw=neutral, align=left, inner sep=0bp, font=\\sffamily\\fontsize{12.5}{15}\\selectfont},
        joint/.style={circle, draw=neutral, fill=neutral, inner sep=0bp, minimum size=\(Self.number(8 * unit))bp},
        for/.style={draw=supports}, against/.style={draw=attacks}, undercutting/.style={draw=undercuts},
        implicit/.style={dashed}, frame/.style={draw=neutral, dotted},
        premise/.style={neutral}, supports/.style={color=supports, ->}, attacks/.style={color=attacks, ->, dashed},
        undercuts/.style={color=undercuts, ->, dotted, thick}, contradicts/.style={neutral, <->, dash dot},
        restates/.style={neutral, dash dot}, prefers/.style={neutral, ->, dash dot},
        answers/.style={neutral, ->, dash dot},
      }
      \\begin{document}
      \\begin{tikzpicture}[x=\(Self.number(unit))bp, y=-\(Self.number(unit))bp]

      """
    for frame in drawing.frames { text += write(frame) }
    for (number, node) in drawing.nodes.enumerated() { text += write(node, number, unit) }
    for edge in drawing.edges { text += write(edge) }
    return text + "\\end{tikzpicture}\n\\end{document}\n"
  }

  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let rest = abs(hundredths) % 100
    let whole = "\(sign)\(abs(hundredths) / 100)"
    return rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func place(_ x: Double, _ y: Double) -> String { "(\(number(x)),\(number(y)))" }

  private func write(_ frame: Drawing.Frame) -> String {
    let place = frame.place
    var text = "  \\draw[frame] \(Self.place(place.minX, place.minY)) rectangle "
    text += "\(Self.place(place.maxX, place.maxY));\n"
    guard !frame.title.isEmpty else { return text }
    let start = Self.place(frame.titleStart.x, frame.titleStart.y)
    return text + "  \\node[anchor=base west, inner sep=0bp, font=\\sffamily\\small] at \(start) "
      + "{\(LaTeXExporter.escaped(frame.title))};\n"
  }

  private func write(_ node: Drawing.Node, _ number: Int, _ unit: Double) -> String {
    let place = Self.place(node.place.midX, node.place.midY)
    var styles = [node.isJoint ? "joint" : "claim"]
    switch node.side {
    case .neutral: break
    case .supports: styles.append("for")
    case .attacks: styles.append("against")
    case .undercuts: styles.append("undercutting")
    }
    if node.isImplicit { styles.append("implicit") }
    // An id is told where it can be, since nodes' names can't be what ids are.
    let id =
      "% \(node.id.rawValue.unicodeScalars.allSatisfy(\.isASCII) ? node.id.rawValue.printable : "")\n"
    guard !node.isJoint else {
      return "  \\node[\(styles.joined(separator: ", "))] (n\(number)) at \(place) {}; \(id)"
    }
    styles.append("minimum width=\(Self.number(node.place.width * unit))bp")
    styles.append("minimum height=\(Self.number(node.place.height * unit))bp")
    let lines = node.lines.map { line in
      let words = LaTeXExporter.escaped(line.text)
      switch line.kind {
      case .heading:
        // The role's sign is in no font of LaTeX's; its word follows.
        let plain = line.text.drop { !$0.isLetter && !$0.isNumber && $0 != "(" }
        return "\\textbf{\\fontsize{10}{12}\\selectfont \(LaTeXExporter.escaped(String(plain)))}"
      case .second: return "\\textcolor{neutral}{\(words)}"
      case .source: return "\\textcolor{neutral}{\\fontsize{10}{12}\\selectfont \(words)}"
      case .text: return words
      }
    }
    return "  \\node[\(styles.joined(separator: ", "))] (n\(number)) at \(place) "
      + "{\(lines.joined(separator: "\\\\ "))}; \(id)"
  }

  /// An edge by its nodes' names, so that it follows them, in the curves of its route.
  private func write(_ edge: Drawing.Edge) -> String {
    let points = edge.route.points
    var styles = [edge.kind.rawValue]
    if edge.kind == .premise { styles.append(edge.isAttack ? "attacks, -, solid" : "supports, -") }
    if edge.strength > 1 { styles.append(edge.strength > 2 ? "very thick" : "thick") }
    var text = "  \\draw[\(styles.joined(separator: ", "))] (n\(edge.source))"
    let curves = max(0, (points.count - 1) / 3)
    for curve in 0..<curves {
      let (first, second) = (points[curve * 3 + 1], points[curve * 3 + 2])
      text +=
        " .. controls \(Self.place(first.x, first.y)) and \(Self.place(second.x, second.y)) .. "
      let end = points[curve * 3 + 3]
      text += curve + 1 == curves ? "(n\(edge.target))" : Self.place(end.x, end.y)
    }
    if curves == 0 { text += " -- (n\(edge.target))" }
    return text + ";\n"
  }
}
