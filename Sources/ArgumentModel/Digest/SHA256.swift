/// The hash function SHA-256 of FIPS 180-4, fed piece by piece.
///
/// Anchors and journals need a digest on every platform without Foundation or a C library, so the
/// function stands here whole. A value can be copied at any point to hash two continuations.
public struct SHA256: Sendable {
  /// The hash value after the blocks seen so far.
  private var state: State = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
    e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// The bytes of a block that isn't full yet; the first `pendingCount` count.
  private var pending: [64 of UInt8] = .init(repeating: 0)
  private var pendingCount = 0

  /// How many bytes were hashed or are pending.
  private var byteCount: UInt64 = 0

  /// Creates a hash of no bytes.
  public init() {}

  /// Appends the bytes of a sequence, at full speed if they lie in one piece of memory.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      update(UnsafeRawBufferPointer(buffer))
    }
    if done != nil { return }
    for byte in bytes {
      append(byte)
    }
  }

  /// Appends the UTF-8 of a text.
  public mutating func update(_ text: String.UTF8View) {
    update(text.span)
  }

  /// Appends the UTF-8 of a part of a text.
  public mutating func update(_ text: Substring.UTF8View) {
    update(text.span)
  }

  /// Appends the bytes of a buffer.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    update(bytes.bytes)
  }

  /// Appends the bytes of a span.
  public mutating func update(_ bytes: Span<UInt8>) {
    update(bytes.bytes)
  }

  /// Appends raw bytes.
  public mutating func update(_ bytes: RawSpan) {
    let count = bytes.byteCount
    var offset = 0
    // A block begun earlier is filled first, so that whole blocks can be read where they lie.
    while pendingCount != 0, offset < count {
      append(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
    let wholeBlocks = (count - offset) / 64
    if wholeBlocks > 0 {
      state.compress(bytes, from: offset, blocks: wholeBlocks)
      offset += wholeBlocks * 64
      byteCount &+= UInt64(wholeBlocks) * 64
    }
    while offset < count {
      append(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
  }

  /// Ends the hash and returns the digest of everything appended.
  public consuming func finalize() -> Digest {
    let bitCount = byteCount &* 8
    append(0x80)
    while pendingCount != 56 {
      append(0)
    }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    return Digest(
      words: state.a.joined(with: state.b), state.c.joined(with: state.d),
      state.e.joined(with: state.f), state.g.joined(with: state.h))
  }

  private mutating func append(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    byteCount &+= 1
    if pendingCount == 64 {
      state.compress(pending.span.bytes, from: 0, blocks: 1)
      pendingCount = 0
    }
  }
}

/// The eight working variables of section 6.2.2.
private struct State: Sendable {
  var a, b, c, d, e, f, g, h: UInt32

  /// Hashes blocks of 64 bytes; the caller has checked that `bytes` holds them.
  mutating func compress(_ bytes: RawSpan, from start: Int, blocks: Int) {
    precondition(start >= 0 && blocks >= 0 && start + blocks * 64 <= bytes.byteCount)
    // The message schedule's last 16 words, overwritten in turn.
    var w: [16 of UInt32] = .init(repeating: 0)
    for block in 0..<blocks {
      let offset = start + block * 64
      var next = self
      for index in 0..<16 {
        let word = bytes.unsafeLoadUnaligned(fromByteOffset: offset + index * 4, as: UInt32.self)
        w[index] = UInt32(bigEndian: word)
      }
      for first in stride(from: 0, to: 64, by: 16) {
        // Written out: with constant indices the schedule stays in registers and unchecked.
        next.round(roundConstants[first], w[0])
        next.round(roundConstants[first + 1], w[1])
        next.round(roundConstants[first + 2], w[2])
        next.round(roundConstants[first + 3], w[3])
        next.round(roundConstants[first + 4], w[4])
        next.round(roundConstants[first + 5], w[5])
        next.round(roundConstants[first + 6], w[6])
        next.round(roundConstants[first + 7], w[7])
        next.round(roundConstants[first + 8], w[8])
        next.round(roundConstants[first + 9], w[9])
        next.round(roundConstants[first + 10], w[10])
        next.round(roundConstants[first + 11], w[11])
        next.round(roundConstants[first + 12], w[12])
        next.round(roundConstants[first + 13], w[13])
        next.round(roundConstants[first + 14], w[14])
        next.round(roundConstants[first + 15], w[15])
        guard first < 48 else { break }
        for index in 0..<16 {
          let w15 = w[(index + 1) & 15]
          let w2 = w[(index + 14) & 15]
          let sigma0 = w15.rotated(7) ^ w15.rotated(18) ^ (w15 &>> 3)
          let sigma1 = w2.rotated(17) ^ w2.rotated(19) ^ (w2 &>> 10)
          w[index] = w[index] &+ sigma0 &+ w[(index + 9) & 15] &+ sigma1
        }
      }
      a = a &+ next.a
      b = b &+ next.b
      c = c &+ next.c
      d = d &+ next.d
      e = e &+ next.e
      f = f &+ next.f
      g = g &+ next.g
      h = h &+ next.h
    }
  }

  @inline(__always)
  mutating func round(_ constant: UInt32, _ word: UInt32) {
    let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    let choice = (e & f) ^ (~e & g)
    let t1 = h &+ sum1 &+ choice &+ constant &+ word
    let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ sum0 &+ majority)
  }
}

extension UInt32 {
  @inline(__always)
  fileprivate func rotated(_ count: UInt32) -> UInt32 {
    (self &>> count) | (self &<< (32 &- count))
  }

  fileprivate func joined(with low: UInt32) -> UInt64 {
    UInt64(self) << 32 | UInt64(low)
  }
}

/// The constants of section 4.2.2.
private let roundConstants: [64 of UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
