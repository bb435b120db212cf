/// Finds the entities of a map by id.
public struct MapIndex: Sendable, EntityResolving {
  /// Where an entity stands.
  public struct Place: Hashable, Sendable {
    /// The kind, which says in which of the map's arrays.
    public let kind: EntityKind
    /// The position in that array, from 0.
    public let index: Int
  }

  /// The first entity of each id: the kind in the upper 8 bits, the position in the lower 56.
  private var places: [EntityID: UInt64]
  /// All entities of the ids that several bear, in the order of the document.
  public private(set) var duplicates: [EntityID: [Place]] = [:]
  /// The kinds of the entities of those ids.
  private var kindsOfDuplicates: [EntityID: EntityKinds] = [:]
  private let sources: [Source]
  /// The first source of each id that several entities bear.
  private var firstSources: [EntityID: Int] = [:]
  /// Where the editions stand of the sources that have many.
  private var editions: [EntityID: [EntityID: Int]] = [:]

  /// Indexes a map.
  public init(_ map: ArgumentMap) {
    places = Dictionary(minimumCapacity: map.entityCount)
    sources = map.sources
    add(.source, map.sources)
    add(.participant, map.participants)
    add(.statement, map.statements)
    add(.reason, map.reasons)
    add(.relation, map.relations)
    add(.group, map.groups)
    add(.utterance, map.utterances)
    add(.comment, map.comments)
    for (index, source) in sources.enumerated() where isFirst(index, source.id) {
      if duplicates[source.id] != nil { firstSources[source.id] = index }
      if let table = EditionTable.table(source) { editions[source.id] = table }
    }
  }

  /// Whether a source is the first with its id.
  private func isFirst(_ index: Int, _ id: EntityID) -> Bool {
    duplicates[id] == nil || firstSources[id] == nil
  }

  private mutating func add(_ kind: EntityKind, _ records: [some EntityRecord]) {
    for index in records.indices {
      let id = records[index].id
      let packed = UInt64(kind.position) << 56 | UInt64(index)
      if let first = places[id] {
        let place = Self.unpack(first)
        duplicates[id, default: [place]].append(Place(kind: kind, index: index))
        kindsOfDuplicates[id, default: EntityKinds(place.kind)].insert(EntityKinds(kind))
      } else {
        places[id] = packed
      }
    }
  }

  private static func unpack(_ packed: UInt64) -> Place {
    Place(
      kind: EntityKind.allCases[Int(packed >> 56)], index: Int(packed & 0x00FF_FFFF_FFFF_FFFF))
  }

  /// Where the first entity with an id stands, or nil.
  public func place(of id: EntityID) -> Place? { places[id].map(Self.unpack) }

  /// All ids, in no order.
  public var ids: some Sequence<EntityID> { places.keys }

  /// The kinds of the entities with this id.
  public func kinds(of id: EntityID) -> EntityKinds {
    if let several = kindsOfDuplicates[id] { return several }
    return place(of: id).map { EntityKinds($0.kind) } ?? []
  }

  /// The first source with this id.
  public func source(_ id: EntityID) -> Source? {
    if duplicates[id] != nil { return firstSources[id].map { sources[$0] } }
    guard let place = place(of: id), place.kind == .source else { return nil }
    return sources[place.index]
  }

  /// The first edition with this id of the first source with this one.
  public func edition(_ edition: String, of source: EntityID) -> Edition? {
    guard let found = self.source(source) else { return nil }
    guard let table = editions[source] else {
      return found.editions.first { $0.id.hasSameBytes(as: edition) }
    }
    return table[EntityID(edition)].map { found.editions[$0] }
  }
}
