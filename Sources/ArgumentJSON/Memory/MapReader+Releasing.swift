extension MapReader {
  /// Reads a map and gives the document's memory back while doing so, for large documents: then the
  /// document and the map are never both in memory as a whole.
  ///
  /// The caller gives the bytes away; what it needs them for later, such as the lines of findings,
  /// it reads again.
  /// - Throws: ``ReadFailure`` whose lines and columns aren't to be relied on, since the text is gone;
  ///   ``read(_:)`` says where the errors are.
  public func read(releasing bytes: consuming [UInt8]) throws(ReadFailure) -> MapDocument {
    try read(bytes, releasing: { $0.release($1) })
  }
}
