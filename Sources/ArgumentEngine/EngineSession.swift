package import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// A map that is open, and answers to what is asked about it: the engine of a page or an editor.
///
/// A request is one line of JSON, `{"do": "check"}` with options beside it, and after its line feed a
/// payload where there is one: a document, edits, a text. An answer is one line of JSON, which says
/// `{"answer": "done"}`, or `"refused"` where what was given can't be taken or done, or `"misused"`
/// where the request itself is wrong; after its line feed comes the body, in the bytes that the
/// program `argue` prints for the same. The body of a refusal is an object with `diagnostics`.
///
/// | `do` | options | payload | body |
/// |---|---|---|---|
/// | `open` | `limitBytes`, `limitNesting` | the document | |
/// | `document` | `line` | | the canonical document |
/// | `entity` | `id` | | the entity as JSON |
/// | `comments` | | | all comments |
/// | `sources` | `language` | | what the map was made from: `[[id, title]]` |
/// | `become` | | a document | the edits that make the map that one, not applied yet |
/// | `apply` | `given`: made elsewhere already | edits, one a line or an array | `{"applied", "inverse"}` |
/// | `gesture` | `make`, `at`, `from`, `attacks`; those of `anchor` | a statement or comment | `{"edits", "id"}`, not applied yet |
/// | `paste` | `at`, `language` | a list | `{"edits", "id"}`, not applied yet: a statement an item |
/// | `undo`, `redo` | | | `{"edits"}`, those that were applied |
/// | `check` | `severity`, `texts`, `language` | | the findings, as `check --json` |
/// | `fix` | | | `{"applied", "inverse"}` of the safe fixes |
/// | `stats` | | | as `stats --json` |
/// | `evaluate` | those of the command; `as`: `json`, `overlay` or `text` | | as `evaluate` |
/// | `questions` | `id`, `language`, `all` | | a reason's critical questions, the open ones or all: `[{"name", "text"}]` |
/// | `layout`, `svg`, `scene` | those of `draw`; `folded`, `theme` | an overlay | as `draw`, or the scene |
/// | `items` | as `scene` | | the outline of what is drawn, an item an object |
/// | `way` | `id`, `around`, `bearingOn`, `steps` | | what has to be unfolded to draw it, or null |
/// | `folds` | `depth` | | the statements to fold so that so many steps are left |
/// | `page` | those of `draw`; `plain` | | what a page's script needs, or what stands in it without one |
/// | `vocabulary` | `language` | | `{"words", "roles", "acts", "hedges", "authorStances", "schemes"}` of an editor |
/// | `boxes` | `direction` | a graph of boxes | its layout |
/// | `outline` | those of `show` | | as `show` |
/// | `formats` | | | what `export` can write: `[{"name", "ending", "summary"}]` |
/// | `export` | those of the command | | as `export`; what is lost in `diagnostics` of the line |
/// | `texts` | `language` | | the editions at hand: `[{"source", "title", "editions"}]` |
/// | `reading` | `source`, `editions` | | their texts with the map's places marked |
/// | `text` | `source`, `edition` | a file | takes the text of an edition |
/// | `segments` | `level`, `source`, `edition` | or a text | `{"segmentation", "segments"}` |
/// | `anchor` | `source`, `edition`, `ranges`, `sealed` | | an anchor at these places |
/// | `words` | | | the anchors with their words, as `anchor list --json` |
/// | `anchors` | | | how the anchors stand, as `anchor check --json` |
/// | `repair` | | | the edits that follow moved words, one a line |
public struct EngineSession {
  /// The map; nil until one is open.
  var editor: MapEditor?
  /// The map as it is laid out, until an edit changes it.
  var laidOut: ArgumentMap?
  /// The document as it was opened, until an edit changes the map.
  var document: (bytes: [UInt8], index: SourceIndex)?
  /// What can be undone, the last change last.
  var done: [EngineChange] = []
  /// What can be done again, the last undone last.
  var undone: [EngineChange] = []
  /// The texts at hand, beside those that stand in the map.
  var texts: [EditionKey: EditionText] = [:]
  /// The texts of editions as they were.
  var olderTexts: [EditionText] = []
  /// What decides what is JSON.
  let syntax: JSONSyntax
  /// How large a document may be.
  var limits = ReadingLimits()

  /// Begins a session without a map.
  public init() { self.init(syntax: .own) }

  /// Begins a session that reads JSON by a syntax.
  package init(syntax: JSONSyntax) { self.syntax = syntax }

  /// The map that is open.
  var map: ArgumentMap {
    mutating get throws(EngineFailure) {
      if let laidOut { return laidOut }
      guard let editor else { throw .misused("no map is open") }
      let map = editor.map
      laidOut = map
      return map
    }
  }

  /// Answers a request.
  public mutating func answer(_ request: [UInt8]) -> [UInt8] {
    do throws(EngineFailure) {
      var request = try EngineRequest(request)
      let answer = try answer(&request)
      try request.finish()
      return answer.bytes
    } catch {
      return EngineAnswer(error).bytes
    }
  }

  private mutating func answer(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> EngineAnswer {
    switch request.name {
    case "open": try open(&request)
    case "document": try writeDocument(&request)
    case "entity": try entity(&request)
    case "comments": try comments()
    case "sources": try sources(&request)
    case "become": try become(&request)
    case "apply": try apply(&request)
    case "gesture": try gesture(&request)
    case "paste": try paste(&request)
    case "undo": try undo()
    case "redo": try redo()
    case "check": try check(&request)
    case "fix": try fix()
    case "stats": try statistics()
    case "evaluate": try evaluate(&request)
    case "questions": try questions(&request)
    case "layout": try layout(&request)
    case "svg": try svg(&request)
    case "scene": try scene(&request)
    case "items": try items(&request)
    case "way": try way(&request)
    case "folds": try folds(&request)
    case "page": try page(&request)
    case "vocabulary": try vocabulary(&request)
    case "boxes": try boxes(&request)
    case "outline": try outline(&request)
    case "export": try export(&request)
    case "formats": formats()
    case "texts": try textsAtHand(&request)
    case "reading": try reading(&request)
    case "text": try takeText(&request)
    case "segments": try segments(&request)
    case "anchor": try anchor(&request)
    case "words": try words()
    case "anchors": try anchors()
    case "repair": try repair()
    default: throw .misused("there is no request “\(request.name)”")
    }
  }
}

/// A change that was made, and what takes it back.
struct EngineChange {
  var edits: [Edit]
  var inverse: [Edit]
}
