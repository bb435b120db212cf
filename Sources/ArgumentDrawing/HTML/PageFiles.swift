/// The files of `Page`, which the build puts into the program.
enum PageFiles {
  /// The modules of the script, by their names.
  static let modules: [String: [UInt8]] = [
    "columns.js": PackageResources.columns_js,
    "forest.js": PackageResources.forest_js,
    "geometry.js": PackageResources.geometry_js,
    "layered.js": PackageResources.layered_js,
    "layout.js": PackageResources.layout_js,
    "packing.js": PackageResources.packing_js,
    "passages.js": PackageResources.passages_js,
    "reduction.js": PackageResources.reduction_js,
    "routes.js": PackageResources.routes_js,
    "siblings.js": PackageResources.siblings_js,
    "tidy.js": PackageResources.tidy_js,
    "tree.js": PackageResources.tree_js,
  ]

  /// A module's text; empty for a name that there is none of.
  static func module(_ name: String) -> String {
    String(decoding: modules[name] ?? [], as: UTF8.self)
  }
}
