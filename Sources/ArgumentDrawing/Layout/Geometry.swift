/// A place on the page, in points; y grows downward.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Downward.
  public var y: Double

  /// Makes a point at a distance from the page's upper left corner.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle with sides along the axes, in points.
public struct Rectangle: Hashable, Sendable {
  /// The left side.
  public var minX: Double
  /// The upper side.
  public var minY: Double
  /// From left to right, at least 0.
  public var width: Double
  /// From top to bottom, at least 0.
  public var height: Double

  /// Makes a rectangle from its upper left corner and its sizes.
  public init(minX: Double, minY: Double, width: Double, height: Double) {
    self.minX = minX
    self.minY = minY
    self.width = width
    self.height = height
  }

  /// The right side.
  public var maxX: Double { minX + width }
  /// The lower side.
  public var maxY: Double { minY + height }
  /// The centre, to the right.
  public var midX: Double { minX + width / 2 }
  /// The centre, downward.
  public var midY: Double { minY + height / 2 }
}

/// A number rounded to hundredths, as all of a drawing's are.
func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
