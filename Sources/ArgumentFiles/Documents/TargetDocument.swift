public import ArgumentFormats
public import ArgumentModel

/// A document of a target's format, with what belongs beside it.
public struct TargetDocument: Sendable {
  /// The document's bytes.
  public let bytes: [UInt8]
  /// The map that it is; nil for a document of any other kind.
  public internal(set) var map: ArgumentMap?
  /// The endings and contents of files beside it.
  public private(set) var companions: [(ending: String, bytes: [UInt8])] = []
  /// What the format can't carry, and what is wrong with the texts that it needs.
  public internal(set) var diagnostics: [Diagnostic] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The document that an exporter made.
  public init(_ exported: Exported) {
    bytes = exported.bytes
    companions = exported.companions.map { ($0.ending, Array($0.text.utf8)) }
    diagnostics = exported.diagnostics
  }
}
