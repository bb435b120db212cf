import FuzzSupport

/// Reads maps, writes them, reads them again, and checks them.
@main enum Main {
  static func main() {
    Fuzzer.run(warmUp: [RepositoryFile.bytes("Maps/chip-exports.argue.json")], testOneInput)
  }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  MapInvariants(Fuzzer.bytes(data, size)).check()
  return 0
}
