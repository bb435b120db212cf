public import ArgumentJSON
public import ArgumentModel
internal import ArgumentStore

/// The maps that maps refer to, each read once.
///
/// A map may come from a stranger: what it names is read only inside its own folder, links followed, and
/// only if it is a regular file. References of the maps that are read aren't followed, so that it doesn't
/// matter how maps refer to each other.
public struct OtherMaps {
  private let limits: ReadingLimits
  /// The ids of the statements of each map, or why it can't be read, by the folder and the path in it.
  private var known: [Place: Content] = [:]

  private struct Place: Hashable {
    var folder: String
    var path: String
  }

  private enum Content {
    case statements(Set<EntityID>)
    case unreadable(why: String)
  }

  /// Has read none yet.
  /// - Parameter limits: How large a map may be that is referred to.
  public init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// A warning for each reference of a map that leads nowhere.
  /// - Parameters:
  ///   - map: The map.
  ///   - mapPath: Its file; `-` stands for one in the current folder.
  public mutating func dangling(in map: ArgumentMap, mapPath: String) -> [Diagnostic] {
    let folder = NamedFile.folder(of: mapPath)
    var findings: [Diagnostic] = []
    for (index, statement) in map.statements.enumerated() {
      for (number, reference) in statement.seeAlso.enumerated() {
        let pointer = "/statements/\(index)/seeAlso/\(number)"
        let owner = "statement “\(statement.id)” refers to"
        switch content(of: Place(folder: folder, path: reference.map)) {
        case .unreadable(let why):
          findings.append(
            finding(
              "\(owner) the map “\(reference.map)”, which can't be followed: \(why)",
              statement.id, pointer + "/map"))
        case .statements(let ids) where !ids.contains(reference.statement):
          findings.append(
            finding(
              "\(owner) “\(reference.statement)” of “\(reference.map)”, which has no such statement",
              statement.id, pointer + "/statement"))
        case .statements: break
        }
      }
    }
    return findings
  }

  private func finding(_ message: String, _ id: EntityID, _ pointer: String) -> Diagnostic {
    Diagnostic(
      rule: "dangling-cross-reference", severity: .warning, message: message, id: id,
      pointer: pointer)
  }

  private mutating func content(of place: Place) -> Content {
    if let content = known[place] { return content }
    let content = read(place)
    known[place] = content
    return content
  }

  private func read(_ place: Place) -> Content {
    guard !place.path.isEmpty else { return .unreadable(why: "the path is empty") }
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try NamedFile.read(place.path, inside: place.folder, limit: limits.bytes)
    } catch {
      return .unreadable(why: error.message)
    }
    do throws(ReadFailure) {
      let map = try MapReader(limits: limits).read(releasing: bytes).map
      return .statements(Set(map.statements.map { $0.id }))
    } catch {
      return .unreadable(why: error.diagnostics.first?.message ?? "it is no map")
    }
  }
}
