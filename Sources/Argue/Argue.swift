// All of Argue by one import. What stands behind each name is told in its module's documentation.

@_exported public import ArgumentAgreement
@_exported public import ArgumentAnalysis
@_exported public import ArgumentComparison
@_exported public import ArgumentCorpus
@_exported public import ArgumentDrawing
@_exported public import ArgumentFiles
@_exported public import ArgumentFormats
@_exported public import ArgumentFrameworks
@_exported public import ArgumentJSON
@_exported public import ArgumentModel
@_exported public import ArgumentReports
@_exported public import ArgumentStore
@_exported public import ArgumentText
