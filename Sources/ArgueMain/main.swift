import ArgumentCommands

ArgueProgram.main()
