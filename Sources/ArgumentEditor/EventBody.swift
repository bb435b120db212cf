internal import FlyingFox
internal import FlyingSocks

/// A map's changes as the body of an answer that goes on: server-sent events (HTML, section 9.2).
struct EventBody: AsyncBufferedSequence {
  typealias Element = UInt8

  let changes: AsyncStream<SharedMap.Change>

  func makeAsyncIterator() -> Iterator { Iterator(changes: changes.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var changes: AsyncStream<SharedMap.Change>.Iterator
    private var rest: ArraySlice<UInt8> = ArraySlice("retry: 1000\n\n".utf8)

    fileprivate init(changes: AsyncStream<SharedMap.Change>.Iterator) { self.changes = changes }

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty, try await fill() == false { return nil }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty, try await fill() == false { return nil }
      let part = rest.prefix(Swift.max(1, count))
      rest = rest.dropFirst(part.count)
      return part
    }

    /// Waits for the next change.
    private mutating func fill() async throws -> Bool {
      guard let change = await changes.next(isolation: #isolation) else { return false }
      rest = ArraySlice("id: \(change.number)\ndata: \(change.text)\n\n".utf8)
      return true
    }
  }
}
