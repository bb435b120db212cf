import Foundation
import TestSupport
import Testing

/// Which module may use which: arrows point down only.
struct AllowedImportsTests {
  /// The modules of ours that each module may depend on.
  static let allowed: [String: Set<String>] = [
    "ArgumentAgreement": [],
    "ArgumentModel": [],
    "ArgumentUnicode": [],
    "ArgumentWords": ["ArgumentModel"],
    "ArgumentJSON": ["ArgumentModel", "CJansson"],
    "ArgumentMarkup": ["ArgumentModel", "CExpat", "CGumbo"],
    "ArgumentText": ["ArgumentMarkup", "ArgumentModel", "ArgumentUnicode"],
    "ArgumentStore": ["ArgumentJSON", "ArgumentModel", "CLinux"],
    "ArgumentFrameworks": ["ArgumentModel", "CCadical"],
    "ArgumentAnalysis": [
      "ArgumentFrameworks", "ArgumentModel", "ArgumentUnicode", "HeapModule",
    ],
    "ArgumentDrawing": ["ArgumentJSON", "ArgumentModel", "ArgumentUnicode", "ArgumentWords"],
    "ArgumentReports": [
      "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentText", "ArgumentUnicode",
      "ArgumentWords",
    ],
    "ArgumentComparison": [
      "ArgumentAgreement", "ArgumentAnalysis", "ArgumentJSON", "ArgumentMarkup",
      "ArgumentModel", "ArgumentReports", "ArgumentText", "ArgumentUnicode", "ArgumentWords",
    ],
    "ArgumentCorpus": [
      "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentUnicode", "CSQLite",
    ],
    "ArgumentFormats": [
      "ArgumentDrawing", "ArgumentJSON", "ArgumentMarkup", "ArgumentModel", "ArgumentReports",
      "ArgumentText", "ArgumentUnicode", "ArgumentWords",
    ],
    "ArgumentEngine": [
      "ArgumentAnalysis", "ArgumentDrawing", "ArgumentFormats", "ArgumentJSON", "ArgumentModel",
      "ArgumentReports", "ArgumentText", "ArgumentWords",
    ],
    "ArgumentEditor": [
      "ArgumentAnalysis", "ArgumentDrawing", "ArgumentFiles", "ArgumentJSON", "ArgumentModel",
      "ArgumentReports", "ArgumentStore", "ArgumentText", "ArgumentWords", "FlyingFox",
      "FlyingSocks",
    ],
    "ArgueEditorMain": ["ArgumentEditor"],
    "ArgumentFiles": [
      "ArgumentFormats", "ArgumentJSON", "ArgumentModel", "ArgumentStore", "ArgumentText",
    ],
    "ArgumentCommands": [
      "ArgumentAnalysis", "ArgumentComparison", "ArgumentCorpus", "ArgumentDrawing",
      "ArgumentFiles", "ArgumentFormats", "ArgumentFrameworks", "ArgumentJSON", "ArgumentModel",
      "ArgumentReports", "ArgumentStore", "ArgumentText", "ArgumentUnicode", "ArgumentWords",
      "ArgumentParser",
    ],
    "ArgueMain": ["ArgumentCommands"],
    "Argue": [
      "ArgumentAgreement", "ArgumentAnalysis", "ArgumentComparison", "ArgumentCorpus",
      "ArgumentDrawing", "ArgumentFiles", "ArgumentFormats", "ArgumentFrameworks",
      "ArgumentJSON", "ArgumentModel", "ArgumentReports", "ArgumentStore", "ArgumentText",
    ],
  ]

  /// Modules of the system that a module may use besides.
  static let system: [String: Set<String>] = [
    "Argue": ["Foundation", "FoundationEssentials"],
    "ArgumentModel": ["Swift"],
    "ArgumentJSON": ["Glibc"],
    "ArgumentStore": ["Glibc", "Musl", "Darwin", "Synchronization"],
    "ArgumentEditor": ["Foundation", "Glibc"],
    "ArgumentFiles": ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"],
    "ArgumentCommands": ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"],
  ]

  @Test("Every import is allowed", arguments: allowed.keys.sorted())
  func imports(module: String) throws {
    let folder = Repository.folder.appending(path: "Sources/\(module)")
    let permitted = Self.allowed[module, default: []].union(Self.system[module, default: []])
    let files = try Self.swiftFiles(in: folder)
    #expect(!files.isEmpty)
    var unused = Self.allowed[module, default: []]
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let imported = Self.importedModule(line) else { continue }
        unused.remove(imported)
        #expect(
          permitted.contains(imported), "\(file.lastPathComponent) imports \(imported)")
      }
    }
    #expect(unused == [], "\(module) may use them, and does not")
  }

  @Test("The manifest has these modules, each with no other dependencies")
  func manifest() throws {
    // A library that comes with a trait is a dependency all the same.
    let manifest = try String(
      contentsOf: Repository.folder.appending(path: "Package.swift"), encoding: .utf8
    ).replacing(/, condition: \.when\(traits: \[[^\]]*\]\)/, with: "")
    for (module, permitted) in Self.allowed {
      let name = "name: \"\(module)\""
      let target = try #require(
        manifest.components(separatedBy: "arget(").first {
          $0.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix(name)
        },
        "\(module) isn't in the manifest")
      guard let list = target.components(separatedBy: "dependencies: [").dropFirst().first else {
        continue
      }
      let inner = list.components(separatedBy: "]").first ?? list
      let names = inner.components(separatedBy: "\"").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      for name in names where !["swift-argument-parser", "swift-collections"].contains(name) {
        #expect(permitted.contains(name), "\(module) depends on \(name)")
      }
    }
    let sources = try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: "Sources").path)
    let libraries = ["CCadical", "CExpat", "CGumbo", "CJansson", "CLinux", "CSQLite"]
    #expect(Set(sources) == Set(Self.allowed.keys).union(libraries))
  }

  /// Compiled code names the libraries it needs, so what the model's object files name is what it
  /// links, whatever its source says.
  @Test(
    "The model links no Foundation, and the modules above it don't either",
    arguments: [
      "ArgumentModel", "ArgumentUnicode", "ArgumentJSON", "ArgumentMarkup", "ArgumentText",
      "ArgumentFrameworks",
    ])
  func linkage(module: String) throws {
    let build = try #require(Self.buildFolder).appending(path: "\(module).build")
    let objects = try FileManager.default.contentsOfDirectory(atPath: build.path)
      .filter { $0.hasSuffix(".o") }
    try #require(!objects.isEmpty, "no object files in \(build.path)")
    for object in objects {
      let bytes = try Data(contentsOf: build.appending(path: object))
      for library in ["-lFoundation", "-l_Foundation", "-lFoundationEssentials"] {
        #expect(bytes.range(of: Data(library.utf8)) == nil, "\(object) links \(library)")
      }
    }
    // The proof is worth something only if the libraries' names do stand in object files.
    let tests = build.deletingLastPathComponent().appending(path: "ArchitectureTests.build")
    let own = try FileManager.default.contentsOfDirectory(atPath: tests.path)
      .filter { $0.hasSuffix(".o") }
    let named = try own.contains { object in
      try Data(contentsOf: tests.appending(path: object)).range(of: Data("-lFoundation".utf8))
        != nil
    }
    #expect(named)
  }

  /// Where this test was built.
  private static var buildFolder: URL? {
    CommandLine.arguments.first.flatMap { program -> URL? in
      var folder = URL(filePath: program).resolvingSymlinksInPath()
      for _ in 0..<6 {
        folder.deleteLastPathComponent()
        let model = folder.appending(path: "ArgumentModel.build")
        if FileManager.default.fileExists(atPath: model.path) { return folder }
      }
      let standard = Repository.folder.appending(path: ".build/debug")
      return FileManager.default.fileExists(atPath: standard.path) ? standard : nil
    }
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let paths = FileManager.default.enumerator(atPath: folder.path)
    return (paths?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder.appending(path: $0) }
  }

  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: "import"), place < words.count - 1,
      words[..<place].allSatisfy({
        $0.hasPrefix("@")
          || ["public", "package", "internal", "private", "fileprivate"].contains($0)
      })
    else { return nil }
    return words[place + 1].split(separator: ".").first.map(String.init)
  }
}
