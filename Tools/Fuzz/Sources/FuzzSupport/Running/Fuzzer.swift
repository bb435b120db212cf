import CLibFuzzer

/// Runs libFuzzer.
public enum Fuzzer {
  /// Runs the fuzzer with the process's arguments until it ends the process.
  /// - Parameters:
  ///   - warmUp: Inputs on which the target is run before libFuzzer counts what is allocated.
  ///   - target: Takes one input.
  public static func run(
    warmUp: [[UInt8]], _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) {
    // Tables made once are no leaks. LeakSanitizer doesn't see that Swift's strings hold their
    // storage, because they keep its address less 32 bytes.
    __lsan_disable()
    for input in warmUp { _ = input.withUnsafeBufferPointer { target($0.baseAddress, $0.count) } }
    __lsan_enable()
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, target)
  }

  /// The bytes of an input.
  public static func bytes(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: size))
  }
}
