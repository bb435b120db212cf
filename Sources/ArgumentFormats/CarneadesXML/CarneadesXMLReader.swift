internal import ArgumentMarkup
internal import ArgumentModel

/// An argument graph of an older version of Carneades, as it stands in the document.
struct CarneadesGraph {
  /// A text by the language that it names; nil where it names none.
  struct Text {
    var language: String?
    var words = ""
  }

  /// A statement.
  struct Statement {
    var attributes: JSONObject
    var texts: [Text] = []
    /// Words that stand between other elements, as terms have them.
    var words = ""
    var about = JSONObject()
    var notes: [Text] = []
    var line = 1
  }

  /// An argument.
  struct Argument {
    var attributes: JSONObject
    var conclusion: String?
    var premises: [JSONObject] = []
    var about = JSONObject()
    var notes: [Text] = []
    var line = 1
  }

  var attributes = JSONObject()
  var about = JSONObject()
  var notes: [Text] = []
  var statements: [Statement] = []
  /// What the first version of LKIF says of statements beside their words, by their names.
  var issues: [String: JSONObject] = [:]
  var arguments: [Argument] = []
  /// What stands beside them.
  var kept = KeptElements()
}

/// Reads the XML of LKIF and of CAF, whose graphs differ in little but names.
///
/// In the first version of LKIF statements are bare `s` elements, and `issues` say what is thought of them.
struct CarneadesXMLReader {
  private(set) var findings = Findings()
  private(set) var graphs: [CarneadesGraph] = []
  /// The names of the elements that haven't ended.
  private var open: [String] = []
  private var words = ""
  private var language: String?
  /// For each element of a statement's words that hasn't ended, whether its own end is one of a term.
  private var terms: [Bool] = []
  private var outside = KeptElements()

  /// Reads a document.
  /// - Throws: A diagnostic with line and column.
  mutating func read(_ bytes: [UInt8]) throws(Diagnostic) {
    var reader = self
    try XMLReader().read(bytes) { (event) throws(Diagnostic) in reader.take(event) }
    self = reader
    if !outside.elements.isEmpty, !graphs.isEmpty {
      graphs[0].about["elements"] = .array(outside.elements)
    }
  }

  private mutating func take(_ event: XMLEvent) {
    if outside.isOpen { return outside.take(event) }
    if let last = graphs.indices.last, graphs[last].kept.isOpen {
      return graphs[last].kept.take(event)
    }
    switch event {
    case .start(let element): begin(element)
    case .text(let text): words += text
    case .end(let name):
      end(name)
      if !open.isEmpty { open.removeLast() }
    }
  }

  private mutating func begin(_ element: XMLElement) {
    let last = graphs.count - 1
    switch element.name {
    case "lkif": break
    case "caf", "argument-graph":
      if !open.isEmpty && element.name == "caf" || open.contains("argument-graph") {
        break
      }
      var graph = CarneadesGraph()
      graph.attributes = KeptElements.attributes(element)
      graphs.append(graph)
    case "argument-graphs", "statements", "arguments", "premises", "descriptions", "metadata",
      "issues":
      if element.name == "metadata", last >= 0 { takeMetadata(element) }
    case "issue" where last >= 0 && isWithin("issues"):
      let name = element["statement"] ?? ""
      graphs[last].issues[name] = KeptElements.attributes(element, but: ["statement"])
    case "s":
      guard last >= 0, open.last == "statements" else { break }
      graphs[last].statements.append(
        CarneadesGraph.Statement(
          attributes: KeptElements.attributes(element, but: ["pred"]), line: element.position.line))
    case "description": language = element["lang"]
    case "statement" where last >= 0 && !isWithin("statement") && !isWithin("argument"):
      graphs[last].statements.append(
        CarneadesGraph.Statement(
          attributes: KeptElements.attributes(element), line: element.position.line))
    case "argument" where last >= 0 && !isWithin("argument"):
      graphs[last].arguments.append(
        CarneadesGraph.Argument(
          attributes: KeptElements.attributes(element), line: element.position.line))
    case "conclusion" where last >= 0 && isWithin("argument"):
      change { $0.conclusion = element["statement"] }
    case "premise" where last >= 0 && isWithin("argument"):
      change { $0.premises.append(KeptElements.attributes(element)) }
    default:
      // Terms within a statement are parts of its words.
      if isWithin("s") || isWithin("statement") { break }
      return last >= 0 ? graphs[last].kept.take(.start(element)) : outside.take(.start(element))
    }
    if !isWithin("s") { words = "" }
    if isWithin("s") || element.name == "s" { beginTerm(element) }
    open.append(element.name)
  }

  /// Begins a part of a statement's words.
  ///
  /// Formulas are written as Carneades itself does, with what is said before of what it is said: `(flies Tweety)`.
  private mutating func beginTerm(_ element: XMLElement) {
    let formulas: Set<String> = ["not", "and", "or", "if", "iff", "all", "exists"]
    let head: String? =
      switch element.name {
      case "s": element["pred"]
      case "expr": element["functor"]
      default: formulas.contains(element.name) ? element.name : nil
      }
    terms.append(head != nil)
    if let head { words += " (" + head }
    switch element.name {
    case "c": words += " "
    case "v": words += " ?"
    case "i": words += " " + (element["value"] ?? "")
    default: break
    }
  }

  private func isWithin(_ name: String) -> Bool { open.contains(name) }

  private mutating func change(_ change: (inout CarneadesGraph.Argument) -> Void) {
    guard let graph = graphs.indices.last, let last = graphs[graph].arguments.indices.last
    else { return }
    change(&graphs[graph].arguments[last])
  }

  /// What is said of the innermost statement or argument, or of the graph.
  private mutating func takeMetadata(_ element: XMLElement) {
    let last = graphs.count - 1
    let attributes = KeptElements.attributes(element)
    if isWithin("argument") {
      change { $0.about = attributes }
    } else if isWithin("statement"), let statement = graphs[last].statements.indices.last {
      graphs[last].statements[statement].about = attributes
    } else {
      graphs[last].about = attributes
    }
  }

  private mutating func end(_ name: String) {
    if !terms.isEmpty, terms.removeLast() { words += ")" }
    guard let last = graphs.indices.last else { return }
    switch name {
    case "description":
      let text = CarneadesGraph.Text(language: language, words: words.trimmedLines)
      if isWithin("argument") {
        change { $0.notes.append(text) }
      } else if isWithin("statement"), let statement = graphs[last].statements.indices.last {
        if isWithin("metadata") {
          graphs[last].statements[statement].notes.append(text)
        } else {
          graphs[last].statements[statement].texts.append(text)
        }
      } else {
        graphs[last].notes.append(text)
      }
    case "s":
      if let statement = graphs[last].statements.indices.last {
        graphs[last].statements[statement].words = words.trimmedLines
          .replacing(" )", with: ")")
      }
    default: break
    }
  }
}

extension String {
  /// The text with one space for each white space, and none at its ends: it stands in XML that is indented.
  fileprivate var trimmedLines: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
