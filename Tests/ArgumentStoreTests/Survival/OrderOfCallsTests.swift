import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension RefusalTests {
  /// A loss of power can't be tried here, but what is flushed before what can be seen.
  struct OrderOfCallsTests {
    @Test(
      "Each step of an edit outlasts a loss of power before the next one depends on it",
      .needs(.program("strace")), .needs(.tracing))
    func edit() throws {
      let tracer = try Tracer()
      let attempt = try Attempt.edit()
      let folder = try attempt.folder()
      let path = folder.file(Samples.name)
      let temporary = folder.file(".\(Samples.name).argue-tmp")
      let journal = folder.file(Samples.journal)
      let calls = try tracer.calls(of: attempt.arguments(in: folder), from: folder.path)
      let steps = [
        ("flock", ".lock>, LOCK_EX"),
        // Nothing that was read before the lock was had may count.
        ("openat", "\"\(path)\", O_RDONLY"),
        ("openat", "\"\(journal)\", O_RDONLY"),
        ("write", "<\(temporary)>"),
        ("fsync", "<\(temporary)>"),
        ("write", "<\(journal)>"),
        ("fsync", "<\(journal)>"),
        ("openat", "\"\(path)\", O_RDONLY"),
        ("rename", "\"\(temporary)\", \"\(path)\""),
        ("fsync", "<\(folder.path)>"),
        ("flock", ".lock>, LOCK_UN"),
        ("write", "write(1<"),
      ]
      var place = calls.startIndex
      for (name, words) in steps {
        let found = calls[place...].firstIndex { $0.name == name && $0.mentions(words) }
        place = try #require(found, "no \(name) \(words) where it has to be: \(calls)") + 1
      }
      for file in [temporary, journal] {
        let last = try #require(calls.lastIndex { $0.name == "write" && $0.mentions("<\(file)>") })
        let flush = try #require(calls.lastIndex { $0.name == "fsync" && $0.mentions("<\(file)>") })
        #expect(last < flush, "\(file) is written after it was flushed")
      }
    }
  }
}
