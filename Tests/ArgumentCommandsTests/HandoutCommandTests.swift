import Foundation
import TestSupport
import Testing

/// What commands write that isn't text, and what they refuse to lose of many documents.
struct HandoutCommandTests {
  @Test("Handouts and slides are archives, from export, convert and of a whole folder")
  func archives() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = Repository.folder.appending(path: "Maps/night-buses.argue.json").path
    for name in ["a.docx", "b.pptx"] {
      let written = try program.run("export", map, "-o", name, "-q")
      #expect(written.status == 0, "\(written.messages)")
      let converted = try program.run("convert", map, "-o", "c-" + name, "-q")
      #expect(converted.status == 0, "\(converted.messages)")
      let bytes = try Data(contentsOf: program.folder.appending(path: name))
      #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]) && bytes.count > 5_000)
      #expect(try Data(contentsOf: program.folder.appending(path: "c-" + name)) == bytes)
    }
    try program.write("1. One.\n1.1. Pro: Two.\n", to: "x.kialo.txt")
    let many = try program.run(
      "convert", "x.kialo.txt", map, "--to", "docx", "-o", "handouts/", "-q")
    #expect(many.status == 0, "\(many.messages)")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appending(path: "handouts").path)
    #expect(files.sorted() == ["night-buses.docx", "x.docx"])
  }

  @Test("Of many documents --strict writes those that lose nothing, and refuses the others")
  func strict() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("1. One.\n1.1. Pro: Two.\n", to: "a.kialo.txt")
    try program.write("[one]: One. #tag\n  + [two]: Two.\n", to: "b.argdown")
    let run = try program.run(
      "convert", "a.kialo.txt", "b.argdown", "--to", "kialo", "-o", "out/", "--strict")
    #expect(run.status == 1, "\(run.messages)")
    #expect(run.messages.contains("loss-refused") && run.messages.contains("1 converted; 1 not"))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appending(path: "out").path)
    #expect(files == ["a.kialo.txt"])
    let loose = try program.run(
      "convert", "a.kialo.txt", "b.argdown", "--to", "kialo", "-o", "loose/")
    #expect(loose.status == 0 && loose.messages.contains("2 converted"), "\(loose.messages)")
  }
}
