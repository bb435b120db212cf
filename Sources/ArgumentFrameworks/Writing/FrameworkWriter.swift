public import ArgumentModel

/// Writes frameworks: the same bytes for the same framework.
public enum FrameworkWriter {
  /// Writes a document.
  /// - Throws: `loss` where the format has no word for it.
  public static func write(
    _ document: FrameworkDocument, as format: FrameworkFormat, to writer: inout ByteWriter
  ) throws(Diagnostic) {
    switch (document, format) {
    case (.plain(let framework), .i23): numbered(framework, &writer)
    case (.plain(let framework), .apx): try facts(framework, &writer)
    case (.plain(let framework), .tgf): try graph(framework, &writer)
    case (.assumptions(let framework), .aba): assumptions(framework, &writer)
    case (.plain, .aba), (.assumptions, .i23), (.assumptions, .apx), (.assumptions, .tgf):
      throw Diagnostic(
        rule: "loss", severity: .error,
        message: "the format \(format.rawValue) can't hold what the document does")
    }
    writer.flush()
  }

  private static func numbered(_ framework: Framework, _ writer: inout ByteWriter) {
    writer.write("p af \(framework.count)\n")
    if let names = framework.names {
      // The names would be lost, and the answers are in numbers.
      for argument in 0..<framework.count {
        writer.write("# \(argument + 1) ")
        writer.write(names[argument])
        writer.write(byte: 0x0A)
      }
    }
    for attacker in 0..<framework.count {
      for attacked in framework.attacked[attacker] {
        writer.write(attacker + 1)
        writer.write(byte: 0x20)
        writer.write(attacked + 1)
        writer.write(byte: 0x0A)
      }
    }
  }

  private static func facts(
    _ framework: Framework, _ writer: inout ByteWriter
  ) throws(Diagnostic) {
    let isSafe = framework.names.map { names in
      (0..<names.count).allSatisfy {
        !names[$0].contains { $0 == 0x28 || $0 == 0x29 || $0 == 0x2C }
      }
    }
    guard isSafe ?? true else {
      throw Diagnostic(
        rule: "loss", severity: .error,
        message: "a name with a comma or a parenthesis can't be written as apx")
    }
    for argument in 0..<framework.count {
      writer.write("arg(")
      writer.write(nameOf: argument, in: framework)
      writer.write(").\n")
    }
    for attacker in 0..<framework.count {
      for attacked in framework.attacked[attacker] {
        writer.write("att(")
        writer.write(nameOf: attacker, in: framework)
        writer.write(byte: 0x2C)
        writer.write(nameOf: attacked, in: framework)
        writer.write(").\n")
      }
    }
  }

  private static func graph(
    _ framework: Framework, _ writer: inout ByteWriter
  ) throws(Diagnostic) {
    if let names = framework.names, (0..<names.count).contains(where: { names[$0].first == 0x23 }) {
      throw Diagnostic(
        rule: "loss", severity: .error,
        message: "a name that begins with # can't be written as tgf")
    }
    for argument in 0..<framework.count {
      writer.write(nameOf: argument, in: framework)
      writer.write(byte: 0x0A)
    }
    writer.write("#\n")
    for attacker in 0..<framework.count {
      for attacked in framework.attacked[attacker] {
        writer.write(nameOf: attacker, in: framework)
        writer.write(byte: 0x20)
        writer.write(nameOf: attacked, in: framework)
        writer.write(byte: 0x0A)
      }
    }
  }

  private static func assumptions(
    _ framework: AssumptionFramework, _ writer: inout ByteWriter
  ) {
    writer.write("p aba \(framework.count)\n")
    for assumption in framework.assumptions { writer.write("a \(assumption + 1)\n") }
    for assumption in framework.assumptions {
      for contrary in framework.contraries[assumption] {
        writer.write("c \(assumption + 1) \(contrary + 1)\n")
      }
    }
    for (head, body) in zip(framework.heads, framework.bodies) {
      writer.write("r \(head + 1)")
      for atom in body { writer.write(" \(atom + 1)") }
      writer.write(byte: 0x0A)
    }
  }
}

extension ByteWriter {
  /// Writes what an argument is called: its name, or its number from 1.
  public mutating func write(nameOf argument: Int32, in framework: Framework) {
    if let names = framework.names {
      write(names[argument])
    } else {
      write(argument + 1)
    }
  }
}
