internal import Glibc

/// The program that is running, and what comes with it.
package enum OwnProgram {
  /// The path of a file by its way from the program's folder; nil where nobody knows that folder.
  package static func path(beside way: String) -> String? {
    guard let program = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(program) }
    let folder = String(cString: program).split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/\(way)"
  }
}
