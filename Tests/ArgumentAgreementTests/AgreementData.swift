import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport

/// A value of the published and computed agreement that stands beside the repository.
struct AgreementData {
  let json: JSONValue?

  init(_ name: String) throws {
    guard let folder = SharedData.folder("agreement") else { throw CocoaError(.fileNoSuchFile) }
    try self.init(url: folder.appending(path: name))
  }

  init(url: URL) throws { json = try JSONParser.value(try SharedData.bytes(url)) }

  private init(_ json: JSONValue?) { self.json = json }

  subscript(name: String) -> AgreementData { AgreementData(json?.objectValue?[name]) }

  var list: [AgreementData] { (json?.arrayValue ?? []).map { AgreementData($0) } }

  var text: String { json?.stringValue ?? "" }

  /// Whether there is something.
  var isThere: Bool { json != nil && json != .null }

  var number: Double? {
    switch json {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// The units of a table, a line each: coder, category, start, end.
  static func units(_ name: String) throws -> (
    names: [String], coders: [[(Double, Double, String)]]
  ) {
    guard let folder = SharedData.folder("agreement") else { throw CocoaError(.fileNoSuchFile) }
    let text = String(
      decoding: try SharedData.bytes(folder.appending(path: "gamma/tests/data/\(name).csv")),
      as: UTF8.self)
    var names: [String] = []
    var coders: [[(Double, Double, String)]] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let start = Double(cells[2]), let end = Double(cells[3]) else {
        continue
      }
      if !names.contains(cells[0]) {
        names.append(cells[0])
        coders.append([])
      }
      coders[names.firstIndex(of: cells[0]) ?? 0].append((start, end, cells[1]))
    }
    return (names, coders)
  }
}
