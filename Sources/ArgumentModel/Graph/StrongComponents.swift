/// The strongly connected components of a graph, numbered.
package struct StrongComponents: Sendable {
  /// The component of each node, or -1 for one that wasn't looked at.
  ///
  /// What a component leads to has a smaller number.
  package private(set) var component: [Int32]
  /// Whether each component is a cycle: several nodes, or one that leads to itself.
  package private(set) var isCyclic: [Bool] = []

  /// How many components there are.
  package var count: Int { isCyclic.count }

  /// Finds the components, in time linear in the graph (``ComponentSearch``).
  /// - Parameters:
  ///   - count: How many nodes there are, from 0.
  ///   - isIncluded: Whether a node is looked at.
  ///   - next: What a node leads to, by position from 0; nil ends the list.
  package init(
    count: Int, among isIncluded: (_ node: Int32) -> Bool = { _ in true },
    next: (_ node: Int32, _ position: Int) -> Int32?
  ) {
    var component = [Int32](repeating: -1, count: count)
    var isCyclic: [Bool] = []
    var search = ComponentSearch(count: count)
    search.search(from: 0..<Int32(count), among: isIncluded, next: next) { members, isCycle in
      for member in members { component[Int(member)] = Int32(isCyclic.count) }
      isCyclic.append(isCycle)
    }
    self.component = component
    self.isCyclic = isCyclic
  }
}
