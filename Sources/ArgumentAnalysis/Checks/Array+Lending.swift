extension Array {
  /// Calls `body` with each element and its place.
  ///
  /// Elements are lent: a loop over them would copy each, and the records of a map have many parts that are
  /// counted one by one when they are. That holds only where this is no call of its own.
  @inline(__always)
  func forEachLent(_ body: (Int, Element) -> Void) {
    let elements = span
    for index in elements.indices { body(index, elements[index]) }
  }
}
