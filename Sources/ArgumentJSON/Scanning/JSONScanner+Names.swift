internal import ArgumentModel

extension JSONScanner {
  /// Whether the string in a span, with its quotation marks, is a name.
  ///
  /// Any character of a name may be written as an escape.
  func isName(_ span: Range<Int>, _ name: String) -> Bool {
    let inner = bytes[(span.lowerBound + 1)..<(span.upperBound - 1)]
    if name.utf8.elementsEqual(inner) { return true }
    // Without an escape a name has the bytes that it has; with one it has more than it means.
    guard inner.count > name.utf8.count, inner.contains(UInt8(ascii: "\\")) else { return false }
    return unescaped(span)?.utf8.elementsEqual(name.utf8) == true
  }

  /// The name that the string in a span, with its quotation marks, is.
  func name(_ span: Range<Int>) -> String {
    let inner = bytes[(span.lowerBound + 1)..<(span.upperBound - 1)]
    let plain = String(decoding: inner, as: UTF8.self)
    return inner.contains(UInt8(ascii: "\\")) ? unescaped(span) ?? plain : plain
  }

  /// What a string means, or nil if it is none.
  private func unescaped(_ span: Range<Int>) -> String? {
    do throws(JSONSyntaxError) {
      return try JSONSyntax.own.parse(bytes[span]).stringValue
    } catch {
      return nil
    }
  }
}
