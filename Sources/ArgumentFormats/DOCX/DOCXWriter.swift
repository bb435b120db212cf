internal import ArgumentDrawing
internal import ArgumentModel
internal import ArgumentWords

/// Writes the words of a handout as a document for word processors (ECMA-376, part 1, section 17).
struct DOCXWriter {
  private let map: ArgumentMap
  private let options: ExportOptions
  private let languages: [LanguageTag]
  private let words: Words

  init(_ map: ArgumentMap, _ options: ExportOptions) {
    self.map = map
    self.options = options
    languages = options.languages(of: map)
    words = Words.of(languages[0])
  }

  /// What the page that is turned for the drawing has room for below its heading, in points.
  private static let room = (width: 728.0, height: 415.0)
  /// How many boxes a drawing may have, and how small it may be where less of the map would be larger.
  private static let mostBoxes = 30
  private static let smallest = 0.5

  /// The document.
  func document() -> String {
    let outline = OutlineLines(map, options)
    var body = ""
    for (number, title) in outline.titles.enumerated() {
      body += paragraph(title, style: number == 0 ? "Title" : "Subtitle", language(number))
    }
    for text in outline.head { body += paragraph(text) }
    body += paragraph(words.handout.outline, style: "Heading1", words.language)
    for line in outline.lines { body += paragraphs(line) }
    body += questions()
    let drawing = drawing()
    if !drawing.isEmpty {
      body += "<w:p><w:pPr>\(Self.page(isTurned: false))</w:pPr></w:p>" + drawing
    }
    body += Self.page(isTurned: !drawing.isEmpty)
    return OfficePackage.declaration + Self.root + "<w:body>\(body)</w:body></w:document>"
  }

  /// A page of A4, with margins of two centimetres.
  private static func page(isTurned: Bool) -> String {
    let size =
      isTurned
      ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\""
    return "<w:sectPr><w:pgSz \(size)/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
      + "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
      + "</w:sectPr>"
  }

  private static let root = """
    <w:document xmlns:w="\(DOCXStyles.vocabulary)" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
    """

  private func language(_ number: Int) -> LanguageTag? {
    languages.indices.contains(number) ? languages[number] : nil
  }

  // MARK: Paragraphs

  /// A paragraph of one kind of words.
  private func paragraph(
    _ text: String, style: String? = nil, _ language: LanguageTag? = nil, indent: Int = 0,
    hanging: Int = 0, lead: String = "", isBold: Bool = false
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if indent > 0 {
      properties += "<w:ind w:left=\"\(indent)\""
      properties += hanging > 0 ? " w:hanging=\"\(hanging)\"/>" : "/>"
    }
    var runs = ""
    if !lead.isEmpty {
      runs += "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(DrawingML.text(lead))</w:t>"
      runs += "<w:tab/></w:r>"
    }
    runs += Self.run(text, language, isBold ? "<w:b/>" : "")
    return "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  private static func run(
    _ text: String, _ language: LanguageTag?, _ properties: String
  ) -> String {
    var all = properties
    if let tag = DrawingML.language(language) {
      all += "<w:lang w:val=\"\(tag)\" w:eastAsia=\"\(tag)\"/>"
    }
    let start = all.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(all)</w:rPr>"
    return start + "<w:t xml:space=\"preserve\">\(DrawingML.text(text))</w:t></w:r>"
  }

  /// How far each depth is indented, and how much room a number has, in twentieths of a point.
  private static let step = 340
  private static let numbers = 900

  private func paragraphs(_ line: OutlineLines.Line) -> String {
    if line.isHeading {
      return paragraph(line.texts.first ?? "", style: "Heading2", words.language)
    }
    // What is deeper stands at this depth, and has its number.
    let indent = Self.numbers + min(line.depth, 9) * Self.step
    let lead = [line.number, line.sign].filter { !$0.isEmpty }.joined(separator: " ")
    var text = paragraph(
      line.texts.first ?? "", style: "OutlineLine", languages[0], indent: indent,
      hanging: Self.numbers, lead: lead.isEmpty ? " " : lead, isBold: line.isThesis)
    for more in line.texts.dropFirst() {
      text += paragraph(more, style: "Further", language(1), indent: indent)
    }
    for remark in line.remarks { text += paragraph(remark, style: "Remark", indent: indent) }
    return text
  }

  private func questions() -> String {
    let open = HandoutQuestions(map, languages: languages).questions
    guard !open.isEmpty else { return "" }
    var text = paragraph(words.handout.questions, style: "Heading1", words.language)
    for (number, question) in open.enumerated() {
      for (place, version) in question.enumerated() {
        text += paragraph(
          version, style: place == 0 ? "OutlineLine" : "Further", language(place), indent: 500,
          hanging: place == 0 ? 500 : 0, lead: place == 0 ? "\(number + 1)." : "")
      }
    }
    return text
  }

  // MARK: The drawing

  private func drawing() -> String {
    guard let scene = scene(), !scene.boxes.isEmpty else { return "" }
    let scale = Self.scale(scene.width, scene.height)
    var text = paragraph(words.handout.drawing, style: "Heading1", words.language)
    text += "<w:p><w:r>" + group(scene, scale) + "</w:r></w:p>"
    if scene.hidden > 0 {
      text += paragraph(
        words.outline.hidden(scene.hidden), style: "Remark", words.language)
    }
    return text
  }

  /// As much of the map, from its theses on, as a page has room for.
  private func scene() -> OfficeScene? {
    var options = DrawingOptions()
    options.languages = languages
    options.showsSources = false
    options.shape = PageShape(ratio: Self.room.width / Self.room.height, tolerance: 1.5)
    var fallback: Drawing?
    for depth in [nil, 4, 3, 2, 1, 0] as [Int?] {
      if depth == nil, map.statements.count > Self.mostBoxes { continue }
      options.depth = depth
      let drawing = DrawingMaker(options).draw(map).drawing
      guard drawing.nodes.count(where: { !$0.isJoint }) <= Self.mostBoxes else { continue }
      if Self.scale(drawing.width, drawing.height) >= Self.smallest {
        return OfficeScene(drawing, map, languages: languages)
      }
      // A thesis alone says less than what is small.
      if depth != 0 || fallback == nil { fallback = drawing }
    }
    return fallback.map { OfficeScene($0, map, languages: languages) }
  }

  private static func scale(_ width: Double, _ height: Double) -> Double {
    min(1, room.width / max(1, width), room.height / max(1, height))
  }

  private func group(_ scene: OfficeScene, _ scale: Double) -> String {
    let (width, height) = (
      DrawingML.units(scene.width * scale), DrawingML.units(scene.height * scale)
    )
    let size = "cx=\"\(width)\" cy=\"\(height)\""
    var text = "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
    text +=
      "<wp:extent \(size)/><wp:docPr id=\"1\" name=\"\(DrawingML.text(words.handout.drawing))\"/>"
    text += "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
    text += "wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>"
    text += "<a:off x=\"0\" y=\"0\"/><a:ext \(size)/><a:chOff x=\"0\" y=\"0\"/><a:chExt \(size)/>"
    text += "</a:xfrm></wpg:grpSpPr>"
    for (number, connector) in scene.connectors.enumerated() {
      let id = 100 + scene.boxes.count + number
      text += "<wps:wsp><wps:cNvPr id=\"\(id)\" name=\"Connector \(number + 1)\"/><wps:cNvCnPr>"
      text += DrawingML.glue(connector, scene, number: 100) + "</wps:cNvCnPr><wps:spPr>"
      text += DrawingML.properties(connector, at: Point(0, 0), scale: scale)
      text += "</wps:spPr><wps:bodyPr/></wps:wsp>"
    }
    for (number, box) in scene.boxes.enumerated() {
      text +=
        "<wps:wsp><wps:cNvPr id=\"\(100 + number)\" name=\"\(DrawingML.text(box.id.rawValue))\""
      text += " descr=\"\(DrawingML.text(box.description))\"/><wps:cNvSpPr/><wps:spPr>"
      text += DrawingML.properties(box, at: Point(0, 0), scale: scale) + "</wps:spPr>"
      text += words(of: box, scale) + "</wps:wsp>"
    }
    return text + "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>"
  }

  private func words(of box: OfficeScene.Box, _ scale: Double) -> String {
    let inset = DrawingML.units(5 * scale)
    let frame =
      "<wps:bodyPr wrap=\"square\" lIns=\"\(inset)\" tIns=\"\(inset / 2)\" rIns=\"\(inset)\""
      + " bIns=\"\(inset / 2)\" anchor=\"ctr\"><a:noAutofit/></wps:bodyPr>"
    guard !box.words.isEmpty else { return frame }
    var text = "<wps:txbx><w:txbxContent>"
    for words in box.words {
      // Half points, somewhat smaller than the layout measured, since fonts differ.
      let size = max(8, Int((words.size * scale * 1.8).rounded()))
      var properties = words.isBold ? "<w:b/>" : ""
      properties += "<w:color w:val=\"\(words.color)\"/><w:sz w:val=\"\(size)\"/>"
      properties += "<w:szCs w:val=\"\(size)\"/>"
      text += "<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
      text += Self.run(words.text, words.language, properties) + "</w:p>"
    }
    return text + "</w:txbxContent></wps:txbx>" + frame
  }
}
