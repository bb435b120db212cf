"""What grows, one countable thing at a time: maps, edits, other programs' documents, frameworks."""
