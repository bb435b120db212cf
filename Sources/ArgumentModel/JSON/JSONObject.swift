/// The members of a JSON object in an order that is kept.
///
/// Objects that a map keeps unread are sorted by the UTF-8 bytes of their names; objects that are
/// about to be written stand in canonical order. Names are compared by their bytes.
public struct JSONObject: Hashable, Sendable {
  /// One name and its value.
  public struct Member: Hashable, Sendable {
    /// The member's name, unescaped.
    public var name: String
    /// The member's value.
    public var value: JSONValue

    /// Makes a member; whether its name is taken is the object's concern.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members in order.
  public var members: [Member]

  /// Makes an object of members, kept in the order given.
  public init(_ members: [Member] = []) {
    self.members = members
  }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of the member with this name, or nil.
  ///
  /// Setting a new name puts it where the UTF-8 order of names has it; setting nil removes it.
  public subscript(name: String) -> JSONValue? {
    get {
      // A span lends the members that it passes over; an array would copy each.
      let span = members.span
      for index in span.indices where span[index].name.hasSameBytes(as: name) {
        return span[index].value
      }
      return nil
    }
    set {
      if let index = members.firstIndex(where: { $0.name.hasSameBytes(as: name) }) {
        if let newValue {
          members[index].value = newValue
        } else {
          members.remove(at: index)
        }
      } else if let newValue {
        let place = members.firstIndex { name.utf8Precedes($0.name) } ?? members.endIndex
        members.insert(Member(name: name, value: newValue), at: place)
      }
    }
  }

  /// Makes an object of members in the order of their names' UTF-8 bytes, in time n log n where
  /// setting one after the other looks through all that are there; of several of one name the last
  /// counts.
  public init(sorting members: [Member]) {
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.name.utf8Precedes($1.name) }
    guard !isSorted else {
      self.members = members
      return
    }
    let order = members.indices.sorted { first, second in
      let (left, right) = (members[first].name, members[second].name)
      return left.hasSameBytes(as: right) ? first < second : left.utf8Precedes(right)
    }
    self.members = []
    self.members.reserveCapacity(members.count)
    for index in order {
      if let last = self.members.last, last.name.hasSameBytes(as: members[index].name) {
        self.members.removeLast()
      }
      self.members.append(members[index])
    }
  }

  /// Adds a member at the end without looking for one of the same name.
  public mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
  }
}
