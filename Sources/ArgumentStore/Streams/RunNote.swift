/// A small file beside an output that says how far the run which writes it got.
public struct RunNote: Sendable {
  /// The note's file.
  public let path: String
  private let location: FileLocation

  /// The most bytes of a note; what is longer is something else.
  private static let mostBytes = 4096

  /// The note of a run that writes a file.
  public init(besideOutput output: String) {
    path = output + ".progress"
    location = FileLocation(kept: path)
  }

  /// What the note says; nil where there is none.
  /// - Throws: ``StoreError`` where something else has its name.
  public func read() throws(StoreError) -> String? {
    do throws(SystemError) {
      guard let file = try KeptFile.open(path) else { return nil }
      if let bytes = try file.content(limit: Self.mostBytes) {
        return String(decoding: bytes, as: UTF8.self)
      }
    } catch {
      guard error.isLink || error == .notRegular else { throw .reading(path, error) }
    }
    throw isSomethingElse
  }

  /// The error for a file of that name that is no note.
  public var isSomethingElse: StoreError {
    StoreError(
      .exists, path, "“\(path)” is there already, and is no note of how far a run got",
      explanation: "Such a note belongs there. Give this file another name, or the output.")
  }

  /// Replaces the note as a whole, and waits until it would outlast a loss of power.
  /// - Parameters:
  ///   - text: What it shall say.
  ///   - output: The output, whose permissions it takes.
  public func write(_ text: String, for output: borrowing GrowingFile) throws(StoreError) {
    Leftovers.remove(of: location)
    var replacement = try Replacement(
      of: location, at: location.freeTemporary, beside: output.status)
    replacement.claim()
    try replacement.append(Array(text.utf8))
    try replacement.finish()
    try replacement.replace()
  }

  /// Removes the note: there is nothing to go on with.
  public func remove() throws(StoreError) {
    do throws(SystemError) {
      try FileSystem.remove(path)
    } catch {
      throw .writing(path, in: location.folder, error)
    }
  }
}
