import ArgumentComparison
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// That differences are no longer than what a person would write.
struct EditScriptTests {
  private static let map = """
    "languages":["en","zh-Hant"],"sources":[{"id":"letter","title":"A letter",
     "editions":[{"language":"en","length":100}]}],
    "statements":[
     {"id":"ban","role":"thesis","text":{"en":"Phones should stay outside.","zh-Hant":"手機不應帶進課堂。"},
      "tags":["a","b","c"],"extensions":{"x":{"n":1},"y":2}},
     {"id":"distracts","text":"Phones distract the pupils from what is taught.",
      "anchors":[{"source":"letter","edition":"en","ranges":[[0,10]]}]},
     {"id":"learn","text":"Some use them to learn at their own pace."},
     {"id":"cost","text":"They cost their parents a lot of money."}],
    "reasons":[
     {"id":"r1","premises":["distracts"],"target":"ban","stance":"supports"},
     {"id":"r2","premises":["learn"],"target":"r1","stance":"attacks"},
     {"id":"r3","premises":["cost"],"target":"ban","stance":"supports"}],
    "comments":[{"id":"c","on":"ban","text":"Look again."}]
    """

  /// What somebody wrote, and how many edits it comes to.
  private static let scripts: [(edits: String, count: Int)] = [
    ("", 0),
    (#"{"edit":"set","id":"ban","field":"text","language":"en","to":"Phones stay outside."}"#, 1),
    (#"{"edit":"set","id":"ban","field":"role","to":null}"#, 1),
    (#"{"edit":"set","id":"ban","field":"tags","key":"d","to":"d","after":"a"}"#, 1),
    (#"{"edit":"move","id":"ban","field":"tags","key":"c","after":null}"#, 1),
    (#"{"edit":"move","id":"ban","field":"tags","key":"a","after":"c"}"#, 1),
    (#"{"edit":"set","id":"ban","field":"tags","key":"b","to":null}"#, 1),
    (#"{"edit":"set","id":"ban","field":"extensions","key":"x","to":null}"#, 1),
    (#"{"edit":"set","field":"title","to":{"en":"Phones"}}"#, 1),
    (#"{"edit":"move","id":"cost","after":null}"#, 1),
    (#"{"edit":"rename","id":"ban","to":"phone-ban"}"#, 1),
    (#"{"edit":"rename","id":"letter","to":"the-letter"}"#, 1),
    (#"{"edit":"rename","id":"r1","to":"because"}"#, 1),
    (
      #"{"edit":"rename","id":"distracts","to":"distraction"}"# + "\n"
        + #"{"edit":"set","id":"distraction","field":"text","language":"en","#
        + #""to":"Phones distract the pupils from whatever is taught."}"#, 2
    ),
    (#"{"edit":"remove","id":"learn","cascade":true}"#, 2),
    (#"{"edit":"retarget","id":"r3","to":"r1"}"#, 1),
    (#"{"edit":"link","id":"r1","premise":"cost"}"#, 1),
    (#"{"edit":"unlink","id":"r1","premise":"distracts"}"#, 1),
    (
      #"{"edit":"add","statement":{"id":"new","text":"New."},"after":"ban"}"# + "\n"
        + #"{"edit":"add","reason":{"id":"r4","premises":["new"],"target":"ban","stance":"attacks"}}"#,
      2
    ),
    (
      #"{"edit":"rename","id":"ban","to":"b"}"# + "\n"
        + #"{"edit":"rename","id":"learn","to":"l"}"# + "\n"
        + #"{"edit":"rename","id":"r1","to":"q1"}"# + "\n"
        + #"{"edit":"rename","id":"r2","to":"q2"}"# + "\n"
        + #"{"edit":"rename","id":"c","to":"k"}"#,
      5
    ),
  ]

  @Test("A difference has as few edits as a script by hand", arguments: scripts.indices)
  func size(index: Int) throws {
    let (script, count) = Self.scripts[index]
    let old = try SmallMaps.map(Self.map)
    var editor = MapEditor(old)
    let lines = EditListReader(primaryLanguage: "en").lines(Array(script.utf8))
    for line in lines { _ = try editor.apply(try line.edits.get()) }
    let new = editor.map
    let edits = MapDifference(from: old, to: new).edits
    #expect(edits.count <= count, "\(edits.map { JSONWriter.compact($0.json) })")
    // They bring in no error that isn't in the new map, so they are applied as anybody's are.
    var again = MapEditor(old)
    _ = try again.apply(edits)
    #expect(MapWriter().bytes(again.map) == MapWriter().bytes(new))
  }

  @Test("Of a map with some changes just those are told", arguments: Repository.maps)
  func changes(file: URL) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    var random = SeededGenerator(seed: UInt64(map.statements.count))
    for count in 1...8 {
      var changed = map
      var places: Set<Int> = []
      while places.count < min(count, map.statements.count) {
        places.insert(random.below(map.statements.count))
      }
      for (number, place) in places.sorted().enumerated() {
        if number % 2 == 0 {
          changed.statements[place].text["en"] = "Other words, number \(number)."
        } else {
          changed.statements[place].credence = 0.125
        }
      }
      let difference = MapDifference(from: map, to: changed)
      let told = Set(difference.entities.compactMap { $0.new?.id })
      #expect(told == Set(places.map { map.statements[$0].id }))
      #expect(difference.edits.count == places.count)
    }
  }

  @Test("The edits are refused by a map that was changed meanwhile")
  func presumption() throws {
    let old = try SmallMaps.map(Self.map)
    var new = old
    new.statements[0].text["en"] = "Another text."
    let edits = MapDifference(from: old, to: new).edits
    var changed = old
    changed.statements[0].text["en"] = "Yet another."
    var editor = MapEditor(changed)
    #expect(throws: EditRefusal.self) { try editor.apply(edits) }
  }

  @Test("The time is linear, for a few changes and for many")
  func growth() throws {
    for many in [false, true] {
      let factor = try Growth.factor(from: 500) { count in
        let old = Chains.chain(count)
        var new = old
        for index in stride(from: 0, to: count, by: many ? 2 : 100) {
          new.statements[index].text["en"] = "Other words, number \(index * 7919)."
          if many { new.statements[index].id = EntityID("other\(index)") }
        }
        if many { new.statements.reverse() }
        return (old, new)
      } _: { pair in
        _ = MapDifference(from: pair.0, to: pair.1)
      }
      #expect(factor <= Growth.most, "many: \(many)")
    }
  }
}
