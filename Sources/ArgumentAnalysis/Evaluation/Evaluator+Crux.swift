public import ArgumentModel

extension Evaluator {
  /// What the grounded verdict on a statement hangs on.
  /// - Parameters:
  ///   - id: The statement, or a reason.
  ///   - semantics: How to weigh what costs most.
  ///   - base: The base score of a statement without a credence, from 0 to 1; nil is what the
  ///     semantics has.
  ///   - suppositions: What is supposed for once, whatever the map says.
  ///   - size: How many may fall together, from 1.
  ///   - budget: How many points of the map's logic program are looked at, at most, in all that is tried; what that
  ///     leaves out is said.
  /// - Throws: ``SuppositionRefusal`` where it, or a supposition, is nothing that can be evaluated.
  public func crux(
    of id: EntityID, _ semantics: GradualSemantics = .dfQuAD, base: Double? = nil,
    _ suppositions: Suppositions = Suppositions(), upTo size: Int = 3, budget: Int = 20_000_000
  ) throws(SuppositionRefusal) -> Crux {
    let supposing = try program(supposing: suppositions)
    let node = try evaluatedNode(of: id)
    let subject = supposing.point(ofNode: node, graph)
    let grounded = GroundedSemantics(supposing)
    let verdicts = VerdictGrounds(map, graph, supposing, grounded)
    let label = grounded.labels[Int(subject)]

    var search = CruxSearch(supposing, subject: subject, label: label, budget: budget)
    let (singles, hasAllSingles) = search.singles()
    let (sets, exactUpTo) = search.sets(besides: singles.map { $0.item }, upTo: size)
    let dominators = search.dominators
    func fall(_ items: [Dominators.Item], _ label: Verdict.Label) -> Crux.Fall {
      Crux.Fall(
        pillars: items.map { item in
          Crux.Pillar(
            id: self.id(of: item), kind: kind(of: item),
            carriedBy: dominators.carriers(of: item).map { self.id(of: $0) })
        }, label: label)
    }

    let weighted = WeightedBipolarGraph(
      map, supposing, standard: base ?? semantics.defaultBase,
      countsSupport: semantics.countsSupport)
    let weighing = Weighing(weighted, semantics, held: Self.held(supposing))
    var sensitivity = Sensitivity(weighted, weighing, of: subject, budget: budget)
    func influence(_ item: Int32) -> Influence? {
      guard let (change, convergence) = sensitivity.change(withFallOf: item) else { return nil }
      return Influence(
        id: self.id(of: item), kind: kind(of: item), change: change, convergence: convergence)
    }
    let lines = supposing.grounds[subject].filter { grounded.labels[Int($0)] != .rejected }
      .compactMap(influence)
    var objections: [Crux.Objection] = []
    for item in 0..<graph.nodeCount {
      let point = supposing.point(ofNode: item, graph)
      guard supposing.takesPart[Int(item)], dominators.bears[Int(point)],
        grounded.labels[Int(point)] != .rejected,
        supposing.attacked[point].contains(where: { dominators.bears[Int($0)] }),
        point >= graph.statementCount || point == item,
        let influence = influence(item), influence.change < 0
      else { continue }
      objections.append(Crux.Objection(influence: influence, label: grounded.labels[Int(point)]))
    }
    var questions: [Crux.OpenQuestion] = []
    for reason in 0..<graph.reasonCount {
      let step = supposing.step(reason)
      guard supposing.takesPart[Int(step)], dominators.bears[Int(step)],
        grounded.labels[Int(step)] != .rejected
      else { continue }
      let open = openQuestions(of: map.reasons[Int(reason)])
      guard !open.isEmpty, let influence = influence(step) else { continue }
      questions += open.map { question in
        Crux.OpenQuestion(
          influence: influence, scheme: question.scheme, question: question.question,
          isAsked: question.isAsked)
      }
    }
    return Crux(
      id: id,
      verdict: verdicts.verdict(onNode: node) ?? Verdict(label, .init(.supposed)),
      strength: Strength(
        value: weighing.strengths[Int(subject)],
        convergence: weighing.convergence[Int(weighted.components.component[Int(subject)])]),
      semantics: semantics,
      singles: singles.map { fall([$0.item], $0.label) },
      lines: lines.rankedByInfluence { $0 },
      together: sets.map { fall($0.items, $0.label) }, exactUpTo: exactUpTo,
      hasAllSingles: hasAllSingles, isRankingComplete: sensitivity.isComplete,
      objections: objections.rankedByInfluence({ $0.influence }),
      questions: questions.rankedByInfluence({ $0.influence }))
  }

  private func id(of item: Int32) -> EntityID {
    graph.reason(ofNode: item).map { map.reasons[Int($0)].id } ?? map.statements[Int(item)].id
  }

  private func kind(of item: Int32) -> EntityKind {
    graph.reason(ofNode: item) == nil ? .statement : .reason
  }

  /// The critical questions of a reason that nobody has answered: those that the map asks, by their names
  /// in the scheme or in words, then those that only its scheme has.
  private func openQuestions(
    of reason: Reason
  ) -> [(scheme: String?, question: String, isAsked: Bool)] {
    let scheme = reason.scheme.flatMap { SchemeCatalogue.scheme($0) }
    let name = scheme?.id ?? reason.scheme
    let asked = Set(reason.questions.map { $0.question })
    return reason.questions.filter { $0.answer.isEmpty && $0.statement == nil }
      .map { (name, $0.question, true) }
      + (scheme?.questions ?? []).filter { question in
        !asked.contains(question.id) && !question.text.versions.contains { asked.contains($0.text) }
      }.map { (name, $0.id, false) }
  }
}

extension Array {
  /// The elements by how much something moves, the most first; what moves equally much keeps its
  /// order.
  func rankedByInfluence(_ influence: (Element) -> Influence) -> [Element] {
    enumerated().sorted {
      (abs(influence($1.element).change), $0.offset) < (
        abs(influence($0.element).change), $1.offset
      )
    }.map { $0.element }
  }
}
