internal import ArgumentMarkup
internal import ArgumentModel

/// Gathers elements of a document that a map has no word for, so that they can be written as they were.
///
/// An element is kept as an object of its name, its attributes and what it holds: texts and elements.
struct KeptElements {
  /// The elements that have ended.
  private(set) var elements: [JSONValue] = []
  /// Those that haven't, the innermost last.
  private var open: [(name: String, attributes: JSONObject, content: [JSONValue])] = []

  /// Whether an element has begun that hasn't ended.
  var isOpen: Bool { !open.isEmpty }

  /// Takes an event within an element, or the beginning of one.
  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      open.append((element.name, Self.attributes(element), []))
    case .text(let text):
      guard let last = open.indices.last else { return }
      open[last].content.append(.string(text))
    case .end:
      guard let last = open.popLast() else { return }
      var object = JSONObject()
      if !last.attributes.isEmpty { object.append("attributes", .object(last.attributes)) }
      if !last.content.isEmpty { object.append("content", .array(last.content)) }
      object.append("name", .string(last.name))
      if let parent = open.indices.last {
        open[parent].content.append(.object(object))
      } else {
        elements.append(.object(object))
      }
    }
  }

  /// An element's attributes but some.
  static func attributes(_ element: XMLElement, but names: Set<String> = []) -> JSONObject {
    JSONObject(
      sorting: element.attributes.filter { !names.contains($0.name) }
        .map { .init(name: $0.name, value: .string($0.value)) })
  }

  /// Elements as they were, as far as XML takes what a map says that they were.
  static func text(of elements: [JSONValue]) -> String {
    var text = ""
    var open: [Step] = elements.reversed().map(Step.value)
    while let step = open.popLast() {
      switch step {
      case .end(let name): text += "</\(name)>"
      case .value(.string(let words)): text += XMLText.escaped(words)
      case .value(let value):
        guard let object = value.objectValue, let name = object["name"]?.stringValue, isName(name)
        else { continue }
        text += "<\(name)"
        for member in object["attributes"]?.objectValue?.members ?? [] where isName(member.name) {
          text += " \(member.name)=\"\(XMLText.escaped(member.value.stringValue ?? ""))\""
        }
        let content = object["content"]?.arrayValue ?? []
        text += content.isEmpty ? "/>" : ">"
        if !content.isEmpty { open.append(.end(name)) }
        open += content.reversed().map(Step.value)
      }
    }
    return text
  }

  private enum Step {
    case value(JSONValue)
    case end(String)
  }

  /// Whether XML takes a name; those that a document had it did.
  static func isName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_" else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
  }
}
