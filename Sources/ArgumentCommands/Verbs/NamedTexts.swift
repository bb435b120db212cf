internal import ArgumentModel

/// The files that were named for texts, and whether any of the maps is about them.
struct NamedTexts {
  private var fitting: Set<String> = []
  private var problems: [(path: String, problems: [Diagnostic])] = []

  mutating func add(_ files: [(path: String, problems: [Diagnostic])]) {
    for file in files {
      if file.problems.isEmpty { fitting.insert(file.path) } else { problems.append(file) }
    }
  }

  /// Says what is wrong with files that are no edition's of any map, as `argue source attach` does.
  /// - Returns: Whether there are any.
  func reportWrongFiles() -> Bool {
    let wrong = problems.filter { !fitting.contains($0.path) }
    for file in wrong { Console.warn(file.problems, file: file.path) }
    return !wrong.isEmpty
  }
}
