internal import ArgumentModel

/// The sources and speakers of several maps, each once, and what each map's are called among them.
///
/// Sources are the same that have an edition with a text of the same digest or, where no digests speak
/// against it, the same id; participants, that have the same name or, where one has none, the same id.
struct UnitedNames: Sendable {
  private(set) var sources: [Source] = []
  private(set) var participants: [Participant] = []
  /// The ids of each map that are others here.
  private(set) var moved: [[EntityID: EntityID]]
  /// The ids of each map's sources and participants.
  private(set) var known: [Set<EntityID>]
  /// Where each text is, by the name that `TextNames` has for it.
  private var texts: [String: Place] = [:]
  private let textNames: [TextNames]
  private var sourcePlaces: [EntityID: Int] = [:]
  /// The editions of each source.
  private var editions: [Editions] = []
  private var participantPlaces: [EntityID: Int] = [:]
  private var participantNames: [LocalizedText: Int] = [:]

  private struct Place {
    var source: Int
    var edition: String
  }

  /// Which editions a source has, so that not all are gone through for each that comes.
  private struct Editions {
    /// The digest of the first edition of each id, if it has one.
    private(set) var digests: [EntityID: Digest?] = [:]
    private var ids = FreshIDs(used: [])

    init(_ source: Source) {
      for edition in source.editions { add(edition) }
    }

    mutating func add(_ edition: Edition) {
      let id = EntityID(edition.id)
      if digests[id] == nil { digests[id] = .some(edition.sha256) }
      ids.use(id)
    }

    /// Whether an edition's id is there with another text.
    func clashes(with edition: Edition) -> Bool {
      guard case .some(let digest?) = digests[EntityID(edition.id)], let own = edition.sha256
      else { return false }
      return digest != own
    }

    mutating func freshID(like id: String) -> String { ids.make(EntityID(id)).rawValue }
  }

  init(_ maps: [ArgumentMap], _ fresh: inout FreshIDs) {
    moved = maps.map { _ in [:] }
    known = maps.map { map in Set(map.sources.map { $0.id } + map.participants.map { $0.id }) }
    textNames = maps.map { TextNames($0) }
    var taken: Set<EntityID> = []
    for (number, map) in maps.enumerated() {
      for source in map.sources { take(source, of: number, &taken, &fresh) }
      for participant in map.participants { take(participant, of: number, &taken, &fresh) }
    }
  }

  private mutating func take(
    _ source: Source, of number: Int, _ taken: inout Set<EntityID>, _ fresh: inout FreshIDs
  ) {
    let names = source.editions.map {
      textNames[number].name(of: Anchor(source.id, $0.id, []))
    }
    let known = names.compactMap { texts[$0]?.source }.first
    let same = sourcePlaces[source.id].flatMap { place in
      source.editions.contains(where: editions[place].clashes) ? nil : place
    }
    guard let home = known ?? same else {
      var copy = source
      if !taken.insert(copy.id).inserted { copy.id = fresh.make(copy.id) }
      note(source.id, copy.id, number)
      for (name, edition) in zip(names, source.editions) {
        texts[name] = Place(source: sources.count, edition: edition.id)
      }
      sourcePlaces[copy.id] = sources.count
      sources.append(copy)
      editions.append(Editions(copy))
      return
    }
    note(source.id, sources[home].id, number)
    for (name, edition) in zip(names, source.editions) where texts[name] == nil {
      var copy = edition
      switch editions[home].digests[EntityID(edition.id)] {
      case .none: add(copy, to: home)
      case .some(_?) where edition.sha256 != nil:
        // Another text under the same id; the digests tell them apart.
        copy.id = editions[home].freshID(like: edition.id)
        add(copy, to: home)
      case .some: break
      }
      texts[name] = Place(source: home, edition: copy.id)
    }
  }

  private mutating func add(_ edition: Edition, to home: Int) {
    sources[home].editions.append(edition)
    editions[home].add(edition)
  }

  private mutating func take(
    _ participant: Participant, of number: Int, _ taken: inout Set<EntityID>,
    _ fresh: inout FreshIDs
  ) {
    let named = participant.name.isEmpty ? nil : participantNames[participant.name]
    let same = participantPlaces[participant.id].flatMap { place in
      participants[place].name.isEmpty || participant.name.isEmpty ? place : nil
    }
    if let home = named ?? same {
      return note(participant.id, participants[home].id, number)
    }
    var copy = participant
    if !taken.insert(copy.id).inserted { copy.id = fresh.make(copy.id) }
    note(participant.id, copy.id, number)
    participantPlaces[copy.id] = participants.count
    if !copy.name.isEmpty { participantNames[copy.name] = participants.count }
    participants.append(copy)
  }

  private mutating func note(_ old: EntityID, _ new: EntityID, _ number: Int) {
    if old != new { moved[number][old] = new }
  }

  /// An anchor of a map with what its text is called here.
  func anchor(_ anchor: Anchor, of number: Int) -> Anchor {
    guard let place = texts[textNames[number].name(of: anchor)] else { return anchor }
    var anchor = anchor
    (anchor.source, anchor.edition) = (sources[place.source].id, place.edition)
    return anchor
  }

  /// A record of a map with what its sources and speakers are called here, but for anchors.
  /// - Parameter attribution: The record's attribution, if it has one.
  func renamed<R: EntityRecord>(
    _ record: R, of number: Int, attribution: [Attribution] = []
  ) -> R {
    guard !moved[number].isEmpty else { return record }
    var ids = Set(attribution.map { EntityID($0.who) })
    record.forEachReference { ids.insert($0.id) }
    let changes = ids.sorted().compactMap { id in moved[number][id].map { (old: id, new: $0) } }
    var record = record
    // By way of ids that no document can have, so that two can change theirs.
    for (place, change) in changes.enumerated() {
      record.replaceReferences(to: change.old, with: EntityID("\u{1}\(place)"))
    }
    for (place, change) in changes.enumerated() {
      record.replaceReferences(to: EntityID("\u{1}\(place)"), with: change.new)
    }
    return record
  }
}
