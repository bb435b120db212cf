import FuzzSupport

/// Reads what other programs and people wrote: annotations, texts, frameworks.
@main enum Main {
  static func main() { Fuzzer.run(warmUp: FormatInput.warmUps, testOneInput) }
}

/// Takes one input of libFuzzer's; one that names no reader isn't kept.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let input = FormatInput(Fuzzer.bytes(data, size)) else { return -1 }
  switch input.reader {
  case .annotations(let format): AnnotationFormatInvariants(format, input).check()
  case .edition(let format): EditionInvariants(format, input).check()
  case .lines: AnnotationLineInvariants(input).check()
  case .corpus: CorpusInvariants(input).check()
  case .framework(let format): FrameworkInvariants(format, input).check()
  }
  return 0
}
