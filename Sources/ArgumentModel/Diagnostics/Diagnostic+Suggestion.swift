extension Diagnostic {
  /// The finding with the ids that may have been meant, where it is about one that isn't there.
  package func suggestingIDs(_ editor: borrowing MapEditor) -> Diagnostic {
    guard explanation == nil else { return self }
    let wrong = rule == "unknown-reference" ? related.first?.id : rule == "unknown-id" ? id : nil
    guard let wrong, !editor.contains(wrong),
      let suggestion = NearestIDs.suggestion(for: wrong, among: editor.ids)
    else { return self }
    var finding = self
    finding.explanation = suggestion
    return finding
  }
}
