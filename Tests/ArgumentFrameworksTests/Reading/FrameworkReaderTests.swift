import ArgumentFrameworks
import ArgumentModel
import TestSupport
import Testing

/// What the readers take, and what they refuse, and where.
struct FrameworkReaderTests {
  private static func plain(_ text: String, _ format: FrameworkFormat) throws -> Framework {
    guard case .plain(let framework) = try FrameworkReader.read(Array(text.utf8), as: format) else {
      throw Diagnostic(rule: "test", severity: .error, message: "no plain framework")
    }
    return framework
  }

  private static func pairs(_ framework: Framework) -> [[Int32]] {
    (0..<framework.count).flatMap { attacker in
      framework.attacked[attacker].map { [attacker, $0] }
    }
  }

  private static let documents: [(FrameworkFormat, String)] = [
    (.i23, "p af 3\n1 2\n2 3\n3 3\n"),
    (.i23, "# before\n\np af 3\n# between\n1 2\n# and later\n2 3\n3 3"),
    (.i23, "\u{FEFF}p  af\t3\r\n1 2\r\n\r\n 2\t3 \r\n3 3\r\n1 2\r\n"),
    (.apx, "arg(a).\narg(b).\narg(c).\natt(a,b).\natt(b,c).\natt(c,c).\n"),
    (.apx, "% facts\natt(a, b).arg( a ) .\r\narg(b). # more\narg(c).att(b,c).att(c,c)."),
    (.tgf, "a\nb\nc\n#\na b\nb c\nc c\n"),
    (.tgf, "\u{FEFF}a A\r\n# a comment\r\nb\r\nc\r\n#\r\na b label\r\n\r\nb c\r\nc c"),
  ]

  @Test("Comments, Windows line ends, marks and blank lines do no harm", arguments: documents)
  func tolerance(format: FrameworkFormat, text: String) throws {
    let framework = try Self.plain(text, format)
    #expect(framework.count == 3)
    #expect(Self.pairs(framework) == [[0, 1], [1, 2], [2, 2]])
    #expect(FrameworkFormat.of(Array(text.utf8), path: "x.\(format)") == format)
  }

  @Test("Every format is read back as it was written", arguments: documents)
  func roundTrip(format: FrameworkFormat, text: String) throws {
    let framework = try Self.plain(text, format)
    for target in [FrameworkFormat.i23, .apx, .tgf] {
      let written = try Self.written(.plain(framework), target)
      let again = try Self.plain(String(decoding: written, as: UTF8.self), target)
      #expect(Self.pairs(again) == Self.pairs(framework))
      #expect(try Self.written(.plain(again), target) == written || target == .i23)
      #expect(FrameworkFormat.of(written, path: "x.\(target)") == target)
    }
    #expect(throws: Diagnostic.self) { try Self.written(.plain(framework), .aba) }
  }

  private static func written(
    _ document: FrameworkDocument, _ format: FrameworkFormat
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = ByteWriter(size: 16) { bytes += $0 }
    try FrameworkWriter.write(document, as: format, to: &writer)
    return bytes
  }

  @Test("Assumption-based frameworks are read and written")
  func assumptions() throws {
    let text = "p aba 5\na 1\na 2\nc 1 3\nc 2 1\nr 3 2 4\nr 4\nr 5 5\n"
    let document = try FrameworkReader.read(
      Array(("# x\n" + text.replacing("\na 2", with: "\r\n# y\r\na 2")).utf8), as: .aba)
    guard case .assumptions(let framework) = document else {
      Issue.record("no assumptions")
      return
    }
    #expect(framework.assumptions == [0, 1])
    #expect(framework.heads == [2, 3, 4] && framework.bodies == [[1, 3], [], [4]])
    #expect(try Self.written(document, .aba) == Array(text.utf8))
    #expect(FrameworkFormat.of(Array(text.utf8), path: nil) == .aba)
  }

  /// Documents with ⟪⟫ around the place of the mistake, and its rule.
  private static let mistakes: [(FrameworkFormat, String, String)] = [
    (.i23, "⟪⟫", "framework-syntax"),
    (.i23, "# only\n# comments\n⟪⟫", "framework-syntax"),
    (.i23, "⟪1 2⟫\n", "framework-syntax"),
    (.i23, "p ⟪cnf⟫ 3\n", "framework-syntax"),
    (.i23, "p af ⟪x⟫\n", "framework-syntax"),
    (.i23, "p af ⟪-3⟫\n", "framework-syntax"),
    (.i23, "p af⟪⟫\n", "framework-syntax"),
    (.i23, "p af ⟪999999999⟫\n", "too-large"),
    (.i23, "p af ⟪99999999999999999999⟫\n", "framework-syntax"),
    (.i23, "p af 3 ⟪4⟫\n", "framework-syntax"),
    (.i23, "p af 3\n# c\r\n1 ⟪4⟫\n", "framework-argument"),
    (.i23, "p af 3\n⟪0⟫ 1\n", "framework-argument"),
    (.i23, "p af 3\n1 ⟪99999999999999999999⟫\n", "framework-argument"),
    (.i23, "p af 3\n1⟪⟫\n2 3\n", "framework-syntax"),
    (.i23, "p af 3\n1 2 ⟪3⟫\n", "framework-syntax"),
    (.i23, "p af 3\n1 ⟪2x⟫\n", "framework-syntax"),
    (.i23, "p af 3\n1 2\n⟪手機⟫ 1\n", "framework-syntax"),
    (.aba, "p aba 3\n⟪x⟫ 1\n", "framework-syntax"),
    (.aba, "p aba 3\na ⟪4⟫\n", "framework-argument"),
    (.aba, "p aba 3\na 1 ⟪2⟫\n", "framework-syntax"),
    (.aba, "p aba 3\na 1\nc 1⟪⟫\n", "framework-syntax"),
    (.aba, "p aba 3\na 1\nc ⟪2⟫ 1\n", "framework-argument"),
    (.aba, "p aba 3\nr ⟪1⟫ 2\na 1\n", "framework-argument"),
    (.apx, "arg(a).\natt(a,⟪手⟫).\narg(b).", "framework-argument"),
    (.apx, "arg(手).\narg(手⟪b⟫", "framework-syntax"),
    (.apx, "arg(a)⟪⟫\narg(b).", "framework-syntax"),
    (.apx, "arg(⟪⟫).", "framework-syntax"),
    (.apx, "arg(a). ⟪foo(a).⟫", "framework-syntax"),
    (.tgf, "a\nb\n⟪⟫", "framework-syntax"),
    (.tgf, "a\n#\na⟪⟫\n", "framework-syntax"),
    (.tgf, "a\n#\na ⟪b⟫\n", "framework-argument"),
    (.tgf, "a\n#\na a\n⟪#⟫\n", "framework-syntax"),
  ]

  @Test("What is wrong is refused with its place", arguments: mistakes)
  func refusals(format: FrameworkFormat, marked: String, rule: String) {
    let text = marked.replacing("⟪", with: "").replacing("⟫", with: "")
    let before = marked.prefix { $0 != "⟪" }
    let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
    let column = (lines.last?.unicodeScalars.count ?? 0) + 1
    do {
      _ = try FrameworkReader.read(Array(text.utf8), as: format)
      Issue.record("“\(text)” was read")
    } catch {
      #expect(error.rule == rule, "\(text): \(error.message)")
      // The mistake in “arg(手b” is that nothing follows, wherever the name ends.
      guard !marked.hasSuffix("b⟫") else { return }
      #expect(
        error.position == SourcePosition(line: lines.count, column: column),
        "\(text): \(error.message)")
    }
  }

  @Test("Random changes to documents are read or refused with a place, and never more than that")
  func mutations() {
    var random = SeededGenerator(seed: 23)
    let seeds =
      Self.documents
      + [(.aba, "p aba 5\na 1\na 2\nc 1 3\nc 2 1\nr 3 2 4\nr 4\nr 5 5\n")]
    let pieces: [[UInt8]] = [
      [], [0], [0x0A], [0x0D], [0x20], [0xFF], [0x80], Array("#".utf8), Array("(".utf8),
      Array("att(".utf8), Array("p af ".utf8), Array("99999999999".utf8), Array("4".utf8),
      Array("手".utf8), Array("-".utf8),
    ]
    for _ in 0..<20_000 {
      let (format, text) = random.pick(seeds)
      var bytes = Array(text.utf8)
      for _ in 0..<random.below(4) + 1 {
        let start = random.below(bytes.count + 1)
        let end = min(bytes.count, start + random.below(3))
        bytes.replaceSubrange(start..<end, with: random.pick(pieces))
      }
      _ = FrameworkFormat.of(bytes, path: nil)
      do {
        _ = try FrameworkReader.read(bytes, as: format)
      } catch {
        #expect(error.position != nil && !error.message.isEmpty)
      }
    }
  }

  @Test("A million lines take little time", .timeLimit(.minutes(10)))
  func size() throws {
    var bytes = Array("p af 1000000\n".utf8)
    var writer = ByteWriter { bytes += $0 }
    for argument: Int32 in 1..<300_000 {
      writer.write(argument)
      writer.write(byte: 0x20)
      writer.write(argument + 1)
      writer.write(byte: 0x0A)
    }
    writer.flush()
    guard case .plain(let framework) = try FrameworkReader.read(bytes, as: .i23) else { return }
    #expect(framework.count == 1_000_000 && framework.attackCount == 299_999)
    // A chain as long as that must not overflow the stack either.
    #expect(GroundedLabelling(framework).accepted.count == 150_000 + 700_000)
  }
}
