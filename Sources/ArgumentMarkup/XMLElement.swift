public import ArgumentModel

/// What an ``XMLReader`` meets, in the order of the document.
public enum XMLEvent: Hashable, Sendable {
  /// An element begins.
  case start(XMLElement)
  /// The innermost open element ends.
  case end(name: String)
  /// Text, entities and CDATA sections resolved; all that stands between two tags at once.
  case text(String)
}

/// The beginning of an element.
public struct XMLElement: Hashable, Sendable {
  /// The name as it is written, prefix included.
  public var name: String
  /// The attributes in their order.
  public var attributes: [Attribute]
  /// Where the element begins.
  public var position: SourcePosition

  /// An attribute.
  public struct Attribute: Hashable, Sendable {
    /// The name as it is written.
    public var name: String
    /// The value, entities resolved.
    public var value: String

    /// Makes an attribute, as it stands after its entities are resolved.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The value of an attribute, or nil.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
