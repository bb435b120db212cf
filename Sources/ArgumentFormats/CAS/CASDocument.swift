internal import ArgumentModel
internal import ArgumentText

/// A CAS as UIMA's JSON of version 0.4 has it: types, feature structures and views.
struct CASDocument {
  /// The feature structures in their order, each with its `%ID`.
  var structures: [JSONObject] = []
  /// The members beside the feature structures, such as `%TYPES` and `%VIEWS`.
  var rest = JSONObject()
  /// Whether the feature structures stand in an object by their ids, and not in an array.
  var isKeyed = false

  /// Makes an empty one.
  init() {}

  /// Reads a document.
  init(_ object: JSONObject) throws(Diagnostic) {
    rest = object.without("%FEATURE_STRUCTURES")
    switch object["%FEATURE_STRUCTURES"] {
    case .array(let list)?:
      for (index, value) in list.enumerated() {
        guard let structure = value.objectValue else {
          throw .shape("feature structure \(index + 1) is \(value.kindDescription)")
        }
        structures.append(structure)
      }
    case .object(let byID)?:
      isKeyed = true
      for member in byID.members {
        guard var structure = member.value.objectValue, let id = Int64(member.name) else {
          throw .shape("the feature structure “\(member.name)” is no object under a number")
        }
        structure["%ID"] = .int(id)
        structures.append(structure)
      }
    case nil: break
    case let other?: throw .shape("%FEATURE_STRUCTURES is \(other.kindDescription)")
    }
  }

  /// The document's JSON, in the order of the specification.
  var json: JSONValue {
    var object = JSONObject()
    for name in ["%HEADER", "%TYPES"] {
      if let value = rest[name] { object.append(name, value) }
    }
    let ordered = structures.map { structure in
      var first = JSONObject()
      for name in isKeyed ? ["%TYPE"] : ["%ID", "%TYPE"] {
        if let value = structure[name] { first.append(name, value) }
      }
      first.append(contentsOf: structure.without("%ID", "%TYPE"))
      return (id: structure["%ID"]?.integer ?? 0, value: JSONValue.object(first))
    }
    object.append(
      "%FEATURE_STRUCTURES",
      isKeyed
        ? .object(JSONObject(ordered.map { .init(name: String($0.id), value: $0.value) }))
        : .array(ordered.map(\.value)))
    object.append(contentsOf: rest.without("%HEADER", "%TYPES"))
    return .object(object)
  }

  /// Where a structure says that it stands.
  enum Place {
    /// It says nothing of it.
    case none
    /// In UTF-16 units. What doesn't say where it begins begins at 0, as UIMA leaves out.
    case counted(TextRange)
    /// What it says is of no place, for a reason.
    case unusable(String)
  }

  /// Where a structure says that it stands.
  static func place(of structure: JSONObject) -> Place {
    let begin = structure["begin"] ?? structure["^begin"]
    let end = structure["end"] ?? structure["^end"]
    if begin == nil, end == nil { return .none }
    guard let start = begin == nil ? 0 : begin?.integer else {
      return .unusable("its “begin” isn't a whole number")
    }
    guard let end else { return .unusable("it has no “end”") }
    guard let end = end.integer else { return .unusable("its “end” isn't a whole number") }
    return .counted(TextRange(start, end))
  }

  /// The view that is read: the first one whose text is at hand, the initial one before others; else a
  /// text without a view.
  var viewWithText: (name: String, sofa: Int, text: String)? {
    let views = rest["%VIEWS"]?.objectValue?.members ?? []
    let initial = views.filter { $0.name == "_InitialView" }
    let texts = Dictionary(
      keepingFirst: structures.lazy.compactMap { structure in
        structure["%ID"]?.integer.map { ($0, structure["sofaString"]?.stringValue) }
      })
    for view in initial + views {
      guard let sofa = view.value.objectValue?["%SOFA"]?.integer,
        let text = texts[sofa] ?? nil
      else { continue }
      return (view.name, sofa, text)
    }
    for structure in structures {
      guard let text = structure["sofaString"]?.stringValue, let id = structure["%ID"]?.integer
      else { continue }
      return (structure["sofaID"]?.stringValue ?? "_InitialView", id, text)
    }
    return nil
  }

  /// The text of a structure's label, and the feature it stands in: a feature that is called label
  /// or the like with a word that is a role or a stance, else any feature with such a word, else one
  /// that is called label or the like, else the end of the type's name.
  static func label(_ structure: JSONObject) -> (text: String, feature: String?) {
    let features = structure.members.filter {
      $0.value.stringValue != nil && !$0.name.hasPrefix("%") && !$0.name.hasPrefix("@")
        && $0.name != "stance"
    }
    let names = ["label", "value", "kind", "role"]
    let named = names.compactMap { name in features.first { $0.name == name } }
    for member in named + features {
      guard let text = member.value.stringValue else { continue }
      if AnnotationWords.role(text) != nil || AnnotationWords.stance(text) != nil {
        return (text, member.name)
      }
    }
    for name in names {
      if let text = structure[name]?.stringValue { return (text, name) }
    }
    let type = structure["%TYPE"]?.stringValue ?? ""
    return (type.split(separator: ".").last.map(String.init) ?? "", nil)
  }
}
