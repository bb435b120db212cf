public import ArgumentModel

#if Markup
  internal import CExpat
#endif

/// Reads XML through expat, as a stream of events and without recursion.
///
/// Entities of the document's own are refused, because they can grow without bounds; documents that
/// it names are never loaded. Prefixes of namespaces are left as they are.
public struct XMLReader: Sendable {
  /// How large a document may be.
  public var limits: XMLLimits

  /// Makes a reader that refuses what goes beyond some limits.
  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// Reads a document.
  /// - Parameters:
  ///   - bytes: The document, in any encoding that it names and expat knows.
  ///   - body: Takes each event; what it throws ends the reading.
  /// - Throws: A diagnostic with line and column: `xml-syntax` where it isn't well-formed,
  ///   `too-large` beyond a limit, `not-built-in` where this program has no expat; or what `body`
  ///   throws.
  public func read(
    _ bytes: [UInt8], _ body: (XMLEvent) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard bytes.count <= limits.bytes else {
      throw Diagnostic(
        rule: "too-large", severity: .error,
        message: "the document has \(bytes.count) bytes, more than \(limits.bytes)")
    }
    #if Markup
      let run = ExpatRun(limits: limits)
      try run.parse(bytes, body)
    #else
      throw MarkupSupport.missing("XML")
    #endif
  }
}

#if Markup
  /// One document on its way through expat.
  ///
  /// expat calls back into this object, which outlives the parser; events are gathered for a piece
  /// of the document at a time and handed on between the pieces.
  @safe private final class ExpatRun {
    private let limits: XMLLimits
    private var events: [XMLEvent] = []
    private var text: [UInt8] = []
    private var depth = 0
    private var failure: Diagnostic?
    private var parser: XML_Parser?

    init(limits: XMLLimits) { self.limits = limits }

    /// How many bytes are parsed at a time, at first.
    private static let piece = 1 << 16

    func parse(
      _ bytes: [UInt8], _ body: (XMLEvent) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
      guard let parser = unsafe XML_ParserCreate(nil) else {
        throw Diagnostic(
          rule: "too-large", severity: .error, message: "there is no memory to read XML with")
      }
      unsafe self.parser = parser
      defer {
        unsafe self.parser = nil
        unsafe XML_ParserFree(parser)
      }
      unsafe prepare(parser)
      var start = 0
      var size = Self.piece
      repeat {
        let end = min(start + size, bytes.count)
        let isLast = end == bytes.count
        let status = unsafe bytes[start..<end].withUnsafeBytes { buffer in
          unsafe XML_Parse(
            parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count),
            isLast ? 1 : 0)
        }
        // expat begins a tag anew with every piece, so one that fills pieces gets ever larger ones.
        size = events.isEmpty ? 2 * size : Self.piece
        let met = events
        events.removeAll(keepingCapacity: true)
        for event in met { try body(event) }
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw unsafe syntaxError(parser) }
        start = end
      } while start < bytes.count
    }

    private func prepare(_ parser: XML_Parser) {
      unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
      unsafe XML_SetElementHandler(
        parser,
        { user, name, attributes in
          unsafe ExpatRun.of(user)?.start(name, attributes)
        },
        { user, name in unsafe ExpatRun.of(user)?.end(name) })
      unsafe XML_SetCharacterDataHandler(
        parser,
        { user, bytes, count in
          guard let bytes = unsafe bytes, count > 0 else { return }
          unsafe ExpatRun.of(user)?.text.append(
            contentsOf: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        })
      unsafe XML_SetEntityDeclHandler(
        parser,
        { user, _, _, _, _, _, _, _, _ in unsafe ExpatRun.of(user)?.refuseEntity() })
      // Without a handler expat passes over references to entities outside the document.
      unsafe XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> ExpatRun? {
      unsafe user.map { unsafe Unmanaged<ExpatRun>.fromOpaque($0).takeUnretainedValue() }
    }

    private var position: SourcePosition {
      guard let parser = unsafe parser else { return SourcePosition(line: 1, column: 1) }
      return unsafe SourcePosition(
        line: Int(XML_GetCurrentLineNumber(parser)),
        column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }

    private func flushText() {
      guard !text.isEmpty else { return }
      events.append(.text(String(decoding: text, as: UTF8.self)))
      text.removeAll(keepingCapacity: true)
    }

    private func start(
      _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
      guard failure == nil, let name = unsafe name else { return }
      flushText()
      depth += 1
      if depth > limits.depth {
        stop("too-large", "elements stand more than \(limits.depth) deep in one another")
        return
      }
      var attributes: [XMLElement.Attribute] = []
      if var list = unsafe list {
        while let name = unsafe list[0], let value = unsafe list[1] {
          unsafe attributes.append(
            .init(name: String(cString: name), value: String(cString: value)))
          unsafe list += 2
        }
      }
      events.append(
        .start(
          XMLElement(
            name: unsafe String(cString: name), attributes: attributes, position: position)))
    }

    private func end(_ name: UnsafePointer<CChar>?) {
      guard failure == nil, let name = unsafe name else { return }
      flushText()
      depth -= 1
      events.append(.end(name: unsafe String(cString: name)))
    }

    private func refuseEntity() {
      stop("xml-syntax", "the document declares an entity of its own, which isn't read")
    }

    private func stop(_ rule: String, _ message: String) {
      guard failure == nil else { return }
      var diagnostic = Diagnostic(rule: rule, severity: .error, message: message)
      diagnostic.position = position
      failure = diagnostic
      if let parser = unsafe parser { _ = unsafe XML_StopParser(parser, 0) }
    }

    private func syntaxError(_ parser: XML_Parser) -> Diagnostic {
      let code = unsafe XML_GetErrorCode(parser)
      let why = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "unknown error"
      var diagnostic = Diagnostic(
        rule: "xml-syntax", severity: .error, message: "the document isn't XML: \(why)")
      diagnostic.position = position
      return diagnostic
    }
  }
#endif
