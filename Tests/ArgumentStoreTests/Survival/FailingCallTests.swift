import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension RefusalTests {
  /// The program with its system calls refused one at a time, as by a full or failing disk or a network
  /// folder that can't do everything.
  struct FailingCallTests {
    /// What each call is refused with.
    private static let errors = [
      "access": ["EACCES", "EROFS"],
      "close": ["EINTR", "EIO"],
      "fchmod": ["EIO", "EPERM"],
      "fchown": ["EPERM"],
      "flock": ["EAGAIN", "EINTR", "EIO", "ENOLCK", "ENOSYS", "EOPNOTSUPP"],
      "fsync": ["EDQUOT", "EINTR", "EIO", "ENOSPC"],
      "ftruncate": ["EINTR", "EIO"],
      "getdents64": ["EIO"],
      "mkdir": ["EACCES", "ENOSPC", "EROFS"],
      "newfstatat": ["EIO"],
      "openat": ["EACCES", "EINTR", "EIO", "EMFILE", "ENOSPC"],
      "read": ["EINTR", "EIO"],
      "readlink": ["EACCES", "EIO"],
      "rename": ["EACCES", "EDQUOT", "EIO", "ENOSPC", "EPERM", "EROFS"],
      "unlink": ["EIO"],
      "write": ["EDQUOT", "EFBIG", "EINTR", "EIO", "ENOSPC"],
    ]

    /// An edit; with `ARGUE_THOROUGH` also the first one of a map, and one that mends its journal.
    private static func attempts() throws -> [Attempt] {
      guard Thoroughness.isFull else {
        Thoroughness.shortened("five of six changes refused")
        return [try Attempt.edit()]
      }
      return [
        try Attempt.firstEdit(), try Attempt.edit(), try Attempt.editAfterTornLine(),
        try Attempt.fix(),
        try Attempt.repair(), try Attempt.importing(),
      ]
    }

    private struct Refusal: Sendable {
      var call: Tracer.Call
      var error: String
    }

    @Test(
      "Whatever the system refuses, the map is as before or as after, and the message says what to do",
      .needs(.program("strace")), .needs(.tracing), .timeLimit(.minutes(10)),
      arguments: try attempts())
    func refusals(attempt: Attempt) async throws {
      let tracer = try Tracer()
      let model = try attempt.folder()
      let calls = try tracer.calls(of: attempt.arguments(in: model), from: model.path)
        .filter { $0.mentions(model.path) }
      let refusals = calls.flatMap { call in
        Self.errors[call.name, default: []].map { Refusal(call: call, error: $0) }
      }
      let called = Set(calls.map(\.name))
      #expect(called.isSuperset(of: ["flock", "fsync", "openat", "read", "rename", "write"]))
      let results = try await onOwnThreads(refusals, atOnce: 3) { refusal in
        try Self.flaws(of: attempt, refusal, tracer)
      }
      let flaws = results.flatMap(\.flaws)
      #expect(flaws == [])
      let counts = [0, 66, 73, 74].map { code in results.count { $0.end == .exit(code) } }
      print(
        "\(attempt.testDescription): of \(refusals.count) refused system calls \(counts[0]) did no harm, "
          + "\(counts[1]) ended with 66, \(counts[2]) with 73, \(counts[3]) with 74")
      #expect(counts[3] > 20)
    }

    private static func flaws(
      of attempt: Attempt, _ refusal: Refusal, _ tracer: Tracer
    ) throws -> (end: Child.End, flaws: [String]) {
      let folder = try attempt.folder()
      let messagesFolder = try TemporaryFolder()
      let end = try tracer.run(
        attempt.arguments(in: folder), at: [(refusal.call, .fail(refusal.error))],
        messages: messagesFolder.file("messages"))
      let messages = try messagesFolder.text("messages")
      var flaws: [String] = []
      func check(_ isRight: Bool, _ flaw: String) { if !isRight { flaws.append(flaw) } }

      // A change that is in place, but of which the disk doesn't say so, is told from one that isn't.
      let isMade = end == .exit(0) || end == .exit(73)
      if end != .exit(0) {
        let isReading =
          ["read", "newfstatat", "readlink"].contains(refusal.call.name)
          || refusal.call.mentions("O_RDONLY")
        check(
          end == .exit(isMade ? 73 : 74) || isReading && end == .exit(66), "it ended with \(end)")
        check(!isMade || messages.hasPrefix("error[not-flushed]"), "73 for another reason")
        check(messages.contains(Samples.name), "no file is named")
        check(messages.contains("\n  = "), "no remedy is named")
        check(refusal.error != "EINTR", "an interruption isn't a refusal")
      } else if refusal.error != "EINTR" {
        let isNeeded = ["fsync", "rename", "write"].contains(refusal.call.name)
        check(!isNeeded, "what wasn't written is acknowledged")
      }
      if let rule = rule(refusal) {
        check(messages.hasPrefix("error[\(rule)]"), "it isn't \(rule)")
      }
      flaws += try (isMade ? attempt.after : attempt.before).flaws(
        in: folder, mayBeTorn: attempt.isTorn)
      return (end, flaws.map { "\(refusal.error) for \(refusal.call): \($0); \(messages)" })
    }

    /// The rule of the error that a refusal has to lead to, where it doesn't depend.
    private static func rule(_ refusal: Refusal) -> String? {
      switch (refusal.call.name, refusal.error) {
      case ("flock", "ENOLCK"), ("flock", "ENOSYS"), ("flock", "EOPNOTSUPP"):
        // Whoever can't give a lock back has done everything already.
        // Nor does it matter to a text that is kept beside the map.
        refusal.call.mentions("LOCK_UN") || refusal.call.mentions("/texts/")
          ? nil : "lock-unsupported"
      case ("write", "ENOSPC"), ("write", "EDQUOT"), ("write", "EFBIG"), ("rename", "ENOSPC"):
        "no-space"
      default: nil
      }
    }
  }
}
