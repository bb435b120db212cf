internal import Foundation
public import Testing

/// Something that a test can't do without and that isn't on every machine.
///
/// A test that needs it says so, `@Test("…", .needs(.opEd))`, and is skipped, and counted as skipped,
/// where it isn't there. `Tools/check` knows by the reason which skips it may let pass.
public struct Requirement: Sendable {
  /// Why a test is skipped without it.
  public let reason: String
  /// Whether it is there.
  public let isMet: @Sendable () -> Bool

  init(_ reason: String, _ isMet: @escaping @Sendable () -> Bool) {
    self.reason = reason
    self.isMet = isMet
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where something that it needs isn't there.
  public static func needs(
    _ requirement: Requirement, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    .enabled(
      if: requirement.isMet(), "\(requirement.reason)", sourceLocation: sourceLocation)
  }
}

// What `Tools/setup build test` installs, and what stands beside the repository.
extension Requirement {
  /// The op-ed's text, which may not be in the repository.
  public static let opEd = Requirement("the op-ed's text isn't beside the repository") {
    Repository.opEd != nil
  }

  /// The package's trait `Markup`, without which it reads no HTML and no XML.
  public static let markup = Requirement("the trait Markup is off") {
    #if Markup
      true
    #else
      false
    #endif
  }

  /// The package's trait `Corpus`, without which it has no index of corpora.
  public static let corpus = Requirement("the trait Corpus is off") {
    #if Corpus
      true
    #else
      false
    #endif
  }

  /// Python's package `jsonschema`.
  public static let jsonSchema = Requirement("Python's jsonschema isn't installed (Tools/setup)") {
    SchemaValidator.isInstalled
  }

  /// The published schema of SARIF.
  public static let sarifSchema = Requirement(
    "SARIF's schema isn't here (Tools/setup, or ARGUE_SARIF_SCHEMA)"
  ) { SchemaValidator.sarifSchema != nil }

  /// A package of Python's.
  public static func python(_ name: String) -> Requirement {
    Requirement("Python's \(name) isn't installed (Tools/setup)") {
      Repository.hasPythonPackage(name)
    }
  }

  /// A browser, and what drives it.
  public static let browser = Requirement(
    "playwright, chromium or pdfinfo isn't installed (Tools/setup)"
  ) {
    (Child.path(of: "chromium") ?? Child.path(of: "chromium-browser")) != nil
      && Child.path(of: "pdfinfo") != nil && Repository.hasPythonPackage("playwright")
  }

  /// A program.
  public static func program(_ name: String) -> Requirement {
    Requirement("\(name) isn't installed (Tools/setup)") { Child.path(of: name) != nil }
  }

  /// Real documents of a foreign format.
  public static func data(_ name: String) -> Requirement {
    Requirement("the documents of \(name) aren't beside the repository") {
      SharedData.folder(name) != nil
    }
  }
}

// What not every machine allows; the reasons stand in `Tools/may-be-skipped`.
extension Requirement {
  /// LibreOffice, and what makes words of its pages.
  public static let office = Requirement("LibreOffice is too large to be on every machine") {
    Child.path(of: "soffice") != nil && Child.path(of: "pdftotext") != nil
  }

  /// LaTeX with TikZ.
  public static let latex = Requirement("LaTeX is too large to be on every machine") {
    guard let finder = Child.path(of: "kpsewhich"), Child.path(of: "pdflatex") != nil else {
      return false
    }
    return (try? Child.run(["tikz.sty", "lmodern.sty"], program: finder)) == .exit(0)
  }

  /// That a process may trace its children with strace.
  public static let tracing = Requirement("strace may not trace processes here") {
    Child.path(of: "strace") == nil || Tracer.isPermitted
  }

  /// That file systems may be mounted, at least in a name space of one's own.
  public static let mounting = Requirement("file systems can't be mounted here") {
    PrivateMounts.options != nil
  }

  /// That files may be given to other users.
  public static let root = Requirement("only root can make another user's file") { geteuid() == 0 }

  /// That the program can be run by somebody who may not do everything.
  public static let ordinaryUser = Requirement("root can't run programs as another user here") {
    geteuid() != 0 || Child.path(of: "setpriv") != nil
  }
}
