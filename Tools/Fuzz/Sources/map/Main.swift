import FuzzSupport
import FuzzTargets

/// Reads maps, writes them, reads them again, and checks them.
@main enum Main {
  static func main() { Fuzzer.run(.map, testOneInput) }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Fuzzer.take(data, size, for: .map)
}
