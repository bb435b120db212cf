internal import ArgumentModel

// Who says what: locutions with the illocutions by which they bring something in, and the transitions from
// one to its answer (Reed et al., “Dialogue support in AIF: AIF+”, 2008; inference anchoring theory).

extension NodeGraphMapMaker {
  /// Fills the utterances: speakers, what they bring in, and what they answer.
  mutating func takeDialogue() {
    for node in graph.nodes.indices {
      if case .utterance(let utterance) = places[node] { takeLocutions(utterance, node) }
    }
    for node in graph.nodes.indices where graph.nodes[node].kind == .transition {
      takeTransition(node)
    }
    // Of each transition once, which many illocutions may hang on.
    var repliers: [Int: Int] = [:]
    for node in graph.nodes.indices where graph.nodes[node].kind == .transition {
      repliers[node] = first(outgoing[node]) { utterance(target($0)) }
    }
    for node in graph.nodes.indices where graph.nodes[node].kind == .illocution {
      takeIllocution(node, repliers)
    }
  }

  private mutating func takeLocutions(_ utterance: Int, _ node: Int) {
    guard let locution = graph.nodes[node].locutions.first else { return }
    if let start = locution["start"]?.stringValue, !start.isEmpty {
      map.utterances[utterance].at = start
    }
    guard let person = locution["personID"]?.nameText else { return }
    let text = graph.nodes[node].text ?? ""
    let prefix = Self.prefix(of: text)
    let speaker = speaker(person, name: prefix?.name)
    map.utterances[utterance].speaker = speaker.id
    // Only what is the speaker's own name is no part of what is said.
    guard let prefix, let name = speaker.name, name.hasSameBytes(as: prefix.name) else { return }
    map.utterances[utterance].text = LocalizedText(prefix.rest, language: language)
    var kept =
      map.utterances[utterance].extensions[GraphDialect.shared]?.objectValue ?? JSONObject()
    kept["prefix"] = .string(prefix.whole)
    map.utterances[utterance].extensions[GraphDialect.shared] = .object(kept)
  }

  /// The name before a colon with which a locution's words begin: `Fiona Bruce : I'm going to come`.
  static func prefix(of text: String) -> (name: String, whole: String, rest: String)? {
    let scalars = text.unicodeScalars
    // Names are short; a colon further on is one of the sentence.
    let most = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex)
    let beginning = scalars[..<(most ?? scalars.endIndex)]
    guard let colon = beginning.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    var end = colon
    while end > scalars.startIndex, scalars[scalars.index(before: end)] == " " {
      end = scalars.index(before: end)
    }
    var rest = scalars.index(after: colon)
    while rest < scalars.endIndex, scalars[rest] == " " { rest = scalars.index(after: rest) }
    let name = String(scalars[..<end])
    guard !name.isEmpty, rest < scalars.endIndex, !name.contains("\n") else { return nil }
    return (name, String(scalars[..<rest]), String(scalars[rest...]))
  }

  /// A transition leads from an utterance to the one that answers it.
  private mutating func takeTransition(_ node: Int) {
    guard let first = first(incoming[node], { utterance(source($0)) }) else { return }
    for edge in outgoing[node] {
      guard let reply = utterance(target(edge)), reply != first,
        map.utterances[reply].replyTo == nil
      else { continue }
      map.utterances[reply].replyTo = map.utterances[first].id
      isSaid.insert(node)
    }
  }

  /// An illocution leads from an utterance, or from the transition to it, to what it brings in.
  private mutating func takeIllocution(_ node: Int, _ repliers: [Int: Int]) {
    let speaking =
      first(incoming[node]) { utterance(source($0)) }
      ?? first(incoming[node]) { edge in ends[edge].from.flatMap { repliers[$0] } }
    guard let speaking else { return }
    for edge in outgoing[node] {
      guard let id = content(target(edge)) else { continue }
      map.utterances[speaking].content.append(id)
      isSaid.insert(node)
    }
    if map.utterances[speaking].act == nil {
      map.utterances[speaking].act = Self.acts[graph.nodes[node].text ?? ""]
    }
  }

  private static let acts: [String: SpeechAct] = [
    "Asserting": .asserts, "Conceding": .admits, "Popular Conceding": .admits,
  ]

  /// The first of edges for which there is something.
  private func first(_ edges: [Int], _ found: (Int) -> Int?) -> Int? {
    for edge in edges {
      if let found = found(edge) { return found }
    }
    return nil
  }

  private func utterance(_ place: Place) -> Int? {
    if case .utterance(let index) = place { index } else { nil }
  }

  /// What an utterance may bring in.
  private func content(_ place: Place) -> EntityID? {
    switch place {
    case .statement(let index): map.statements[index].id
    case .reason(let index): map.reasons[index].id
    case .relation(let index): map.relations[index].id
    case .utterance, .kept: nil
    }
  }
}
