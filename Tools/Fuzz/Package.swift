// swift-tools-version: 6.2
// A package of its own, so that nobody who builds argue builds its fuzzers. `run` builds it with the
// sanitizers; without them its programs have no `main`.

import PackageDescription

let package = Package(
  name: "argue-fuzz",
  dependencies: [
    // HTML and XML are read as well; the libraries for that are among those that Tools/setup names.
    .package(name: "argue", path: "../..", traits: ["Markup"])
  ],
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    .target(
      name: "FuzzSupport",
      dependencies: ["CLibFuzzer", .product(name: "ArgumentModel", package: "argue")]),
    .executableTarget(
      name: "scanner",
      dependencies: [
        "FuzzSupport",
        .product(name: "ArgumentJSON", package: "argue"),
        .product(name: "ArgumentModel", package: "argue"),
      ]),
    .executableTarget(
      name: "map",
      dependencies: [
        "FuzzSupport",
        .product(name: "ArgumentAnalysis", package: "argue"),
        .product(name: "ArgumentJSON", package: "argue"),
        .product(name: "ArgumentModel", package: "argue"),
      ]),
    .executableTarget(
      name: "edits",
      dependencies: [
        "FuzzSupport",
        .product(name: "ArgumentJSON", package: "argue"),
        .product(name: "ArgumentModel", package: "argue"),
      ]),
    .executableTarget(
      name: "formats",
      dependencies: [
        "FuzzSupport",
        // Brings ArgumentFrameworks along, which is no product of its own.
        .product(name: "ArgumentAnalysis", package: "argue"),
        .product(name: "ArgumentFormats", package: "argue"),
        .product(name: "ArgumentJSON", package: "argue"),
        .product(name: "ArgumentModel", package: "argue"),
        .product(name: "ArgumentText", package: "argue"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
