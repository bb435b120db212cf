import CLibFuzzer
import FuzzTargets

/// Runs libFuzzer.
package enum Fuzzer {
  /// Runs the fuzzer with the process's arguments until it ends the process.
  /// - Parameters:
  ///   - target: What is fuzzed; it is run once on its warm-ups, before libFuzzer counts what is
  ///     allocated.
  ///   - takeInput: Takes one input, as libFuzzer hands it over.
  package static func run(
    _ target: FuzzTarget, _ takeInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) {
    // Tables made once are no leaks. LeakSanitizer doesn't see that Swift's strings hold their
    // storage, because they keep its address less 32 bytes.
    __lsan_disable()
    for input in target.warmUps { target.check(input) }
    __lsan_enable()
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, takeInput)
  }

  /// Checks one input of libFuzzer's; what it answers tells whether the input may be kept.
  package static func take(
    _ data: UnsafePointer<UInt8>?, _ size: Int, for target: FuzzTarget
  ) -> CInt {
    target.check(bytes(data, size)) ? 0 : -1
  }

  /// The bytes of an input.
  static func bytes(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: size))
  }
}
