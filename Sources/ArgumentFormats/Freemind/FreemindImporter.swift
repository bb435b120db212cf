public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// Reads the mind maps of Freemind and Freeplane as outlines: nodes below a claim are reasons for it, or
/// against it where they begin with a word such as “Con:”.
public struct FreemindImporter: MapImporter {
  /// `freemind`.
  public let name = "freemind"
  /// `mm`.
  public let fileEndings = ["mm"]
  /// What the format is for.
  public let summary = "mind maps of Freemind and Freeplane, with Pro: and Con: before the lines"
  /// What has no word in maps.
  public let losses: String? = "icons, colours, and links between nodes"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the root is that of a mind map.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<map") && input.hasEarly("<node")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var document = OutlineDocument()
    var lost: [String: Int] = [:]
    /// The kind of rich text that is being read, and how deep in it.
    var rich: String?
    var words = ""
    do throws(Diagnostic) {
      try XMLReader().read(input.bytes) { (event) throws(Diagnostic) in
        switch event {
        case .start(let element):
          if rich != nil {
            if ["p", "br", "li", "div"].contains(element.name), !words.isEmpty { words += "\n" }
          } else if element.name == "node" {
            document.begin(Self.line(element))
          } else if element.name == "richcontent" {
            rich = element["TYPE"] ?? "NODE"
            words = ""
          } else if element.name == "attribute" {
            guard element["VALUE"] == "true", let line = document.current else { return }
            let name = element["NAME"]
            document.change(line) { line in
              if name == "step" { line.isStep = true }
              if name == "title" { line.isTitle = true }
            }
          } else if !["map", "body", "html", "head", "hook"].contains(element.name) {
            lost[element.name, default: 0] += 1
          }
        case .text(let text): if rich != nil { words += Self.folded(text) }
        case .end("node"): if rich == nil { document.end() }
        case .end("richcontent"):
          let text = words.trimmedLines
          if let line = document.current {
            let isNote = rich == "NOTE" || rich == "DETAILS"
            document.change(line) { if isNote { $0.note = text } else { $0.text = text } }
          }
          rich = nil
        case .end: break
        }
      }
    } catch { throw ReadFailure([error]) }
    var imported = try document.map(input, namespace: "freemind", kept: JSONObject())
    for (element, count) in lost.sorted(by: { $0.key.utf8Precedes($1.key) }) {
      imported.diagnostics.append(
        Diagnostic(
          rule: Losses.rule, severity: .note,
          message: "maps have no word for \(count) “\(element)” of the mind map"))
    }
    return [imported]
  }

  private static func line(_ element: XMLElement) -> SidedOutline.Line {
    var line = SidedOutline.Line(text: element["TEXT"] ?? "")
    if let id = element["ID"] { line.more["ID"] = .string(id) }
    if let link = element["LINK"] { line.more["LINK"] = .string(link) }
    return line
  }

  /// A text of HTML, where white space is one space.
  private static func folded(_ text: String) -> String {
    var folded = ""
    for character in text {
      if character.isWhitespace {
        if folded.last != " " { folded += " " }
      } else {
        folded.append(character)
      }
    }
    return folded == " " ? "" : folded
  }
}

extension String {
  /// The text without white space at its ends and those of its lines.
  fileprivate var trimmedLines: String {
    split(separator: "\n").map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}
