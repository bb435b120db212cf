public enum ArgueProgram { public static func main() {} }
