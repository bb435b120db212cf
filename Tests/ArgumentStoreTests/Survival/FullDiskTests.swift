import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension RefusalTests {
  /// The program on a disk that is full, or gets full while it writes.
  struct FullDiskTests {
    private static let id = "large"
    /// A text that takes several pages in the map, and as many in the journal.
    private static let text = String(repeating: "long ", count: 4000)
    /// How many free pages are tried.
    private static let pages = Array(stride(from: 0, through: 20, by: Thoroughness.isFull ? 1 : 2))

    /// Copies the map to a small disk and then, for every number of free pages, fills the disk up,
    /// tries the edit, makes room, and notes what there is before and after that.
    private static let script = """
      set -e
      map=$1 small=$2 results=$3 argue=$4 text=$5
      shift 5
      cp -a "$map" "$map.template"
      mount -t tmpfs -o size=256k none "$small"
      for free; do
        find "$map" -mindepth 1 -depth ! -path "$small" -delete 2>/dev/null || true
        cp -a "$map.template/." "$map"
        pages=$(($(df -k --output=avail "$small" | tail -n 1) / 4 - free))
        head -c $((pages * 4096)) /dev/zero >"$small/filler"
        status=0
        "$argue" add statement "$map/\(Samples.name)" --id large --text "en=$text" \\
          >/dev/null 2>"$results/$free.messages" || status=$?
        rm "$small/filler"
        echo "$status" >"$results/$free.status"
        cp -a "$map" "$results/$free"
        # With room again the edit that was refused can be made.
        if [ "$status" != 0 ]; then
          "$argue" add statement "$map/\(Samples.name)" --id large --text "en=$text" \\
            >/dev/null 2>"$results/$free.messages2" || echo "$?" >"$results/$free.failed"
        fi
        cp -a "$map" "$results/$free.later"
      done
      """

    @Test(
      "However little room there is, an edit is made in whole or not at all, and made once there is room",
      .needs(.mounting), .timeLimit(.minutes(10)), arguments: ["", ".argue"])
    func full(part: String) async throws {
      let mounts = try PrivateMounts()
      let folder = try TemporaryFolder()
      let results = try TemporaryFolder()
      let outer = try TemporaryFolder()
      let store = try folder.store()
      _ = try store.update(Samples.add("one"))
      let map = try folder.bytes(Samples.name)
      let journal = try folder.bytes(Samples.journal)
      try FileManager.default.createDirectory(
        atPath: outer.file("maps"), withIntermediateDirectories: false)
      for name in try folder.names() {
        try FileManager.default.copyItem(
          atPath: folder.file(name), toPath: outer.file("maps/" + name))
      }
      let small = outer.file("maps" + (part.isEmpty ? "" : "/" + part))
      let program = try Program.url.path
      let end = try await onOwnThread {
        try mounts.run(
          Self.script,
          [outer.file("maps"), small, results.path, program, Self.text]
            + Self.pages.map { String($0) },
          messages: outer.file("messages"))
      }
      let messages = try outer.text("messages")
      try #require(end == .exit(0), "\(messages)")
      _ = try store.update(Samples.add(Self.id, Self.text))
      let after = try folder.bytes(Samples.name)

      var refused = 0
      var journalRefused = 0
      for free in Self.pages {
        let status = try results.text("\(free).status")
        if status == "74\n" {
          refused += 1
          let messages = try results.text("\(free).messages")
          #expect(messages.hasPrefix("error[no-space]: there is no space left"))
          #expect(messages.contains(Samples.name) && messages.contains("Make room"))
          if messages.contains(".journal”") { journalRefused += 1 }
          #expect(try results.bytes("\(free)/\(Samples.name)") == map)
          #expect(try results.bytes("\(free)/\(Samples.journal)") == journal)
          #expect(!results.has("\(free).failed"))
        } else {
          #expect(status == "0\n")
          #expect(try results.bytes("\(free)/\(Samples.name)") == after)
        }
        #expect(try results.names(in: "\(free)") == [".argue", Samples.name])
        #expect(try results.bytes("\(free).later/\(Samples.name)") == after)
        #expect(try results.names(in: "\(free).later") == [".argue", Samples.name])
        let later = MapStore(path: results.file("\(free).later/\(Samples.name)"))
        #expect(try later.history().done.count == 2)
        #expect(try later.undo().undoable == 1)
        #expect(try results.bytes("\(free).later/\(Samples.name)") == map)
      }
      print(
        "full disk \(part): refused \(refused) of \(Self.pages.count) edits, \(journalRefused) "
          + "for the journal")
      #expect(refused > 2 && refused < Self.pages.count)
      #expect(journalRefused > 1)
    }
  }
}
