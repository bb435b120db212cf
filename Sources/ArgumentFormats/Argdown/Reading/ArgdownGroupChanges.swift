internal import ArgumentModel

/// What the headings of a text say of a map's groups, beside what they said before.
///
/// What begins a block below a heading that it didn't begin before joins the heading's group, what no longer does
/// leaves it. A heading without a group is the map's group of that title, or a new one.
struct ArgdownGroupChanges {
  private let map: ArgumentMap
  /// The groups that the text changes or adds.
  private var groups: [Group] = []
  /// The groups that stand in the front matter in full.
  private let recordIDs: Set<EntityID>
  /// The groups that had a heading and have none.
  private(set) var gone: [EntityID] = []

  /// Compares the headings of two texts that maps were made of.
  init(_ now: ArgdownMapMaker, _ before: ArgdownMapMaker, map: ArgumentMap) {
    self.map = map
    recordIDs = Set(
      (now.document.frontMatter["groups"]?.arrayValue ?? [])
        .compactMap { $0.objectValue?["id"]?.stringValue.map { EntityID($0) } })
    let (old, new) = (Self.headings(before, map), Self.headings(now, map))
    let known = Dictionary(keepingFirst: map.groups.map { ($0.id, $0) })
    for id in new.order {
      guard let heading = new.headings[id] else { continue }
      let was = old.headings[id]
      let title = heading.text
      guard var group = known[id] else {
        var group = Group()
        group.id = id
        if !title.isEmpty { group.title[now.language] = title }
        group.parent = heading.parent
        group.tags = heading.tags
        group.members = heading.members
        groups.append(group)
        continue
      }
      let (stood, stands) = (Set(was?.members ?? []), Set(heading.members))
      group.members = group.members.filter { !stood.contains($0) || stands.contains($0) }
      let members = Set(group.members)
      group.members += heading.members.filter { !stood.contains($0) && !members.contains($0) }
      if let was, !was.text.hasSameBytes(as: title), !title.isEmpty {
        group.title[now.language] = title
      }
      groups.append(group)
    }
    gone = old.order.filter { new.headings[$0] == nil }
  }

  /// The groups of a text: those of its front matter as they stand there, all others as its headings say.
  func changed(_ wanted: [Group]) -> [Group] {
    let records = wanted.filter { recordIDs.contains($0.id) }
    return records + groups.filter { !recordIDs.contains($0.id) }
  }

  private struct Heading {
    var text: String
    var tags: [String]
    var parent: EntityID?
    var members: [EntityID]
  }

  private static func headings(
    _ maker: ArgdownMapMaker, _ map: ArgumentMap
  ) -> (headings: [EntityID: Heading], order: [EntityID]) {
    var byTitle: [String: EntityID] = [:]
    for group in map.groups {
      guard let title = group.title[maker.language], byTitle[title] == nil else { continue }
      byTitle[title] = group.id
    }
    var headings: [EntityID: Heading] = [:]
    var order: [EntityID] = []
    var ids: [EntityID] = []
    let roots = maker.sectionRoots()
    for (number, section) in maker.document.sections.enumerated() {
      let id =
        maker.ownGroup(section) ?? byTitle[section.text] ?? maker.sectionGroups[number]
      ids.append(id)
      if headings[id] == nil {
        order.append(id)
        headings[id] = Heading(
          text: section.text, tags: section.tags, parent: section.parent.map { ids[$0] },
          members: [])
      }
      let known = Set(headings[id]?.members ?? [])
      headings[id]?.members += roots[number].filter { !known.contains($0) }
    }
    return (headings, order)
  }
}
