import ArgumentEngine

// What JavaScript calls. Whoever calls gives and takes memory by addresses: a request is written where
// `argue_allocate` says, and an answer is read from where `argue_answer` says, behind its length in
// four bytes, the least significant first. Both are given back by `argue_free`.

/// Memory for so many bytes.
@_expose(wasm, "argue_allocate")
@_cdecl("argue_allocate")
public func allocate(_ count: Int) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: max(1, count), alignment: 8)
}

/// Gives memory back that came from here.
@_expose(wasm, "argue_free")
@_cdecl("argue_free")
public func free(_ memory: UnsafeMutableRawPointer) { memory.deallocate() }

/// Begins a session, and answers its address.
@_expose(wasm, "argue_begin")
@_cdecl("argue_begin")
public func begin() -> UnsafeMutableRawPointer {
  let session = UnsafeMutablePointer<EngineSession>.allocate(capacity: 1)
  session.initialize(to: EngineSession())
  return UnsafeMutableRawPointer(session)
}

/// Ends a session.
@_expose(wasm, "argue_end")
@_cdecl("argue_end")
public func end(_ session: UnsafeMutableRawPointer) {
  let session = session.assumingMemoryBound(to: EngineSession.self)
  session.deinitialize(count: 1)
  session.deallocate()
}

/// Answers a request of so many bytes.
@_expose(wasm, "argue_answer")
@_cdecl("argue_answer")
public func answer(
  _ session: UnsafeMutableRawPointer, _ request: UnsafeRawPointer, _ count: Int
) -> UnsafeMutableRawPointer {
  let bytes = Array(UnsafeRawBufferPointer(start: request, count: count))
  let answer = session.assumingMemoryBound(to: EngineSession.self).pointee.answer(bytes)
  let memory = allocate(answer.count + 4)
  memory.storeBytes(of: UInt32(answer.count).littleEndian, as: UInt32.self)
  (memory + 4).copyMemory(from: answer, byteCount: answer.count)
  return memory
}
