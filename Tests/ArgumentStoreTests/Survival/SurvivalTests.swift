import Testing

/// What starts and kills so many processes that it would make all else late: one after the other.
@Suite(.serialized)
enum SurvivalTests {}
