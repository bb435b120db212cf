import Foundation
import TestSupport
import Testing

/// Every folder of a format is in the lists by which formats are found, and has its files named alike.
struct FormatFolderTests {
  /// The folders in which formats share what they need.
  private static let shared: Set<String> = [
    "Annotations", "ArgumentFormats.docc", "Exporting", "Importing", "JSONDocuments", "NodeGraph",
    "Office", "Outlines", "RDF", "Tokens", "Trees", "XMLDocuments", "YAML",
  ]

  private static let folder = Repository.folder.appending(path: "Sources/ArgumentFormats")

  @Test("No format is forgotten in the lists of formats")
  func registry() throws {
    let lists = try [
      "Exporting/ExportFormats.swift", "Importing/ImportFormats.swift",
      "Annotations/AnnotationFormats.swift",
    ].map { try RepositoryText.text("Sources/ArgumentFormats/\($0)") }.joined()
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { !Self.shared.contains($0) }
    #expect(folders.count > 12)
    for name in folders {
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: Self.folder.appending(path: name).path
      ).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      let doors = ["\(name)Exporter", "\(name)Importer"].filter { files.contains("\($0).swift") }
      #expect(!doors.isEmpty, "\(name) has neither an exporter nor an importer of its name")
      for door in doors { #expect(lists.contains("\(door)("), "\(door) is in no list") }
      let others = files.filter { $0.hasSuffix("orter.swift") && !$0.hasPrefix(name) }
      #expect(others == [], "\(name) has doors of other names")
      for kind in ["Reader", "Writer"] {
        let misnamed = files.filter {
          $0.hasSuffix("\(kind).swift") && $0 != "\(name)\(kind).swift"
        }
        #expect(misnamed == [], "\(name)")
      }
    }
  }
}
