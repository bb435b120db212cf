import Foundation
import TestSupport
import Testing

/// Three versions of a map, merged by hand and by git.
struct MergeCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"statements":[
       {"id":"ban","role":"thesis","text":"Phones should stay outside."},
       {"id":"distract","text":"Phones distract."}],
       "reasons":[{"id":"r1","premises":["distract"],"target":"ban","stance":"supports"}]}
      """, to: "base.argue.json")
    let made = try program.shell(
      """
      argue format base.argue.json
      cp base.argue.json ours.argue.json; cp base.argue.json theirs.argue.json
      argue add ours.argue.json 'They cost.' --under ban --id cost
      argue set ours.argue.json distract text='Phones distract everybody.'
      argue add theirs.argue.json 'Some learn.' --under ban --attacks --id learn
      argue set theirs.argue.json distract role=evidence
      """)
    #expect(made.status == 0, "\(made.messages)")
    return program
  }

  @Test("Versions without conflicts are merged, and nothing is said")
  func clean() throws {
    let program = try program()
    defer { program.cleanUp() }
    let merged = try program.run("merge", "base.argue.json", "ours.argue.json", "theirs.argue.json")
    #expect(merged.status == 0, "\(merged.messages)")
    for words in ["They cost.", "Some learn.", "distract everybody", "\"evidence\""] {
      #expect(merged.output.contains(words), "\(words)")
    }
  }

  @Test("Conflicts are told, decided by a side, or by somebody who is asked")
  func conflicts() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(
      try program.run("set", "theirs.argue.json", "distract", "text=Phones disturb.").status == 0)
    let names = ["merge", "base.argue.json", "ours.argue.json", "theirs.argue.json"]
    let open = try program.run(names + ["-o", "m.argue.json"])
    #expect(open.status == 1)
    for words in [
      "distract, text [en]: both changed it", "base: Phones distract.",
      "ours: Phones distract everybody. (taken)", "theirs: Phones disturb.", "1 conflict",
    ] { #expect(open.messages.contains(words), "\(words) in \(open.messages)") }
    #expect(!(try program.read("m.argue.json").contains("<<<<")))
    let theirs = try program.run(names + ["--theirs"])
    #expect(theirs.status == 0 && theirs.output.contains("Phones disturb."))
    #expect(try program.run(names + ["--ours"]).output.contains("distract everybody"))
    let asked = try program.run(names + ["--interactive"], input: "what?\nt\n")
    #expect(asked.status == 0 && asked.output.contains("Phones disturb."))
    let base = try program.run(names + ["--interactive"], input: "base\n")
    #expect(base.output.contains("\"Phones distract.\""))
    let ended = try program.run(names + ["--interactive", "-o", "n.argue.json"], input: "")
    #expect(ended.status == 64)
    #expect(throws: (any Error).self) { try program.read("n.argue.json") }
    let report = try program.run(names + ["--json", "-o", "m.argue.json"])
    #expect(report.output.contains("\"reason\": \"changed\"") && report.status == 1)
    #expect(try program.run(names + ["--json"]).status == 64)
    #expect(try program.run(names + ["-o", "ours.argue.json"]).status != 0)
  }

  @Test("What only the merge brings about is said")
  func findings() throws {
    let program = try program()
    defer { program.cleanUp() }
    let made = try program.shell(
      """
      argue add statement base.argue.json --text Need --id need
      cp base.argue.json ours.argue.json; cp base.argue.json theirs.argue.json
      argue link ours.argue.json --from need --to distract
      argue link theirs.argue.json --from distract --to need
      argue check ours.argue.json theirs.argue.json --quiet
      argue merge base.argue.json ours.argue.json theirs.argue.json -o m.argue.json
      """)
    #expect(made.messages.contains("support-cycle"), "\(made.messages)")
  }

  @Test(
    "git merges maps entity by entity, and shows them as lines",
    .enabled(if: Child.path(of: "git") != nil))
  func git() throws {
    let program = try program()
    defer { program.cleanUp() }
    let set = """
      export HOME="$PWD" GIT_CONFIG_NOSYSTEM=1
      mkdir repo; cd repo; git init -q -b main .
      git config user.name A; git config user.email a@example.org
      printf '*.txt text\\n' > .gitattributes
      """
    let made = try program.shell(
      set + """

        argue git install && argue git install || exit 9
        cp ../base.argue.json m.argue.json; git add -A; git commit -qm base
        git checkout -q -b other; cp ../theirs.argue.json m.argue.json; git commit -qam theirs
        git checkout -q main; cp ../ours.argue.json m.argue.json; git commit -qam ours
        git diff HEAD^ || exit 8
        git merge -q -m merged other || exit 7
        git status --short
        argue merge ../base.argue.json ../ours.argue.json ../theirs.argue.json > ../both.argue.json
        cmp m.argue.json ../both.argue.json || exit 6
        """)
    #expect(made.status == 0, "\(made.status) \(made.messages)")
    #expect(made.output.contains("+statement cost"), "\(made.output)")
    #expect(made.output.contains("  text [en]: Phones distract everybody."))
    #expect(
      try program.read("repo/.gitattributes") == "*.txt text\n*.argue.json diff=argue merge=argue\n"
    )

    // A conflict leaves a whole map, and the file unmerged.
    let clash = try program.shell(
      """
      export HOME="$PWD" GIT_CONFIG_NOSYSTEM=1; cd repo
      git checkout -q -b third; argue set m.argue.json ban text='Phones may stay.'; git commit -qam third
      git checkout -q main; argue set m.argue.json ban text='Phones stay out.'; git commit -qam main
      git merge -m merged third; echo "merged $?"; git status --short m.argue.json
      argue check m.argue.json --quiet; argue show m.argue.json
      git merge --abort
      argue git uninstall; cat .gitattributes; git config --local --list | grep -c argue
      """)
    #expect(clash.output.contains("merged 1\nUU m.argue.json"), "\(clash.output)\(clash.messages)")
    #expect(clash.output.contains("Phones stay out."))
    #expect(clash.messages.contains("m.argue.json: 1 conflict"), "\(clash.messages)")
    #expect(clash.output.hasSuffix("*.txt text\n0\n"), "\(clash.output)")
    let outside = try program.shell("cd / && argue git install")
    #expect(outside.status == 66)
  }
}
