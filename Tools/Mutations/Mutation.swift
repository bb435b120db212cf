public import Foundation

/// Which fault is switched on, and which of them a run comes by.
///
/// `Tools/Mutations/run` adds this to its copy of the package, and nothing else does.
public enum Mutation {
  /// The number of the fault that `ARGUE_FAULT` switches on, or -1.
  private static let active =
    ProcessInfo.processInfo.environment["ARGUE_FAULT"].flatMap { Int($0) } ?? -1

  /// A byte for each fault, shared with every process of a run through the file `ARGUE_REACH`.
  nonisolated(unsafe) private static let reached: UnsafeMutablePointer<UInt8>? = {
    guard let path = ProcessInfo.processInfo.environment["ARGUE_REACH"] else { return nil }
    let file = open(path, O_RDWR)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = mmap(nil, 1 << 16, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    return bytes == MAP_FAILED ? nil : bytes?.assumingMemoryBound(to: UInt8.self)
  }()

  /// Whether a fault is switched on; notes that it was asked for.
  public static func isOn(_ number: Int) -> Bool {
    if let reached { reached[number] = 1 }
    return number == active
  }

  /// A condition, or its opposite.
  public static func flip(_ number: Int, _ condition: @autoclosure () throws -> Bool) rethrows
    -> Bool
  {
    let holds = try condition()
    return isOn(number) ? !holds : holds
  }

  /// A number, or the next one.
  public static func constant<T: Numeric>(_ number: Int, _ value: T) -> T {
    isOn(number) ? value + 1 : value
  }
}
