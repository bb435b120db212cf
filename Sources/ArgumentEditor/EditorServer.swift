internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves a map to the pages in which it is edited, on this machine alone.
///
/// Every request has to name the token in its path, and this server as its `Host` and, where a page sends
/// one, `Origin`: pages of other servers and names that lead here get nothing.
///
/// | request | answer |
/// |---|---|
/// | `GET /TOKEN/` | the page |
/// | `POST /TOKEN/edits?client=C&gesture=N` | makes edits, one gesture |
/// | `POST /TOKEN/undo`, `/redo` | a step in the map's history |
/// | `GET /TOKEN/events?run=R&after=N` | the changes, as server-sent events |
struct EditorServer: Sendable {
  private let map: SharedMap
  private let engine: [UInt8]
  private let token: String

  /// More than this no gesture takes.
  static let mostBytes = 16 << 20

  init(_ map: SharedMap, engine: [UInt8], token: String) {
    self.map = map
    self.engine = engine
    self.token = token
  }

  /// Answers a request.
  /// - Parameter port: The port at which it came in.
  func answer(_ request: HTTPRequest, port: UInt16) async -> HTTPResponse {
    guard Self.isOurs(request, port: port) else { return Self.response(.forbidden, "forbidden") }
    // As it was sent: nothing is made of dots, and nothing else than these few names is there.
    let parts = request.target.path().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, Self.isSame(parts[1], token) else {
      return Self.response(.notFound, "not found")
    }
    switch (request.method, String(parts[2])) {
    case (.GET, ""): return await page()
    case (.GET, "events"): return await events(request)
    case (.POST, "edits"): return await edits(request)
    case (.POST, "undo"): return Self.response(await map.step(.undo))
    case (.POST, "redo"): return Self.response(await map.step(.redo))
    case (_, ""), (_, "events"), (_, "edits"), (_, "undo"), (_, "redo"):
      return Self.response(.methodNotAllowed, "method not allowed")
    default: return Self.response(.notFound, "not found")
    }
  }

  // MARK: Who may ask

  /// Whether a request is one to this server, from its own page or from no page.
  private static func isOurs(_ request: HTTPRequest, port: UInt16) -> Bool {
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let host = request.headers[.host], hosts.contains(host.lowercased()) else {
      return false
    }
    guard let origin = request.headers[HTTPHeader("Origin")] else {
      // Of what changes something browsers always say where it comes from; others needn't.
      return request.headers[HTTPHeader("Sec-Fetch-Site")].map { $0 != "cross-site" } ?? true
    }
    return origin.lowercased() == "http://\(host.lowercased())"
  }

  /// Compares in a time that tells nothing of where two tokens differ.
  private static func isSame(_ given: Substring, _ token: String) -> Bool {
    let (given, token) = (Array(given.utf8), Array(token.utf8))
    guard given.count == token.count else { return false }
    return zip(given, token).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  // MARK: Answers

  private func page() async -> HTTPResponse {
    let (map, number, last) = await map.current()
    var writer = HTMLWriter()
    var server = JSONObject()
    server.append("run", .string(self.map.run))
    server.append("number", .int(Int64(number)))
    server.append("last", last)
    writer.use = .served(.object(server))
    writer.texts = texts(of: map)
    let page = writer.page(of: map, engine: engine).page
    var response = Self.response(.ok, page, type: "text/html; charset=utf-8")
    response.headers[HTTPHeader("X-Frame-Options")] = "DENY"
    return response
  }

  /// The texts that the map names in its folder or below it, and those kept beside it, as they are now.
  private func texts(of map: ArgumentMap) -> [PageText] {
    // Without files that somebody named nothing can be missing.
    guard let found = try? EditionTexts(map, mapPath: self.map.path, files: []) else { return [] }
    return map.sources.flatMap { source in
      source.editions.compactMap { edition in
        let key = EditionKey(source: source.id, edition: edition.id)
        guard edition.text == nil, let text = found.texts[key] else { return nil }
        return PageText(source: source.id, edition: edition.id, text: text.text)
      }
    }
  }

  private func events(_ request: HTTPRequest) async -> HTTPResponse {
    let run = request.query["run"] ?? ""
    // A browser that lost the connection says itself how far it got.
    let last = request.headers[HTTPHeader("Last-Event-ID")] ?? request.query["after"]
    let changes = await map.changes(after: last.flatMap { Int($0) } ?? -1, run: run)
    return HTTPResponse(
      statusCode: .ok, headers: Self.headers("text/event-stream"),
      body: HTTPBodySequence(from: EventBody(changes: changes)))
  }

  private func edits(_ request: HTTPRequest) async -> HTTPResponse {
    guard let client = request.query["client"], (1...64).contains(client.utf8.count),
      let number = request.query["gesture"].flatMap({ Int($0) })
    else { return Self.response(.badRequest, "“client” and “gesture” are missing") }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.mostBytes {
      return Self.tooLarge
    }
    var payload: [UInt8] = []
    do {
      for try await part in request.bodySequence {
        payload += part
        if payload.count > Self.mostBytes { return Self.tooLarge }
      }
    } catch {
      return Self.response(.badRequest, "the edits break off")
    }
    return Self.response(
      await map.apply(payload, from: SharedMap.Sender(client: client, number: number)))
  }

  private static var tooLarge: HTTPResponse {
    var response = response(.payloadTooLarge, "a gesture has at most \(mostBytes) bytes")
    response.headers[.connection] = "close"
    return response
  }

  private static func response(_ answer: SharedMap.Answer) -> HTTPResponse {
    switch answer {
    case .done(let number): response(.ok, "{\"number\":\(number)}", type: "application/json")
    case .refused(let findings):
      response(.unprocessableContent, findings, type: "application/json")
    case .unavailable(let why): response(.serviceUnavailable, why)
    }
  }

  private static func response(
    _ status: HTTPStatusCode, _ text: String, type: String = "text/plain; charset=utf-8"
  ) -> HTTPResponse {
    HTTPResponse(statusCode: status, headers: headers(type), body: Data(text.utf8))
  }

  private static func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type, .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
  }
}
