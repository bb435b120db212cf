import ArgumentModel
import ArgumentText

/// A printed document as `pdftotext -bbox-layout` describes one, made of lines whose letters are all
/// half as wide as they are high; ideographs are as wide as high.
struct PrintedFixture {
  private var pages: [String] = []

  /// A line: where it begins, from the left and from above, in points, and its words.
  struct Line {
    var left: Double
    var top: Double
    var size = 10.0
    var text: String

    init(_ left: Double, _ top: Double, _ text: String, size: Double = 10) {
      self.left = left
      self.top = top
      self.text = text
      self.size = size
    }

    /// Lines below each other, the first of them indented by so much.
    static func column(
      _ left: Double, _ top: Double, _ lines: [String], indent: Double = 0
    ) -> [Line] {
      lines.enumerated().map { number, text in
        Line(left + (number == 0 ? indent : 0), top + Double(number) * 12, text)
      }
    }
  }

  mutating func addPage(_ lines: [Line]) {
    pages.append(
      "  <page width=\"600.000000\" height=\"800.000000\">\n"
        + lines.map {
          "    <flow>\n      <block>\n" + Self.line($0) + "      </block>\n    </flow>\n"
        }
        .joined() + "  </page>\n")
  }

  private static func line(_ line: Line) -> String {
    var words = ""
    var left = line.left
    func box(_ width: Double) -> String {
      "xMin=\"\(left)\" yMin=\"\(line.top)\" xMax=\"\(left + width)\" yMax=\"\(line.top + line.size)\""
    }
    for word in line.text.split(separator: " ") {
      let width = word.unicodeScalars.reduce(0) {
        $0 + ($1.value >= 0x2E80 ? line.size : line.size / 2)
      }
      let text = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      words += "          <word \(box(width))>\(text)</word>\n"
      left += width + line.size / 2
    }
    return "        <line \(box(0))>\n\(words)        </line>\n"
  }

  var output: String { "<!DOCTYPE html>\n<doc>\n" + pages.joined() + "</doc>\n" }

  /// What an import makes of it: the paragraphs, and the notes.
  func read(
    _ change: (inout EditionImport) -> Void = { _ in }
  ) throws -> (paragraphs: [String], notes: [Diagnostic], rule: EditionRule?) {
    var request = EditionImport()
    let output = output
    request.converting = { (_, form, _) throws(Diagnostic) in
      Array((form == .pages ? output : "as it is\non the pages\n").utf8)
    }
    change(&request)
    let made = try request.editions(of: [.init(name: "a.pdf", bytes: [0x25])])
    let edition = made.editions[0]
    return (
      edition.text.text.split(separator: "\n").map(String.init), made.notes, edition.edition.rule
    )
  }
}
