public import ArgumentModel

/// What a file is that an edition is made from.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// Markdown, as pandoc reads it.
  case markdown
  /// A page of the web.
  case html
  /// A document of a word processor, Office Open XML.
  case docx
  /// Pages ready for print.
  case pdf

  /// What a file looks like, by the end of its name and then by its first bytes.
  public static func guess(name: String, bytes: [UInt8]) -> DocumentFormat {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch suffix {
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    case "docx": return .docx
    case "pdf": return .pdf
    default: break
    }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .docx }
    let start = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .text
  }
}

/// What another program is to make of a document.
public enum ConvertedForm: String, Hashable, Sendable, CaseIterable {
  /// A page of HTML.
  case html
  /// Plain text.
  case text
  /// The words with their places on the pages, as `pdftotext -bbox-layout` writes them.
  case pages
}

/// Turns a file that only another program reads into one that is read here: Markdown and documents
/// of word processors into HTML, PDF into plain text or words with their places.
///
/// This module starts no programs, so whoever can passes such a function.
public typealias DocumentConverter =
  @Sendable (DocumentFormat, ConvertedForm, [UInt8]) throws(Diagnostic) -> [UInt8]

/// How much of a document is read as its text, as a rule's `reading` says.
enum DocumentReading: String, CaseIterable {
  /// What a page of the web is about.
  case article
  /// The paragraphs of printed pages.
  case pages

  /// The reading that a format has unless all of a document is wanted.
  init?(of format: DocumentFormat) {
    switch format {
    case .text: return nil
    case .html, .markdown, .docx: self = .article
    case .pdf: self = .pages
    }
  }
}
