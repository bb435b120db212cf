/// Names for files of which each is given once: what is taken already gets a number behind it.
public struct UniqueNames: Sendable {
  private var taken: Set<String> = []
  /// From which number on there may be room behind a name.
  private var next: [String: Int] = [:]

  /// Begins with no names given.
  public init() {}

  /// The name, or where that is given already the name with the first number from 2 that is free.
  public mutating func name(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = next[wanted] ?? 2
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    next[wanted] = number + 1
    return "\(wanted)-\(number)"
  }
}
