internal import ArgumentMarkup
internal import ArgumentModel

/// The parts of an office document in their archive (ECMA-376, part 2).
struct OfficePackage {
  /// A part, its type, and its relations to others.
  private struct Part {
    var name: String
    var type: String
    var text: String
    var relations: [(type: String, target: String)]
  }

  private var parts: [Part] = []
  private static let types = "application/vnd.openxmlformats-officedocument."
  private static let relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  /// The first line of every part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Adds a part.
  /// - Parameters:
  ///   - type: The type of its content, after the beginning that they all share.
  ///   - relations: What it names as `rId1`, `rId2`…: the kind of each, and the part from here.
  mutating func add(
    _ name: String, type: String, _ text: String,
    relations: [(type: String, target: String)] = []
  ) {
    parts.append(Part(name: name, type: type, text: text, relations: relations))
  }

  /// The archive.
  /// - Parameters:
  ///   - main: The part that the document begins with.
  ///   - map: Whose title and authors are told of the document.
  func bytes(main: String, map: ArgumentMap, language: LanguageTag) -> [UInt8] {
    var archive = ZipArchive()
    var types = Self.declaration + "<Types xmlns=\"\(Self.package)content-types\">"
    types += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
    types += "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    for part in parts {
      types +=
        "<Override PartName=\"/\(part.name)\" ContentType=\"\(Self.types)\(part.type)+xml\"/>"
    }
    types += "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd."
    types += "openxmlformats-package.core-properties+xml\"/></Types>"
    archive.add("[Content_Types].xml", text: types)
    archive.add(
      "_rels/.rels",
      text: Self.relations([
        (Self.relation + "officeDocument", main),
        (Self.package + "relationships/metadata/core-properties", "docProps/core.xml"),
      ]))
    archive.add("docProps/core.xml", text: Self.core(map, language))
    for part in parts {
      archive.add(part.name, text: part.text)
      guard !part.relations.isEmpty else { continue }
      let path = part.name.split(separator: "/")
      let folder = path.dropLast().joined(separator: "/")
      archive.add(
        "\(folder)/_rels/\(path.last ?? "").rels",
        text: Self.relations(part.relations.map { (Self.relation + $0.type, $0.target) }))
    }
    return archive.bytes
  }

  private static func relations(_ relations: [(type: String, target: String)]) -> String {
    var text = declaration + "<Relationships xmlns=\"\(package)relationships\">"
    for (number, relation) in relations.enumerated() {
      text += "<Relationship Id=\"rId\(number + 1)\" Type=\"\(relation.type)\""
      text += " Target=\"\(relation.target)\"/>"
    }
    return text + "</Relationships>"
  }

  private static func core(_ map: ArgumentMap, _ language: LanguageTag) -> String {
    let title = map.header.title.preferred([language])?.text ?? ""
    return declaration
      + "<cp:coreProperties xmlns:cp=\"\(package)metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(DrawingML.text(title))</dc:title>"
      + "<dc:creator>\(DrawingML.text(map.header.authors.joined(separator: ", ")))</dc:creator>"
      + "</cp:coreProperties>"
  }
}
