package import ArgumentModel

extension Words {
  /// The role that somebody named, by the format's word or by what a table calls it.
  ///
  /// `evidence`, `Evidence` and `證據` are one. Other words are roles of their own.
  package static func role(named name: String) -> Role {
    let own = Role(rawValue: name)
    guard !Role.known.contains(own) else { return own }
    let lowercase = name.lowercased()
    return Role.known.first { role in
      role.rawValue == lowercase || tables.contains { $0.roles[role.rawValue] == name }
    } ?? own
  }
}
