/// A reason for which a command does nothing, or less than asked: not a rule of the checks, but what
/// stands in the place of one in its message.
struct Failure {
  /// The id, as messages name it.
  var id: String
  /// What went wrong, in one sentence.
  var summary: String
  /// What helps.
  var remedy: String
}

/// All such reasons, by where they come from.
enum FailureCatalogue {
  static let all =
    documents + texts + annotations + maps + frameworks + edits + files + corpora
    + arguments

  /// The reason with an id.
  static func failure(_ id: String) -> Failure? { all.first { $0.id == id } }

  private static let documents = [
    Failure(
      id: "syntax", summary: "The text isn't JSON.",
      remedy: "The message says where reading stopped; the mistake is there or just before it."),
    Failure(
      id: "not-a-map", summary: "The document is JSON, but no argument map.",
      remedy: "A map begins with \"format\": \"argue/1\"."),
    Failure(
      id: "wrong-shape", summary: "A member holds another kind of value than the format says.",
      remedy: "Correct the value at the place named; Schemas/map.schema.json has all shapes."),
    Failure(
      id: "too-large", summary: "The document is larger than the limit.",
      remedy: "Ask for a larger limit with --limit-bytes."),
    Failure(
      id: "not-utf-8", summary: "The text of an edition isn't UTF-8.",
      remedy: "Save the file as UTF-8."),
    Failure(
      id: "not-text", summary: "The text of an edition holds the character U+0000.",
      remedy: "See whether the file is a text, and take the character out."),
    Failure(
      id: "edition-file-changed",
      summary: "The file isn't the one that the edition's rule was made for.",
      remedy: "Take the file whose digest the rule names."),
    Failure(
      id: "not-bilingual", summary: "The file isn't in two languages, or not as it was said.",
      remedy: "See what `argue source add --bilingual` asks of a file, and drop other lines."),
    Failure(
      id: "html-encoding", summary: "The page isn't in UTF-8.",
      remedy: "iconv makes UTF-8 of it; the message says how."),
    Failure(
      id: "html-too-tangled",
      summary: "Reading the page would take more memory than any page needs.",
      remedy: "Save it from a browser as text, and take that."),
    Failure(
      id: "noise-dropped", summary: "A line that is known for an advertisement was left out.",
      remedy: "Nothing has to be done; --keep-noise keeps such lines."),
    Failure(
      id: "noise-likely", summary: "A short line stands in the text several times.",
      remedy: "If it isn't part of the text, add the file again with --drop LINE."),
    Failure(
      id: "page-parts-dropped",
      summary: "Navigation, headers, asides or footers of a page were left out.",
      remedy: "Nothing has to be done; --whole keeps all that a reader sees."),
    Failure(
      id: "page-furniture-dropped",
      summary: "Running headers, footers or page numbers of a PDF were left out.",
      remedy: "Nothing has to be done; --whole keeps them."),
    Failure(
      id: "hyphens-joined",
      summary: "Words of a PDF that lines' ends had parted were put together.",
      remedy: "Look through them; --whole leaves them as they were printed."),
    Failure(
      id: "hyphens-kept", summary: "Words of a PDF keep a hyphen that stood at a line's end.",
      remedy: "Look through them; --whole leaves the text as it was printed."),
    Failure(
      id: "pages-read", summary: "Paragraphs were put together from the lines of a PDF's pages.",
      remedy: "Nothing has to be done; --whole takes blocks between blank lines."),
    Failure(
      id: "language-unknown", summary: "The script doesn't tell the text's language.",
      remedy: "Say it with --language."),
    Failure(
      id: "mixed-languages", summary: "The text's paragraphs are in two scripts by turns.",
      remedy: "--bilingual alternating makes two editions of it."),
    Failure(
      id: "not-built-in", summary: "This program was built without what the work needs.",
      remedy: "Install the packages that the message names, and build with the trait it names."),
    Failure(
      id: "loss", summary: "A format has no word for something that the map holds.",
      remedy: "Nothing has to be done; the message says what is missing from the output."),
    Failure(
      id: "loss-refused", summary: "A format can't carry all of a map, and --strict was asked for.",
      remedy: "Choose a format that carries it (`argue formats`), or leave out --strict."),
  ]

  private static let texts = [
    Failure(
      id: "anchor-moved", summary: "The words of an anchor stand at another place now.",
      remedy: "`argue anchor repair` puts the anchor there."),
    Failure(
      id: "anchor-changed", summary: "The words of an anchor were changed.",
      remedy: "`argue anchor repair` follows them; look whether they still say the same."),
    Failure(
      id: "anchor-ambiguous", summary: "The words of an anchor fit several places about as well.",
      remedy: "Make an anchor at the right place with `argue anchor add`."),
    Failure(
      id: "anchor-orphan", summary: "The words of an anchor were not found in the text.",
      remedy: "If they are gone, remove the anchor; a sealed one needs the old text, with --old."),
    Failure(
      id: "annotation-endpoint", summary: "A tie points at words that nothing is annotated at.",
      remedy: "Annotate the words first, or name an id."),
    Failure(
      id: "annotation-no-text", summary: "An annotation of a sealed text has no text of its own.",
      remedy: "Give it a “text”: a paraphrase, since the words must not stand in the map."),
    Failure(
      id: "unfinished-run", summary: "An earlier run over the same output was interrupted.",
      remedy: "--resume goes on with it; without the file .progress it begins anew."),
    Failure(
      id: "cannot-resume", summary: "What an interrupted run wrote isn't all there to go on with.",
      remedy: "Name the same files as before; without the file .progress it begins anew."),
    Failure(
      id: "cannot-read", summary: "A corpus can't be read.",
      remedy: "The message has the system's reason."),
    Failure(
      id: "quote-not-found", summary: "The words given don't stand in the text.",
      remedy: "Copy them from the text, or give their range."),
    Failure(
      id: "quote-differs", summary: "The words given stand in the text with other letters.",
      remedy: "Look whether the place found is the one that was meant."),
    Failure(
      id: "quote-ambiguous", summary: "The words given stand in the text several times.",
      remedy: "Say what stands before or after them, or give their range."),
    Failure(
      id: "anchors-not-shown",
      summary: "Anchors aren't marked in the text, since their words don't stand there.",
      remedy: "`argue anchor check` tells where they are now, `argue anchor repair` mends them."),
    Failure(
      id: "decision-without-subject",
      summary: "A decision is about what no map has, or takes it from who hasn't got it.",
      remedy: "Take ids and makers from what `argue agree --adjudicate RULE --json` prints."),
    Failure(
      id: "edition-path", summary: "A map names a file for a text that isn't read.",
      remedy: "Texts are read in the map's folder and below it; --text-from reads them elsewhere."),
    Failure(
      id: "no-engine",
      summary: "A page can only be read, since the engine of interactive pages isn't there.",
      remedy: "`Tools/wasm` builds argue.wasm.gz; put it beside the program and draw again."),
    Failure(
      id: "text-in-page", summary: "A page has a text in it that the map itself doesn't.",
      remedy: "Nothing has to be done; pass the page on only where the text may be passed on."),
  ]

  private static let annotations = [
    Failure(
      id: "annotation-syntax", summary: "A part of a document isn't what its format says.",
      remedy: "Correct it where the message says; what is only a warning is kept as it is."),
    Failure(
      id: "annotation-duplicate", summary: "Two annotations of a document bear one id.",
      remedy: "Give them different ids; only the first is heeded."),
    Failure(
      id: "annotation-reference", summary: "An annotation names one that isn't there.",
      remedy: "Correct the id, or remove the annotation; links with an end missing are left out."),
    Failure(
      id: "annotation-text", summary: "The words of an annotation aren't those in the text.",
      remedy: "Look at the place that the message names; the words count, not the numbers. If many "
        + "stand nowhere, take the text that the annotations were made in."),
    Failure(
      id: "graph-shape",
      summary: "A document's graph has nodes or edges that no argument can mean.",
      remedy:
        "All of them are kept and come back where the format is written again; look at what the "
        + "message names if it should be part of the map."),
    Failure(
      id: "document-encoding", summary: "The document isn't UTF-8.",
      remedy: "See whether letters with accents came out right; else save it as UTF-8."),
    Failure(
      id: "offset-unit",
      summary: "A document counts places otherwise than its format says, or nothing says how.",
      remedy:
        "Where the words prove it nothing is to be done; else compare some statements with what "
        + "was annotated, and save the text without carriage returns if they don't fit."),
    Failure(
      id: "offset-outside-text",
      summary: "An offset lies outside the text, or a range runs backwards.",
      remedy: "Take the text that the annotations were made in."),
    Failure(
      id: "offset-splits-code-point", summary: "An offset stands within a code point.",
      remedy: "Whoever made the file counted in other units than the format says."),
    Failure(
      id: "xml-syntax", summary: "The document isn't well-formed XML, or declares entities.",
      remedy: "Correct it at the place named; entities are written out before it is read."),
    Failure(
      id: "unknown-format", summary: "The document is of no format that can be read.",
      remedy: "`argue formats` lists them; --format names one."),
  ]

  private static let frameworks = [
    Failure(
      id: "framework-syntax", summary: "A line of a framework isn't what its format says.",
      remedy: "Correct it where the message says."),
    Failure(
      id: "framework-argument",
      summary: "A framework names an argument that it hasn't, or that can't stand there.",
      remedy: "Correct the name or number, or add the argument."),
    Failure(
      id: "not-decided", summary: "The time was up before there was an answer.",
      remedy: "Allow more with --timeout; no answer is ever guessed."),
    Failure(
      id: "unverified", summary: "What argue found doesn't hold good when it is checked.",
      remedy: "This is a mistake in argue; please report it with the framework."),
  ]

  private static let edits = [
    Failure(
      id: "unknown-id", summary: "There is nothing with this id in the map.",
      remedy: "`argue find` looks for ids; where one is near, the message suggests it."),
    Failure(
      id: "nothing-written", summary: "A statement was to be written, and no words were given.",
      remedy: "Write what it says."),
    Failure(
      id: "locked", summary: "What would be changed or removed is a locked part of an assignment.",
      remedy: "Change what isn't; whoever gave the assignment unlocks it with `argue set MAP ID "
        + "locked=false`."),
    Failure(
      id: "linked-already", summary: "The statement bears on that already, in the same way.",
      remedy: "Link it to something else, or change the reason that is there."),
    Failure(
      id: "self-link", summary: "A statement can't speak for or against itself.",
      remedy: "Choose another statement or reason as the other end."),
    Failure(
      id: "no-reason", summary: "The statement is a premise of no reason, so there is no step.",
      remedy: "Name a reason, or a statement that is one of its premises."),
    Failure(
      id: "no-target", summary: "The reason bears on nothing yet, so nothing can stand beside it.",
      remedy: "Give the reason a target first."),
    Failure(
      id: "ambiguous-id", summary: "Several entities bear this id.",
      remedy: "Say which with “nth”, or give them different ids."),
    Failure(
      id: "ambiguous-number", summary: "The outline has this number in several places.",
      remedy: "Numbers are cut short far down; name the entity by its id."),
    Failure(
      id: "edition-exists", summary: "The source has an edition of this id.",
      remedy: "Give the new one another with --id."),
    Failure(
      id: "text-not-kept", summary: "The map doesn't say where the text is.",
      remedy: "Put the file into the map's folder, or keep its text with --embed."),
    Failure(
      id: "anchored-already", summary: "The entity has an anchor at this place.",
      remedy: "Nothing needs to be done; `argue anchor remove` takes it away."),
    Failure(
      id: "wrong-kind", summary: "The entity is of a kind that this edit isn't for.",
      remedy: "Only reasons are linked, split and joined, only statements merged."),
    Failure(
      id: "unknown-field", summary: "Entities of this kind have no such field, or it can't be set.",
      remedy: "Schemas/map.schema.json has the fields of every kind."),
    Failure(
      id: "wrong-field", summary: "The field has no parts that could be set alone.",
      remedy: "Leave out the language or key, and set the field as a whole."),
    Failure(
      id: "required-field", summary: "The field can't be removed.",
      remedy: "Set it to another value, or remove the entity."),
    Failure(
      id: "unknown-part", summary: "The list has no such part.",
      remedy: "A part is named by its key; Schemas/README.md says which."),
    Failure(
      id: "ambiguous-part", summary: "Several parts of the list have this key.",
      remedy: "Set the list as a whole."),
    Failure(
      id: "conflict", summary: "The value isn't the one that the edit was made for.",
      remedy: "Somebody changed it since. Look at it, and make the edit anew."),
    Failure(
      id: "nothing-to-split", summary: "The reason has no two premises.",
      remedy: "Only a reason with several premises can be split."),
    Failure(
      id: "wrong-count", summary: "There aren't as many new ids as new reasons.",
      remedy: "Splitting gives one reason a premise, the first keeps its id."),
    Failure(
      id: "nothing-to-join", summary: "There are no two reasons to join.",
      remedy: "Name at least two."),
    Failure(
      id: "different-targets", summary: "The reasons differ in target or stance.",
      remedy: "Only reasons for, or against, the same thing can be joined."),
    Failure(
      id: "nothing-to-merge", summary: "A statement can't be merged into itself.",
      remedy: "Name two statements."),
  ]

  private static let files = [
    Failure(
      id: "no-editor", summary: "The program of the editor in the browser can't be started.",
      remedy: "`Tools/demo` builds argue-editor beside argue."),
    Failure(
      id: "port-taken", summary: "Another program listens on the port already.",
      remedy: "Leave out --port, or name another one."),
    Failure(
      id: "file-missing", summary: "There is no such file.",
      remedy: "Look at the name and the folder; `argue new` makes a map."),
    Failure(
      id: "map-name", summary: "The map's file has another ending than maps have.",
      remedy: "Maps are found in folders, and merged by git, by the ending .argue.json."),
    Failure(
      id: "file-is-folder", summary: "It is a folder, not a file.",
      remedy: "Name a file in it."),
    Failure(
      id: "file-not-regular", summary: "It is no file that could be changed in place.",
      remedy: "Read it as - from standard input, and write the output to a file."),
    Failure(
      id: "file-unreadable", summary: "The system doesn't let the file be read.",
      remedy: "Look at its permissions."),
    Failure(
      id: "file-too-large", summary: "The file is larger than the limit.",
      remedy: "Ask for a larger limit with --limit-bytes."),
    Failure(
      id: "file-not-a-map", summary: "The file isn't an argument map.",
      remedy: "`argue check` says what is wrong with it."),
    Failure(
      id: "file-exists", summary: "The file is there, and a new one was to be made.",
      remedy: "Choose another name, or remove the file."),
    Failure(
      id: "output-is-input",
      summary: "An output is a file that the command reads, or is named for two outputs.",
      remedy: "Nothing was written. Give the output another name."),
    Failure(
      id: "output-is-map", summary: "A map stands where something else was to be written.",
      remedy: "Nothing was written. Choose another name; a map is only replaced by a map."),
    Failure(
      id: "path-outside-folder", summary: "A document names a file that isn't in its own folder.",
      remedy: "Name the file on the command line, if you mean it."),
    Failure(
      id: "file-locked", summary: "Another program changes the map, and didn't finish in time.",
      remedy: "Try again, or wait longer with --wait."),
    Failure(
      id: "lock-unsupported", summary: "The file system has no locks.",
      remedy: "Edit the map on a local disk, and copy it back."),
    Failure(
      id: "file-changed", summary: "Another program changed the file while it was being edited.",
      remedy: "Nothing was written. Run the command again."),
    Failure(
      id: "no-space", summary: "The disk or the quota is full.",
      remedy: "Nothing was written. Make room, and run the command again."),
    Failure(
      id: "cannot-write", summary: "The system doesn't let the file be written.",
      remedy: "Look at the permissions of the file and of its folder."),
    Failure(
      id: "not-flushed",
      summary: "The map was changed, but the disk may not keep the change if the power fails now.",
      remedy: "Don't make the change again; look at the disk."),
    Failure(
      id: "nothing-to-undo", summary: "There is no change to undo.",
      remedy: "The journal beside the map keeps the last 1,000 changes."),
    Failure(
      id: "nothing-to-redo", summary: "There is no change to redo.",
      remedy: "Only what was undone last can be redone, until the next change."),
    Failure(
      id: "journal-mismatch", summary: "The map isn't as the journal's last change left it.",
      remedy: "Another program changed it. --anyway tries the step all the same."),
    Failure(
      id: "journal-line", summary: "A line of the journal can't be read, and is passed over.",
      remedy: "Some changes may not be undone any more; the map itself isn't affected."),
    Failure(
      id: "edit-not-reversible", summary: "An edit that argue made itself was refused.",
      remedy: "The file is as it was. This is a mistake in argue; please report it."),
    Failure(
      id: "edits-refused", summary: "The edits don't fit the map.",
      remedy: "The message says which, and why; nothing was changed."),
  ]

  private static let arguments = [
    Failure(
      id: "conflict-not-decided", summary: "The answers ended before all conflicts were decided.",
      remedy: "Answer each with ours, theirs or base; nothing was written."),
    Failure(
      id: "missing-program", summary: "A program that the command needs isn't installed.",
      remedy: "The message names Debian's package that has it."),
    Failure(
      id: "missing-font", summary: "No font has the characters that are to be drawn.",
      remedy: "The message names Debian's package that has one."),
    Failure(
      id: "archive-refused",
      summary: "An archive's files lead out of its folder, or are too large.",
      remedy: "Unpack it yourself, and name the files or the folder."),
    Failure(
      id: "program-failed", summary: "A program that the command called couldn't do its work.",
      remedy: "The message has what it said, or which limit it met."),
    Failure(
      id: "bug", summary: "argue met an error of its own.",
      remedy: "Please report it, with what you did."),
    Failure(
      id: "usage", summary: "The command's arguments don't fit together.",
      remedy: "`argue help COMMAND` says what it takes."),
    Failure(
      id: "not-evaluated", summary: "A question or a draft neither stands nor falls.",
      remedy: "Suppose something of a statement or of a complete reason."),
    Failure(
      id: "unknown-rule", summary: "There is no such rule.",
      remedy: "`argue explain` lists all rules."),
    Failure(
      id: "unknown-language", summary: "There is nothing in this language.",
      remedy: "The message says which languages there are."),
  ]
}
