internal import ArgumentModel

extension ImportInput {
  /// A map with nothing in it but what is known of the document.
  ///
  /// Its id and its title are made of the document's name, and its first language is that of the texts,
  /// as far as it is known.
  /// - Parameter title: What the document itself is called.
  func frame(title: String? = nil) -> ArgumentMap {
    var ids = IDMaker()
    var map = ArgumentMap()
    let language = self.language ?? .undetermined
    map.header.id = ids.id(for: name, fallback: "map")
    map.header.title = LocalizedText(title ?? name, language: language)
    map.header.languages = [language]
    return map
  }
}
