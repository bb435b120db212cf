import FuzzSupport

/// Compares the scanner that finds the parts of a document with jansson's parse of the whole.
@main enum Main {
  static func main() {
    Fuzzer.run(warmUp: [RepositoryFile.bytes("Maps/phones-in-class.argue.json")], testOneInput)
  }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Fuzzer.bytes(data, size)
  ScannerInvariants(bytes).check()
  OutlineInvariants(bytes).check()
  return 0
}
