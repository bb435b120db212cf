import ArgumentJSON
import ArgumentModel
import Foundation
import Synchronization
import TestSupport
import Testing

/// An editor's server that runs for a test, started as people start it.
struct RunningEditor: Sendable {
  private let child: Child?
  /// The address of the page.
  let link: String
  let port: Int
  let token: String

  struct Answer: Sendable {
    var status: Int
    var headers: [String: String]
    var text: String
  }

  /// Starts a server for maps or a folder.
  init(_ program: Program, _ maps: String...) async throws {
    let output = program.folder.appending(path: "link-\(UUID().uuidString)")
    let messages = program.folder.appending(path: "messages")
    let paths = maps.map { program.folder.appending(path: $0).path }
    try await self.init(
      Child(
        ["edit"] + paths + ["--no-open"], output: output.path, messages: messages.path),
      output: output, messages: messages)
  }

  /// A map of one statement.
  static let small = """
    {"format":"argue/1","id":"small","languages":["en"],
    "statements":[{"id":"t","role":"thesis","text":"T"}]}
    """

  /// Starts a server for a map, which is `m.argue.json` in a folder of its own.
  static func serving(_ map: String = small) async throws -> (program: Program, RunningEditor) {
    let program = try Program()
    try program.write(map, to: "m.argue.json")
    return (program, try await RunningEditor(program, "m.argue.json"))
  }

  /// Waits for a server that is started.
  /// - Parameters:
  ///   - child: Its process, if it is to be ended from here.
  ///   - output: Where it says its address.
  init(_ child: Child?, output: URL, messages: URL) async throws {
    self.child = child
    var said = ""
    for _ in 0..<600 where !said.hasSuffix("\n") {
      try await Task.sleep(for: .milliseconds(50))
      said = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
    }
    let why = (try? String(contentsOf: messages, encoding: .utf8)) ?? ""
    link = try #require(said.split(separator: "\n").first.map(String.init), "\(why)")
    let url = try #require(URL(string: link))
    port = try #require(url.port)
    token = url.lastPathComponent
    try #require(url.host() == "127.0.0.1" && token.count == 64)
  }

  func end() {
    child?.kill()
    _ = child?.wait()
  }

  /// Kills the server after a while, whatever else waits.
  func end(after time: Duration) async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: time / .seconds(1))
        end()
        continuation.resume()
      }
    }
  }

  /// Sends a request to the editor's own address.
  func send(
    _ method: String, _ name: String, _ body: String = "", headers: [String: String] = [:]
  ) async throws -> Answer {
    try await sendRaw(method, "/\(token)/\(name)", body, headers: headers)
  }

  /// Sends a request with a path as it is, and headers that no library would let pass.
  func sendRaw(
    _ method: String, _ path: String, _ body: String = "", headers: [String: String] = [:]
  ) async throws -> Answer {
    var lines = ["\(method) \(path) HTTP/1.1", "Connection: close"]
    lines.append("Host: \(headers["Host"] ?? "127.0.0.1:\(port)")")
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) where name != "Host" {
      lines.append("\(name): \(value)")
    }
    if method != "GET" { lines.append("Content-Length: \(body.utf8.count)") }
    let request = lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    let connection = try Connection(port: port)
    // Waiting takes a thread of its own: there are few that all tests share.
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            defer { connection.close() }
            try connection.write(Array(request.utf8))
            return try Self.answer(try connection.readToEnd())
          })
      }
    }
  }

  private static func answer(_ bytes: [UInt8]) throws -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    // A server that is killed breaks off.
    guard let end = text.range(of: "\r\n\r\n") else { throw POSIXError(.ECONNRESET) }
    var lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    let status = lines.removeFirst().split(separator: " ").dropFirst().first.flatMap { Int($0) }
    var headers: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 { headers[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    return Answer(
      status: try #require(status), headers: headers, text: String(text[end.upperBound...]))
  }

  /// Sends bytes that may be no request, and returns what comes back until the server has said enough.
  func sendBytes(_ bytes: [UInt8]) async throws -> String {
    let connection = try Connection(port: port)
    return await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        defer { connection.close() }
        try? connection.write(bytes)
        connection.finishWriting()
        let answer = (try? connection.readToEnd()) ?? []
        continuation.resume(returning: String(decoding: answer, as: UTF8.self))
      }
    }
  }

  /// Listens to the changes of the map, or of one of several.
  func listen(after number: Int, run: String? = nil, of map: String = "") throws -> Listener {
    let page = try String(contentsOf: try #require(URL(string: link + map)), encoding: .utf8)
    let own = try #require(page.firstMatch(of: /"server":\{"run":"([0-9a-f]+)"/)).1
    let connection = try Connection(port: port)
    let path = "/\(token)/\(map)events?run=\(run ?? String(own))&after=\(number)"
    try connection.write(
      Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8))
    return Listener(connection)
  }

  /// What a page hears.
  final class Listener: Sendable {
    private let connection: Connection
    private let heard = Mutex(Heard())

    /// What was heard so far.
    private struct Heard {
      var events: [JSONObject] = []
      private var rest = ""

      mutating func take(_ text: String) {
        rest += text
        while let end = rest.range(of: "\n\n") {
          let lines = rest[..<end.lowerBound].split(whereSeparator: \.isNewline)
          for line in lines where line.hasPrefix("data: ") {
            let value = try? JSONParser.value(Array(line.dropFirst(6).utf8))
            if let object = value?.objectValue { events.append(object) }
          }
          rest = String(rest[end.upperBound...])
        }
      }
    }

    fileprivate init(_ connection: Connection) {
      self.connection = connection
      // A thread of its own, since tests that wait may hold all those that tasks share.
      Thread.detachNewThread { [weak self] in
        while let bytes = connection.readSome() {
          guard let self else { return }
          self.heard.withLock { $0.take(String(decoding: bytes, as: UTF8.self)) }
        }
      }
    }

    deinit { connection.close() }

    /// Waits for a change of a number.
    func change(_ number: Int) async throws -> JSONObject {
      try await event { $0["number"] == .int(Int64(number)) && $0["trouble"] == nil }
    }

    /// Waits for an event.
    func event(_ isWanted: @Sendable (JSONObject) -> Bool) async throws -> JSONObject {
      for _ in 0..<600 {
        if let event = heard.withLock({ $0.events.first(where: isWanted) }) { return event }
        try await Task.sleep(for: .milliseconds(50))
      }
      return try #require(nil, "the event didn't come")
    }
  }
}

/// A connection to a port of this machine, byte by byte.
struct Connection: Sendable {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      Foundation.close(descriptor)
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECONNREFUSED)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw POSIXError(.EPIPE) }
      rest = rest.dropFirst(count)
    }
  }

  func readToEnd() throws -> [UInt8] {
    var all: [UInt8] = []
    while let part = readSome() { all += part }
    return all
  }

  /// Some bytes; nil at the end.
  func readSome() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Says that nothing more comes.
  func finishWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    Foundation.close(descriptor)
  }
}
