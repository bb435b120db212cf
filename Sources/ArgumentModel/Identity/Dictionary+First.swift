extension Dictionary {
  /// Makes a dictionary of keys and values; of several values for one key the first is kept.
  package init(keepingFirst pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where index(forKey: key) == nil { self[key] = value }
  }
}
