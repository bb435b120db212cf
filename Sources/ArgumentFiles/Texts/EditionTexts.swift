public import ArgumentModel
internal import ArgumentStore
public import ArgumentText

/// The texts of a map's editions, from wherever they are.
///
/// An edition's text is, in this order: made by its rule from one of the files that the user named, in
/// the map, in the file that the map names, or kept beside the map by `argue source attach`. A map may
/// come from a stranger: only what the user named is taken for a text that it isn't by its digest, and
/// what the map names is read only inside its own folder.
public struct EditionTexts {
  /// Which texts are taken for an edition's that aren't those it was made from.
  public enum Acceptance: Sendable {
    /// Only those made from a file that the user named.
    case named
    /// All: where the question is what became of the text.
    case changed
  }

  /// The texts found.
  public private(set) var texts: [EditionKey: EditionText] = [:]
  /// What went wrong with those that were looked for.
  public private(set) var findings: [Diagnostic] = []
  /// The editions of which no text was found.
  public private(set) var missing: [EditionKey] = []
  /// Why a text that was found isn't taken.
  private var refusals: [EditionKey: [Diagnostic]] = [:]

  private let acceptance: Acceptance
  private let files: [(path: String, bytes: [UInt8])]
  private let folder: String
  private let attached: AttachedTexts

  /// Looks for the texts.
  /// - Parameters:
  ///   - map: The map.
  ///   - mapPath: Its file; `-` stands for one in the current folder.
  ///   - files: The files that the user named.
  ///   - acceptance: Which texts are taken.
  /// - Throws: ``FileFailure`` where a file that the user named can't be read.
  public init(
    _ map: ArgumentMap, mapPath: String, files: [String], accepting acceptance: Acceptance = .named
  ) throws(FileFailure) {
    self.acceptance = acceptance
    self.files = try files.map { (path) throws(FileFailure) in
      do throws(StoreError) {
        return (path, try InputFile.read(path))
      } catch {
        throw FileFailure(error, file: path)
      }
    }
    folder = NamedFile.folder(of: mapPath)
    attached = AttachedTexts(besideMap: mapPath)
    for (index, source) in map.sources.enumerated() {
      for (place, edition) in source.editions.enumerated() {
        let key = EditionKey(source: source.id, edition: edition.id)
        let pointer = "/sources/\(index)/editions/\(place)"
        if let text = find(edition, key, pointer) {
          texts[key] = text
          findings += text.differences(from: edition, of: source.id, at: pointer)
        } else {
          missing.append(key)
          findings += refusals[key] ?? []
        }
      }
    }
  }

  private mutating func find(
    _ edition: Edition, _ key: EditionKey, _ pointer: String
  ) -> EditionText? {
    if let text = named(edition) { return text }
    for text in [edition.text.map(EditionText.init), inFolder(edition, key, pointer)] {
      guard let text else { continue }
      let differences = text.differences(from: edition, of: key.source, at: pointer)
      if differences.isEmpty || acceptance == .changed { return text }
      for var difference in differences {
        difference.explanation =
          "It isn't taken for the edition's; --text-from FILE takes it all the same."
        refusals[key, default: []].append(difference)
      }
    }
    return edition.sha256.flatMap(attached.read).map { EditionText($0) }
  }

  /// For each of the files that the user named, what speaks against it as the text of each edition;
  /// none where an edition is made from it as the map says.
  public func problems(with map: ArgumentMap) -> [(path: String, problems: [Diagnostic])] {
    let editions = map.sources.flatMap { source in source.editions.map { (source.id, $0) } }
    return files.map { file in
      var problems: [Diagnostic] = []
      for (source, edition) in editions {
        do throws(Diagnostic) {
          let text = try EditionMaker.text(
            from: file.bytes, rule: edition.rule, converting: DocumentPrograms.converter)
          let differences = text.differences(from: edition, of: source)
          if differences.isEmpty { return (file.path, []) }
          problems += differences
        } catch {
          problems.append(error)
        }
      }
      return (file.path, problems)
    }
  }

  /// The text made from one of the files that the user named.
  private func named(_ edition: Edition) -> EditionText? {
    for file in files {
      guard
        let text = try? EditionMaker.text(
          from: file.bytes, rule: rule(of: edition), converting: DocumentPrograms.converter)
      else { continue }
      // Several files may be given; without a digest any of them may be the one.
      if files.count == 1 || edition.sha256 == nil || text.digest == edition.sha256 {
        return text
      }
    }
    return nil
  }

  private func rule(of edition: Edition) -> EditionRule? {
    var rule = edition.rule
    if acceptance == .changed { rule?.file = nil }
    return rule
  }

  /// The text made from the file that the map names.
  private mutating func inFolder(
    _ edition: Edition, _ key: EditionKey, _ pointer: String
  ) -> EditionText? {
    guard let path = edition.path else { return nil }
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try NamedFile.read(path, inside: folder)
    } catch {
      if error.code != .missing {
        refusals[key, default: []].append(
          Diagnostic(
            rule: "edition-path", severity: .warning,
            message: "the file of the edition “\(key.edition)” of “\(key.source)” isn't read: "
              + error.message,
            explanation:
              "A map names texts in its own folder or below it. --text-from FILE reads a "
              + "file that is elsewhere.", id: key.source, pointer: pointer + "/path"))
      }
      return nil
    }
    let text = try? EditionMaker.text(
      from: bytes, rule: rule(of: edition), converting: DocumentPrograms.converter)
    // A file that the rule isn't for may be the text itself, saved by whoever has it.
    return text ?? EditionText(String(decoding: bytes, as: UTF8.self))
  }

  /// Holds every anchor against its text.
  public func check(_ map: ArgumentMap) -> (findings: [Diagnostic], resolved: Int) {
    let resolution = AnchorResolver(texts: texts).resolve(map)
    let findings = findings + resolution.diagnostics + missingTexts
    return (findings, resolution.resolved)
  }

  /// A warning for each edition of which no text was found.
  public var missingTexts: [Diagnostic] {
    missing.map { key in
      Diagnostic(
        rule: "no-text", severity: .warning,
        message: "the text of the edition “\(key.edition)” of “\(key.source)” isn't at hand",
        explanation: "`argue source attach` takes it from a file, --text-from for this once.",
        id: key.source)
    }
  }

  /// The failure of work that needs the text of one of a source's editions and hasn't any.
  /// - Parameters:
  ///   - source: The source.
  ///   - editions: Those of its editions that would do.
  ///   - file: The map.
  public func failure(_ source: EntityID, _ editions: [String], file: String) -> FileFailure {
    let known = editions.flatMap { self.refusals[EditionKey(source: source, edition: $0)] ?? [] }
      .map { refusal in
        var refusal = refusal
        refusal.severity = .error
        return refusal
      }
    let what =
      if editions.count == 1, let only = editions.first {
        "the edition “\(only)” of “\(source)”"
      } else {
        "“\(source)”"
      }
    let missing = Diagnostic(
      rule: "no-text", severity: .error, message: "the text of \(what) isn't at hand",
      explanation: "`argue source attach MAP \(source) FILE` takes it from a file, --text-from for "
        + "this once.")
    return FileFailure(known.isEmpty ? [missing] : known, file: file, exitCode: 66)
  }
}
