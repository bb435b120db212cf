import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport

/// What commands do to a map that aren't made for one edit.
extension Attempt {
  /// Safe fixes.
  static func fix() throws -> Attempt {
    let folder = try TemporaryFolder()
    var map = Samples.map
    map.statements.append(Samples.statement("distracts"))
    var reason = Reason()
    reason.id = "attention"
    reason.premises = [Premise("distracts"), Premise("distracts")]
    reason.target = "ban"
    map.reasons = [reason]
    try MapStore(path: folder.file(Samples.name)).create(map)
    return try made("safe fixes", ["fix", "MAP"], in: folder)
  }

  /// Anchors that follow a changed text.
  static func repair() throws -> Attempt {
    let folder = try TemporaryFolder()
    let inputs = try TemporaryFolder()
    try inputs.write("Phones distract us. They buzz all day. That is bad.", to: "old.txt")
    try inputs.write(
      "It is so: Phones distract us. They buzz all the day. That is bad.", to: "new.txt")
    _ = try folder.store()
    let map = folder.file(Samples.name)
    for arguments in [
      ["source", "add", map, "s", inputs.file("old.txt"), "--language", "en"],
      ["source", "attach", map, "s", inputs.file("old.txt")],
      ["anchor", "add", map, "ban", "--quote", "Phones distract us."],
    ] {
      guard try Child.run(arguments) == .exit(0) else { throw CocoaError(.executableLoad) }
    }
    return try made(
      "repaired anchors", ["anchor", "repair", "MAP", "--text-from", inputs.file("new.txt")],
      in: folder, inputs: inputs)
  }

  /// A map that is replaced by one from another format.
  static func importing() throws -> Attempt {
    let folder = try TemporaryFolder()
    let inputs = try TemporaryFolder()
    try inputs.write("T1\tClaim 0 16\tPhones distract.\n", to: "h.ann")
    try inputs.write("Phones distract. They buzz.\n", to: "h.txt")
    _ = try folder.store()
    return try made(
      "an import over a map", ["import", inputs.file("h.ann"), "-o", "MAP"], in: folder,
      inputs: inputs)
  }

  /// An attempt whose outcome is what the program does to a copy when nobody disturbs it.
  private static func made(
    _ description: String, _ arguments: [String], in folder: TemporaryFolder,
    inputs: TemporaryFolder? = nil
  ) throws -> Attempt {
    let bytes = try folder.bytes(Samples.name)
    let changes = try MapStore(path: folder.file(Samples.name)).history().done.count
    let before = ExpectedMap(bytes, changes: changes)
    var attempt = Attempt(
      testDescription: description, arguments: arguments, inputs: inputs, template: folder,
      before: before, after: before)
    let copy = try attempt.folder()
    guard try Child.run(attempt.arguments(in: copy)) == .exit(0) else {
      throw CocoaError(.executableLoad)
    }
    attempt.after = ExpectedMap(
      try copy.bytes(Samples.name), earlier: [bytes], changes: changes + 1)
    return attempt
  }
}
