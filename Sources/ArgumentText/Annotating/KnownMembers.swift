internal import ArgumentModel

/// The members that annotations and documents have, and which of them is meant by a name that is none.
///
/// A name that nobody knows is kept; one that is almost a known one, or has a value that only a known one
/// has, is most likely a mistake, and what it was to say would be lost without a word.
enum KnownMembers {
  /// Those of an annotation.
  static let annotation = [
    "quote", "prefix", "suffix", "range", "ranges", "edition", "id", "role", "text", "who", "act",
    "hedge", "stance", "target", "from", "scheme", "tags", "suggestion", "by", "confidence",
  ]
  /// Those of a document.
  static let document = ["id", "title", "text", "language", "annotations"]

  /// The member that is meant by one of an annotation that isn't known; nil where it may be anything.
  static func meant(by member: JSONObject.Member, in object: JSONObject) -> String? {
    if let name = nearest(to: member.name, among: annotation) { return name }
    guard let word = member.value.stringValue else { return nil }
    if object["stance"] == nil, Stance.known.contains(Stance(rawValue: word)) { return "stance" }
    if object["role"] == nil, Role.known.contains(Role(rawValue: word)) { return "role" }
    return nil
  }

  /// The known name that differs in one letter from another, or in two where it is long.
  static func nearest(to name: String, among known: [String]) -> String? {
    let lowercase = name.lowercased()
    // What is written with a prefix or in several words is somebody's own.
    guard lowercase.utf8.count <= 16 else { return nil }
    let most = lowercase.utf8.count < 7 ? 1 : 2
    return known.map { (NearestIDs.distance(lowercase, $0), $0) }.filter { $0.0 <= most }
      .min { $0.0 < $1.0 }?.1
  }
}
