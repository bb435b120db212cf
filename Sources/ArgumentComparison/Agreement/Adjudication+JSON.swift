public import ArgumentModel

extension Adjudication {
  /// What is left for a person, as JSON in which decisions can be written.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "rule", value: .string(strategy.rawValue)),
        .init(
          name: "residuals",
          value: .array(
            residuals.map { residual in
              .object(
                JSONObject([
                  .init(name: "what", value: .string(residual.what.rawValue)),
                  .init(name: "id", value: .string(residual.id.rawValue)),
                  .init(name: "maker", value: .string(residual.maker)),
                  .init(name: "votes", value: .object(residual.votes)),
                ]))
            })),
      ]))
  }
}
