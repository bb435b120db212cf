import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue source add` of PDF and pages, with the programs that read them.
struct PrintedSourceTests {
  /// A PDF of lines in Times: where each begins, in points from the left and from above.
  private static func pdf(_ pages: [[(left: Int, top: Int, text: String)]]) -> String {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids ["
        + pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        + "] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ]
    for (number, lines) in pages.enumerated() {
      let content = lines.map { "BT /F1 10 Tf \($0.left) \(842 - $0.top) Td (\($0.text)) Tj ET\n" }
        .joined()
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)endstream")
    }
    var file = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (number, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    return file + table
      + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(file.utf8.count)\n%%EOF\n"
  }

  private static let left = [
    "Phones ring in every class of the school, and the",
    "price-determining part of it is what they cost. So",
    "nobody knows whether the govern-", "ment will pay for the boxes of all the schools here.",
  ]
  private static let right = [
    "Determining the price takes time, and time is what",
    "all of these schools lack now. The government",
    "has said no more about it than what it had said in",
    "spring, before the vote in all of these towns.",
  ]

  @Test(
    "A PDF gives its paragraphs in order, and what was changed is said",
    .needs(.program("pdftotext")))
  func printed() throws {
    let program = try Program()
    defer { program.cleanUp() }
    _ = try program.run("new", "m.argue.json", "--language", "en", "--thesis", "Ban phones.")
    func column(_ x: Int, _ lines: [String]) -> [(left: Int, top: Int, text: String)] {
      lines.enumerated().map { (x, 100 + 12 * $0.offset, $0.element) }
    }
    let pages = (1...3).map { page in
      [(left: 60, top: 40, text: "The Phone Review"), (290, 800, "\(page)")]
        + (page < 3
          ? column(60, Self.left) + column(320, Self.right)
          : column(60, ["Here the left side of it ends, and so does"])
            + column(320, ["what stands at its right side, the end of all."]))
    }
    try program.write(Self.pdf(pages), to: "t.pdf")
    let added = try program.run("source", "add", "m.argue.json", "s", "t.pdf", "--embed")
    #expect(added.status == 0, "\(added.messages)")
    #expect(added.messages.contains("left out 6 running headers, footers and page numbers"))
    #expect(added.messages.contains("put together 2 words"))
    let shown = try program.run("source", "show", "m.argue.json", "s").output
    let text = shown.split(separator: "\n").joined(separator: " ")
    let left = Self.left.joined(separator: " ").replacing("govern- ment", with: "government")
    let body = left + " " + Self.right.joined(separator: " ")
    #expect(
      text == body + " " + body
        + " Here the left side of it ends, and so does what stands "
        + "at its right side, the end of all.")
    // The rule makes the same text from the file again.
    let again = try program.run(
      "source", "show", "m.argue.json", "s", "--text-from", "t.pdf")
    #expect(again.output == shown)
    let whole = try program.run(
      "source", "add", "m.argue.json", "w", "t.pdf", "--embed", "--whole")
    #expect(whole.status == 0)
    #expect(try program.run("source", "show", "m.argue.json", "w").output.contains("The Phone"))
  }

  @Test("A page gives its main part, and notes stay with their sentences", .needs(.markup))
  func page() throws {
    let program = try Program()
    defer { program.cleanUp() }
    _ = try program.run("new", "m.argue.json", "--language", "en", "--thesis", "Ban phones.")
    try program.write(
      "<nav>Home</nav><main><p>Data.<sup>1</sup> Hackers came.</main><footer>About</footer>",
      to: "t.html")
    let added = try program.run("source", "add", "m.argue.json", "s", "t.html", "--embed")
    #expect(added.messages.contains("“Home”, “About”"), "\(added.messages)")
    let segments = try program.run("source", "segments", "m.argue.json", "s").output
    #expect(segments == "0–6\tData.¹\n7–20\tHackers came.\n")
    let whole = try program.run(
      "source", "add", "m.argue.json", "w", "t.html", "--embed", "--whole")
    #expect(!whole.messages.contains("left out"))
  }

  @Test(
    "Notes of Markdown stay with their sentences, without arrows",
    .needs(.program("pandoc")), .needs(.markup))
  func notes() throws {
    let program = try Program()
    defer { program.cleanUp() }
    _ = try program.run("new", "m.argue.json", "--language", "en", "--thesis", "Ban phones.")
    try program.write(
      "The data.[^1] Hackers came.\n\n資料。[^2]駭客來了。\n\n[^1]: See.\n\n[^2]: 見。\n", to: "t.md")
    _ = try program.run("source", "add", "m.argue.json", "s", "t.md", "--embed")
    let segments = try program.run("source", "segments", "m.argue.json", "s").output
    #expect(
      segments.split(separator: "\n").map { $0.split(separator: "\t")[1] } == [
        "The data.¹", "Hackers came.", "資料。²", "駭客來了。", "See.", "見。",
      ])
  }
}
