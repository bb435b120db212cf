// swift-tools-version: 6.2
// Targets stand in the order of their dependencies, then of the alphabet; the allowed arrows between
// them are tested by `ArchitectureTests`.

import PackageDescription

/// Every target is built in Swift 6 mode with these features of later language versions.
let settings: [SwiftSetting] = {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
  ]
  // Tools/check sets ARGUE_STRICT: whoever only builds is not stopped by a newer compiler's warning.
  if Context.environment["ARGUE_STRICT"] != nil {
    settings.append(.treatAllWarnings(as: .error))
  }
  return settings
}()

let package = Package(
  name: "argue",
  products: [
    .executable(name: "argue", targets: ["ArgueMain"]),
    .executable(name: "argue-editor", targets: ["ArgueEditorMain"]),
    .library(name: "Argue", targets: ["Argue"]),
    .library(name: "ArgumentModel", targets: ["ArgumentModel"]),
    .library(name: "ArgumentUnicode", targets: ["ArgumentUnicode"]),
    .library(name: "ArgumentJSON", targets: ["ArgumentJSON"]),
    .library(name: "ArgumentMarkup", targets: ["ArgumentMarkup"]),
    .library(name: "ArgumentText", targets: ["ArgumentText"]),
    .library(name: "ArgumentStore", targets: ["ArgumentStore"]),
    .library(name: "ArgumentAgreement", targets: ["ArgumentAgreement"]),
    .library(name: "ArgumentAnalysis", targets: ["ArgumentAnalysis"]),
    .library(name: "ArgumentComparison", targets: ["ArgumentComparison"]),
    .library(name: "ArgumentCorpus", targets: ["ArgumentCorpus"]),
    .library(name: "ArgumentDrawing", targets: ["ArgumentDrawing"]),
    .library(name: "ArgumentFormats", targets: ["ArgumentFormats"]),
    .library(name: "ArgumentFrameworks", targets: ["ArgumentFrameworks"]),
    .library(name: "ArgumentReports", targets: ["ArgumentReports"]),
    .library(name: "ArgumentFiles", targets: ["ArgumentFiles"]),
    .library(name: "ArgumentEngine", targets: ["ArgumentEngine"]),
  ],
  traits: [
    .trait(
      name: "CaDiCaL", description: "Decides what needs a SAT solver (libcadical-dev)."),
    .trait(
      name: "Corpus", description: "Keeps and finds many maps in one file (libsqlite3-dev)."),
    .trait(
      name: "Markup", description: "Reads HTML (libgumbo-dev) and XML (libexpat1-dev)."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "ArgumentAgreement", swiftSettings: settings),
    .target(name: "ArgumentModel", swiftSettings: settings),
    .target(name: "ArgumentUnicode", swiftSettings: settings),
    .target(
      name: "ArgumentJSON", dependencies: ["ArgumentModel", "CJansson"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(name: "ArgumentWords", dependencies: ["ArgumentModel"], swiftSettings: settings),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(
      name: "ArgumentMarkup",
      dependencies: [
        "ArgumentModel",
        .target(name: "CExpat", condition: .when(traits: ["Markup"])),
        .target(name: "CGumbo", condition: .when(traits: ["Markup"])),
      ],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "ArgumentText", dependencies: ["ArgumentMarkup", "ArgumentModel", "ArgumentUnicode"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "ArgumentStore", dependencies: ["ArgumentJSON", "ArgumentModel", "CLinux"],
      swiftSettings: settings),
    // CaDiCaL is written in C++, and Debian has it as a static library alone.
    .systemLibrary(name: "CCadical", providers: [.apt(["libcadical-dev"])]),
    .target(
      name: "ArgumentFrameworks",
      dependencies: [
        "ArgumentModel",
        .target(name: "CCadical", condition: .when(traits: ["CaDiCaL"])),
      ],
      swiftSettings: settings + [.strictMemorySafety()],
      linkerSettings: [
        .linkedLibrary("stdc++", .when(traits: ["CaDiCaL"])),
        .linkedLibrary("m", .when(traits: ["CaDiCaL"])),
      ]),
    .target(
      name: "ArgumentAnalysis",
      dependencies: [
        "ArgumentFrameworks", "ArgumentModel", "ArgumentUnicode",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "ArgumentCorpus",
      dependencies: [
        "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentUnicode",
        .target(name: "CSQLite", condition: .when(traits: ["Corpus"])),
      ],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "ArgumentDrawing",
      dependencies: ["ArgumentJSON", "ArgumentModel", "ArgumentUnicode", "ArgumentWords"],
      // The script and the style of HTML pages stand in the program itself.
      resources: [.embedInCode("Page")], swiftSettings: settings),
    .target(
      name: "ArgumentReports",
      dependencies: [
        "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentText", "ArgumentUnicode",
        "ArgumentWords",
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentComparison",
      dependencies: [
        "ArgumentAgreement", "ArgumentAnalysis", "ArgumentJSON", "ArgumentMarkup",
        "ArgumentModel", "ArgumentReports", "ArgumentText", "ArgumentUnicode", "ArgumentWords",
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentFormats",
      dependencies: [
        "ArgumentDrawing", "ArgumentJSON", "ArgumentMarkup", "ArgumentModel", "ArgumentReports",
        "ArgumentText",
        "ArgumentUnicode", "ArgumentWords",
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentEngine",
      dependencies: [
        "ArgumentAnalysis", "ArgumentDrawing", "ArgumentFormats", "ArgumentJSON", "ArgumentModel",
        "ArgumentReports", "ArgumentText", "ArgumentWords",
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentFiles",
      dependencies: [
        "ArgumentFormats", "ArgumentJSON", "ArgumentModel", "ArgumentStore", "ArgumentText",
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentEditor",
      dependencies: [
        "ArgumentAnalysis", "ArgumentDrawing", "ArgumentFiles", "ArgumentJSON", "ArgumentModel",
        "ArgumentReports", "ArgumentStore", "ArgumentText", "ArgumentWords",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),
    .target(
      name: "ArgumentCommands",
      dependencies: [
        "ArgumentAnalysis", "ArgumentComparison", "ArgumentCorpus", "ArgumentDrawing",
        "ArgumentFiles", "ArgumentFormats", "ArgumentFrameworks", "ArgumentJSON", "ArgumentModel",
        "ArgumentReports", "ArgumentStore", "ArgumentText", "ArgumentUnicode", "ArgumentWords",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Not named like the program: where files' names ignore case, Argue and argue would be one module.
    .executableTarget(
      name: "ArgueMain", dependencies: ["ArgumentCommands"],
      swiftSettings: settings),
    .executableTarget(
      name: "ArgueEditorMain", dependencies: ["ArgumentEditor"], swiftSettings: settings),
    .target(
      name: "Argue",
      dependencies: [
        "ArgumentAgreement", "ArgumentAnalysis", "ArgumentComparison", "ArgumentCorpus",
        "ArgumentDrawing", "ArgumentFiles", "ArgumentFormats", "ArgumentFrameworks",
        "ArgumentJSON", "ArgumentModel", "ArgumentReports", "ArgumentStore", "ArgumentText",
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport",
      dependencies: ["ArgumentJSON", "ArgumentModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentAgreementTests",
      dependencies: ["ArgumentAgreement", "ArgumentJSON", "ArgumentModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentModelTests", dependencies: ["ArgumentModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentUnicodeTests", dependencies: ["ArgumentUnicode", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentJSONTests",
      dependencies: [
        "ArgumentAnalysis", "ArgumentDrawing", "ArgumentJSON", "ArgumentModel", "ArgumentText",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentWordsTests", dependencies: ["ArgumentModel", "ArgumentWords", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentMarkupTests",
      dependencies: ["ArgumentMarkup", "ArgumentModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentTextTests",
      dependencies: [
        "ArgumentJSON", "ArgumentMarkup", "ArgumentModel", "ArgumentText", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentStoreTests",
      dependencies: ["ArgumentJSON", "ArgumentModel", "ArgumentStore", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentFrameworksTests",
      dependencies: ["ArgumentFrameworks", "ArgumentModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentAnalysisTests",
      dependencies: [
        "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentText", "ArgumentWords",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentCorpusTests",
      dependencies: ["ArgumentCorpus", "ArgumentJSON", "ArgumentModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentDrawingTests",
      dependencies: [
        "ArgumentDrawing", "ArgumentJSON", "ArgumentModel", "ArgumentWords", "TestSupport",
        "ArgueMain",
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentReportsTests",
      dependencies: [
        "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel", "ArgumentReports", "ArgumentText",
        "ArgumentUnicode", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentComparisonTests",
      dependencies: ["ArgumentComparison", "ArgumentJSON", "ArgumentModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentFormatsTests",
      dependencies: [
        "ArgumentFormats", "ArgumentJSON", "ArgumentMarkup", "ArgumentModel", "ArgumentReports",
        "ArgumentText", "ArgumentUnicode", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentEngineTests",
      dependencies: [
        "ArgumentEngine", "ArgumentJSON", "ArgumentModel", "TestSupport", "ArgueMain",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentCommandsTests",
      dependencies: [
        "ArgumentCommands", "ArgumentJSON", "ArgumentModel", "TestSupport", "ArgueMain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentEditorTests",
      dependencies: [
        "ArgumentEditor", "ArgumentJSON", "ArgumentModel", "ArgumentStore", "TestSupport",
        "ArgueMain", "ArgueEditorMain",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArgueTests", dependencies: ["Argue", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentFilesTests",
      dependencies: [
        "ArgumentFiles", "ArgumentJSON", "ArgumentModel", "ArgumentStore", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "ArgumentAnalysis", "ArgumentFormats", "ArgumentFrameworks", "ArgumentJSON",
        "ArgumentModel", "ArgumentText",
      ],
      path: "Tools/Fuzz/Sources/FuzzTargets", swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// Tools/check sets ARGUE_CHECK and builds without optimizing, but for what most of the tests' time would go
// by otherwise. The compiler proper takes the last word, which stands behind what all targets are told.
if Context.environment["ARGUE_CHECK"] != nil {
  for target in package.targets where ["ArgumentText", "ArgumentUnicode"].contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-Xfrontend", "-O"])]
  }
}
