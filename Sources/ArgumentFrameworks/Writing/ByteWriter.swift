/// Gathers output as bytes and hands it on in large pieces.
public struct ByteWriter {
  private var bytes: [UInt8] = []
  private let size: Int
  private let sink: (borrowing [UInt8]) -> Void

  /// Makes a writer.
  /// - Parameters:
  ///   - size: From how many bytes on they are handed on.
  ///   - sink: Gets them.
  public init(size: Int = 1 << 16, to sink: @escaping (borrowing [UInt8]) -> Void) {
    self.size = size
    self.sink = sink
    bytes.reserveCapacity(size + 64)
  }

  /// Writes a text.
  public mutating func write(_ text: String) { write(text.utf8) }

  /// Writes bytes.
  public mutating func write(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    if bytes.count >= size { flush() }
  }

  /// Writes one byte.
  @inline(__always)
  public mutating func write(byte: UInt8) {
    bytes.append(byte)
    if bytes.count >= size { flush() }
  }

  /// Writes a number that isn't negative.
  public mutating func write(_ number: Int32) {
    var divisor: Int32 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
    if bytes.count >= size { flush() }
  }

  /// Hands on what was gathered.
  public mutating func flush() {
    guard !bytes.isEmpty else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
