/// The parts of a document for word processors that are the same in all (ECMA-376, part 1, section 17.7).
enum DOCXStyles {
  /// The name of the vocabulary for words.
  static let vocabulary = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// The styles: title, headings, lines of the outline, and what is said beside them.
  static let text: String = {
    var text = OfficePackage.declaration + "<w:styles xmlns:w=\"\(vocabulary)\"><w:docDefaults>"
    text += "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\""
    text += " w:eastAsia=\"Microsoft JhengHei\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
    text += "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\" w:line=\"264\""
    text += " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    text += style("Normal", "Normal", isDefault: true)
    text += style("Title", "Title", "<w:spacing w:after=\"60\"/>", "<w:b/><w:sz w:val=\"40\"/>")
    text += style(
      "Subtitle", "Subtitle", "<w:spacing w:after=\"120\"/>",
      "<w:color w:val=\"444444\"/><w:sz w:val=\"28\"/>")
    text += style(
      "Heading1", "heading 1",
      "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
      "<w:b/><w:sz w:val=\"30\"/>")
    text += style(
      "Heading2", "heading 2",
      "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
      "<w:b/><w:sz w:val=\"24\"/>")
    text += style("OutlineLine", "Outline Line", "<w:keepLines/>")
    text += style("Further", "Further Language", "", "<w:color w:val=\"444444\"/>")
    text += style(
      "Remark", "Remark", "", "<w:i/><w:iCs/><w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>")
    return text + "</w:styles>"
  }()

  /// The settings: those of the program's present version.
  static let settings =
    OfficePackage.declaration + "<w:settings xmlns:w=\"\(vocabulary)\"><w:compat>"
    + "<w:compatSetting w:name=\"compatibilityMode\" "
    + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"

  private static func style(
    _ id: String, _ name: String, _ paragraph: String = "", _ run: String = "",
    isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
      + "<w:qFormat/>" + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }
}
