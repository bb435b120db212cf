import ArgumentModel
import TestSupport

/// Thirty maps of one text as students might have made them, and a reference: other words, other ids, other
/// orders, some statements missing, some of their own, some reasons put otherwise, some in Chinese.
enum StudentMaps {
  /// A point of the text in several people's words; the reference has the first of each language.
  struct Point {
    let id: String
    let english: [String]
    let chinese: [String]
    /// The stretch of the text that it stands at.
    let range: TextRange
  }

  static let points: [Point] = [
    Point(
      id: "buses",
      english: [
        "The city should run buses all night.",
        "Buses should run through the whole night in the city.",
        "The town ought to offer bus service all night long.",
        "Night buses should be run by the city.",
      ], chinese: ["本市應該整夜開行巴士。", "市內巴士應該通宵行駛。", "城市應提供整夜的巴士服務。"],
      range: TextRange(0, 40)),
    Point(
      id: "shifts",
      english: [
        "Hospital staff finish their shifts after midnight.",
        "Many hospital workers only finish a shift after midnight.",
        "Nurses at the hospital end their shifts past midnight.",
        "After midnight the shifts of hospital staff come to an end.",
      ], chinese: ["醫院員工在午夜後才下班。", "不少醫院職員午夜之後才下班。", "醫護人員的班次在午夜後結束。"],
      range: TextRange(41, 90)),
    Point(
      id: "no-car",
      english: [
        "A third of these workers own no car.", "One third of the workers don't own a car.",
        "A third of them have no car of their own.", "Of those workers a third are without a car.",
      ], chinese: ["這些員工有三分之一沒有汽車。", "三分之一的員工沒有自己的車。", "其中三分之一的人沒有汽車。"],
      range: TextRange(91, 130)),
    Point(
      id: "taxis",
      english: [
        "Taxis at night cost more than an hour's wage.",
        "A taxi ride at night is more expensive than an hour's wage.",
        "Night taxis cost more than what is earned in an hour.",
        "One pays more than an hour's wage for a taxi at night.",
      ], chinese: ["夜間計程車的車資高於一小時工資。", "晚上搭計程車比一小時的工資還貴。", "夜間計程車費用超過時薪。"],
      range: TextRange(131, 180)),
    Point(
      id: "drunk",
      english: [
        "Night buses keep drunk drivers off the road.",
        "With buses at night fewer drunk drivers are on the road.",
        "Drunk drivers stay off the road when there are night buses.",
        "Drunk driving on our roads is reduced by buses at night.",
      ], chinese: ["夜間巴士使酒後駕車的人減少。", "有了夜間巴士，酒後駕車會減少。", "夜班巴士能減少酒駕。"],
      range: TextRange(181, 230)),
    Point(
      id: "accidents",
      english: [
        "Accidents fell by a fifth in the neighbouring town after it introduced night buses.",
        "In the neighbouring town accidents fell by a fifth since night buses were introduced.",
        "The neighbouring town saw a fifth fewer accidents with night buses.",
        "After night buses came, the number of accidents in the neighbouring town fell by a fifth.",
      ], chinese: ["鄰鎮引入夜間巴士後，交通意外減少了五分之一。", "鄰鎮有了夜間巴士，意外少了五分之一。", "引入夜間巴士之後，鄰鎮的意外下降五分之一。"],
      range: TextRange(231, 300)),
    Point(
      id: "cost",
      english: [
        "The buses would cost two million a year.",
        "It would cost two million every year to run the buses.",
        "Two million a year is what the buses would cost.", "Each year the buses cost two million.",
      ], chinese: ["這些巴士每年要花費兩百萬。", "巴士每年花費二百萬元，即兩百萬。", "每年的巴士開支是兩百萬。"],
      range: TextRange(301, 340)),
    Point(
      id: "parking",
      english: [
        "Higher parking fees downtown would pay for the service.",
        "The service could be paid for by raising parking fees downtown.",
        "Parking fees downtown, if higher, would pay for it all.",
        "Raising the fees for parking downtown pays for the service.",
      ], chinese: ["提高市中心停車費便足以支付這項服務。", "市中心的停車費調高後可以支付服務費用。", "調高市中心停車費來支付這項服務。"],
      range: TextRange(341, 400)),
    Point(
      id: "empty",
      english: [
        "Most buses would be empty at three in the morning.",
        "At three in the morning most of the buses would run empty.",
        "The majority of buses are going to be empty at three in the morning.",
        "Nearly empty buses would be driving at three in the morning.",
      ], chinese: ["凌晨三點大多數巴士會是空的。", "大多數巴士在凌晨三點都沒有乘客，是空的。", "凌晨三點的巴士多半是空車。"],
      range: TextRange(401, 450)),
    Point(
      id: "small",
      english: [
        "Small vans could replace large buses in the quiet hours.",
        "In quiet hours the large buses could be replaced by small vans.",
        "One could use small vans during the quiet hours in place of large buses.",
        "Large buses can give way to small vans when hours are quiet.",
      ], chinese: ["在清靜時段可以用小型車代替大巴士。", "清靜時段可改用小型車取代大巴士。", "人少的清靜時段，以小型車代替大巴士即可。"],
      range: TextRange(451, 510)),
    Point(
      id: "noise",
      english: [
        "Engines would wake people who live along the routes.",
        "People who live along the routes would be woken by engines.",
        "The engines wake residents who live along the routes.",
        "Along the routes, people would wake from the engines.",
      ], chinese: ["引擎聲會吵醒路線沿途的居民。", "沿途居民會被引擎聲吵醒。", "路線沿途的居民會因引擎聲醒來。"],
      range: TextRange(511, 560)),
    Point(
      id: "electric",
      english: [
        "Electric buses are hardly louder than bicycles.",
        "An electric bus is hardly any louder than a bicycle.",
        "Bicycles are hardly quieter than electric buses.",
        "Buses that are electric make hardly more noise than bicycles.",
      ], chinese: ["電動巴士幾乎不比腳踏車吵。", "電動巴士的聲音幾乎和腳踏車一樣小。", "電動巴士並不比腳踏車吵。"],
      range: TextRange(561, 610)),
  ]

  /// What no text says, and some students did.
  private static let additions: [(english: String, chinese: String)] = [
    ("Young people should learn to ride a bike.", "年輕人應該多運動。"),
    ("The mayor was elected last spring.", "市長在去年春天當選。"),
    ("Trams were abolished fifty years ago.", "電車在五十年前廢除。"),
    ("Shops could open on Sundays as well.", "商店星期日也可以營業。"),
    ("Water pipes are in need of repair.", "水管需要維修。"),
    ("Tourists like the old harbour best.", "遊客最喜歡舊港口。"),
  ]

  /// From which points to which, and whether for them.
  static let links: [(from: [Int], to: Int, supports: Bool)] = [
    ([1, 2], 0, true), ([3], 0, true), ([4], 0, true), ([5], 4, true), ([6], 0, false),
    ([7], 6, false), ([8], 0, false), ([9], 8, false), ([10], 0, false), ([11], 10, false),
  ]

  private static func source() -> Source {
    var edition = Edition("en", language: "en")
    edition.length = 700
    edition.sha256 = .of("The text that all of them read.")
    return Source("text", ["en": "A letter"], editions: [edition])
  }

  /// The map that others are compared with.
  static var reference: ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en", "zh-Hant"]
    map.sources = [source()]
    map.statements = points.map { point in
      var statement = Statement(
        EntityID(point.id), ["en": point.english[0], "zh-Hant": point.chinese[0]])
      statement.anchors = [Anchor("text", "en", [point.range])]
      return statement
    }
    map.statements[0].role = .thesis
    map.reasons = links.enumerated().map { number, link in
      Reason(
        EntityID("r\(number)"), from: link.from.map { map.statements[$0].id },
        link.supports ? .supports : .attacks, map.statements[link.to].id)
    }
    return map
  }

  /// One student's map, and for each statement the point that it makes, or nil for one of their own.
  static func student(_ number: Int) -> (map: ArgumentMap, points: [Int?]) {
    var random = SeededGenerator(seed: UInt64(7_000 + number))
    let isChinese = number % 5 == 4
    var made: [(text: String, point: Int?)] = points.indices.compactMap { index in
      if index > 0, random.oneIn(6) { return nil }
      let variants = isChinese ? points[index].chinese : points[index].english
      return (variants[1 + random.below(variants.count - 1)], index)
    }
    for addition in additions where random.oneIn(3) {
      made.append((isChinese ? addition.chinese : addition.english, nil))
    }
    for index in made.indices { made.swapAt(index, random.below(made.count)) }
    var map = ArgumentMap()
    let language: LanguageTag = isChinese ? "zh-Hant" : "en"
    map.header.languages = [language]
    let hasPassages = number % 3 == 0
    if hasPassages { map.sources = [source()] }
    map.statements = made.enumerated().map { index, said in
      var statement = Statement(
        EntityID("m\(number)-\(index)"), LocalizedText(said.text, language: language))
      if hasPassages, let point = said.point, !random.oneIn(4) {
        var range = points[point].range
        range.start += random.below(6)
        range.end -= random.below(6)
        statement.anchors = [Anchor("text", "en", [range])]
      }
      return statement
    }
    for (index, link) in links.enumerated() where !random.oneIn(6) {
      let from = link.from.compactMap { point in made.firstIndex { $0.point == point } }
      guard !from.isEmpty, let to = made.firstIndex(where: { $0.point == link.to }) else {
        continue
      }
      map.reasons.append(
        Reason(
          EntityID("q\(number)-\(index)"), from: from.map { map.statements[$0].id },
          link.supports ? .supports : .attacks, map.statements[to].id))
    }
    return (map, made.map(\.point))
  }
}
