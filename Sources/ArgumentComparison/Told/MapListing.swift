public import ArgumentModel
internal import ArgumentWords

/// A map as lines of text, a block an entity and a line a member: what programs that compare lines are
/// given in place of JSON.
public struct MapListing {
  private let map: ArgumentMap

  /// Takes a map.
  public init(_ map: ArgumentMap) { self.map = map }

  /// The lines, ending in a line feed; nothing of the map is left out.
  public var text: String {
    var text = "map\n"
    write(map.header, to: &text)
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        text += "\(kind.rawValue) \(entity.id.rawValue.printable)\n"
        switch entity {
        case .source(let record): write(record, to: &text)
        case .participant(let record): write(record, to: &text)
        case .statement(let record): write(record, to: &text)
        case .reason(let record): write(record, to: &text)
        case .relation(let record): write(record, to: &text)
        case .group(let record): write(record, to: &text)
        case .utterance(let record): write(record, to: &text)
        case .comment(let record): write(record, to: &text)
        }
      }
    }
    return text
  }

  private func write<R: Record>(_ record: R, to text: inout String) {
    for change in FieldChange.all(from: nil, to: record) {
      guard let value = change.new else { continue }
      let name = change.field.printable
      switch change.kind {
      case .text, .object:
        for part in change.newParts ?? [] {
          guard case .name(let key) = part.key else { continue }
          text += "  \(name) [\(key.printable)]: \(DifferenceText.text(part.json))\n"
        }
      case .strings, .ids:
        let parts = (change.newParts ?? []).map { DifferenceText.text($0.json) }
        text += "  \(name): \(parts.joined(separator: ", "))\n"
      default:
        if let parts = change.newParts, change.kind != .premises {
          for part in parts { text += "  \(name): \(DifferenceText.text(part.json))\n" }
        } else if case .array(let elements) = value {
          let told = elements.map { DifferenceText.text($0) }
          text += "  \(name): \(told.joined(separator: ", "))\n"
        } else {
          text += "  \(name): \(DifferenceText.text(value))\n"
        }
      }
    }
  }
}
