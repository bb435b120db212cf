import Glibc

/// Returns the most memory this process had at any time, in KiB, or -1 if Linux doesn't say.
///
/// Not `getrusage`: its peak includes what the process that started this one had in memory.
func peakMemory() -> Int {
  guard let status = fopen("/proc/self/status", "r") else { return -1 }
  defer { fclose(status) }
  let field = "VmHWM:"
  var buffer = [CChar](repeating: 0, count: 256)
  while fgets(&buffer, Int32(buffer.count), status) != nil {
    let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    let line = String(decoding: bytes, as: UTF8.self)
    guard line.hasPrefix(field) else { continue }
    let digits = line.dropFirst(field.count).filter(\.isNumber)
    return Int(digits) ?? -1
  }
  return -1
}
