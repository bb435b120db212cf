import Foundation
import Testing

@testable import ArgumentAnalysis

struct ExponentialTests {
  @Test("The exponential is the C library's, but for the last digit now and then")
  func values() {
    var power = -745.2
    var different = 0
    var count = 0
    while power < 709.9 {
      let (own, library) = (Exponential.exp(power), exp(power))
      count += 1
      if own != library {
        different += 1
        #expect(abs(own - library) <= library.ulp, "\(power)")
      }
      power += 0.0131
    }
    #expect(different * 200 < count)
  }

  @Test("The exponential has its limits")
  func limits() {
    #expect(Exponential.exp(0) == 1)
    #expect(Exponential.exp(710) == .infinity)
    #expect(Exponential.exp(.infinity) == .infinity)
    #expect(Exponential.exp(-746) == 0)
    #expect(Exponential.exp(-.infinity) == 0)
    #expect(Exponential.exp(.nan).isNaN)
  }
}
