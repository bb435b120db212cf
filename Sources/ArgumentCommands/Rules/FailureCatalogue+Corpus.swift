extension FailureCatalogue {
  /// What can be wrong with an index of many maps, or with what is looked for in one.
  static let corpora = [
    Failure(
      id: "pattern", summary: "A pattern isn't written as patterns are, or asks for what can't be.",
      remedy: "`argue corpus find --help` has the words that clauses can have."),
    Failure(
      id: "corpus-taken", summary: "Another map of the same name is in the index.",
      remedy: "`argue corpus update` replaces it; a map is called by its id."),
    Failure(
      id: "corpus-missing", summary: "No map of the index is called so.",
      remedy: "`argue corpus find` prints the names; * stands for any part of one."),
    Failure(
      id: "no-corpus", summary: "The file is no index of maps, or is damaged.",
      remedy: "`argue corpus add` makes an index of maps, in a file that isn't there yet."),
    Failure(
      id: "corpus-newer", summary: "The index was made by a newer argue.",
      remedy: "Take the newer argue, or make the index anew from the maps."),
    Failure(
      id: "corpus-locked", summary: "Another program has been writing the index all the time.",
      remedy: "Wait for it to end, and try again; nothing was lost."),
    Failure(
      id: "corpus-failed", summary: "The index can't be read or written.",
      remedy: "The message has the reason, such as a full disk; what was there before still is."),
    Failure(
      id: "cannot-open", summary: "The file of the index can't be opened.",
      remedy: "The message has the reason; `argue corpus add` makes an index that isn't there."),
  ]
}
