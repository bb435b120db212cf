public import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

extension AgreementReport {
  /// As JSON: the makers, the measures, and what was left out.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("coders", .array(coders.map(JSONValue.string)))
    object.append("statements", .int(Int64(statements.all)))
    object.append("shared", .int(Int64(statements.shared)))
    object.append(
      "measures",
      .array(
        measures.map { measure in
          var object = JSONObject()
          object.append("subject", .string(measure.subject.rawValue))
          object.append("name", .string(measure.name))
          if let text = measure.text { object.append("text", .string(text)) }
          object.append("value", measure.value.map(JSONValue.double) ?? .null)
          if let why = measure.undefined { object.append("undefined", .string(why)) }
          if let interval = measure.interval {
            object.append(
              "interval", .array([.double(interval.lowerBound), .double(interval.upperBound)]))
          }
          if let items = measure.items { object.append("items", .int(Int64(items))) }
          return .object(object)
        }))
    object.append(
      "dropped",
      .array(
        dropped.map { dropped in
          .object(
            JSONObject([
              .init(name: "what", value: .string(dropped.what)),
              .init(name: "count", value: .int(Int64(dropped.count))),
            ]))
        }))
    return .object(object)
  }

  /// As text for a terminal, ending in a line feed.
  /// - Parameter language: The language of its headings.
  public func text(_ language: LanguageTag?) -> String {
    let words = Words.of(language)
    let agreement = words.agreement
    var lines = [
      words.labelled(agreement.maps(coders.count), words.list(coders.map { $0.printable }).text),
      agreement.statements(statements.all) + words.comma + agreement.shared(statements.shared),
    ]
    let width = measures.map { $0.name.displayWidth }.max() ?? 0
    var heading = ""
    for measure in measures {
      var title = agreement.subjects[measure.subject.rawValue] ?? measure.subject.rawValue
      if let text = measure.text { title += " " + text.printable }
      if title != heading {
        heading = title
        lines.append(title)
      }
      let name = measure.name + String(repeating: " ", count: width - measure.name.displayWidth)
      lines.append("  \(name)  " + told(measure, words))
    }
    if !dropped.isEmpty { lines.append(agreement.leftOut) }
    for (what, count) in dropped {
      lines.append("  " + words.labelled(agreement.dropped[what] ?? what, String(count)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func told(_ measure: Measure, _ words: Words) -> String {
    guard let value = measure.value else {
      let why = measure.undefined ?? ""
      return words.labelled(words.agreement.undefined, words.agreement.reasons[why] ?? why)
    }
    var parts = [Self.digits(value)]
    if let interval = measure.interval {
      parts.append("[\(Self.digits(interval.lowerBound)), \(Self.digits(interval.upperBound))]")
    }
    if let items = measure.items { parts.append(words.agreement.items(items)) }
    return parts.joined(separator: "  ")
  }

  /// A number with three digits behind the point.
  static func digits(_ number: Double) -> String {
    let thousands = (abs(number) * 1000).rounded()
    guard thousands < 1e15 else { return String(number) }
    let (whole, rest) = Int(thousands).quotientAndRemainder(dividingBy: 1000)
    let digits = String(rest)
    let sign = number < 0 && thousands > 0 ? "-" : ""
    return sign + "\(whole)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
