import ArgumentModel
import Testing

/// The hash against the vectors of FIPS 180-4, and the digest's text form.
@Suite struct DigestTests {
  @Test(
    "the standard's messages have the standard's digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vectors(message: String, hexadecimal: String) {
    #expect(Digest.of(message).description == "sha256:" + hexadecimal)
    #expect(Digest.of(bytes: Array(message.utf8)) == Digest.of(message))
  }

  @Test("a million times the letter a has the standard's digest")
  func millionLetters() {
    let digest = Digest.of(bytes: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(
      digest.description
        == "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("a message fed in two pieces, cut anywhere, has the digest of the whole")
  func splits() {
    let message = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    let whole = Digest.of(bytes: message)
    for cut in 0...message.count {
      var hash = SHA256()
      let (head, tail) = (message[..<cut], message[cut...])
      hash.update(head.span)
      hash.update(tail.span)
      #expect(hash.finalize() == whole, "cut at \(cut)")
    }
  }

  @Test("every way of handing over the bytes gives one digest")
  func overloads() {
    let text = String(repeating: "課堂上的手機 phones in class 📱 ", count: 20)
    let whole = Digest.of(text)
    let bytes = Array(text.utf8)
    #expect(Digest.of(text[...]) == whole)
    #expect(Digest.of(bytes: bytes.span.bytes) == whole)
    // A lazy sequence has no storage, so that each byte is appended by itself.
    #expect(Digest.of(bytes: bytes.lazy.filter { _ in true }) == whole)
    var hash = SHA256()
    for byte in bytes {
      hash.update(CollectionOfOne(byte))
    }
    #expect(hash.finalize() == whole)
    var fromPointer = SHA256()
    bytes.withUnsafeBytes { fromPointer.update($0) }
    #expect(fromPointer.finalize() == whole)
  }

  @Test("a hash can be copied and continued twice")
  func copies() {
    var first = SHA256()
    first.update("ab".utf8)
    var second = first
    first.update("c".utf8)
    second.update("d".utf8)
    #expect(first.finalize() == Digest.of("abc"))
    #expect(second.finalize() == Digest.of("abd"))
  }

  @Test("the text form is read back as the same digest")
  func roundTrip() throws {
    for message in ["", "abc", "手機", "x"] {
      let digest = Digest.of(message)
      #expect(Digest(digest.description) == digest)
      let embedded = "<\(digest)>"
      #expect(Digest(embedded.dropFirst().dropLast()) == digest)
    }
    let extremes = Digest(words: 0, .max, 1, 0x0123_4567_89ab_cdef)
    #expect(Digest(extremes.description) == extremes)
  }

  @Test(
    "what isn't exactly the text form is refused",
    arguments: [
      "", "sha256:", "sha256", String(repeating: "a", count: 64),
      "sha256:" + String(repeating: "a", count: 63),
      "sha256:" + String(repeating: "a", count: 65),
      "sha256:" + String(repeating: "A", count: 64),
      "sha256:" + String(repeating: "g", count: 64),
      "SHA256:" + String(repeating: "a", count: 64),
      "sha512:" + String(repeating: "a", count: 64),
      " sha256:" + String(repeating: "a", count: 63),
      "sha256:" + String(repeating: "a", count: 63) + " ",
      "sha256:" + String(repeating: "a", count: 63) + "\n",
      "sha256:" + String(repeating: "１", count: 64),
      "sha256:" + String(repeating: "a", count: 61) + "１",
    ])
  func refused(text: String) {
    #expect(Digest(text) == nil)
  }

  @Test("digests are ordered as their text is")
  func order() {
    let digests = (0..<50).map { Digest.of("\($0)") }
    #expect(digests.sorted().map(\.description) == digests.map(\.description).sorted())
  }
}
