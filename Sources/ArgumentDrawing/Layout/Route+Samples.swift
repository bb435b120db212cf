extension Route {
  /// Places along the way, not much farther from each other than a distance.
  func samples(apart distance: Double) -> [Point] {
    var samples: [Point] = []
    var index = 0
    while index + 3 < points.count {
      let (a, b, c, d) = (
        points[index], points[index + 1], points[index + 2], points[index + 3]
      )
      let length = abs(d.x - a.x) + abs(d.y - a.y) + abs(b.x - a.x) + abs(c.y - d.y)
      let steps = max(2, Int(length / distance) + 1)
      for step in 0...steps {
        let t = Double(step) / Double(steps)
        let u = 1 - t
        let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        samples.append(
          Point(
            p * a.x + q * b.x + r * c.x + s * d.x, p * a.y + q * b.y + r * c.y + s * d.y))
      }
      index += 3
    }
    return samples
  }
}
