import ArgumentEditor

await EditorProgram.main()
