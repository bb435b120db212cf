// What can be wrong with maps as text.

extension FailureCatalogue {
  static let maps = [
    Failure(
      id: "argdown-syntax", summary: "A line of an Argdown text isn't what the language has.",
      remedy: "Correct it where the message says; a mark that is meant as it is has a backslash."),
    Failure(
      id: "argdown-open-comment", summary: "A comment in a text has no end.",
      remedy: "End it with */ or -->; else all that follows is a comment."),
    Failure(
      id: "argdown-colon", summary: "In data a colon has no space behind it.",
      remedy: "Write {role: premise}; without the space other programs lose the value."),
    Failure(
      id: "argdown-number",
      summary: "Premises and conclusions aren't numbered in order.",
      remedy: "Number them from (1); data that uses a statement counts so."),
    Failure(
      id: "argdown-two-texts", summary: "Two texts stand under one title.",
      remedy: "Give one of the statements another title, or make the texts equal."),
    Failure(
      id: "argdown-undefined", summary: "A title is named that has no text.",
      remedy: "Write what it says, [Title]: text, or correct the title."),
    Failure(
      id: "no-list", summary: "A document has no list.",
      remedy: "Items begin with a number, a letter or a bullet, and a space."),
    Failure(
      id: "list-read", summary: "Lines were taken for a list.",
      remedy: "Nothing has to be done; indent items where they were put below the wrong one."),
    Failure(
      id: "list-left-out", summary: "Lines beside lists were left out.",
      remedy: "Give a line a bullet, if it is a claim; one that ends with a colon heads a list."),
    Failure(
      id: "list-sides", summary: "The bullets + and - were taken for and against.",
      remedy: "Use one bullet for all, if the items aren't on two sides."),
    Failure(
      id: "no-editor", summary: "No editor is named for a map's text.",
      remedy: "Set VISUAL or EDITOR, or export the text and apply it with `argue apply --text`."),
    Failure(
      id: "editor-failed", summary: "The editor of a map's text ended with an error.",
      remedy: "Nothing was changed; what was saved is kept where the message says."),
  ]
}
