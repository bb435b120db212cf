internal import ArgumentAnalysis
public import ArgumentModel

/// Two versions of a map that were made from one, in one map again.
///
/// Entities are merged by kind and id (where ids differ, by content), their members one by one, texts by
/// language and lists by their parts' keys. What only one side changed is taken from it. What both
/// changed otherwise is a conflict: somebody decides, and the conflict is kept with all three values.
/// Where one side is the base the merged map is the other one, to the byte; time is linear but for
/// sorting.
///
/// ```swift
/// let merge = MapMerge(base: base, ours: ours, theirs: theirs)
/// for conflict in merge.conflicts { print(conflict.json) }
/// ```
public struct MapMerge: Sendable {
  /// The merged map.
  public private(set) var map: ArgumentMap
  /// What both sides changed, with the side that was taken, in the order of the document.
  public private(set) var conflicts: [MergeConflict] = []
  /// The ids of the other side that are others in the merged map, since ours has them for something
  /// else.
  public private(set) var changedIDs: [(old: EntityID, new: EntityID)] = []

  /// The ids of the other side that are ours in the merged map, since both brought in the same under two.
  public private(set) var unitedIDs: [(old: EntityID, new: EntityID)] = []

  private let sides: [ArgumentMap]

  /// Merges two versions.
  /// - Parameters:
  ///   - base: The version that both were made from.
  ///   - ours: The version whose order and ids go before the other's.
  ///   - theirs: The other version.
  ///   - resolve: Decides a conflict; by default for our side.
  public init(
    base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap,
    resolving resolve: (MergeConflict) -> MergeConflict.Side = { _ in .ours }
  ) {
    sides = [ours, theirs]
    map = ArgumentMap()
    withoutActuallyEscaping(resolve) { resolve in
      let common = CommonIDs(base: base, ours: ours, theirs: theirs, resolve: resolve)
      conflicts = common.conflicts
      changedIDs = common.changedIDs
      unitedIDs = common.unitedIDs
      var header = RecordMerge(nil, nil, resolve: resolve)
      map.header = header.merge(common.base.header, common.ours.header, common.theirs.header)
      conflicts += header.conflicts
      var entities = EntityMerge(common, resolve: resolve)
      entities.perform()
      conflicts += entities.conflicts
      for entity in entities.merged { map.append(entity) }
    }
  }

  /// What a check finds in the merged map that it finds in neither side: what came of the merge alone.
  public func findings() -> [Diagnostic] {
    struct Finding: Hashable {
      var rule: String
      var id: EntityID?
    }
    var known: Set<Finding> = []
    for side in sides {
      for finding in Checker().check(side).diagnostics {
        known.insert(Finding(rule: finding.rule, id: finding.id))
      }
    }
    return Checker().check(map).diagnostics.filter { finding in
      finding.severity != .note && finding.acknowledged == nil
        && !known.contains(Finding(rule: finding.rule, id: finding.id))
    }
  }

  /// The conflicts as JSON, with what a check finds that came of the merge.
  public func report(_ findings: [JSONValue]) -> JSONValue {
    let ids = changedIDs.map { id in
      JSONValue.object(
        JSONObject([
          .init(name: "from", value: .string(id.old.rawValue)),
          .init(name: "to", value: .string(id.new.rawValue)),
        ]))
    }
    return .object(
      JSONObject([
        .init(name: "conflicts", value: .array(conflicts.map { $0.json })),
        .init(name: "changedIDs", value: .array(ids)),
        .init(name: "diagnostics", value: .array(findings)),
      ]))
  }
}
