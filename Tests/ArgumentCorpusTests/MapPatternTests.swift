import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentCorpus

/// Patterns: what can be written, and what it finds in one map.
struct MapPatternTests {
  private static let map = """
    {"format":"argue/1","id":"m","languages":["en","zh-Hant"],
     "participants":[{"id":"eva","name":"Dr. Eva Lin"}],
     "sources":[{"id":"essay","title":"On Phones","editions":[{"id":"en"}]}],
     "statements":[
       {"id":"t","role":"thesis","text":{"en":"Phones should be banned","zh-Hant":"手機應該禁止"}},
       {"id":"a","text":"They distract pupils","tags":["Attention Span"],
        "anchors":[{"source":"essay","edition":"en","ranges":[[0,4]]}]},
       {"id":"e","text":"Dr. Lin says so","attribution":[{"who":"eva"}]},
       {"id":"u","text":"She is no expert of schools"},
       {"id":"c","role":"objection","text":"自由意志與決定論並不相容"},
       {"id":"d","text":"Pupils stay calm"}],
     "reasons":[
       {"id":"r1","premises":["a","d"],"target":"t","stance":"supports"},
       {"id":"r2","premises":["e"],"target":"a","stance":"supports","scheme":"expert-opinion"},
       {"id":"r3","premises":["u"],"target":"r2","stance":"attacks"},
       {"id":"r4","premises":["c"],"target":"t","stance":"attacks"}],
     "relations":[
       {"id":"x","type":"contradicts","between":["a","d"]},
       {"id":"y","type":"prefers","prefer":"r1","over":"r4"}]}
    """

  private func found(_ text: String) throws -> [String] {
    let map = try MapReader().read(Array(Self.map.utf8)).map
    return try MapPattern(text).matches(in: map).found.map { found in
      found.map { "\($0.variable)=\($0.entity.id)" }.joined(separator: " ")
    }
  }

  @Test(
    "A pattern finds what it says, in the order of the map",
    arguments: [
      ("?a attacks ?r, ?r scheme expert-opinion", ["a=r3 r=r2"]),
      ("?r scheme “argument from expert opinion”", ["r=r2"]),
      ("?p role thesis", ["p=t"]), ("?p role claim", []),
      ("?s says distract", ["s=a"]), ("?s says \"pupils distract\"", ["s=a"]),
      ("?s says distr*", ["s=a"]), ("?s says distr", []), ("?s says 自由意志", ["s=c"]),
      ("?s says 意志", ["s=c"]), ("?s says 志", ["s=c"]), ("?s says 由志", []),
      ("?s says 手機", ["s=t"]), ("?s says phones banned, ?s is statement", ["s=t"]),
      ("?s says phones 手機", []), ("?s tag attention-span", []),
      ("?s tag ‘Attention Span’", []), ("?s tag attention span", ["s=a"]),
      ("?s source essay", ["s=a"]), ("?s source “on phones”", ["s=a"]),
      ("?s who eva", ["s=e"]), ("?s who 'dr. eva lin'", ["s=e"]),
      ("?r attacks ?x, not ?y attacks ?r", ["r=r3 x=r2", "r=r4 x=t"]),
      ("?r supports ?x, not ?y attacks ?r", ["r=r1 x=t"]),
      ("?r uses ?a, ?r uses ?b", ["r=r1 a=a b=d", "r=r1 a=d b=a"]),
      ("?a contradicts ?b", ["a=a b=d", "a=d b=a"]), ("?a outranks r4", ["a=r1"]),
      ("r3 attacks ?x", ["x=r2"]), ("nothing attacks ?x", []), ("r3 attacks r2", [""]),
      ("?s verdict rejected, ?s is reason", ["s=r1", "s=r2"]),
      ("?o role objection, ?r uses ?o, ?r attacks ?t, ?t role thesis", ["o=c r=r4 t=t"]),
      ("?s is statement, not ?r uses ?s", ["s=t"]),
      ("?s is statement, not ?s says e*, not ?r uses ?s", ["s=t"]),
      ("?x is participant", ["x=eva"]),
    ])
  func find(pattern: String, matches: [String]) throws {
    #expect(try found(pattern) == matches)
  }

  @Test(
    "What is no pattern is told by the clause and what may stand there",
    arguments: [
      ("", "the pattern is empty"), (" ,, ", "the pattern is empty"),
      ("?a attacks", "clause 1 of the pattern, “?a attacks”, is too short"),
      ("?a is statement, ?a hits ?b", "clause 2 of the pattern: nothing is called “hits”"),
      ("?a verdict maybe", "clause 1 of the pattern: “maybe” is none of what “verdict” can be"),
      ("?a is thing", "clause 1 of the pattern: “thing” is none of what “is” can be"),
      (
        "?a attacks ?b ?c", "clause 1 of the pattern, “?a attacks ?b ?c”, has something behind “?b”"
      ),
      ("?a says …", "clause 1 of the pattern asks for no words"),
      ("?a says \"x", "a quotation in the pattern has no end: “x”"),
      ("not ?a role thesis", "the pattern only says what isn't there"),
      (
        Array(repeating: "?a role x", count: 33).joined(separator: ","),
        "the pattern has 33 clauses, more than 32"
      ),
    ])
  func errors(pattern: String, message: String) throws {
    let error = #expect(throws: PatternError.self) { try MapPattern(pattern) }
    #expect(error?.diagnostic.message == message)
  }

  @Test("A search that would take too long is cut off, and says so")
  func cutOff() throws {
    var map = ArgumentMap()
    map.statements = (0..<200).map { Statement(EntityID("s\($0)"), ["en": "x"]) }
    let pattern = try MapPattern(
      "?a is statement, ?b is statement, ?c is statement, ?d is statement, ?d role none")
    let result = pattern.matches(in: map)
    #expect(result.isCutOff && result.found.isEmpty)
    let few = try MapPattern("?a is statement, ?b is statement").matches(in: map, most: 7)
    #expect(few.found.count == 7 && !few.isCutOff)
  }

  @Test("Two patterns become one, in which a name stands for the same")
  func both() throws {
    let map = try MapReader().read(Array(Self.map.utf8)).map
    let own = try MapPattern(about: "it", words: ["expert"], [("is", "statement")])
    let both = try MapPattern("?r uses ?it, ?r attacks ?x").and(own)
    #expect(both.variables == ["r", "it", "x"])
    let found = both.matches(in: map).found
    #expect(found.map { $0.map(\.entity.id) } == [["r3", "u", "r2"]])
    #expect(throws: PatternError.self) { try MapPattern(about: "it", words: ["!?"], []) }
  }
}
