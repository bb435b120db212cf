import Foundation
import TestSupport
import Testing

/// Archives from strangers.
@Suite(.needs(.program("unzip")), .needs(.program("python3"))) struct ArchiveLimitsTests {
  /// Makes an archive by a script of Python's, in which `z` is the archive.
  private static func make(_ program: Program, _ name: String, _ script: String) throws {
    try program.write(
      "import zipfile\nz = zipfile.ZipFile('\(name)', 'w', zipfile.ZIP_DEFLATED)\n\(script)\nz.close()\n",
      to: "make.py")
    let made = try program.shell("python3 make.py")
    #expect(made.status == 0, "\(made.messages)")
  }

  @Test(
    "Names that lead out of the folder are refused, and nothing is written there",
    arguments: [
      "../out.kialo.txt", "/tmp/argue-out.kialo.txt", "a/../../out.kialo.txt",
      "..\\\\out.kialo.txt",
    ])
  func climbing(name: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    try Self.make(
      program, "bad.zip",
      "z.writestr('good.kialo.txt', '1. One.\\n')\nz.writestr('\(name)', '1. Two.\\n')")
    let run = try program.run("convert", "bad.zip", "-o", "maps/")
    #expect(run.status == 65 && run.messages.contains("archive-refused"), "\(run.messages)")
    #expect(run.messages.contains("leads out of its folder"))
    let files = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(!files.contains("maps"))
  }

  @Test("Archives that grow without measure are refused before they are unpacked")
  func bombs() throws {
    let program = try Program()
    defer { program.cleanUp() }
    // The directory says what is to come: here of three files that they have a gigabyte each.
    try Self.make(
      program, "bomb.zip",
      """
      for number in range(3):
        z.writestr(f'{number}.kialo.txt', '1. One.\\n')
      z.close()
      bytes = bytearray(open('bomb.zip', 'rb').read())
      place = 0
      while (place := bytes.find(b'PK\\x01\\x02', place)) >= 0:
        bytes[place + 24:place + 28] = (1 << 30).to_bytes(4, 'little')
        place += 4
      open('bomb.zip', 'wb').write(bytes)
      """)
    let run = try program.run("convert", "bomb.zip", "-o", "maps/")
    #expect(run.status == 65 && run.messages.contains("archive-refused"), "\(run.messages)")
    #expect(run.messages.contains("too large"))
    try Self.make(
      program, "many.zip", "for number in range(100_001): z.writestr(f'{number}', '')")
    let many = try program.run("convert", "many.zip", "-o", "maps/")
    #expect(many.status == 65 && many.messages.contains("too large"), "\(many.messages)")
    try Self.make(program, "good.zip", "z.writestr('a/b.kialo.txt', '1. One.\\n')")
    #expect(try program.run("convert", "good.zip", "-o", "maps/").status == 0)
  }
}
