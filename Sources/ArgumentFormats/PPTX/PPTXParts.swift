/// The parts of a presentation that are the same in all: its look, and the one layout of its slides.
enum PPTXParts {
  /// The names of the vocabularies, as attributes.
  static let names = """
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
    """

  /// What every tree of shapes begins with.
  static let group = """
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>\
    <a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>\
    </p:grpSpPr>
    """

  /// The presentation itself: its size, and its slides in order.
  static func presentation(slides: Int) -> String {
    let list = (0..<slides).map { "<p:sldId id=\"\(256 + $0)\" r:id=\"rId\($0 + 2)\"/>" }.joined()
    let size =
      "cx=\"\(DrawingML.units(PPTXWriter.width))\" cy=\"\(DrawingML.units(PPTXWriter.height))\""
    return OfficePackage.declaration + "<p:presentation \(names)><p:sldMasterIdLst>"
      + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst>\(list)"
      + "</p:sldIdLst><p:sldSz \(size)/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
  }

  /// Where titles stand.
  private static let title = """
    <p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>\
    <p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="457200" y="228600"/>\
    <a:ext cx="11277600" cy="838200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>\
    <p:txBody><a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:t>Title</a:t>\
    </a:r></a:p></p:txBody></p:sp>
    """

  /// What all slides look like.
  static let master =
    OfficePackage.declaration + "<p:sldMaster \(names)><p:cSld><p:bg><p:bgPr><a:solidFill>"
    + "<a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>\(group)"
    + "\(title)</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" "
    + "accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" "
    + "accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
    + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
    + "<p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"2400\" b=\"1\"><a:solidFill>"
    + "<a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/>"
    + "<a:ea typeface=\"+mj-ea\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr>"
    + "<a:defRPr sz=\"1800\"/></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr>"
    + "<a:defRPr sz=\"1800\"/></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>"

  /// The layout: a title alone.
  static let layout =
    OfficePackage.declaration + "<p:sldLayout \(names) type=\"titleOnly\"><p:cSld "
    + "name=\"Title only\"><p:spTree>\(group)\(title)</p:spTree></p:cSld><p:clrMapOvr>"
    + "<a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"

  /// Colours and fonts.
  static let theme: String = {
    let colors = [
      ("dk1", "1F2328"), ("lt1", "FFFFFF"), ("dk2", "3B434B"), ("lt2", "F2F4F6"),
      ("accent1", "2F6F4F"), ("accent2", "A8432F"), ("accent3", "6B4FA0"), ("accent4", "2F5F8F"),
      ("accent5", "8F6F2F"), ("accent6", "5F6B76"), ("hlink", "2F5F8F"), ("folHlink", "6B4FA0"),
    ]
    let font =
      "<a:latin typeface=\"Arial\"/><a:ea typeface=\"Microsoft JhengHei\"/>"
      + "<a:cs typeface=\"Arial\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"9525\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    func three(_ part: String) -> String { part + part + part }
    return OfficePackage.declaration
      + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Argue\">"
      + "<a:themeElements><a:clrScheme name=\"Argue\">"
      + colors.map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
      + "</a:clrScheme><a:fontScheme name=\"Argue\"><a:majorFont>\(font)</a:majorFont><a:minorFont>"
      + "\(font)</a:minorFont></a:fontScheme><a:fmtScheme name=\"Argue\"><a:fillStyleLst>"
      + "\(three(fill))</a:fillStyleLst><a:lnStyleLst>\(three(line))</a:lnStyleLst>"
      + "<a:effectStyleLst>\(three(effect))</a:effectStyleLst><a:bgFillStyleLst>\(three(fill))"
      + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }()
}
