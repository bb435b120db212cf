extension Theme {
  /// All themes that need no file.
  public static let builtIn: [Theme] = [.light, .dark, .print, .contrast]

  /// The theme with a name.
  public static func named(_ name: String) -> Theme? { builtIn.first { $0.name == name } }

  /// Dark on white.
  ///
  /// The colours of stances are far apart for the colour-blind too, and each has at
  /// least 4.5 : 1 against the ground (WCAG 2.2, 1.4.3).
  public static let light = Theme(
    name: "light", font: fonts,
    colors: [
      .ground: "#ffffff", .box: "#ffffff", .border: "#8a9099", .text: "#1b1f24",
      .second: "#39424e", .quiet: "#5a6472", .supports: "#00796b", .attacks: "#c4400c",
      .undercuts: "#6a3d9a", .neutral: "#4a5462", .relation: "#5a6472", .frame: "#6b7480",
      .accepted: "#00695c", .rejected: "#b3261e", .undecided: "#7a5900", .added: "#1a6b2f",
      .removed: "#b3261e", .changed: "#7a5900", .comment: "#1f5fbf", .selection: "#1f5fbf",
      .group1: "#1f5fbf", .group2: "#9c2c77", .group3: "#7a5900", .group4: "#2e6f40",
      .group5: "#5b4bb5", .group6: "#a63d2f",
    ])

  /// Light on dark.
  public static let dark = Theme(
    name: "dark", font: fonts,
    colors: [
      .ground: "#15181c", .box: "#1e2328", .border: "#6f7985", .text: "#edf0f3",
      .second: "#c9d0d8", .quiet: "#a3adb8", .supports: "#4db6a5", .attacks: "#ff8a5c",
      .undercuts: "#bb93e6", .neutral: "#b3bcc6", .relation: "#a3adb8", .frame: "#8b95a1",
      .accepted: "#5cc9b6", .rejected: "#ff8a80", .undecided: "#e6c34d", .added: "#7bd18f",
      .removed: "#ff8a80", .changed: "#e6c34d", .comment: "#8ab8ff", .selection: "#8ab8ff",
      .group1: "#8ab8ff", .group2: "#f2a0d0", .group3: "#e6c34d", .group4: "#8fd39a",
      .group5: "#b9a9ff", .group6: "#ff9d8a",
    ])

  /// Greys alone, for copiers.
  public static let print = Theme(
    name: "print", font: fonts,
    colors: [
      .ground: "#ffffff", .box: "#ffffff", .border: "#555555", .text: "#000000",
      .second: "#222222", .quiet: "#444444", .supports: "#333333", .attacks: "#000000",
      .undercuts: "#000000", .neutral: "#555555", .relation: "#555555", .frame: "#666666",
      .accepted: "#333333", .rejected: "#000000", .undecided: "#555555", .added: "#333333",
      .removed: "#000000", .changed: "#555555", .comment: "#444444", .selection: "#000000",
      .group1: "#222222", .group2: "#555555", .group3: "#333333", .group4: "#666666",
      .group5: "#000000", .group6: "#444444",
    ])

  /// As much contrast as there is.
  public static let contrast = Theme(
    name: "contrast", font: fonts,
    colors: [
      .ground: "#000000", .box: "#000000", .border: "#ffffff", .text: "#ffffff",
      .second: "#ffffff", .quiet: "#ffffff", .supports: "#00ffd0", .attacks: "#ffb000",
      .undercuts: "#ff9cff", .neutral: "#ffffff", .relation: "#ffffff", .frame: "#ffffff",
      .accepted: "#00ffd0", .rejected: "#ffb000", .undecided: "#ffff00", .added: "#00ff66",
      .removed: "#ffb000", .changed: "#ffff00", .comment: "#80c0ff", .selection: "#ffff00",
      .group1: "#80c0ff", .group2: "#ff9cff", .group3: "#ffff00", .group4: "#00ff66",
      .group5: "#c0b0ff", .group6: "#ffb000",
    ])
}
