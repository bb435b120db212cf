internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Takes connections on a port of this machine, and hands their requests over.
///
/// Requests are read here and not by FlyingFox's server: its time grows with the square of a line's length,
/// and it reads lines of any length, so that whoever knows the port alone could bring it to a stop. A head has a
/// limit here, a body has to say its length, and what is no request gets an answer and no more.
struct EditorListener: Sendable {
  /// The port.
  let port: UInt16
  private let socket: Socket

  /// More bytes no head of a request has.
  private static let mostHead = 64 << 10

  /// Begins to listen.
  /// - Parameter port: The port; 0 lets the system choose.
  /// - Throws: `SocketError` where the port isn't free.
  init(port: UInt16) throws {
    socket = try Socket(domain: AF_INET)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: try sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      try socket.listen()
      guard case .ip4(_, let bound) = try socket.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = bound
    } catch {
      try? socket.close()
      throw error
    }
  }

  /// Answers requests until the task is cancelled.
  func run(answering answer: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws {
    let pool = HTTPServer.defaultPool()
    try await pool.prepare()
    let listening = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask {
        try await withThrowingDiscardingTaskGroup { connections in
          while !Task.isCancelled {
            do {
              let connection = try await listening.accept()
              connections.addTask { await Self.serve(connection, answer) }
            } catch {
              // Too many are open at the moment, or whoever came is gone.
              try await Task.sleep(for: .milliseconds(50))
            }
          }
        }
      }
      try await group.next()
    }
  }

  // MARK: Connections

  private static func serve(
    _ socket: AsyncSocket, _ answer: @Sendable (HTTPRequest) async -> HTTPResponse
  ) async {
    defer { try? socket.close() }
    var rest: [UInt8] = []
    do {
      while true {
        let request: HTTPRequest
        do {
          request = try await read(&rest, from: socket)
        } catch let refusal as Refusal {
          let response = HTTPResponse(
            statusCode: refusal.status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: Data(refusal.status.phrase.utf8))
          _ = try await send(response, to: socket, isLast: true)
          return
        }
        let isLast = request.headers[.connection]?.lowercased() == "close"
        let response = await answer(request)
        guard try await send(response, to: socket, isLast: isLast) else { return }
      }
    } catch {
      // The connection is gone.
    }
  }

  /// What is no request that is answered here.
  private struct Refusal: Error {
    var status: HTTPStatusCode

    static let malformed = Refusal(status: .badRequest)
    static let headTooLarge = Refusal(
      status: HTTPStatusCode(431, phrase: "Request Header Fields Too Large"))
    static let bodyTooLarge = Refusal(status: .payloadTooLarge)
    static let unknownLength = Refusal(status: HTTPStatusCode(411, phrase: "Length Required"))
  }

  /// Reads the next request of a connection.
  /// - Parameter rest: What was read of the connection and belongs to no request yet.
  /// - Throws: `SocketError` where the connection ends, ``Refusal`` for what is no request.
  private static func read(
    _ rest: inout [UInt8], from socket: AsyncSocket
  ) async throws -> HTTPRequest {
    var searched = 0
    var end = Self.end(ofHeadIn: rest, from: 0)
    while end == nil {
      guard rest.count <= mostHead else { throw Refusal.headTooLarge }
      searched = max(0, rest.count - 3)
      rest += try await socket.read(atMost: 4096)
      end = Self.end(ofHeadIn: rest, from: searched)
    }
    guard let end else { throw Refusal.malformed }
    guard end <= mostHead else { throw Refusal.headTooLarge }
    guard let head = String(validating: rest[..<end], as: UTF8.self) else {
      throw Refusal.malformed
    }
    rest.removeFirst(end + 4)
    var request = try request(of: head)
    let length = try bodyLength(of: request)
    guard length <= EditorServer.mostBytes else {
      try await passOver(length - rest.count, of: socket)
      throw Refusal.bodyTooLarge
    }
    while rest.count < length { rest += try await socket.read(atMost: 4096) }
    request.setBodyData(Data(rest[..<length]))
    rest.removeFirst(length)
    return request
  }

  /// Where the blank line after a head begins.
  private static func end(ofHeadIn bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + 4 else { return nil }
    return (start...(bytes.count - 4)).first { place in
      bytes[place] == 0x0D && bytes[place + 1] == 0x0A && bytes[place + 2] == 0x0D
        && bytes[place + 3] == 0x0A
    }
  }

  private static func request(of head: String) throws -> HTTPRequest {
    var lines = head.components(separatedBy: "\r\n")
    let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].hasPrefix("/"), parts[2].hasPrefix("HTTP/1.") else {
      throw Refusal.malformed
    }
    var headers = HTTPHeaders()
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ !$0.isWhitespace }) else {
        throw Refusal.malformed
      }
      let header = HTTPHeader(String(parts[0]))
      // Of two that say different things neither can be believed.
      guard headers[header] == nil || ![.host, .contentLength].contains(header) else {
        throw Refusal.malformed
      }
      headers.addValue(parts[1].trimmingCharacters(in: .whitespaces), for: header)
    }
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return HTTPRequest(
      method: HTTPMethod(String(parts[0])), version: HTTPVersion(String(parts[2])),
      target: HTTPRequest.Target(
        path: String(target[0]), query: target.count > 1 ? String(target[1]) : ""),
      headers: headers, body: HTTPBodySequence())
  }

  private static func bodyLength(of request: HTTPRequest) throws -> Int {
    guard request.headers[.transferEncoding] == nil else { throw Refusal.unknownLength }
    guard let text = request.headers[.contentLength] else { return 0 }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw Refusal.malformed
    }
    return Int(text) ?? Int.max
  }

  /// Reads what isn't wanted, so that who sends it comes to read why; too much of it is cut off.
  private static func passOver(_ count: Int, of socket: AsyncSocket) async throws {
    guard count <= 4 * EditorServer.mostBytes else { return }
    var left = count
    while left > 0 { left -= try await socket.read(atMost: min(left, 4096)).count }
  }

  /// Sends an answer.
  /// - Returns: Whether the connection goes on.
  private static func send(
    _ response: HTTPResponse, to socket: AsyncSocket, isLast: Bool
  ) async throws -> Bool {
    guard case .httpBody(let body) = response.payload else { return false }
    // What has no length ends with the connection.
    let closes = isLast || body.count == nil || response.headers[.connection] == "close"
    var head = "HTTP/1.1 \(response.statusCode.code) \(response.statusCode.phrase)\r\n"
    for header in response.headers.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where header != .connection && header != .contentLength {
      head += "\(header.rawValue): \(response.headers[header] ?? "")\r\n"
    }
    if let count = body.count { head += "Content-Length: \(count)\r\n" }
    head += "Connection: \(closes ? "close" : "keep-alive")\r\n\r\n"
    try await socket.write(Data(head.utf8))
    for try await part in body { try await socket.write(part) }
    return !closes
  }
}
