internal import ArgumentDrawing
internal import ArgumentJSON
internal import ArgumentModel
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves maps to the pages in which they are edited, on this machine alone.
///
/// Every request has to name the token in its path, and this server as its `Host` and, where a page sends
/// one, `Origin`: pages of other servers and names that lead here get nothing.
///
/// | request | answer |
/// |---|---|
/// | `GET /TOKEN/` | the page of the only map, or a list of them |
/// | `GET /TOKEN/maps?language=L` | the list as JSON, where there are several |
///
/// Below `/TOKEN/` for the only map, below `/TOKEN/MAP/` for one of several, by the name in the list:
///
/// | request | answer |
/// |---|---|
/// | `GET …` | the page |
/// | `POST …edits?client=C&gesture=N` | makes edits, one gesture |
/// | `POST …undo`, `…redo` | a step in the map's history |
/// | `GET …events?run=R&after=N` | the changes, as server-sent events |
/// | `GET …texts` | the texts beside the map |
struct EditorServer: Sendable {
  private let maps: ServedMaps
  private let engine: [UInt8]
  private let token: String

  /// More than this no gesture takes.
  static let mostBytes = 16 << 20

  init(_ maps: ServedMaps, engine: [UInt8], token: String) {
    self.maps = maps
    self.engine = engine
    self.token = token
  }

  /// Answers a request.
  /// - Parameter port: The port at which it came in.
  func answer(_ request: HTTPRequest, port: UInt16) async -> HTTPResponse {
    guard Self.isOurs(request, port: port) else { return Self.response(.forbidden, "forbidden") }
    // As it was sent: nothing is made of dots, and nothing else than these few names is there.
    let parts = request.target.path().split(separator: "/", omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count), parts[0].isEmpty, Self.isSame(parts[1], token) else {
      return Self.notFound
    }
    if let only = maps.only {
      guard parts.count == 3 else { return Self.notFound }
      return await answer(request, String(parts[2]), .map(only))
    }
    if parts.count == 3 { return await list(request, String(parts[2])) }
    guard let map = await maps.map(named: String(parts[2])) else { return Self.notFound }
    return await answer(request, String(parts[3]), map)
  }

  /// Answers what is asked of a map.
  private func answer(
    _ request: HTTPRequest, _ name: String, _ found: ServedMaps.Found
  ) async -> HTTPResponse {
    guard ["", "events", "edits", "undo", "redo", "texts"].contains(name) else {
      return Self.notFound
    }
    let isRead = ["", "events", "texts"].contains(name)
    guard request.method == (isRead ? .GET : .POST) else {
      return Self.response(.methodNotAllowed, "method not allowed")
    }
    let map: SharedMap
    switch found {
    case .map(let shared): map = shared
    case .unreadable(let error):
      return name.isEmpty
        ? Self.html(ServedMaps.page(of: error, in: Self.language(of: request)))
        : Self.response(.serviceUnavailable, SharedMap.why(error))
    }
    switch name {
    case "": return await page(of: map)
    case "events": return await events(request, map)
    case "edits": return await edits(request, map)
    case "texts":
      let texts = await map.current().texts
      return Self.response(.ok, JSONWriter.compact(texts.json), type: "application/json")
    default: return Self.response(await map.step(name == "undo" ? .undo : .redo))
    }
  }

  /// Answers with the list of maps.
  private func list(_ request: HTTPRequest, _ name: String) async -> HTTPResponse {
    guard name.isEmpty || name == "maps" else { return Self.notFound }
    guard request.method == .GET else {
      return Self.response(.methodNotAllowed, "method not allowed")
    }
    let list = await maps.list(in: Self.language(of: request))
    return name.isEmpty
      ? Self.html(list.page) : Self.response(.ok, list.json, type: "application/json")
  }

  /// The language that whoever asks reads.
  private static func language(of request: HTTPRequest) -> LanguageTag {
    let accepted = request.headers[HTTPHeader("Accept-Language")]
    let first = (request.query["language"] ?? accepted ?? "").prefix { !",;".contains($0) }
    return LanguageTag(rawValue: String(first))
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

  private func page(of shared: SharedMap) async -> HTTPResponse {
    let (map, texts, number, last) = await shared.current()
    var writer = HTMLWriter()
    var server = JSONObject()
    server.append("run", .string(shared.run))
    server.append("number", .int(Int64(number)))
    for member in last { server.append(member.name, member.value) }
    server.append("texts", .string(texts.version))
    if maps.only == nil { server.append("several", .bool(true)) }
    writer.use = .served(.object(server))
    writer.texts = texts.texts
    return Self.html(writer.page(of: map, engine: engine).page)
  }

  private func events(_ request: HTTPRequest, _ map: SharedMap) async -> HTTPResponse {
    let run = request.query["run"] ?? ""
    // A browser that lost the connection says itself how far it got.
    let last = request.headers[HTTPHeader("Last-Event-ID")] ?? request.query["after"]
    let changes = await map.changes(after: last.flatMap { Int($0) } ?? -1, run: run)
    return HTTPResponse(
      statusCode: .ok, headers: Self.headers("text/event-stream"),
      body: HTTPBodySequence(from: EventBody(changes: changes)))
  }

  private func edits(_ request: HTTPRequest, _ map: SharedMap) async -> HTTPResponse {
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

  private static func html(_ page: String) -> HTTPResponse {
    var response = response(.ok, page, type: "text/html; charset=utf-8")
    response.headers[HTTPHeader("X-Frame-Options")] = "DENY"
    return response
  }

  private static var notFound: HTTPResponse { response(.notFound, "not found") }

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
