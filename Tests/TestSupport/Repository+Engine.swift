public import Foundation
public import Testing

extension Repository {
  /// The engine as `Tools/wasm` builds it, or nil where it isn't built.
  public static var engine: URL? {
    let file = folder.appending(path: ".build/wasm/argue.wasm")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// The engine as pages carry it, packed by gzip, or nil where it isn't built.
  public static var packedEngine: [UInt8]? {
    let file = folder.appending(path: ".build/wasm/argue.wasm.gz")
    return (try? Data(contentsOf: file)).map { Array($0) }
  }

  /// Whether `Tools/wasm` is at work.
  static var isBuildingEngine: Bool {
    let file = folder.appending(path: ".build/wasm/modules/building")
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return false }
    // A build that was killed leaves its file behind.
    return kill(process, 0) == 0
  }

  /// The script that starts the engine.
  public static let engineScript = folder.appending(path: "Tools/WasmBorder/engine.mjs")
}

extension Requirement {
  /// The engine as pages carry it.
  public static let packedEngine = Requirement("the engine isn't built (Tools/wasm)") {
    Repository.packedEngine != nil || Repository.isBuildingEngine
  }

  /// The engine as WebAssembly, and what runs it.
  public static let engine = Requirement(
    "the engine isn't built (Tools/wasm), or node isn't installed (Tools/setup)"
  ) {
    (Repository.engine != nil || Repository.isBuildingEngine) && Child.path(of: "node") != nil
  }
}

/// Lets a test begin when the engine is built, where `Tools/wasm` builds it beside the tests, and at
/// once then: these tests take so long that they can't be the last.
public struct EngineBuildTrait: TestTrait, SuiteTrait, TestScoping {
  /// In front of a suite it is about each of its tests.
  public var isRecursive: Bool { true }

  private let executor: ThreadExecutor

  fileprivate static let engine = Self(executor: ThreadExecutor("engine"))
  fileprivate static let reading = Self(executor: ThreadExecutor("reading"))
  fileprivate static let editing = Self(executor: ThreadExecutor("editing"))

  /// Waits, and then runs the test.
  public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(executor) {
      while Repository.isBuildingEngine { try await Task.sleep(for: .milliseconds(500)) }
      try await function()
    }
  }
}

extension Trait where Self == EngineBuildTrait {
  /// Lets a test begin when the engine is built.
  public static var afterEngineBuild: Self { .engine }

  /// Lets a test of pages that are read in a browser begin when the engine is built.
  public static var readingInBrowser: Self { .reading }

  /// Lets a test of pages that are edited in a browser begin when the engine is built, beside those that
  /// are read: one after another they would be all that still runs at the end.
  public static var editingInBrowser: Self { .editing }
}
