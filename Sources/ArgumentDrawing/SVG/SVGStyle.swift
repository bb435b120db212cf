/// The style sheet of a drawing.
struct SVGStyle {
  private let theme: Theme

  init(_ theme: Theme) { self.theme = theme }

  /// The rules, one a line.
  ///
  /// Colours are written out, since programs that make PDF of SVG know no variables.
  var text: String {
    var rules = [
      ".ground{fill:\(theme[.ground])}",
      "text{font-family:\(theme.font);fill:\(theme[.text])}",
      ".latin{font-family:\(theme.latinFont)}",
      ".line-text,.line-second{font-size:13px}",
      ".line-second{fill:\(theme[.second])}",
      ".line-heading{font-size:10.5px;font-weight:bold;fill:\(theme[.quiet])}",
      ".head-title{font-size:20px;font-weight:bold}",
      ".head-second{font-size:15px;font-weight:bold;fill:\(theme[.second])}",
      ".head-credit{font-size:10.5px;fill:\(theme[.quiet])}",
      ".row-heading{font-size:14px;font-weight:bold}",
      ".row-lead{font-size:12.5px;font-weight:bold}",
      ".row-entry{font-size:10.5px}",
      ".row-remark{font-size:9px;fill:\(theme[.quiet])}",
      ".line-source{font-size:10.5px;fill:\(theme[.quiet])}",
      ".node .box{fill:\(theme[.box]);stroke:\(theme[.border]);stroke-width:1}",
      ".thesis .box{stroke:\(theme[.text]);stroke-width:2.5}",
      ".thesis .line-text,.thesis .line-second{font-weight:bold}",
      ".implicit .box{stroke-dasharray:5 3}",
      ".question .box{fill:none;stroke-dasharray:1 3;stroke-linecap:round}",
      ".joint .sign,.edge .sign{fill:none;stroke-width:1.6}",
      ".joint .dot{fill:\(theme[.box]);stroke-width:1.8}",
      ".edge .way{fill:none}",
      ".edge .head{stroke-linejoin:round}",
      ".attacks .way{stroke-dasharray:8 4}",
      ".undercuts .way{stroke-dasharray:2 3}",
      ".contradicts .way{stroke-dasharray:10 3 2 3}",
      ".restates .way,.prefers .way{stroke-dasharray:3 4}",
      ".relation .way{stroke:\(theme[.relation]);stroke-width:1.3}",
      ".relation .head,.relation .sign{stroke:\(theme[.relation]);fill:\(theme[.relation])}",
      ".frame rect{fill:none;stroke:\(theme[.frame]);stroke-width:1.2;stroke-dasharray:6 3 1 3}",
      ".frame text,.hidden text{font-size:10.5px;font-weight:bold;fill:\(theme[.quiet])}",
      ".frame text{paint-order:stroke;stroke:\(theme[.ground]);stroke-width:3}",
      ".turn text{font-size:10.5px;font-weight:bold;fill:\(theme[.text])}",
      ".turn rect{fill:\(theme[.ground]);stroke:\(theme[.text])}",
      ".hidden rect,.mark rect{fill:\(theme[.ground]);stroke:\(theme[.quiet])}",
      ".mark text{font-size:10.5px;font-weight:bold}",
    ]
    rules.append(
      ".group text{font-size:9px;font-weight:bold;text-anchor:middle;fill:\(theme[.ground])}")
    for (number, color) in [
      Theme.Color.group1, .group2, .group3, .group4, .group5, .group6,
    ].enumerated() {
      rules.append(".g\(number + 1) rect,.g\(number + 1) circle{fill:\(theme[color])}")
    }
    for (name, color) in [
      ("supports", Theme.Color.supports), ("attacks", .attacks), ("undercuts", .undercuts),
      ("neutral", .neutral),
    ] {
      rules.append(".node.\(name) .bar{fill:\(theme[color])}")
      rules.append(
        ".\(name) .way,.\(name) .sign,.joint.\(name) .dot{stroke:\(theme[color])}")
      rules.append(".\(name) .head{fill:\(theme[color]);stroke:\(theme[color])}")
    }
    rules.append(".edge.attacks .head{fill:\(theme[.ground])}")
    for mark in [
      Theme.Color.accepted, .rejected, .undecided, .added, .removed, .changed, .comment,
    ] {
      rules.append(".mark.\(mark.rawValue) text{fill:\(theme[mark])}")
      rules.append(".mark.\(mark.rawValue) rect{stroke:\(theme[mark])}")
    }
    return rules.joined(separator: "\n") + "\n"
  }
}
