/// The files of `Page`, which the build puts into the program.
enum PageFiles {
  /// The modules of the script, by their names.
  static let modules: [String: [UInt8]] = [
    "address.js": PackageResources.address_js,
    "bar.js": PackageResources.bar_js,
    "columns.js": PackageResources.columns_js,
    "details.js": PackageResources.details_js,
    "dialogs.js": PackageResources.dialogs_js,
    "dom.js": PackageResources.dom_js,
    "draw.js": PackageResources.draw_js,
    "forest.js": PackageResources.forest_js,
    "frames.js": PackageResources.frames_js,
    "geometry.js": PackageResources.geometry_js,
    "keys.js": PackageResources.keys_js,
    "layered.js": PackageResources.layered_js,
    "layout.js": PackageResources.layout_js,
    "main.js": PackageResources.main_js,
    "model.js": PackageResources.model_js,
    "outline.js": PackageResources.outline_js,
    "packing.js": PackageResources.packing_js,
    "passages.js": PackageResources.passages_js,
    "print.js": PackageResources.print_js,
    "reduction.js": PackageResources.reduction_js,
    "routes.js": PackageResources.routes_js,
    "scene.js": PackageResources.scene_js,
    "search.js": PackageResources.search_js,
    "selection.js": PackageResources.selection_js,
    "siblings.js": PackageResources.siblings_js,
    "tidy.js": PackageResources.tidy_js,
    "tree.js": PackageResources.tree_js,
    "view.js": PackageResources.view_js,
    "walk.js": PackageResources.walk_js,
    "words.js": PackageResources.words_js,
  ]

  /// The script of pages that show a text, which is no part of the others.
  static let readingScript = ["reading.js": PackageResources.reading_js]

  /// A module's text; empty for a name that there is none of.
  static func module(_ name: String) -> String {
    String(decoding: modules[name] ?? readingScript[name] ?? [], as: UTF8.self)
  }
}
