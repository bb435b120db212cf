public import ArgumentJSON
public import ArgumentStore

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Maps by their URLs, beside the paths that the modules take.

extension MapStore {
  /// Makes a store for a file, which needn't be there.
  public init(_ file: URL, limits: ReadingLimits = ReadingLimits()) {
    self.init(path: file.path, limits: limits)
  }
}

extension OutputFile {
  /// Writes a text into a file, as a whole or not at all.
  public static func write(_ text: String, to file: URL) throws(StoreError) {
    try write(Array(text.utf8), to: file.path)
  }
}
