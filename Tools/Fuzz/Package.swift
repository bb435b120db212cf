// swift-tools-version: 6.2
// A package of its own, so that nobody who builds argue builds its fuzzers. `run` builds it with the
// sanitizers; without them its programs have no `main`.

import PackageDescription

/// A program that runs libFuzzer on one of the targets.
func fuzzer(_ name: String) -> Target {
  .executableTarget(name: name, dependencies: ["FuzzSupport", "FuzzTargets"])
}

let package = Package(
  name: "argue-fuzz",
  dependencies: [
    // HTML and XML are read as well; the libraries for that are among those that Tools/setup names.
    .package(name: "argue", path: "../..", traits: ["Markup"])
  ],
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    // What is fuzzed. The tests of the whole package run it too, on changed seeds.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "ArgumentAnalysis", "ArgumentFormats", "ArgumentFrameworks", "ArgumentJSON",
        "ArgumentModel", "ArgumentText",
      ].map { .product(name: $0, package: "argue") },
      exclude: ["Tests"]),
    .target(name: "FuzzSupport", dependencies: ["CLibFuzzer", "FuzzTargets"]),
    fuzzer("scanner"), fuzzer("map"), fuzzer("edits"), fuzzer("formats"),
  ],
  swiftLanguageModes: [.v6]
)
