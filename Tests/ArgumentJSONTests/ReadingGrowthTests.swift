import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Reading and writing take time that grows as the document does, whatever there is much of.
struct ReadingGrowthTests {
  /// Documents in which one thing is there n times.
  static let documents: [(name: String, make: @Sendable (Int) -> String)] = [
    ("members of the map", { "{\"format\":\"argue/1\",\(members($0))}" }),
    (
      "members of a statement",
      { "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"s\",\(members($0))}]}" }
    ),
    (
      "languages of a text",
      { count in
        let texts = each(count) { "\"q\(shuffled($0, of: count))\":\"a\"" }
        return "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"s\",\"text\":{\(texts)}}]}"
      }
    ),
    (
      "languages of a map whose texts have few",
      { count in
        let languages = each(count) { "\"q\($0)\"" }
        let statements = each(count) { "{\"id\":\"s\($0)\",\"text\":{\"q\($0)\":\"a\"}}" }
        return
          "{\"format\":\"argue/1\",\"languages\":[\(languages)],\"statements\":[\(statements)]}"
      }
    ),
  ]

  /// Documents that can't be read, with n things wrong in one entity.
  static let wrong: [(name: String, make: @Sendable (Int) -> String)] = [
    (
      "anchors",
      { count in
        let anchors = each(count) { "{\"source\":\($0)}" }
        return "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"s\",\"anchors\":[\(anchors)]}]}"
      }
    ),
    (
      "ranges",
      { count in
        let anchor =
          "{\"source\":\"s\",\"edition\":\"e\",\"ranges\":[\(each(count) { "[\($0)]" })]}"
        return "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"s\",\"anchors\":[\(anchor)]}]}"
      }
    ),
    (
      "accepted findings",
      { count in
        let accepted = each(count) { "{\"rule\":\($0)}" }
        return "{\"format\":\"argue/1\",\"checks\":{\"acknowledged\":[\(accepted)]}}"
      }
    ),
  ]

  private static func each(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: ",")
  }

  /// A number of its own for each number, in another order.
  private static func shuffled(_ number: Int, of count: Int) -> Int { number * 7919 % count }

  private static func members(_ count: Int) -> String {
    each(count) { "\"m\(shuffled($0, of: count))\":\($0)" }
  }

  @Test("Reading and writing a map grow as it does", arguments: documents.indices)
  func maps(number: Int) throws {
    let factor = try Growth.factor(from: 1500, { Array(Self.documents[number].make($0).utf8) }) {
      let map = try MapReader().read($0).map
      #expect(!MapWriter().line(map).isEmpty)
    }
    #expect(factor <= Growth.most, "\(Self.documents[number].name)")
  }

  @Test("So does saying where in it things are wrong", arguments: wrong.indices)
  func errors(number: Int) throws {
    let factor = try Growth.factor(from: 1500, { Array(Self.wrong[number].make($0).utf8) }) {
      (bytes: [UInt8]) in
      do throws(ReadFailure) {
        _ = try MapReader().read(bytes)
        Issue.record("the map was read")
      } catch {
        #expect(error.diagnostics.count >= 1500)
      }
    }
    #expect(factor <= Growth.most, "\(Self.wrong[number].name)")
  }
}
