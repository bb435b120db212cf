import ArgumentFormats
import ArgumentModel
import ArgumentText

@testable import ArgumentFrameworks

/// One input: a line with the name of a reader, the text if there is one, a line `%%`, the document.
struct FormatInput {
  /// What reads the document.
  enum Reader {
    /// A format of annotations.
    case annotations(any MapImporter)
    /// A text that becomes editions.
    case edition(DocumentFormat)
    /// JSON Lines as `argue annotate` takes them.
    case lines
    /// A document as `argue annotate --corpus` takes them.
    case corpus
    /// A format of plain frameworks.
    case framework(FrameworkFormat)
  }

  let reader: Reader
  /// What stands behind the reader's name.
  let options: Substring
  let document: [UInt8]
  /// The text that the document is upon.
  let text: [UInt8]?

  /// Takes an input apart; nil where no reader is named.
  init?(_ bytes: [UInt8]) {
    let lineEnd = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let head = String(decoding: bytes[..<lineEnd], as: UTF8.self)
    let name = head.prefix { $0 != " " }
    guard let reader = Self.reader(String(name)) else { return nil }
    self.reader = reader
    options = head.dropFirst(name.count + 1)
    let rest = Array(bytes[lineEnd...].dropFirst())
    if let place = Self.separator(in: rest) {
      text = Array(rest[..<place])
      document = Array(rest[(place + 4)...])
    } else {
      text = nil
      document = rest
    }
  }

  /// Checks what has to hold of the document for its reader.
  func check() {
    switch reader {
    case .annotations(let format): AnnotationFormatInvariants(format, self).check()
    case .edition(let format): EditionInvariants(format, self).check()
    case .lines: AnnotationLineInvariants(self).check()
    case .corpus: CorpusInvariants(self).check()
    case .framework(let format): FrameworkInvariants(format, self).check()
    }
  }

  private static func reader(_ name: String) -> Reader? {
    if let format = ImportFormats.all.first(where: { $0.name == name }) {
      return .annotations(format)
    }
    if let format = FrameworkFormat(rawValue: name) { return .framework(format) }
    switch name {
    case "html", "text": return DocumentFormat(rawValue: name).map(Reader.edition)
    case "lines": return .lines
    case "corpus": return .corpus
    default: return nil
    }
  }

  private static func separator(in bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [0x0A, 0x25, 0x25, 0x0A]
    guard bytes.count >= mark.count else { return nil }
    return (0...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
  }

  /// Inputs that make what is made once.
  static let warmUps: [[UInt8]] = [
    "brat.txt", "cas.txt", "microtexts.txt", "html.txt", "lines.txt", "corpus.txt", "apx.txt",
  ].map { RepositoryFile.bytes("Tools/Fuzz/Seeds/formats/" + $0) }
}
