import ArgumentModel

@testable import ArgumentFrameworks

/// What must hold of a document that may be a plain framework.
struct FrameworkInvariants {
  private let format: FrameworkFormat
  private let input: FormatInput

  init(_ format: FrameworkFormat, _ input: FormatInput) {
    self.format = format
    self.input = input
  }

  func check() {
    _ = FrameworkFormat.of(input.document, path: nil)
    // A header may ask for twenty million arguments, which takes its time and proves nothing.
    guard !asksForMany else { return }
    let document: FrameworkDocument
    do throws(Diagnostic) {
      document = try FrameworkReader.read(input.document, as: format)
    } catch {
      Maps.check([error], in: TextExtent(input.document))
      return
    }
    for other in FrameworkFormat.allCases {
      guard let written = write(document, other) else { continue }
      do throws(Diagnostic) {
        let again = try FrameworkReader.read(written, as: other)
        if other == format {
          require(again == document, "the framework is read as another")
          require(write(again, other) == written, "it is written otherwise once read")
        }
        require(shape(again) == shape(document), "\(other.rawValue) makes another framework of it")
      } catch {
        fatalError("\(other.rawValue) can't be read again: \(error.message)")
      }
    }
  }

  private var asksForMany: Bool {
    var digits = 0
    for byte in input.document {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits > 5 { return true }
    }
    return false
  }

  private func write(_ document: FrameworkDocument, _ format: FrameworkFormat) -> [UInt8]? {
    var bytes: [UInt8] = []
    var writer = ByteWriter { bytes += $0 }
    do throws(Diagnostic) {
      try FrameworkWriter.write(document, as: format, to: &writer)
    } catch {
      require(error.rule == "loss", "\(error.message)")
      return nil
    }
    return bytes
  }

  /// What a document says, whatever things are called.
  private func shape(_ document: FrameworkDocument) -> FrameworkDocument {
    guard case .plain(let framework) = document else { return document }
    var attackers: [Int32] = []
    var attacked: [Int32] = []
    for attacker in 0..<framework.count {
      for other in framework.attacked[attacker] {
        attackers.append(attacker)
        attacked.append(other)
      }
    }
    return .plain(
      Framework(count: framework.count, attackers: attackers, attacked: attacked))
  }
}
