// swift-tools-version: 6.2
// A package of its own, so that nobody who builds argue builds its fuzzers. `run` builds it with the
// sanitizers; without them its programs have no `main`.

import PackageDescription

/// A program that fuzzes what some of argue's modules read.
func fuzzer(_ name: String, reading modules: String...) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["FuzzSupport"] + modules.map { .product(name: $0, package: "argue") })
}

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
    fuzzer("scanner", reading: "ArgumentJSON", "ArgumentModel"),
    fuzzer("map", reading: "ArgumentAnalysis", "ArgumentJSON", "ArgumentModel"),
    fuzzer("edits", reading: "ArgumentJSON", "ArgumentModel"),
    // ArgumentAnalysis brings ArgumentFrameworks along, which is no product of its own.
    fuzzer(
      "formats",
      reading: "ArgumentAnalysis", "ArgumentFormats", "ArgumentJSON", "ArgumentModel",
      "ArgumentText"),
  ],
  swiftLanguageModes: [.v6]
)
