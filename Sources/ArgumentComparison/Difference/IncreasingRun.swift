/// Which of some distinct numbers stand in ascending order already, as many as possible.
enum IncreasingRun {
  /// The positions of a longest increasing subsequence (Schensted 1961), in time n log n.
  static func positions(of numbers: [Int]) -> [Int] {
    // For each length the position of the least number that a run of it ends with.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (position, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[position] = ends[low - 1] }
      if low == ends.count { ends.append(position) } else { ends[low] = position }
    }
    var run: [Int] = []
    var position = ends.last ?? -1
    while position >= 0 {
      run.append(position)
      position = before[position]
    }
    return run.reversed()
  }
}
