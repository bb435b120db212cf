public import ArgumentModel

/// The colours and the type of a drawing.
///
/// Nothing depends on colour alone: stances differ by dashes and signs too, roles by signs.
public struct Theme: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// The fonts to try, as CSS has it.
  public var font: String
  /// The colours.
  public var colors: [Color: String]

  /// What has a colour.
  public enum Color: String, Hashable, Sendable, CaseIterable {
    /// The page.
    case ground
    /// A box.
    case box
    /// A box's border.
    case border
    /// The words of a statement.
    case text
    /// The words in the second language.
    case second
    /// Headings, sources and what is said beside.
    case quiet
    /// What supports.
    case supports
    /// What attacks.
    case attacks
    /// What attacks a step of reasoning.
    case undercuts
    /// What does neither.
    case neutral
    /// Relations that aren't reasons.
    case relation
    /// A group's frame.
    case frame
    /// What stands.
    case accepted
    /// What doesn't stand.
    case rejected
    /// What is open.
    case undecided
    /// What only the newer version has.
    case added
    /// What only the older version has.
    case removed
    /// What isn't alike in two versions.
    case changed
    /// A comment upon an entity.
    case comment
    /// What is chosen on a page that can be used.
    case selection
    /// The first, seventh… of the groups whose members stand apart.
    case group1
    /// The second, eighth… group.
    case group2
    /// The third, ninth… group.
    case group3
    /// The fourth, tenth… group.
    case group4
    /// The fifth, eleventh… group.
    case group5
    /// The sixth, twelfth… group.
    case group6
  }

  /// How many colours there are for groups; more groups have the same ones again, with other letters.
  static let groupColors = 6

  /// The colour of something, as `#rrggbb`.
  public subscript(color: Color) -> String { colors[color] ?? "#000000" }

  /// The fonts for lines without Chinese characters: those of the theme, but first of all the variant
  /// of Noto's in which quotation marks are as narrow as Latin text has them.
  var latinFont: String {
    font == Self.fonts ? "'Noto Sans CJK KR', " + font : font
  }

  static let fonts =
    "'Noto Sans TC', 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans', "
    + "'Helvetica Neue', Arial, sans-serif"
}

// MARK: Files

extension Theme {
  /// The theme as a file has it.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "name", value: .string(name)), .init(name: "font", value: .string(font)),
        .init(
          name: "colors",
          value: .object(
            JSONObject(Color.allCases.map { .init(name: $0.rawValue, value: .string(self[$0])) }))),
      ]))
  }

  /// Reads a theme; what it doesn't say is as in the light one.
  /// - Throws: Everything that is wrong with its shape: a member that isn't known, or a colour that
  ///   isn't `#rrggbb`.
  public init(json: JSONValue) throws(ShapeProblems) {
    self = .light
    guard let object = json.objectValue else {
      throw ShapeProblems([ShapeProblem(pointer: "", message: "a theme is an object")])
    }
    var problems: [ShapeProblem] = []
    for member in object.members {
      let pointer = "/" + JSONPointer.escape(member.name)
      switch (member.name, member.value) {
      case ("name", .string(let text)): name = text
      case ("font", .string(let text)) where Self.isFontList(text): font = text
      case ("colors", .object(let list)): read(list, &problems)
      case ("name", _), ("colors", _), ("font", _):
        problems.append(
          ShapeProblem(
            pointer: pointer,
            message: "expected a name, a list of fonts, or an object of colours"))
      default:
        problems.append(
          ShapeProblem(pointer: pointer, message: "a theme has name, font and colors"))
      }
    }
    if !problems.isEmpty { throw ShapeProblems(problems) }
  }

  private mutating func read(_ list: JSONObject, _ problems: inout [ShapeProblem]) {
    for member in list.members {
      guard let color = Color(rawValue: member.name), let value = member.value.stringValue,
        Self.isColor(value)
      else {
        problems.append(
          ShapeProblem(
            pointer: "/colors/\(JSONPointer.escape(member.name))",
            message: "expected one of \(Color.allCases.map { $0.rawValue }.joined(separator: ", "))"
              + ", each as “#rrggbb”"))
        continue
      }
      colors[color] = value
    }
  }

  private static func isColor(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy { $0.isHexDigit }
  }

  /// Whether a text can stand in a style sheet as a list of fonts, and can't end it.
  private static func isFontList(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " ,'-_".unicodeScalars.contains(scalar)
    }
  }
}
