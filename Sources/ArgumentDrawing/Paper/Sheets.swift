internal import ArgumentWords

/// The pages among which a map is divided, laid out, with what says where the rest is.
struct Sheets {
  /// What is free on the first page, and on all others.
  let first: Pagination.Room
  let others: Pagination.Room
  let words: Words
  /// The nodes of the whole drawing that are on each page, in the order of the page's nodes.
  private(set) var members: [[Int]] = []
  private(set) var pages: [PageArrangement] = []

  /// How many other pages come before.
  let before: Int

  /// The numbers of the pages that a node of the whole drawing is on.
  func pageNumbers(of node: Int) -> [Int] {
    members.indices.filter { members[$0].contains(node) }.map { $0 + 1 + before }
  }

  /// How small the smallest drawing is made.
  var leastScale: Double { pages.map { $0.scale }.min() ?? 1 }

  init(
    _ scene: PageScene, first: Pagination.Room, others: Pagination.Room, leastScale: Double,
    isByLine: Bool = false, before: Int = 0
  ) {
    self.before = before
    self.first = first
    self.others = others
    words = scene.words
    let contents = Pagination(
      scene, first: first, others: others, leastScale: leastScale, isByLine: isByLine
    ).pages
    let homes = Self.homes(scene, contents)
    for (number, content) in contents.enumerated() {
      let room = number == 0 ? first : others
      pages.append(
        scene.arrange(content, width: room.width, height: room.height) {
          homes[$0] + 1 + before
        })
      members.append(content.members.sorted())
    }
    mark(scene, contents)
  }

  /// The page of each node on which most is to be found of it.
  private static func homes(_ scene: PageScene, _ contents: [PageContent]) -> [Int] {
    var homes = [Int](repeating: -1, count: scene.whole.nodes.count)
    for (number, content) in contents.enumerated() {
      for node in content.members where homes[node] < 0 {
        if content.subjects.contains(node) || scene.isWhole(node, in: content) {
          homes[node] = number
        }
      }
    }
    return homes.map { max($0, 0) }
  }

  /// Says at each node on which pages the rest is.
  private mutating func mark(_ scene: PageScene, _ contents: [PageContent]) {
    var pagesOf = [[Int]](repeating: [], count: scene.whole.nodes.count)
    for (number, content) in contents.enumerated() {
      for node in content.members { pagesOf[node].append(number) }
    }
    for number in contents.indices {
      let content = contents[number]
      for (index, node) in members[number].enumerated() {
        func place(of others: [Int]) -> String {
          let shared = others.flatMap { other in
            pagesOf[other].filter { contents[$0].members.contains(node) }
          }
          return name(Set(shared).sorted().map { $0 + 1 + before })
        }
        let below = scene.children[node].filter { !content.members.contains($0) }
        if !below.isEmpty {
          pages[number].drawing.nodes[index].onPage.below = "→ " + place(of: below)
        }
        let above = scene.parents[node]
        if above >= 0, !content.members.contains(above) {
          pages[number].drawing.nodes[index].onPage.above = "← " + place(of: [above])
        }
      }
      pages[number].drawing.keepBadgesApart()
    }
  }

  /// Pages by their numbers: all of few, from the first to the last of many.
  func name(_ numbers: [Int]) -> String {
    if let first = numbers.first, let last = numbers.last, numbers.count > Self.mostNamed {
      return words.drawing.pages("\(first)–\(last)")
    }
    return words.drawing.pages(words.list(numbers.map { "\($0)" }).text)
  }

  private static let mostNamed = 5
}
