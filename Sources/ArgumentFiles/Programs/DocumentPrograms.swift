public import ArgumentModel
internal import ArgumentStore
public import ArgumentText

/// The programs that read Markdown, documents of word processors and PDF.
public enum DocumentPrograms {
  /// Turns a file into HTML or plain text by the program for its format.
  public static let converter: DocumentConverter = { (format, form, bytes) throws(Diagnostic) in
    guard let reader = Reader(format) else { return bytes }
    return try reader.convert(bytes, to: form)
  }

  /// The program for a format with its version, such as “pandoc 2.17.1.1”; nil where none is needed
  /// or it isn't installed.
  @Sendable public static func version(for format: DocumentFormat) -> String? {
    guard let reader = Reader(format), let program = ExternalProgram(reader.name),
      var folder = WorkFolder()
    else { return nil }
    let output = folder.file("output")
    let messages = folder.file("messages")
    _ = program.run([reader.versionOption], output: output, messages: messages)
    for file in [output, messages] {
      guard let bytes = WorkFolder.read(file) else { continue }
      let line = bytes.prefix { $0 != 0x0A }
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.first.map(String.init) == reader.name, let number = words.last {
        return "\(reader.name) \(number)"
      }
    }
    return nil
  }

  /// Whether a failure is that a program isn't installed.
  public static func isMissing(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == "missing-program"
  }

  /// How a program is called.
  private struct Reader {
    var name: String
    var package: String
    var versionOption: String
    var options: [String]
    var what: String

    init?(_ format: DocumentFormat) {
      // Nothing is prettified: straight quotes stay straight. The sandbox keeps a document from
      // having other files read.
      let pandoc = ["--sandbox", "--wrap=none", "--eol=lf", "--to=html"]
      switch format {
      case .text, .html: return nil
      case .markdown:
        self.init("pandoc", "pandoc", "--version", ["--from=markdown-smart"] + pandoc, "Markdown")
      case .docx:
        self.init("pandoc", "pandoc", "--version", ["--from=docx"] + pandoc, "DOCX")
      case .pdf:
        self.init("pdftotext", "poppler-utils", "-v", [], "PDF")
      }
    }

    private init(
      _ name: String, _ package: String, _ versionOption: String, _ options: [String],
      _ what: String
    ) {
      self.name = name
      self.package = package
      self.versionOption = versionOption
      self.options = options
      self.what = what
    }

    func convert(_ bytes: [UInt8], to form: ConvertedForm) throws(Diagnostic) -> [UInt8] {
      guard let program = ExternalProgram(name) else {
        throw Diagnostic(
          rule: "missing-program", severity: .error,
          message: "\(name) isn't installed, which reads \(what)",
          explanation: "Debian has it in the package \(package): apt-get install \(package).")
      }
      guard var folder = WorkFolder() else { throw failure("there is no folder to work in") }
      let input: String
      let output = folder.file("output")
      let messages = folder.file("messages")
      do throws(StoreError) {
        input = try folder.write(bytes, to: "input")
      } catch {
        throw failure(error.diagnostics.first?.message ?? "")
      }
      let arguments =
        name == "pdftotext"
        ? [
          "-enc", "UTF-8", "-eol", "unix", form == .pages ? "-bbox-layout" : "-nopgbrk", input, "-",
        ]
        : options + [input]
      let ending = program.run(arguments, output: output, messages: messages)
      guard ending == .exited(0), let converted = WorkFolder.read(output) else {
        let said = WorkFolder.read(messages) ?? []
        let line = String(decoding: said.prefix { $0 != 0x0A }.prefix(300), as: UTF8.self)
          .replacing(input, with: "the file")
        throw failure(ExternalProgram.failure(of: name, ending, said: line))
      }
      return converted
    }

    private func failure(_ why: String) -> Diagnostic {
      Diagnostic(
        rule: "program-failed", severity: .error, message: "the file can't be read as \(what)",
        explanation: why)
    }
  }
}
