// swift-tools-version: 6.2
// A package of its own, so that nobody who builds argue builds its benchmarks.

import PackageDescription

let package = Package(
  name: "argue-benchmarks",
  dependencies: [
    .package(name: "argue", path: "../..")
  ],
  targets: [
    .executableTarget(name: "generate"),
    .executableTarget(
      name: "measure",
      dependencies: [
        .product(name: "ArgumentAnalysis", package: "argue"),
        .product(name: "ArgumentJSON", package: "argue"),
        .product(name: "ArgumentModel", package: "argue"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
