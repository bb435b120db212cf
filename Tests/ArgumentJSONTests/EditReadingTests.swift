import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

struct EditReadingTests {
  @Test("Lines, arrays on a line, and one array for all are read alike")
  func layouts() throws {
    let one = #"{"edit":"remove","id":"a"}"#
    let two = #"{"edit":"rename","id":"b","to":"c"}"#
    let reader = EditListReader(primaryLanguage: "en")
    let wanted: [Edit] = [.remove("a", cascade: false), .rename("b", to: "c")]
    for text in [
      "\(one)\n\(two)\n", "[\(one),\(two)]", "[\n\(one),\n\(two)\n]\n", "\n\(one)\r\n\(two)",
    ] {
      let edits = try reader.lines(Array(text.utf8)).flatMap { try $0.edits.get() }
      #expect(edits == wanted)
    }
  }

  @Test("A bad line is reported by number, and the others are read")
  func badLines() throws {
    let text = """
      {"edit":"remove","id":"a"}

      {"edit":"remove"}
      {"edit":"vanish","id":"a"}
      {"edit":"remove","id":"a"
      {"edit":"set","id":"a","field":"role","to":"claim","colour":"red"}
      {"edit":"add","statement":{"id":"b","text":"甲"}}
      """
    let lines = EditListReader(primaryLanguage: "zh-Hant").lines(Array(text.utf8))
    #expect(lines.map(\.number) == [1, 3, 4, 5, 6, 7])
    let failures = lines.compactMap { line -> Int? in
      if case .failure(let failure) = line.edits {
        #expect(failure.diagnostics.first?.position?.line == line.number)
        return line.number
      }
      return nil
    }
    #expect(failures == [3, 4, 5, 6])
    if case .add(.statement(let statement), _) = try lines[5].edits.get()[0] {
      #expect(statement.text["zh-Hant"] == "甲")
    }
  }

  @Test("What an accepted edit puts into a map is nested no deeper than can be read again")
  func nesting() throws {
    let sources = #""sources":[{"id":"s","editions":[{"language":"en"}]}]"#
    var accepted: [Int] = []
    for depth in 115...135 {
      let value =
        #"{"language":"en","x":"# + String(repeating: "[", count: depth)
        + String(repeating: "]", count: depth) + "}"
      let line = #"{"edit":"set","id":"s","field":"editions","key":"en","to":\#(value)}"#
      var editor = MapEditor(try SmallMaps.map(sources))
      let lines = EditListReader(primaryLanguage: "en").lines(Array(line.utf8))
      guard let edits = try? lines[0].edits.get() else { continue }
      _ = try editor.apply(edits)
      _ = try MapReader().read(MapWriter().bytes(editor.map))
      accepted.append(depth)
    }
    #expect(accepted == Array(115...123))
  }

  @Test("Every edit reads back as it was written", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(seed))
    _ = random.map(size: 8)
    for _ in 0..<20 {
      let edit = random.edit()
      let json = try JSONParser.value(JSONWriter.compact(edit.json))
      #expect(try EditReader.edit(from: json, primaryLanguage: "en").get() == edit)
    }
  }
}
