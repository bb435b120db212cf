public import ArgumentJSON
public import ArgumentModel

/// A map as it was read from its file.
public struct StoredMap: Sendable {
  /// The file, as it was named.
  public var path: String
  /// The file's bytes, for showing findings in their surroundings.
  public var bytes: [UInt8]
  /// The digest of the bytes.
  public var digest: Digest
  /// The map, and where its parts stand in the file.
  public var document: MapDocument

  /// The map of the document.
  public var map: ArgumentMap { document.map }

  /// Reads a map from bytes that were read from a file.
  /// - Throws: ``StoreError`` with the code ``StoreError/Code/notAMap``.
  public init(path: String, bytes: [UInt8], limits: ReadingLimits) throws(StoreError) {
    self.path = path
    self.bytes = bytes
    digest = Digest.of(bytes: bytes)
    do throws(ReadFailure) {
      document = try MapReader(limits: limits).read(bytes)
    } catch {
      throw .notAMap(path, error)
    }
  }
}

extension ArgumentMap {
  /// The digest of the map's canonical document.
  var canonicalDigest: Digest {
    var hash = SHA256()
    MapWriter().write(self) { hash.update($0) }
    return hash.finalize()
  }
}
