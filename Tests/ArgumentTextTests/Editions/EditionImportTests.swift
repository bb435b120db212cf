import ArgumentMarkup
import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct EditionImportTests {
  /// What an import made: ids, texts, and the rules of its notes.
  private struct Made: Equatable {
    var editions: [String]
    var texts: [String]
    var notes: [String]
  }

  private static func made(
    _ files: [(String, String)], _ change: (inout EditionImport) -> Void = { _ in }
  ) throws -> Made {
    var request = EditionImport()
    change(&request)
    let files = files.map { EditionImport.File(name: $0.0, bytes: Array($0.1.utf8)) }
    let result = try request.editions(of: files)
    for (place, made) in result.editions.enumerated() {
      // The rule makes the same text again, and the record is true.
      let file = files[files.count == 2 ? place : 0]
      let again = try EditionMaker.text(
        from: file.bytes, rule: made.edition.rule, converting: request.converting)
      #expect(again.text.utf8.elementsEqual(made.text.text.utf8))
      #expect(again.differences(from: made.edition) == [])
      #expect(made.edition.segmentation == Segmenter.version)
    }
    return Made(
      editions: result.editions.map(\.edition.id), texts: result.editions.map(\.text.text),
      notes: result.notes.map(\.rule))
  }

  private static func failure(
    _ text: String, _ change: (inout EditionImport) -> Void
  ) -> Diagnostic? {
    var request = EditionImport()
    change(&request)
    do throws(Diagnostic) {
      _ = try request.editions(of: [.init(name: "x.txt", bytes: Array(text.utf8))])
      return nil
    } catch {
      return error
    }
  }

  @Test("A plain text is taken as it is, and needs no rule")
  func plain() throws {
    let text = "The phones of the class.\r\n\r\nThey ring.\n"
    var request = EditionImport()
    request.languages = []
    let result = try request.editions(of: [.init(name: "a.txt", bytes: Array(text.utf8))])
    #expect(result.editions[0].edition.rule == nil)
    #expect(result.editions[0].text.text.utf8.elementsEqual(text.utf8))
    #expect(result.editions[0].edition.language == "en")
  }

  @Test("A byte order mark isn't part of the text, and UTF-16 is understood")
  func marks() throws {
    #expect(try Self.made([("a", "\u{FEFF}手機響了。")]).texts == ["手機響了。"])
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "手𠮷\nab".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let result = try EditionImport().editions(of: [.init(name: "a.txt", bytes: bytes)])
    #expect(result.editions[0].text.text == "手𠮷\nab")
    bytes.removeLast()
    #expect(throws: Never.self) {
      try EditionImport().editions(of: [.init(name: "a.txt", bytes: bytes)])
    }
  }

  @Test("Lines that were broken for their width are joined")
  func blocks() throws {
    let english = """
      The phones of the students ring in every class of the school, and
      nobody listens to the teacher while they do, so that they have to
      be left outside.

      That is what all of the teachers of this school have asked for in
      the last years.
      """
    let made = try Self.made([("a.txt", english)])
    #expect(made.texts[0].split(separator: "\n").count == 2)
    #expect(made.texts[0].contains("school, and nobody"))
    #expect(try Self.made([("a.txt", english)]) { $0.paragraphs = "lines" }.texts == [english])
    let chinese = "手機使人分心,\n學校應該禁止。\n\n這是\n老師說的 ABC\ndef。"
    let joined = try Self.made([("a.txt", chinese)]) { $0.paragraphs = "blocks" }.texts
    #expect(joined == ["手機使人分心,學校應該禁止。\n這是老師說的 ABC def。"])
    // A poem's lines are short, a list's end.
    let poem = "Phones ring\nand ring\nand ring\nand ring\n\nall day\nall night\nall day\n"
    #expect(try Self.made([("a.txt", poem)]).texts == [poem])
  }

  @Test("Paragraphs that alternate become two editions, whatever the order")
  func alternating() throws {
    let text = "The phones ring.\n手機響了。\n廣告\n\nThey have to stop.\n應該停止使用。\nADVERTISEMENT\n"
    let wanted = ["The phones ring.\nThey have to stop.", "手機響了。\n應該停止使用。"]
    let made = try Self.made([("a", text)]) { $0.layout = .alternating }
    #expect(
      made
        == Made(
          editions: ["en", "zh-Hant"], texts: wanted, notes: ["noise-dropped", "noise-dropped"]))
    let named = try Self.made([("a", text)]) {
      $0.layout = .alternating
      $0.languages = ["yue", "en-GB"]
    }
    #expect(named.editions == ["en-GB", "yue"])
    // Not in turns: told by the script, a line of digits with the one before it.
    let uneven = "手機响了。\n这样不行。\nThe phones ring.\n12:30\n说不行。\nThey have to stop."
    let other = try Self.made([("a", uneven)]) { $0.layout = .alternating }
    #expect(other.editions == ["zh-Hans", "en"])
    #expect(other.texts == ["手機响了。\n这样不行。\n说不行。", "The phones ring.\n12:30\nThey have to stop."])
  }

  @Test("Two languages in one script take turns")
  func oneScript() throws {
    let text = "The phones of the class ring.\nDie Handys läuten.\nThey have to stop.\nSchluss."
    let made = try Self.made([("a", text)]) {
      $0.layout = .alternating
      $0.languages = ["en", "de"]
    }
    #expect(made.texts[1] == "Die Handys läuten.\nSchluss.")
    #expect(
      Self.failure(text + "\nMore.") { $0.layout = .alternating }?.rule == "not-bilingual")
    #expect(Self.failure("one") { $0.layout = .alternating }?.rule == "not-bilingual")
    #expect(
      Self.failure("手機。\nabc\nהנה") { $0.layout = .alternating }?.rule == "not-bilingual")
  }

  @Test("Columns are told by tabs, and one of numbers is passed over")
  func columns() throws {
    let text = "1\tThe phones ring.\t手機響了。\n2\tThey have to stop.\t應該停止。\n3\tIt is so.\n"
    let made = try Self.made([("a.tsv", text)]) { $0.layout = .columns }
    #expect(made.editions == ["en", "zh-Hant"])
    #expect(made.texts == ["The phones ring.\nThey have to stop.\nIt is so.", "手機響了。\n應該停止。"])
    #expect(Self.failure("one\ntwo") { $0.layout = .columns }?.rule == "not-bilingual")
  }

  @Test("Two files become two editions")
  func files() throws {
    let made = try Self.made([("a.txt", "The phones ring."), ("b.txt", "手机响了。")]) {
      $0.layout = .files
    }
    #expect(made.editions == ["en", "zh-Hans"])
    #expect(throws: Diagnostic.self) {
      try Self.made([("a", "手機響了。"), ("b", "應該禁止。")]) { $0.layout = .files }
    }
  }

  @Test("Noise is named, and dropped only if it is known or asked for")
  func noise() throws {
    let text = "The phones ring.\nShare\nThey ring.\nShare\nIt is so.\nShare\nAdvertisement\n"
    let made = try Self.made([("a", text)])
    #expect(made.notes == ["noise-likely", "noise-dropped"])
    #expect(made.texts[0].contains("Share") && !made.texts[0].contains("Adv"))
    let asked = try Self.made([("a", text)]) { $0.drop = ["Share"] }
    #expect(asked.texts == ["The phones ring.\nThey ring.\nIt is so."])
    #expect(try Self.made([("a", text)]) { $0.keepsNoise = true }.texts == [text])
  }

  @Test("A text in two scripts by turns is pointed out")
  func mixture() throws {
    let text = "The phones ring.\n手機響了。\nThey have to stop.\n應該停止。"
    #expect(try Self.made([("a", text)]).notes.contains("mixed-languages"))
  }

  @Test("A page is read as a reader sees it", .needs(.markup))
  func page() throws {
    let page = "<!DOCTYPE html><title>T</title><p>The phones ring.<p>廣告<p>They have to stop."
    let made = try Self.made([("page", page)])
    #expect(made.texts == ["The phones ring.\nThey have to stop."])
    let table = "<table><tr><td>The phones ring.<td>手機響了。<tr><td>They stop.<td>停了。</table>"
    let columns = try Self.made([("t.html", table)]) { $0.layout = .columns }
    #expect(columns.texts == ["The phones ring.\nThey stop.", "手機響了。\n停了。"])
  }

  @Test(
    "What only another program reads is turned over to it", .needs(.markup))
  func converting() throws {
    let made = try Self.made([("a.docx", "PK")]) { request in
      request.converting = { (format, _, bytes) throws(Diagnostic) in
        Array("<p>The \(format.rawValue) of \(bytes.count) bytes".utf8)
      }
      request.program = { _ in "a program 1.0" }
    }
    #expect(made.texts == ["The docx of 2 bytes"])
    #expect(Self.failure("%PDF-1.7") { _ in }?.rule == "edition-rule")
  }

  @Test("Rules with unknown words are errors that name the known ones")
  func unknownWords() {
    for change in [
      { (rule: inout EditionRule) in rule.format = "rtf" }, { $0.script = "Zsym" },
      { $0.paragraphs = "pages" },
    ] as [(inout EditionRule) -> Void] {
      var rule = EditionRule()
      change(&rule)
      do throws(Diagnostic) {
        _ = try EditionMaker.text(from: [0x61], rule: rule)
        Issue.record("no error")
      } catch {
        #expect(error.rule == "edition-rule")
        #expect(error.explanation?.contains("“") == true)
      }
    }
  }

  @Test(
    "A language is told by its script, and und where the script doesn't tell",
    arguments: [
      ("The phones are in the box.", "en"), ("Die Handys sind in der Schachtel.", "und"),
      ("Les téléphones sont dans la boîte.", "und"), ("學校應該禁止手機。", "zh-Hant"),
      ("学校应该禁止手机。", "zh-Hans"), ("天下大同", "zh"), ("手機 iPhone 和 Android 都響了", "zh-Hant"),
      ("学校は携帯電話を禁止すべきだ。", "ja"), ("학교는 전화를 금지해야 한다.", "ko"), ("هذا صحيح", "ar"),
      ("این گربه است", "und"), ("זה נכון", "he"), ("Это был телефон", "ru"),
      ("Це їхній телефон", "uk"),
      ("Αυτό είναι", "el"), ("นี่คือ", "th"), ("यह है", "und"), ("123 …", "und"), ("", "und"),
    ])
  func languages(text: String, language: String) {
    #expect(LanguageGuess.language(of: text).rawValue == language)
  }

  @Test(
    "A file's format is told by its name, then by its first bytes",
    arguments: [
      ("a.md", "x", .markdown), ("A.HTML", "x", .html), ("a.docx", "", .docx), ("a.pdf", "", .pdf),
      ("a", "%PDF-1", .pdf), ("a", " <!DOCTYPE HTML>", .html), ("a.txt", "<p>", .text),
      ("a", "\u{FEFF}<html>", .html), ("a.b", "PK\u{3}\u{4}", .docx), ("", "", .text),
    ] as [(String, String, DocumentFormat)])
  func formats(name: String, start: String, format: DocumentFormat) {
    #expect(DocumentFormat.guess(name: name, bytes: Array(start.utf8)) == format)
  }

  @Test("Files torn apart at random are imported or refused", arguments: 0..<120 as Range<UInt64>)
  func mutated(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "The phones ring.", "手機響了。", "\n", "\n\n", "\t", "廣告", "<td>", "<table>", "\u{FEFF}", "12",
      "\r\n", "👩‍👩‍👧", "שלום", " ",
    ]
    var bytes = Array((0..<random.below(40)).map { _ in random.pick(parts) }.joined().utf8)
    for _ in 0..<random.below(4) where !bytes.isEmpty {
      bytes[random.below(bytes.count)] = UInt8(random.below(256))
    }
    for layout in [nil] + EditionImport.Layout.allCases.map(Optional.some) {
      for format in [DocumentFormat.text, .html] {
        var request = EditionImport()
        request.layout = layout
        request.format = format
        guard let result = try? request.editions(of: [.init(name: "", bytes: bytes)]) else {
          continue
        }
        for made in result.editions {
          let again = try? EditionMaker.text(from: bytes, rule: made.edition.rule)
          #expect(again?.digest == made.text.digest)
        }
      }
    }
  }
}
