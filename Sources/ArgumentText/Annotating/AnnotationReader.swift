public import ArgumentModel

/// Reads annotations from JSON, and collects every problem instead of stopping at the first.
public struct AnnotationReader {
  /// The language of texts that are written as plain strings; nil leaves them to the words' edition.
  private let language: LanguageTag
  private var problems: [ShapeProblem] = []

  /// Makes a reader.
  /// - Parameter language: That of texts that are written as plain strings.
  public init(language: LanguageTag) { self.language = language }

  /// Reads one annotation.
  /// - Throws: Everything that is wrong with its shape.
  public static func annotation(
    _ json: JSONValue, language: LanguageTag
  ) throws(ShapeProblems) -> Annotation {
    var reader = AnnotationReader(language: language)
    let annotation = reader.read(json)
    guard reader.problems.isEmpty else { throw ShapeProblems(reader.problems) }
    return annotation
  }

  private mutating func read(_ json: JSONValue) -> Annotation {
    var annotation = Annotation()
    guard case .object(let object) = json else {
      report("", "expected an object, found \(json.kindDescription)")
      return annotation
    }
    annotation.place = place(object, at: "")
    for member in object.members {
      // Made only where something is wrong, or may be.
      var pointer: String { "/\(JSONPointer.escape(member.name))" }
      switch member.name {
      case "quote", "prefix", "suffix", "range", "ranges", "edition": break
      case "id": annotation.id = string(member).map { EntityID($0) }
      case "role": annotation.role = string(member).map(Role.init(rawValue:))
      case "text": annotation.text = text(member.value, pointer)
      case "who", "act", "hedge": attribute(member, pointer, &annotation)
      case "stance": annotation.stance = stance(member.value, pointer)
      case "target": annotation.target = endpoint(member.value, pointer)
      case "from": annotation.from = endpoints(member.value, pointer)
      case "scheme": annotation.scheme = string(member)
      case "tags": annotation.tags = strings(member.value, pointer)
      case "suggestion":
        guard case .bool(let flag) = member.value else {
          report(pointer, "expected true or false, found \(member.value.kindDescription)")
          break
        }
        annotation.isSuggestion = flag
      case "by":
        if let name = string(member.value, pointer) {
          annotation.remarks.append("by", .string(name))
        }
      case "confidence":
        guard let number = member.value.number, (0...1).contains(number) else {
          report(pointer, "expected a number from 0 to 1, found \(member.value.kindDescription)")
          break
        }
        annotation.remarks.append("confidence", member.value)
      default:
        if let meant = KnownMembers.meant(by: member, in: object) {
          report(pointer, "there is no member “\(member.name)”; did you mean “\(meant)”?")
        }
        annotation.remarks.append(member.name, member.value)
      }
    }
    if object["from"] == nil {
      if object["quote"] == nil, object["range"] == nil, object["ranges"] == nil,
        object["text"] == nil
      {
        report("", "expected “quote”, “range” or “text”: what is annotated")
      }
    } else if object["target"] == nil {
      report("", "expected “target”: what “from” speaks for or against")
    }
    return annotation
  }

  /// Reads where an annotation or an endpoint stands.
  private mutating func place(_ object: JSONObject, at pointer: String) -> AnnotationPlace? {
    var place = AnnotationPlace()
    place.edition = object["edition"].flatMap { string($0, pointer + "/edition") }
    if let range = object["range"], let read = self.range(range, pointer + "/range") {
      place.ranges = [read]
    }
    if let ranges = object["ranges"] {
      if object["range"] != nil {
        report(pointer + "/ranges", "expected either “range” or “ranges”, found both")
      }
      let list = ranges.arrayValue ?? []
      if list.isEmpty {
        report(pointer + "/ranges", "expected an array of ranges, such as [[0, 5], [9, 12]]")
      }
      for (index, range) in list.enumerated() {
        if let range = self.range(range, "\(pointer)/ranges/\(index)") {
          place.ranges.append(range)
        }
      }
    }
    let prefix = object["prefix"].flatMap { string($0, pointer + "/prefix") }
    let suffix = object["suffix"].flatMap { string($0, pointer + "/suffix") }
    if let quote = object["quote"], let exact = string(quote, pointer + "/quote") {
      place.quote = WantedQuote(exact: exact, prefix: prefix ?? "", suffix: suffix ?? "")
    }
    return place.quote == nil && place.ranges.isEmpty ? nil : place
  }

  private mutating func range(_ json: JSONValue, _ pointer: String) -> TextRange? {
    guard case .array(let ends) = json, ends.count == 2,
      let start = ends[0].countValue.map({ Int(clamping: $0) }),
      let end = ends[1].countValue.map({ Int(clamping: $0) })
    else {
      report(pointer, "expected [start, end] in code points")
      return nil
    }
    return TextRange(start, end)
  }

  private mutating func endpoints(_ json: JSONValue, _ pointer: String) -> [AnnotationEndpoint] {
    guard case .array(let list) = json else {
      return endpoint(json, pointer).map { [$0] } ?? []
    }
    if list.isEmpty { report(pointer, "expected at least one id or quote") }
    return list.enumerated().compactMap { endpoint($1, "\(pointer)/\($0)") }
  }

  private mutating func endpoint(_ json: JSONValue, _ pointer: String) -> AnnotationEndpoint? {
    switch json {
    case .string(let id): return .id(EntityID(id))
    case .object(let object):
      if let place = place(object, at: pointer) { return .place(place) }
      report(pointer, "expected an id, or an object with “quote” or “range”")
    default:
      report(pointer, "expected an id or an object, found \(json.kindDescription)")
    }
    return nil
  }

  private mutating func attribute(
    _ member: JSONObject.Member, _ pointer: String, _ annotation: inout Annotation
  ) {
    guard let word = string(member.value, pointer) else { return }
    var attribution = annotation.attribution.first ?? Attribution()
    switch member.name {
    case "who": attribution.who = word
    case "act": attribution.act = SpeechAct(rawValue: word)
    default: attribution.hedge = Hedge(rawValue: word)
    }
    annotation.attribution = [attribution]
  }

  private mutating func stance(_ json: JSONValue, _ pointer: String) -> Stance {
    guard let word = string(json, pointer) else { return .supports }
    let stance = Stance(rawValue: word)
    if !Stance.known.contains(stance) {
      report(pointer, "expected “supports” or “attacks”, found “\(word)”")
    }
    return stance
  }

  private mutating func text(_ json: JSONValue, _ pointer: String) -> LocalizedText {
    if case .object(let object) = json {
      var text = LocalizedText()
      for member in object.members {
        text[LanguageTag(rawValue: member.name)] = string(
          member.value, "\(pointer)/\(JSONPointer.escape(member.name))")
      }
      return text
    }
    return string(json, pointer).map { LocalizedText($0, language: language) } ?? LocalizedText()
  }

  private mutating func strings(_ json: JSONValue, _ pointer: String) -> [String] {
    guard let list = json.arrayValue else {
      report(pointer, "expected an array of strings, found \(json.kindDescription)")
      return []
    }
    return list.enumerated().compactMap { string($1, "\(pointer)/\($0)") }
  }

  /// A member that is to be a string; its pointer is made only where it is none.
  private mutating func string(_ member: JSONObject.Member) -> String? {
    member.value.stringValue ?? string(member.value, "/\(JSONPointer.escape(member.name))")
  }

  private mutating func string(_ json: JSONValue, _ pointer: String) -> String? {
    if let string = json.stringValue { return string }
    report(pointer, "expected a string, found \(json.kindDescription)")
    return nil
  }

  private mutating func report(_ pointer: String, _ message: String) {
    problems.append(ShapeProblem(pointer: pointer, message: message))
  }
}

extension JSONValue {
  /// The number, if the value is one.
  fileprivate var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}
