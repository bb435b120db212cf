import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What commands print as JSON is what `Schemas` says, as an independent validator sees it.
@Suite(.needs(.jsonSchema)) struct OutputSchemaTests {
  private static let broken = """
    {
      "format": "argue/1", "x-unknown": 1, "languages": ["en", "zh-Hant"],
      "checks": { "acknowledged": [{ "rule": "empty-text", "id": "a", "why": "a draft" }] },
      "sources": [{ "id": "s", "title": "S", "editions": [{ "id": "en", "length": 3 }] }],
      "statements": [
        { "id": "t", "role": "thesis", "text": "手機 T", "tags": ["x", "X"] },
        { "id": "a b", "role": "evidence", "text": "A", "credence": 2 },
        { "id": "a", "text": "" }
      ],
      "reasons": [
        { "id": "r", "premises": ["a", "a", "b"], "target": "t", "stance": "supports" }
      ]
    }
    """

  private func outputs(_ program: Program, _ commands: [[String]]) throws -> [String] {
    try commands.map { command in
      let result = try program.run(command)
      #expect(result.status == 0 || result.status == 1, "\(command): \(result.messages)")
      return result.output
    }
  }

  /// Holds documents against a schema.
  private func hold(_ documents: [String], _ schema: String) throws {
    try hold(documents, schema: Repository.folder.appending(path: "Schemas/\(schema).schema.json"))
  }

  private func hold(_ documents: [String], schema: URL) throws {
    let lines = try documents.map { JSONWriter.compact(try JSONParser.value($0)) }
    let data = Data(lines.joined(separator: "\n").utf8)
    let problems = try SchemaValidator.problems(schema: schema, documents: data)
    try #require(problems.count == documents.count)
    for (problem, line) in zip(problems, lines) where problem != nil {
      Issue.record("\(schema.lastPathComponent): \(problem ?? ""): \(line.prefix(1000))")
    }
  }

  @Test("What reads a map prints what its schema says")
  func reading() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.broken, to: "broken.argue.json")
    try program.write("{", to: "torn.argue.json")
    var maps = Repository.maps.map(\.path) + ["broken.argue.json"]
    let checks = try outputs(
      program, maps.map { ["check", $0, "--json"] } + [["check", "--json"] + maps])
    let torn = try program.run("check", "--json", "torn.argue.json", "missing.argue.json")
    #expect(torn.status == 66)
    try hold(checks + [torn.output], "output/check")
    try hold(try outputs(program, maps.map { ["stats", $0, "--json"] }), "output/stats")
    if !Thoroughness.isFull {
      Thoroughness.shortened("what is printed of sample maps but the first")
      maps.removeSubrange(1..<(maps.count - 1))
    }
    try evaluating(program, maps)
    try hold(try outputs(program, maps.map { ["source", "list", $0, "--json"] }), "output/sources")
    try hold(
      try outputs(program, maps.map { ["anchor", "check", $0, "--json"] }), "output/anchor-check")
    try hold(
      try outputs(program, maps.map { ["anchor", "list", $0, "--json"] }), "output/anchor-list")
    try hold(try outputs(program, maps.map { ["find", $0, "t", "--json"] }), "output/find")
    try hold(try outputs(program, [["format", "--check", "--json"] + maps]), "output/format")
    try comparing(program)
    try hold(try outputs(program, maps.map { ["show", $0, "--json"] }), "map")
    try hold(try outputs(program, maps.map { ["export", $0, "--json"] }), "map")
    try hold(
      try outputs(program, maps.map { ["draw", $0, "--format", "layout"] }), "output/layout")
    try hold(
      try outputs(program, [["explain", "--json"], ["explain", "empty-text", "--json"]]),
      "output/rules")
    try hold(try outputs(program, [["formats", "--json"]]), "output/formats")
    try hold(
      try outputs(
        program,
        [["schemes", "--json"], ["schemes", "expert-opinion", "--language", "zh-Hant", "--json"]]),
      "output/schemes")
  }

  private func comparing(_ program: Program) throws {
    let pair = ["broken.argue.json", Repository.maps[0].path]
    try hold(
      try outputs(program, [["diff", "--json"] + pair, ["diff", "--json", pair[1], pair[1]]]),
      "output/diff")
    try hold(
      try outputs(
        program,
        [
          ["merge", pair[1]] + pair + ["-o", "merged.argue.json", "--json"],
          ["merge", pair[0], pair[1], pair[1], "-o", "merged.argue.json", "--json"],
        ]), "output/merge")
    try hold(try outputs(program, [["compare", "--print-rubric"]]), "rubric")
    let maps = Repository.maps.map(\.path)
    try hold(
      try outputs(program, [["compare", maps[1], maps[2], maps[1], "--json"]]), "output/compare")
    try hold(
      try outputs(
        program, [["agree", "--json"] + pair, ["agree", "--json", maps[1], maps[2], maps[1]]]),
      "output/agree")
    let open = try outputs(
      program, [["agree", "--adjudicate", "majority", "-o", "merged.argue.json", "--json"] + pair])
    try hold(open, "output/adjudication")
    // What is left open is the form in which it is decided.
    try hold(open, "decisions")
  }

  private func evaluating(_ program: Program, _ maps: [String]) throws {
    func print(_ options: [[String]], form: String = "--json") throws -> [String] {
      try outputs(
        program, maps.flatMap { map in options.map { ["evaluate", map, form] + $0 } })
    }
    let labellings = ["grounded", "complete", "preferred", "stable", "ideal", "semi-stable"]
    try hold(
      try print(
        labellings.map { ["--semantics", $0] } + [["--semantics", "preferred", "--credulous"]]),
      "output/evaluate")
    try hold(
      try print(["df-quad", "euler", "card-based"].map { ["--semantics", $0] }),
      "output/evaluate-strengths")
    try hold(
      try print(["carneades", "carneades-4"].map { ["--semantics", $0] }),
      "output/evaluate-standards")
    try hold(try print([["--crux"]]), "output/evaluate-crux")
    try hold(try print([["--sensitivity"]]), "output/evaluate-sensitivity")
    let why = try maps.map { map in
      let document = try Data(
        contentsOf: map.hasPrefix("/")
          ? URL(filePath: map) : program.folder.appending(path: map))
      let statements = try JSONParser.value(Array(document)).objectValue?["statements"]?.arrayValue
      let first = statements?.compactMap(\.objectValue).first { $0["role"] != .string("question") }
      return ["evaluate", map, "--why", first?["id"]?.stringValue ?? ""]
    }
    try hold(try outputs(program, why.map { $0 + ["--json"] }), "output/evaluate-why")
    try hold(
      try print([[], ["--crux"], ["--sensitivity"], ["--semantics", "euler"]], form: "--overlay")
        + (try outputs(program, why.map { $0 + ["--overlay"] })), "overlay")
  }

  @Test("What changes a map prints what its schema says")
  func changing() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = "m.argue.json"
    try hold(
      try outputs(
        program,
        [["new", map, "--language", "en", "--title", "T", "--thesis", "Ban phones.", "--json"]]),
      "map")
    let edits = try outputs(
      program,
      [
        ["add", "statement", map, "--text", "手機使人分心。", "--id", "a", "--json"],
        ["add", "source", map, "--title", "Letter", "--id", "s", "--json"],
        ["link", map, "--from", "a", "--to", "ban-phones", "--id", "r", "--json"],
        ["set", map, "a", "role=evidence", "--json"],
        ["rename", map, "a", "b", "--json"],
        ["remove", map, "s", "--json"],
      ])
    try hold(edits, "output/edits")
    let preview = try program.run("remove", map, "b", "--cascade", "--dry-run").output
    try hold(preview.split(separator: "\n").map(String.init), "edit")
    try hold(
      try outputs(
        program, [["undo", map, "--json"], ["undo", map, "--json"], ["redo", map, "--json"]]),
      "output/history")
    try program.write(
      """
      {"edit":"set","id":"b","field":"note","to":"x"}
      {"edit":"remove","id":"nowhere"}
      {"edit":
      """, to: "edits.jsonl")
    let applied = try program.run("apply", map, "edits.jsonl", "--keep-going", "--json")
    #expect(applied.status == 65)
    try hold([applied.output], "output/apply")
    try program.write(Self.broken, to: "broken.argue.json")
    let fixed = try outputs(program, [["fix", "broken.argue.json", "--json"]])
    #expect(fixed[0].contains("duplicate-premise"))
    try hold(fixed, "output/fix")
  }

  @Test("What divides and aligns texts prints what its schema says")
  func editions() throws {
    let program = try Program()
    defer { program.cleanUp() }
    _ = try program.run("new", "m.argue.json", "--language", "en", "--thesis", "Ban phones.")
    try program.write("The phones ring.\n手機響了。\n", to: "text.txt")
    try hold(
      try outputs(
        program,
        [
          ["source", "add", "m.argue.json", "s", "text.txt", "--bilingual", "alternating"]
            + ["--embed", "--json"]
        ]),
      "output/edits")
    let levels = ["paragraph", "sentence", "clause"]
    try hold(
      try outputs(
        program,
        levels.map { ["source", "segments", "m.argue.json", "s", "--level", $0, "--json"] }),
      "output/segments")
    try hold(
      try outputs(
        program,
        levels.dropLast().map {
          ["source", "align", "m.argue.json", "s", "--from", "en", "--to", "zh-Hant", "--level"]
            + [$0, "--json"]
        }),
      "output/alignment")
  }

  @Test("Lines and numbers of runs over many maps are what their schemas say")
  func runs() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = JSONWriter.compact(try JSONParser.value(Array(Self.broken.utf8)))
    try program.write("\(map)\n{\n\(map)\n", to: "m.jsonl")
    try program.write(map, to: "m.argue.json")
    let checked = try program.run(
      "check", "--jsonl", "m.jsonl", "m.argue.json", "--format", "lines", "--summary", "s.json")
    try hold(checked.output.split(separator: "\n").map(String.init), "output/check-line")
    _ = try program.run("stats", "--jsonl", "m.jsonl", "--summary", "t.json")
    try hold([program.read("s.json"), program.read("t.json")], "output/run")
  }

  @Test("An index of maps prints what its schemas say", .needs(.corpus))
  func corpus() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.broken, to: "m.argue.json")
    let added = try outputs(
      program,
      [
        ["corpus", "add", "c.db", "m.argue.json", "--json"],
        ["corpus", "update", "c.db", "m.argue.json", "--json"],
      ])
    try hold(added, "output/corpus-add")
    let found = try program.run(
      "corpus", "find", "c.db", "--json", "--pattern", "?r uses ?a, ?r supports ?t")
    try hold(found.output.split(separator: "\n").map(String.init), "output/corpus-find")
    #expect(!found.output.isEmpty)
    try hold(outputs(program, [["corpus", "stats", "c.db", "--json"]]), "output/corpus-stats")
  }

  @Test("The SARIF log is what the published schema asks for", .needs(.sarifSchema))
  func sarif() throws {
    let schema = try #require(SchemaValidator.sarifSchema)
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.broken, to: "手機 map.argue.json")
    let maps = Repository.maps.map(\.path) + ["手機 map.argue.json"]
    let logs = try outputs(
      program,
      [
        ["check", "--format", "sarif"] + maps, ["check", "--format", "sarif", "手機 map.argue.json"],
      ])
    #expect(logs[1].contains("duplicate-premise"))
    try hold(logs, schema: schema)
  }
}
