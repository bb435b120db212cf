internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentStore

/// Turns SVG into PDF and PNG by librsvg's program.
struct RSVGConvert {
  private let program: ExternalProgram

  private static let packages = "librsvg2-bin and fonts-noto-cjk"
  /// Drawings may be large, and are our own.
  private static let limits = ExternalProgram.Limits(seconds: 600, memory: 8 << 20)

  init() throws {
    guard let program = ExternalProgram("rsvg-convert") else {
      throw CommandFailure(
        "missing-program", "rsvg-convert isn't installed, which makes PDF and PNG",
        explanation: """
          Debian has it in the package librsvg2-bin; Chinese text needs fonts-noto-cjk too: \
          apt-get install librsvg2-bin fonts-noto-cjk. SVG and HTML need nothing.
          """, status: ExitStatus.unavailable)
    }
    self.program = program
  }

  /// A finding if Chinese text is to be drawn and no font here has its characters.
  static func missingFont() -> Diagnostic? {
    guard let program = ExternalProgram("fc-list"), var folder = WorkFolder() else { return nil }
    let list = folder.file("fonts")
    guard
      program.run([":lang=zh-tw", "family"], output: list, messages: folder.file("messages"))
        == .exited(0),
      let fonts = WorkFolder.read(list), fonts.isEmpty
    else { return nil }
    return Diagnostic(
      rule: "missing-font", severity: .warning,
      message: "no font here has Chinese characters, so they can't be drawn",
      explanation: "Debian has one in the package fonts-noto-cjk.")
  }

  /// The pages as one PDF.
  func pdf(_ pages: [String]) throws -> [UInt8] {
    try convert(pages, ["--format=pdf"])
  }

  /// A drawing as PNG.
  /// - Parameter zoom: How many pixels a point takes.
  func png(_ drawing: String, zoom: Double) throws -> [UInt8] {
    try convert([drawing], ["--format=png", "--zoom=\(zoom)"])
  }

  private func convert(_ pages: [String], _ options: [String]) throws -> [UInt8] {
    guard var folder = WorkFolder() else {
      throw CommandFailure(
        "cannot-write", "no folder for temporary files can be made",
        explanation: "TMPDIR says where; by default it is /tmp.", status: ExitStatus.cannotWrite)
    }
    let (output, messages) = (folder.file("output"), folder.file("messages"))
    var names: [String] = []
    for (number, page) in pages.enumerated() {
      do throws(StoreError) {
        names.append(try folder.write(Array(page.utf8), to: "\(number).svg"))
      } catch {
        throw CommandFailure(error, path: error.path)
      }
    }
    // Large drawings are no attack here: we made them.
    let ending = program.run(
      options + ["--unlimited", "--output=\(output)"] + names, output: nil, messages: messages,
      limits: Self.limits)
    guard ending == .exited(0), let bytes = WorkFolder.read(output) else {
      let said = WorkFolder.read(messages).map { String(decoding: $0, as: UTF8.self) } ?? ""
      throw CommandFailure(
        "program-failed",
        ExternalProgram.failure(
          of: "rsvg-convert", ending, said: said.onOneLine, limits: Self.limits),
        status: ExitStatus.cannotWrite)
    }
    return bytes
  }
}
