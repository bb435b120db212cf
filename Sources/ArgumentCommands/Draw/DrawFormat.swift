internal import ArgumentParser
internal import ArgumentStore

/// What `argue draw` can write.
enum DrawFormat: String, CaseIterable, ExpressibleByArgument {
  case svg, html, pdf, png, layout

  /// The format by a file's ending.
  init?(file: String) {
    guard let ending = file.split(separator: ".").last?.lowercased(), file.contains("."),
      !ExistingFile.isNamedAsMap(file)
    else { return nil }
    switch ending {
    case "htm": self = .html
    case "json": self = .layout
    default: self.init(rawValue: ending)
    }
  }
}
