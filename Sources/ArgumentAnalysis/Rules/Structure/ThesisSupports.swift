internal import ArgumentModel

extension Rule {
  static let thesisSupports: Rule = Rule(
    "thesis-supports", .warning, "A thesis isn't a premise.",
    explanation: """
      The thesis is what everything else is for; one that supports or attacks something further is \
      a step on the way. Give the role “thesis” to what it leads to.
      """,
    bad: #"{ "id": "r", "premises": ["thesis"], "target": "claim", "stance": "supports" }"#,
    good: #"{ "id": "r", "premises": ["claim"], "target": "thesis", "stance": "supports" }"#
  ) { context, report in
    for thesis in context.theses {
      guard let use = context.graph.uses[thesis].first else { continue }
      let (kind, index, id) = context.entity(ofNode: thesis)
      let reason = context.map.reasons[Int(use)]
      var finding = Rule.thesisSupports.finding(
        "the thesis “\(id)” is a premise of reason “\(reason.id)”", kind, index, id)
      finding.related = [
        .init(message: "the reason", id: reason.id, pointer: "/reasons/\(use)")
      ]
      report(finding)
    }
  }
}
