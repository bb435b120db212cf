internal import ArgumentModel

/// Holds annotations against what the W3C's Web Annotation Data Model of 2017 demands (its MUSTs).
struct WebAnnotationChecker {
  /// The context that every document names.
  static let context = "http://www.w3.org/ns/anno.jsonld"

  private static let selectorTypes: Set<String> = [
    "FragmentSelector", "CssSelector", "XPathSelector", "TextQuoteSelector",
    "TextPositionSelector", "DataPositionSelector", "SvgSelector", "RangeSelector",
  ]

  /// Checks the root of a document, or something within one.
  /// - Throws: A diagnostic with the section of the recommendation.
  static func checkHead(_ object: JSONObject, type: String, isRoot: Bool) throws(Diagnostic) {
    if isRoot || object["@context"] != nil {
      let contexts = values(object["@context"])
      guard contexts.contains(.string(context)) else {
        throw wrong("its “@context” isn't “\(context)”", "3.1")
      }
    }
    guard let id = single(object["id"])?.stringValue, isName(id) else {
      throw wrong("it has no “id” that is one IRI", "3.1")
    }
    guard values(object["type"]).contains(.string(type)) else {
      throw wrong("its “type” isn't “\(type)”", "3.1")
    }
    for name in ["created", "modified", "generated"] {
      guard let value = object[name] else { continue }
      guard let date = single(value)?.stringValue, isDate(date) else {
        throw wrong("its “\(name)” isn't one date with a time and a zone", "3.3.1")
      }
    }
    try checkIRIs(object, ["rights", "canonical", "via"])
  }

  /// Checks an annotation.
  static func check(_ object: JSONObject, isRoot: Bool) throws(Diagnostic) {
    try checkHead(object, type: "Annotation", isRoot: isRoot)
    if object["body"] != nil, object["bodyValue"] != nil {
      throw wrong("it has both “body” and “bodyValue”", "3.2.5")
    }
    if let value = object["bodyValue"], single(value)?.stringValue == nil {
      throw wrong("its “bodyValue” isn't one string", "3.2.5")
    }
    guard let target = object["target"], !values(target).isEmpty else {
      throw wrong("it has no “target”", "3.1")
    }
    for resource in values(target) { try check(resource: resource, isBody: false) }
    if let body = object["body"] {
      for resource in values(body) { try check(resource: resource, isBody: true) }
    }
  }

  /// Checks a collection.
  static func check(collection object: JSONObject) throws(Diagnostic) {
    try checkHead(object, type: "AnnotationCollection", isRoot: true)
    try checkCount(object, "total", "5.1")
    try checkLabel(object)
    for name in ["first", "last"] { try checkReference(object, name, "5.1") }
  }

  /// Checks a page.
  static func check(page object: JSONObject, isRoot: Bool) throws(Diagnostic) {
    try checkHead(object, type: "AnnotationPage", isRoot: isRoot)
    guard let items = object["items"]?.arrayValue, !items.isEmpty else {
      throw wrong("it has no “items” that are a list of annotations", "5.2")
    }
    try checkCount(object, "startIndex", "5.2")
    for name in ["partOf", "next", "prev"] { try checkReference(object, name, "5.2") }
  }

  private static func check(resource: JSONValue, isBody: Bool) throws(Diagnostic) {
    let what = isBody ? "body" : "target"
    // Resources stand in resources no deeper than JSON may nest, but none is followed by recursion.
    var open = [resource]
    while let resource = open.popLast() {
      if let iri = resource.stringValue {
        guard isName(iri) else { throw wrong("a \(what), “\(iri.prefix(60))”, is no IRI", "3.2") }
        continue
      }
      guard let object = resource.objectValue else {
        throw wrong("a \(what) is \(resource.kindDescription)", "3.2")
      }
      if let items = object["items"] {
        guard let items = items.arrayValue, !items.isEmpty else {
          throw wrong("the “items” of a \(what) aren't a list", "3.2.7")
        }
        open += items
      } else if let source = object["source"] {
        let iri = source.stringValue ?? single(source.objectValue?["id"])?.stringValue
        guard let iri, isIRI(iri) else {
          throw wrong("the “source” of a \(what) is no IRI", "4")
        }
        if let selector = object["selector"] { try check(selectors: selector) }
        if let state = object["state"] { try check(states: state) }
      } else if let id = object["id"] {
        guard let iri = single(id)?.stringValue, isName(iri) else {
          throw wrong("the “id” of a \(what) isn't one IRI", "3.2.1")
        }
        if object["value"] == nil, object["selector"] != nil {
          throw wrong("a \(what) with a “selector” has no “source”", "4")
        }
      } else if !isBody, let selector = object["selector"] {
        // Without a source it is the page that the annotation came with.
        try check(selectors: selector)
      } else if !isBody || object["value"]?.stringValue == nil {
        throw wrong(
          isBody
            ? "a body is neither an IRI nor has it an “id”, a “source”, a “value” or “items”"
            : "a target is neither an IRI nor has it an “id”, a “source” or “items”", "3.2")
      }
      if let value = object["value"], isBody, value.stringValue == nil {
        throw wrong("the “value” of a body isn't a string", "3.2.4")
      }
      try checkProperties(object, what)
    }
  }

  private static func checkProperties(_ object: JSONObject, _ what: String) throws(Diagnostic) {
    if let direction = object["textDirection"] {
      guard let word = single(direction)?.stringValue, ["ltr", "rtl", "auto"].contains(word) else {
        throw wrong("the “textDirection” of a \(what) isn't ltr, rtl or auto", "3.2.1")
      }
    }
    for name in ["created", "modified"] {
      guard let value = object[name] else { continue }
      guard let date = single(value)?.stringValue, isDate(date) else {
        throw wrong("the “\(name)” of a \(what) isn't one date with a time and a zone", "3.3.1")
      }
    }
    try checkIRIs(object, ["rights", "canonical", "via"])
  }

  /// Checks selectors, alternatives and refinements.
  private static func check(selectors: JSONValue) throws(Diagnostic) {
    guard !values(selectors).isEmpty else { throw wrong("a list of selectors is empty", "4.2") }
    var open = values(selectors)
    while let value = open.popLast() {
      if let iri = value.stringValue {
        guard isIRI(iri) else { throw wrong("a selector is a string, but no IRI", "4.2") }
        continue
      }
      guard let selector = value.objectValue else {
        throw wrong("a selector is \(value.kindDescription)", "4.2")
      }
      guard let type = selector["type"]?.stringValue, selectorTypes.contains(type) else {
        if selector["id"]?.stringValue.map(isIRI) ?? false { continue }
        throw wrong("a selector is of none of the model's types", "4.2")
      }
      func isText(_ name: String) -> Bool { selector[name]?.stringValue != nil }
      func isPlace(_ name: String) -> Bool { selector[name]?.integer.map { $0 >= 0 } ?? false }
      let isGood =
        switch type {
        case "TextQuoteSelector": isText("exact")
        case "TextPositionSelector", "DataPositionSelector": isPlace("start") && isPlace("end")
        case "SvgSelector": isText("value") || isText("id")
        case "RangeSelector":
          selector["startSelector"]?.objectValue != nil
            && selector["endSelector"]?.objectValue != nil
        default: isText("value")
        }
      guard isGood else { throw wrong("a \(type) lacks what it selects by", "4.2") }
      for name in ["prefix", "suffix"] {
        if let value = selector[name], type == "TextQuoteSelector", value.stringValue == nil {
          throw wrong("the “\(name)” of a TextQuoteSelector isn't one string", "4.2.4")
        }
      }
      if let conforms = selector["conformsTo"], type == "FragmentSelector" {
        guard conforms.stringValue.map(isIRI) ?? false else {
          throw wrong("“conformsTo” of a FragmentSelector is no IRI", "4.2.1")
        }
      }
      for name in ["startSelector", "endSelector"] {
        if type == "RangeSelector", let inner = selector[name] { open.append(inner) }
      }
      if let refined = selector["refinedBy"] { open += values(refined) }
    }
  }

  private static func check(states: JSONValue) throws(Diagnostic) {
    for value in values(states) {
      if value.stringValue.map(isIRI) ?? false { continue }
      guard let state = value.objectValue else {
        throw wrong("a state is \(value.kindDescription)", "4.3")
      }
      switch state["type"]?.stringValue {
      case "TimeState"?:
        guard
          state["sourceDate"] != nil
            || (state["sourceDateStart"] != nil && state["sourceDateEnd"] != nil)
        else { throw wrong("a TimeState has no date", "4.3.1") }
      case "HttpRequestState"?:
        guard state["value"]?.stringValue != nil else {
          throw wrong("an HttpRequestState has no “value”", "4.3.2")
        }
      default:
        guard state["id"]?.stringValue.map(isIRI) ?? false else {
          throw wrong("a state is neither a TimeState nor an HttpRequestState", "4.3")
        }
      }
    }
  }

  private static func checkIRIs(_ object: JSONObject, _ names: [String]) throws(Diagnostic) {
    for name in names {
      guard let value = object[name] else { continue }
      let all = values(value)
      let isOne = name != "canonical" || all.count == 1
      guard !all.isEmpty, isOne, all.allSatisfy({ $0.stringValue.map(isIRI) ?? false }) else {
        throw wrong("“\(name)” isn't an IRI", name == "rights" ? "3.3.6" : "3.3.7")
      }
    }
  }

  private static func checkCount(
    _ object: JSONObject, _ name: String, _ section: String
  ) throws(Diagnostic) {
    guard let value = object[name] else { return }
    guard let number = single(value)?.integer, number >= 0 else {
      throw wrong("its “\(name)” isn't a number from 0", section)
    }
  }

  private static func checkLabel(_ object: JSONObject) throws(Diagnostic) {
    guard let label = object["label"] else { return }
    guard !values(label).isEmpty, values(label).allSatisfy({ $0.stringValue != nil }) else {
      throw wrong("its “label” isn't a string", "5.1")
    }
  }

  private static func checkReference(
    _ object: JSONObject, _ name: String, _ section: String
  ) throws(Diagnostic) {
    guard let value = object[name] else { return }
    let one = single(value)
    guard let iri = one?.stringValue ?? single(one?.objectValue?["id"])?.stringValue, isIRI(iri)
    else { throw wrong("its “\(name)” is neither an IRI nor has it one", section) }
  }

  /// A value, or the values of an array.
  static func values(_ value: JSONValue?) -> [JSONValue] {
    value.map { $0.arrayValue ?? [$0] } ?? []
  }

  /// A value, or the only one of an array.
  static func single(_ value: JSONValue?) -> JSONValue? {
    let all = values(value)
    return all.count == 1 ? all[0] : nil
  }

  /// Whether a text is an IRI or, as some programs write, a name within the page alone.
  private static func isName(_ text: String) -> Bool { isIRI(text) || isLocal(text) }

  /// Whether a text is a name within a page: a fragment, or a UUID without anything before it.
  static func isLocal(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: "#") { return text.utf8.count > 1 && isIRI("x:" + text) }
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.joined().allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }

  /// Whether an annotation leaves open which page it is of: by its name, or by a target without a
  /// source.
  static func isLoose(_ annotation: JSONObject) -> Bool {
    let id = single(annotation["id"])?.stringValue
    return id.map(isLocal) ?? false
      || values(annotation["target"]).contains {
        $0.objectValue.map { $0["selector"] != nil && $0["source"] == nil && $0["id"] == nil }
          ?? false
      }
  }

  /// Whether a text has a scheme and no white space (RFC 3987 demands both).
  static func isIRI(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      !text.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 })
    else { return false }
    let scheme = text.utf8[..<colon]
    return scheme.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    } && (scheme.first.map { !(0x30...0x39).contains($0) } ?? false)
  }

  /// Whether a text is a date of RFC 3339: `2015-10-13T13:00:00Z`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "T"))
    guard parts.count == 2,
      let zone = parts[1].firstIndex(where: { [0x5A, 0x2B, 0x2D].contains($0) })
    else { return false }
    func numbers(_ bytes: Substring.UTF8View, _ separator: UInt8) -> [Int?] {
      bytes.split(separator: separator, omittingEmptySubsequences: false).map {
        $0.count >= 2 && $0.allSatisfy { (0x30...0x39).contains($0) }
          ? Int(String(Substring($0))) : nil
      }
    }
    let day = numbers(Substring(parts[0]).utf8, 0x2D).compactMap(\.self)
    let whole = parts[1][..<zone].split(separator: 0x2E, maxSplits: 1).first ?? parts[1][..<zone]
    let time = numbers(Substring(whole).utf8, 0x3A).compactMap(\.self)
    guard day.count == 3, (1...12).contains(day[1]), (1...31).contains(day[2]), time.count == 3,
      time[0] < 24, time[1] < 60, time[2] <= 60
    else { return false }
    let rest = parts[1][zone...]
    if rest.first == 0x5A { return rest.count == 1 }
    return numbers(Substring(rest.dropFirst()).utf8, 0x3A).compactMap(\.self).count == 2
  }

  private static func wrong(_ message: String, _ section: String) -> Diagnostic {
    .shape(
      "the annotation isn't one: \(message)",
      explanation: "Web Annotation Data Model, section \(section).")
  }
}
