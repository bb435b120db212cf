/// How an argument fares while a preferred set is built up.
enum SearchLabel: UInt8 {
  case undecided, accepted, rejected
  /// In no larger admissible set.
  case lost
}
