/// The files of `Page`, which the build puts into the program.
enum PageFiles {
  /// The modules of the script, by their names.
  static let modules: [String: [UInt8]] = [
    "address.js": PackageResources.address_js,
    "ask.js": PackageResources.ask_js,
    "bar.js": PackageResources.bar_js,
    "details.js": PackageResources.details_js,
    "dialogs.js": PackageResources.dialogs_js,
    "dom.js": PackageResources.dom_js,
    "draw.js": PackageResources.draw_js,
    "engine.mjs": PackageResources.engine_mjs,
    "evaluation.js": PackageResources.evaluation_js,
    "keys.js": PackageResources.keys_js,
    "main.js": PackageResources.main_js,
    "model.js": PackageResources.model_js,
    "moving.js": PackageResources.moving_js,
    "outline.js": PackageResources.outline_js,
    "page.js": PackageResources.page_js,
    "panels.js": PackageResources.panels_js,
    "print.js": PackageResources.print_js,
    "reuse.js": PackageResources.reuse_js,
    "review.js": PackageResources.review_js,
    "search.js": PackageResources.search_js,
    "supposing.js": PackageResources.supposing_js,
    "told.js": PackageResources.told_js,
    "view.js": PackageResources.view_js,
    "walk.js": PackageResources.walk_js,
    "words.js": PackageResources.words_js,
  ]

  /// The modules that pages have besides in which the map is edited.
  static let editing: [String: [UInt8]] = [
    "comments.js": PackageResources.comments_js,
    "edit.js": PackageResources.edit_js,
    "editing.js": PackageResources.editing_js,
    "fields.js": PackageResources.fields_js,
    "keeping.js": PackageResources.keeping_js,
    "linking.js": PackageResources.linking_js,
    "minimap.js": PackageResources.minimap_js,
    "offers.js": PackageResources.offers_js,
    "opening.js": PackageResources.opening_js,
    "own.js": PackageResources.own_js,
    "palette.js": PackageResources.palette_js,
    "passages.js": PackageResources.passages_js,
    "reloading.js": PackageResources.reloading_js,
    "part.js": PackageResources.part_js,
    "saving.js": PackageResources.saving_js,
    "texts.js": PackageResources.texts_js,
    "writing.js": PackageResources.writing_js,
  ]

  /// The modules that pages have besides whose map a server keeps.
  static let serving: [String: [UInt8]] = [
    "maps.js": PackageResources.maps_js,
    "serve.js": PackageResources.serve_js,
    "sync.js": PackageResources.sync_js,
  ]

  /// The script of pages that show a text, which is no part of the others.
  static let readingScript = ["reading.js": PackageResources.reading_js]

  /// A module's text; empty for a name that there is none of.
  static func module(_ name: String) -> String {
    String(
      decoding: modules[name] ?? editing[name] ?? serving[name] ?? readingScript[name] ?? [],
      as: UTF8.self)
  }
}
