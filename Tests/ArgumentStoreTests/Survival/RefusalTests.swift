import Testing

/// What starts as many processes to refuse them something, beside those that are killed.
@Suite(.serialized)
enum RefusalTests {}
