import FuzzSupport
import FuzzTargets

/// Compares the scanner that finds the parts of a document with jansson's parse of the whole.
@main enum Main {
  static func main() { Fuzzer.run(.scanner, testOneInput) }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Fuzzer.take(data, size, for: .scanner)
}
