import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

struct MapRoundTripTests {
  @Test(
    "Reading what was written gives an equal map and the same bytes",
    arguments: 0..<Thoroughness.rounds(40, full: 150))
  func roundTrip(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(seed))
    let map = random.map(size: seed % 40)
    let bytes = MapWriter().bytes(map)
    let read = try MapReader().read(bytes).map
    #expect(read == map)
    #expect(try MapReader().read(releasing: bytes).map == map)
    #expect(MapWriter().bytes(read) == bytes)
  }

  @Test(
    "The same map gives the same bytes from any member order",
    arguments: 0..<Thoroughness.rounds(30, full: 100))
  func memberOrder(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(seed))
    let map = random.map(size: seed % 30)
    let bytes = MapWriter().bytes(map)
    let json = try JSONParser.value(bytes)
    let shuffled = JSONWriter.canonical(Self.shuffle(json, &random.random))
    #expect(try MapWriter().bytes(MapReader().read(shuffled).map) == bytes)
  }

  private static func shuffle(_ json: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    switch json {
    case .array(let elements): return .array(elements.map { shuffle($0, &random) })
    case .object(let object):
      var members = object.members.map {
        JSONObject.Member(name: $0.name, value: shuffle($0.value, &random))
      }
      members.shuffle(using: &random)
      return .object(JSONObject(members))
    default: return json
    }
  }

  @Test("Languages named twice, or spelt in two ways, are kept apart and written once")
  func strangeLanguages() throws {
    let text = #"""
      {"format":"argue/1","languages":["en","zh-Hant","en"],"statements":[
       {"id":"a","text":{"en":"x","zh-Hant":"y","é":"1","e\u0301":"2"}}],
       "sources":[{"id":"s","editions":[{"id":"é","language":"e\u0301"}]}]}
      """#
    let map = try MapReader().read(Array(text.utf8)).map
    #expect(map.statements[0].text.versions.map(\.text) == ["x", "2", "y", "1"])
    let written = MapWriter().bytes(map)
    let again = try MapReader().read(written).map
    #expect(again == map)
    #expect(MapWriter().bytes(again) == written)
    #expect(Array(again.sources[0].editions[0].id.utf8) == Array("é".utf8))
  }

  @Test("A text in the first language alone is a plain string")
  func plainStrings() throws {
    let bytes = Array(
      #"""
      {"languages":["zh-Hant","en"],"format":"argue/1",
       "statements":[{"text":"手機","id":"a"},{"id":"b","text":{"en":"phones"}},
                     {"id":"c","text":{"en":"x","zh-Hant":"y"}}]}
      """#.utf8)
    let map = try MapReader().read(bytes).map
    #expect(map.statements[0].text["zh-Hant"] == "手機")
    let text = String(decoding: MapWriter().bytes(map), as: UTF8.self)
    #expect(text.contains(#""text": "手機""#))
    #expect(text.contains("\"text\": {\n        \"zh-Hant\": \"y\",\n        \"en\": \"x\""))
  }
}
