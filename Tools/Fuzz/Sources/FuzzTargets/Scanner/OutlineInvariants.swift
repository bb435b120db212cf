import ArgumentModel

@testable import ArgumentJSON

/// What must hold of the outline by which documents are read in pieces.
struct OutlineInvariants {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func check() {
    let limits = ReadingLimits()
    let outline: DocumentOutline
    do throws(JSONScanner.ScanFailure) {
      outline = try DocumentOutline(JSONScanner(bytes, nestingLimit: limits.nesting))
    } catch {
      checkRefusal(error)
      return
    }
    checkOrder(of: outline)
    guard let parts = parts(of: outline) else {
      require(!Jansson.accepts(bytes[...]), "jansson reads the whole, but not its parts")
      return
    }
    guard let whole = Jansson.value(bytes[...])?.objectValue else {
      fatalError("jansson reads the parts, but not the whole")
    }
    compare(whole, parts)
    checkPlaces(outline, SourceIndex(outline, nestingLimit: limits.nesting))
  }

  /// An outline is refused only for what jansson refuses, for depth or digits, or for no object.
  private func checkRefusal(_ halt: JSONScanner.ScanFailure) {
    guard case .malformed = halt, Jansson.accepts(bytes[...]) else { return }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    require(first != UInt8(ascii: "{"), "the outline refuses an object that jansson reads")
  }

  private func checkOrder(of outline: DocumentOutline) {
    var end = 0
    for array in outline.arrays {
      require(array.lowerBound > end && array.upperBound < bytes.count, "\(array) after \(end)")
      require(bytes[array.lowerBound - 1] == UInt8(ascii: "["), "\(array) isn't in brackets")
      require(bytes[array.upperBound] == UInt8(ascii: "]"), "\(array) isn't in brackets")
      end = array.upperBound
    }
    for spans in outline.elements {
      var end = 0
      for span in spans {
        require(!span.isEmpty && span.lowerBound > end, "\(span) after \(end)")
        require(
          outline.arrays.contains {
            $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
          },
          "\(span) is in no array")
        end = span.upperBound
      }
    }
  }

  /// The document without its entities, and the entities, or nil where jansson refuses one of them.
  private func parts(of outline: DocumentOutline) -> (JSONObject, [[JSONValue]])? {
    do throws(ReadFailure) {
      let text = DocumentText(bytes, limits: ReadingLimits(), syntax: .jansson)
      var elements: [[JSONValue]] = []
      for spans in outline.elements {
        var values: [JSONValue] = []
        for span in spans { values.append(try text.value(span)) }
        elements.append(values)
      }
      return (try text.frame(outline), elements)
    } catch {
      require(!error.diagnostics.isEmpty, "a failure without a reason")
      return nil
    }
  }

  private func compare(_ whole: JSONObject, _ parts: (frame: JSONObject, elements: [[JSONValue]])) {
    var joined = parts.frame
    for (kind, elements) in zip(EntityKind.allCases, parts.elements) where !elements.isEmpty {
      joined[kind.plural] = .array(elements)
    }
    require(joined.members.count == whole.members.count, "a member is missing or added")
    for member in whole.members {
      guard let value = joined[member.name] else { fatalError("“\(member.name)” is missing") }
      require(
        JSONWriter.compact(value).utf8.elementsEqual(JSONWriter.compact(member.value).utf8),
        "“\(member.name)” isn't what jansson reads")
      // The reader passes these over in the frame, so every element has to be in the outline.
      if EntityKind.allCases.contains(where: { $0.plural == member.name }) {
        require(
          parts.frame[member.name]?.arrayValue?.isEmpty != false,
          "elements of “\(member.name)” are outside of the outline")
      }
    }
  }

  /// Pointers to entities lead to them, and every other pointer into the document.
  private func checkPlaces(_ outline: DocumentOutline, _ index: SourceIndex) {
    for (kind, spans) in zip(EntityKind.allCases, outline.elements) {
      for (number, span) in spans.enumerated().prefix(8) {
        let pointer = "/\(kind.plural)/\(number)"
        require(index.offset(of: pointer, in: bytes) == span.lowerBound, "\(pointer) leads astray")
        for step in ["id", "text", "anchors/0/ranges/0/1", "99", "", "~", "a~1b", "é"] {
          let offset = index.offset(of: "\(pointer)/\(step)", in: bytes)
          require(span.contains(offset), "\(pointer)/\(step) leads out of the entity")
        }
      }
    }
  }
}
