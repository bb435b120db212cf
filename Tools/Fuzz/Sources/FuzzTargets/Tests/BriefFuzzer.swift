import Foundation

/// Runs a target on changed seeds, the same ones every time, without libFuzzer and its sanitizers.
///
/// What passed once doesn't fail by chance the next time. Nothing guides the search, so this finds
/// what is gross; the long runs of `Tools/Fuzz/run` find the rest.
struct BriefFuzzer {
  private let target: FuzzTarget

  init(_ target: FuzzTarget) { self.target = target }

  /// Where the input lies that is being checked.
  var currentInput: URL {
    Self.repository.appending(path: ".build/fuzzing/\(target.rawValue)")
  }

  /// Checks the seeds and what becomes of them.
  ///
  /// The input at which the process ends stays behind.
  func run() throws {
    let seeds = try target.seedFiles(in: Self.repository).map { try [UInt8](Data(contentsOf: $0)) }
    try FileManager.default.createDirectory(
      at: currentInput.deletingLastPathComponent(), withIntermediateDirectories: true)
    for seed in seeds { try check(seed) }
    var random = SmallGenerator(seed: 1)
    for _ in 0..<target.briefRounds {
      var input = random.pick(seeds)
      repeat {
        input = changed(input, crossedWith: random.pick(seeds), &random)
      } while random.oneIn(2)
      if input.count <= target.mostBytes { try check(input) }
    }
    try FileManager.default.removeItem(at: currentInput)
  }

  private func check(_ input: [UInt8]) throws {
    try Data(input).write(to: currentInput)
    target.check(input)
  }

  /// Three changes in four go along the structure, as in the long runs.
  private func changed(
    _ input: [UInt8], crossedWith other: [UInt8], _ random: inout SmallGenerator
  ) -> [UInt8] {
    if random.oneIn(4) { return Self.changedBytes(input, &random) }
    var inner = SmallGenerator(seed: random.next())
    var mutator = StructureMutator(input, seed: random.next()) { bytes, most in
      Array(Self.changedBytes(bytes, &inner).prefix(most))
    }
    if random.oneIn(8) {
      mutator.cross(with: other)
    } else {
      mutator.mutate()
    }
    return mutator.result
  }

  /// Bytes of which one is changed, removed or inserted, or a few are repeated elsewhere.
  private static func changedBytes(_ bytes: [UInt8], _ random: inout SmallGenerator) -> [UInt8] {
    var bytes = bytes
    guard !bytes.isEmpty else { return [UInt8(random.below(256))] }
    let place = random.below(bytes.count)
    switch random.below(5) {
    case 0: bytes[place] = UInt8(random.below(256))
    case 1: bytes[place] ^= 1 << UInt8(random.below(8))
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(UInt8(random.below(256)), at: place)
    default:
      let start = random.below(bytes.count)
      bytes.insert(contentsOf: bytes[start...].prefix(1 + random.below(64)), at: place)
    }
    return bytes
  }

  private static let repository = URL(fileURLWithPath: RepositoryFile.folder)
}

extension FuzzTarget {
  /// How many changed seeds are checked.
  fileprivate var briefRounds: Int {
    switch self {
    case .scanner: 1000
    case .map: 150
    case .edits: 200
    case .formats: 600
    }
  }

  /// The largest input that is checked.
  fileprivate var mostBytes: Int {
    switch self {
    case .scanner: 20_000
    case .map: 70_000
    case .edits: 8000
    case .formats: 4000
    }
  }

  /// The seeds' files in the order of their names.
  fileprivate func seedFiles(in repository: URL) throws -> [URL] {
    let seeds = "Tools/Fuzz/Seeds/"
    let files =
      switch self {
      case .scanner:
        try ["scanner", "map", "edits", "formats"].flatMap {
          try Self.files(of: seeds + $0, in: repository)
        }
      case .map:
        try Self.files(of: seeds + "map", in: repository)
          + Self.files(of: "Maps", in: repository)
      case .edits: try Self.files(of: seeds + "edits", in: repository)
      case .formats: try Self.files(of: seeds + "formats", in: repository)
      }
    return files.sorted { $0.path < $1.path }
  }

  private static func files(of folder: String, in repository: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: repository.appending(path: folder), includingPropertiesForKeys: nil
    ).filter { !$0.hasDirectoryPath }
  }
}
