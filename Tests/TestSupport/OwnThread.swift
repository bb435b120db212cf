import Foundation

/// Runs what mostly waits, such as for other processes, on a thread of its own: the threads on which
/// tests run are few.
/// - Returns: What `body` returns. Expectations belong outside of it, where their test is known.
public func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}

/// Runs several at a time of a number of things, each on a thread of its own.
/// - Returns: What `body` returned, in order.
public func onOwnThreads<Element: Sendable, Value: Sendable>(
  _ elements: [Element], atOnce count: Int, _ body: @escaping @Sendable (Element) throws -> Value
) async throws -> [Value] {
  let lanes = (0..<count).map { lane in
    stride(from: lane, to: elements.count, by: count).map { (index: $0, element: elements[$0]) }
  }
  let results = try await withThrowingTaskGroup(of: [(index: Int, value: Value)].self) { group in
    for lane in lanes {
      group.addTask {
        try await onOwnThread {
          try lane.map { (index: $0.index, value: try body($0.element)) }
        }
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
  return results.sorted { $0.index < $1.index }.map(\.value)
}
