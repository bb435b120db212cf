import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What happens to the server that no page would do to it.
@Suite(.needs(Requirement.packedEngine), EngineBuildTrait.afterEngineBuild)
struct HostileUseTests {
  private static func set(_ text: String) -> String {
    #"[{"edit":"set","id":"t","field":"text","language":"en","to":"\#(text)"}]"#
  }

  @Test("What is no request, or breaks off, or never ends, harms nobody")
  func garbage() async throws {
    let (program, editor) = try await RunningEditor.serving()
    defer {
      editor.end()
      program.cleanUp()
    }
    let host = "Host: 127.0.0.1:\(editor.port)\r\n"
    let target = "/\(editor.token)/edits?client=c&gesture=1"
    let body = Self.set("Stolen.")
    var requests = [
      "", "\r\n\r\n", "\0\0\0\0", "GARBAGE\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
      "GET /\(editor.token)/ HTTP/1.1\r\n\r\n", "\u{FEFF}GET / HTTP/1.1\r\n\(host)\r\n",
      "GET http://evil.example/\(editor.token)/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
      "GET / HTTP/1.1\r\n" + host + String(repeating: "X: y\r\n", count: 20_000) + "\r\n",
      "GET / HTTP/1.1\r\nX: " + String(repeating: "y", count: 1 << 20) + "\r\n\r\n",
      "GET /" + String(repeating: "a/../", count: 40_000) + " HTTP/1.1\r\n\(host)\r\n",
      // It says more than it sends.
      "POST \(target) HTTP/1.1\r\n\(host)Content-Length: 4000\r\n\r\n\(body)",
      "POST \(target) HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nzz\r\n\(body)\r\n0\r\n\r\n",
    ]
    for length in ["-1", "99999999999999999999999", "1e3", "0x10", "17000000", "\(1 << 62)"] {
      requests.append("POST \(target) HTTP/1.1\r\n\(host)Content-Length: \(length)\r\n\r\n\(body)")
    }
    for request in requests {
      let answer = try await editor.sendBytes(Array(request.utf8))
      #expect(!answer.contains(" 200 "), "\(request.prefix(60)): \(answer.prefix(60))")
    }
    _ = try await editor.sendBytes((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 197) })
    // Many that say nothing are no hindrance to who does.
    let silent = try (0..<60).map { _ in try Connection(port: editor.port) }
    for connection in silent { try connection.write(Array("POST \(target) HTT".utf8)) }
    #expect(try program.read("m.argue.json") == RunningEditor.small)
    let done = try await editor.send("POST", "edits?client=c&gesture=1", Self.set("Well."))
    #expect(done.status == 200)
    for connection in silent { connection.close() }
    #expect(try await editor.send("GET", "").text.contains("Well."))
  }

  @Test("Edits that are no edits are refused, however they are formed, and many of them at once")
  func malformed() async throws {
    let (program, editor) = try await RunningEditor.serving()
    defer {
      editor.end()
      program.cleanUp()
    }
    var random = SeededGenerator(seed: 16)
    let sound = Array(Self.set("Other.").utf8)
    let count = Thoroughness.rounds(60, full: 3000)
    for number in 1...count {
      var bytes = sound
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0..<128, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[..<place], at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let answer = try await editor.send("POST", "edits?client=c&gesture=\(number)", text)
      #expect(answer.status == 422 || answer.status == 200, "\(text): \(answer.status)")
    }
    for client in [String(repeating: "x", count: 65), ""] {
      let answer = try await editor.send("POST", "edits?client=\(client)&gesture=1", Self.set("x"))
      #expect(answer.status == 400)
    }
    for number in ["x", "1.5", "99999999999999999999", ""] {
      let answer = try await editor.send("POST", "edits?client=c&gesture=\(number)", Self.set("x"))
      #expect(answer.status == 400, "\(number)")
    }
    #expect(try program.run("check", "m.argue.json", "--quiet").status == 0)
  }

  /// Serves a map on a small disk, fills that up and makes room again as files say.
  private static let script = """
    set -e
    small=$1 control=$2 argue=$3
    mount -t tmpfs -o size=256k none "$small"
    cp "$control/map" "$small/m.argue.json"
    "$argue" edit "$small/m.argue.json" --no-open >"$control/link" 2>"$control/messages" &
    server=$!
    trap 'kill -9 $server' EXIT
    until [ -e "$control/end" ]; do
      if [ -e "$control/fill" ] && [ ! -e "$control/filled" ]; then
        cat /dev/zero >"$small/filler" 2>/dev/null || true
        touch "$control/filled"
      fi
      if [ -e "$control/free" ] && [ ! -e "$control/freed" ]; then
        rm "$small/filler"
        touch "$control/freed"
      fi
      sleep 0.05
    done
    cp "$small/m.argue.json" "$control/outcome"
    """

  @Test(
    "On a full disk nothing is acknowledged that isn't kept, and everything is once there is room",
    .needs(.mounting), .timeLimit(.minutes(5)))
  func fullDisk() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    for name in ["small", "control"] {
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: name), withIntermediateDirectories: false)
    }
    try program.write(RunningEditor.small, to: "control/map")
    let control = program.folder.appending(path: "control")
    let mounts = try PrivateMounts()
    let small = program.folder.appending(path: "small")
    let arguments = [small.path, control.path, try Program.url.path]
    async let ended = onOwnThread { try mounts.run(Self.script, arguments) }
    func wait(for name: String) async throws {
      let path = control.appending(path: name).path
      for _ in 0..<400 where !FileManager.default.fileExists(atPath: path) {
        try await Task.sleep(for: .milliseconds(50))
      }
      try #require(FileManager.default.fileExists(atPath: path), "\(name)")
    }
    do {
      try await wait(for: "link")
      let editor = try await RunningEditor(
        nil, output: control.appending(path: "link"), messages: control.appending(path: "messages"))
      let gesture = "edits?client=c&gesture="
      #expect(try await editor.send("POST", gesture + "1", Self.set("One.")).status == 200)
      try program.write("", to: "control/fill")
      try await wait(for: "filled")
      let full = try await editor.send("POST", "edits?client=c&gesture=2", Self.set("Two."))
      #expect(full.status == 503 && full.text.contains("no space"), "\(full.text)")
      #expect(try await editor.send("POST", "undo").status != 200)
      #expect(try await editor.send("GET", "").text.contains("One."))
      try program.write("", to: "control/free")
      try await wait(for: "freed")
      // The page sends it again, as the same gesture.
      #expect(try await editor.send("POST", gesture + "2", Self.set("Two.")).status == 200)
      #expect(try await editor.send("POST", "undo").status == 200)
      #expect(try await editor.send("POST", "redo").status == 200)
    } catch {
      try program.write("", to: "control/end")
      _ = try await ended
      throw error
    }
    try program.write("", to: "control/end")
    _ = try await ended
    #expect(try program.read("control/outcome").contains("Two."))
  }
}
