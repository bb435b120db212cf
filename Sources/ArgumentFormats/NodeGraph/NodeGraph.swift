internal import ArgumentModel

/// An argument as nodes and edges, the form that the Argument Interchange Format and its relatives share
/// (Chesñevar et al., “Towards an argument interchange format”, 2006, section 3).
///
/// Reasons are nodes as statements are, so the graph says more than a map has words for, and worse things:
/// edges between statements, reasons without a premise, edges that lead nowhere. A reader of a format makes
/// such a graph of its document, a writer a document of such a graph; what the graph has to do with maps
/// stands in one place, ``NodeGraphMapMaker`` and ``MapNodeGraphMaker``.
struct NodeGraph {
  /// A node.
  struct Node {
    /// The id in the document, as text.
    var id: String
    /// What the node is.
    var kind: NodeKind
    /// Its words, or nil where the document has none.
    ///
    /// Of what is no statement and no locution they name its scheme.
    var text: String?
    /// The name of its scheme, where the document has it beside the words.
    var scheme: String?
    /// The number of its scheme in a database of schemes.
    var schemeID: String?
    /// The members of the document that nothing else here holds.
    var more = JSONObject()
    /// Who says it and when, of a locution, as far as the document tells.
    var locutions: [JSONObject] = []
    /// The participant who holds a statement, where the format says so.
    var speaker: String?
  }

  /// An edge.
  struct Edge {
    /// The id in the document; nil where it has none.
    var id: String?
    /// The node that it begins at.
    var from: String
    /// The node that it leads to.
    var to: String
    /// The members of the document that nothing else here holds.
    var more = JSONObject()
  }

  /// Somebody who speaks.
  struct Participant {
    /// The id in the document, as text.
    var id: String
    /// What they are called.
    var name: String
    /// All members of the document.
    var more = JSONObject()
  }

  /// Which formats' names and further members nodes have.
  var dialect: GraphDialect
  /// The nodes in the document's order.
  var nodes: [Node] = []
  /// The edges in the document's order.
  var edges: [Edge] = []
  /// Those who speak.
  var participants: [Participant] = []
  /// The node of what the whole argument is for, where the format says so.
  var majorClaim: String?
  /// What documents say beside nodes and edges, by the namespace in which a map keeps it.
  var documentMembers: [(namespace: String, members: JSONObject)] = []

  /// Makes a graph without nodes.
  init(dialect: GraphDialect) { self.dialect = dialect }
}

/// What a node of a graph is, by the letters that the Argument Interchange Format has for it.
struct NodeKind: RawRepresentable, Hashable {
  /// The letters, known or not.
  var rawValue: String

  /// A proposition.
  static let information = NodeKind(rawValue: "I")
  /// What somebody said.
  static let locution = NodeKind(rawValue: "L")
  /// A step from premises to a conclusion.
  static let inference = NodeKind(rawValue: "RA")
  /// A conflict.
  static let conflict = NodeKind(rawValue: "CA")
  /// Another wording.
  static let rephrase = NodeKind(rawValue: "MA")
  /// A preference.
  static let preference = NodeKind(rawValue: "PA")
  /// The step from one locution to its answer.
  static let transition = NodeKind(rawValue: "TA")
  /// What a speaker does by a locution.
  static let illocution = NodeKind(rawValue: "YA")

  /// The kinds that the format defines.
  static let known: Set<NodeKind> = [
    .information, .locution, .inference, .conflict, .rephrase, .preference, .transition,
    .illocution,
  ]

  /// What such a node is called in messages.
  var noun: String {
    switch self {
    case .information: "the statement"
    case .locution: "the locution"
    case .inference: "the inference"
    case .conflict: "the conflict"
    case .rephrase: "the rephrase"
    case .preference: "the preference"
    case .transition: "the transition"
    case .illocution: "the illocution"
    default: "the node"
    }
  }
}

/// A format of node graphs, as far as names go.
enum GraphDialect: String {
  /// The Argument Interchange Format as AIFdb writes it, and xAIF around it.
  case aif
  /// SADFace.
  case sadface
  /// The JSON of arguebuf.
  case arguebuf
  /// GraphML, with names as the Argument Interchange Format has them.
  case graphml

  /// The namespace in which maps keep what only this format says.
  var namespace: String { rawValue }

  /// The namespace in which maps keep the nodes and edges that they have no word for, whatever format
  /// they come from, so that each of these formats can give them back.
  static let shared = "aif"
}

extension GraphDialect {
  /// The kinds that formats without dialogues have: all but those of dialogues.
  ///
  /// What a map keeps of nodes whose kind is unknown is written too.
  static func argumentKinds(of map: ArgumentMap) -> Set<NodeKind> {
    var kinds: Set<NodeKind> = [.information, .inference, .conflict, .rephrase, .preference]
    let kept = KeptGraph(map, dialect: .aif)
    for node in kept.nodes where !NodeKind.known.contains(node.kind) { kinds.insert(node.kind) }
    return kinds
  }
}
