/// The members of a JSON object found by name, for looking up many names in one object: an object
/// looks through its members, which is quickest where they are few or one is wanted.
package struct MemberTable {
  private let object: JSONObject
  /// Where the members stand, if there are many.
  private var places: [EntityID: Int] = [:]

  /// How many members are looked through.
  private static let few = 8

  /// Indexes an object.
  package init(_ object: JSONObject) {
    self.object = object
    guard object.members.count > Self.few else { return }
    places.reserveCapacity(object.members.count)
    for (index, member) in object.members.enumerated() {
      // As where members are looked through, the first of a name is found.
      let name = EntityID(member.name)
      if places[name] == nil { places[name] = index }
    }
  }

  /// The value of the member with this name, or nil.
  package subscript(name: String) -> JSONValue? {
    guard object.members.count > Self.few else { return object[name] }
    return places[EntityID(name)].map { object.members[$0].value }
  }
}
