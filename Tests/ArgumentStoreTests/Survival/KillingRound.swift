import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport

/// One map on which processes work that are killed one after the other, and what has to be in it.
struct KillingRound {
  /// How far a process had come; as far as its files tell.
  enum Moment: String, CaseIterable {
    case beforeWriting = "before anything was written"
    case whileWriting = "while the new content was written"
    case afterJournal = "between journal and map"
    case afterMap = "after the map was replaced"
    case afterTheEnd = "too late"
  }

  struct Tally {
    var moments: [Moment: Int] = [:]
    var flaws: [String] = []
  }

  private(set) var tally = Tally()
  private let seed: UInt64
  private let folder: TemporaryFolder
  private let store: MapStore
  private var random: SeededGenerator
  /// The map from its beginning on, up to what could be redone.
  private var maps = [Samples.map]
  /// The place of the present one.
  private var place = 0
  private var duration: Duration = .zero

  init(seed: UInt64) throws {
    self.seed = seed
    random = SeededGenerator(seed: seed)
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  /// Starts and kills processes until as many were killed in time.
  mutating func run(kills: Int) throws {
    // How long the program takes depends on the machine and on what else it does.
    let clock = ContinuousClock()
    for number in 0..<2 {
      let next = edit("whole-\(number)")
      var end: Child.End?
      duration = try clock.measure { end = try Child.run(next.arguments) }
      if end != .exit(0) {
        note("an edit that nobody killed ended with \(String(describing: end))")
      }
      (maps, place) = (next.maps, next.place)
    }
    var number = 0
    var killed = 0
    while killed < kills {
      number += 1
      if try kill(number) != .afterTheEnd { killed += 1 }
    }
    let steps = String(place)
    if place > 0, try Child.run(["undo", store.path, "--steps", steps]) != .exit(0) {
      note("not everything can be undone in the end")
    }
    if try folder.bytes(Samples.name) != MapWriter().bytes(maps[0]) {
      note("undoing everything doesn't lead to the beginning")
    }
  }

  private mutating func note(_ flaw: String) { tally.flaws.append("round \(seed): \(flaw)") }

  // MARK: A process

  /// What a process shall do, and what is then true.
  private struct Step {
    var arguments: [String]
    var maps: [ArgumentMap]
    var place: Int
  }

  private func edit(_ id: String) -> Step {
    let text = String(repeating: "x", count: 1 + id.utf8.count * 100)
    var map = maps[place]
    map.statements.append(Samples.statement(id, text))
    return Step(
      arguments: ["add", "statement", store.path, "--id", id, "--text", "en=" + text],
      maps: maps[...place] + [map], place: place + 1)
  }

  private mutating func step(_ number: Int) -> Step {
    switch random.below(4) {
    case 0 where place > 0: Step(arguments: ["undo", store.path], maps: maps, place: place - 1)
    case 1 where place < maps.count - 1:
      Step(arguments: ["redo", store.path], maps: maps, place: place + 1)
    default: edit("s\(number)")
    }
  }

  /// Starts a process, kills it and looks at what it left.
  private mutating func kill(_ number: Int) throws -> Moment {
    let next = step(number)
    let journal = try folder.bytes(Samples.journal)
    let child = try Child(next.arguments)
    if random.oneIn(2) {
      usleep(UInt32(random.below(max(1, Int(duration / .microseconds(1)) * 11 / 10))))
    } else {
      // The writing itself takes but a small part of the time, so lie in wait for it.
      let temporary = folder.file(".\(Samples.name).argue-tmp")
      while access(temporary, F_OK) != 0, !child.hasEnded { usleep(20) }
      usleep(UInt32(random.below(8000)))
    }
    child.kill()
    let end = child.wait()
    let moment = try moment(of: end, next, journal)
    tally.moments[moment, default: 0] += 1
    if moment == .afterMap || moment == .afterTheEnd { (maps, place) = (next.maps, next.place) }
    try verify("\(next.arguments[0]) \(number), killed \(moment.rawValue)")
    return moment
  }

  private mutating func moment(
    of end: Child.End, _ next: Step, _ journal: [UInt8]
  ) throws -> Moment {
    let bytes = try folder.bytes(Samples.name)
    let isBefore = bytes == MapWriter().bytes(maps[place])
    let isAfter = bytes == MapWriter().bytes(next.maps[next.place])
    if !isBefore && !isAfter { note("\(next.arguments[0]): the map is neither before nor after") }
    switch end {
    case .exit(0):
      if !isAfter { note("\(next.arguments[0]): acknowledged, but not in the map") }
      return .afterTheEnd
    case .signal(SIGKILL): break
    default: note("\(next.arguments[0]): it ended with \(end)")
    }
    if isAfter { return .afterMap }
    let now = try folder.bytes(Samples.journal)
    if now.count > journal.count, now.last == 0x0A { return .afterJournal }
    return folder.has(".\(Samples.name).argue-tmp") ? .whileWriting : .beforeWriting
  }

  // MARK: What is left

  /// Makes sure that the journal fits the map, that it can be undone and redone, and that doing so
  /// leaves nothing but the map, the journal and the lock.
  private mutating func verify(_ what: String) throws {
    let history = try store.history()
    if !history.isCurrent { note("\(what): the journal isn't about this map") }
    if history.done.count != place { note("\(what): \(history.done.count) changes, not \(place)") }
    if !history.warnings.allSatisfy({ $0.message.contains("in part") }) {
      note("\(what): \(history.warnings.map(\.message))")
    }
    if place > 0 {
      if try store.undo().map != maps[place - 1] { note("\(what): undo leads elsewhere") }
      if try store.redo().map != maps[place] { note("\(what): redo leads elsewhere") }
      let names = try folder.names() + folder.names(in: ".argue")
      if names.count != 4 { note("\(what): left over: \(names)") }
    }
  }
}
