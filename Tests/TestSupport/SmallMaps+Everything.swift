public import ArgumentModel

extension SmallMaps {
  /// A map with a little of everything that can be told and drawn: all kinds of edges, roles and
  /// members; texts in both languages, too long, missing, and from right to left; a group that stands
  /// together, and one that doesn't; drafts, dangling references and an id that is used twice.
  public static func everything() throws -> ArgumentMap {
    let long = (0..<90).map { "word\($0 % 7)" }.joined(separator: " ")
    return try map(
      """
      "title":{"en":"A little of everything","zh-Hant":"樣樣有一點"},"languages":["en","zh-Hant"],
      "sources":[{"id":"s","editions":[{"id":"en","language":"en"},
        {"id":"zh-Hant","language":"zh-Hant"}]},{"id":"s2"}],
      "participants":[{"id":"t","type":"group","name":{"en":"Teachers","zh-Hant":"老師"}},
       {"id":"p","type":"person","name":{"en":"Pat"}}],
      "statements":[
       {"id":"ban","role":"thesis","text":{"en":"Phones should stay outside.","zh-Hant":"手機不應帶進課堂。"}},
       {"id":"a","role":"premise","text":{"en":"They distract “everybody” at once, the teacher too.","zh-Hant":"手機讓「所有人」分心，老師也一樣。"},
        "attribution":[{"who":"t","act":"reports","hedge":"likely"}],"credence":0.75,
        "anchors":[{"source":"s","edition":"en","ranges":[]},{"source":"s","edition":"en","ranges":[]},
         {"source":"s2","edition":"x","ranges":[]}],
        "divergences":[{"editions":["en","zh-Hant"],"kind":"stronger"}]},
       {"id":"b","role":"assumption","implicit":true,"text":{"en":"What distracts is out of place."},"tags":["rule","校規"]},
       {"id":"c","role":"counterargument","authorStance":"doubts","standard":"beyond-reasonable-doubt","text":{"zh-Hant":"緊急時要用。"}},
       {"id":"d","role":"rebuttal","text":{"en":"\(long)"}},
       {"id":"e","role":"my-own","text":{"en":"שלום עולם","zh-Hant":"שלום"}},
       {"id":"f","role":"evidence"},
       {"id":"q","role":"question","text":{"en":"Should they?","zh-Hant":"應該嗎？"}},
       {"id":"g","role":"background","text":{"en":"Ａ wide “word”, e\\u0301, 👍🏽 and ½."}},
       {"id":"h","role":"concession","text":{"en":"Some need them.","zh-Hant":"有人需要。"},
        "attribution":[{"who":"p","act":"admits"},{"who":"t"}]},
       {"id":"i","role":"claim","text":{"en":"Nobody needs all of them."}},
       {"id":"i","text":{"en":"The same id once more."}}],
      "reasons":[
       {"id":"r1","stance":"supports","premises":[{"statement":"a","slot":"minor-premise"},{"statement":"b","kind":"assumption"}],
        "target":"ban","strength":0.9,"scheme":"expert-opinion","warrant":{"en":"Teaching needs attention.","zh-Hant":"教學要專心。"}},
       {"id":"r2","premises":["c"],"stance":"attacks","target":"ban","strength":0.2,"tags":["safety"]},
       {"id":"r3","premises":["d"],"stance":"attacks","target":"r2"},
       {"id":"r4","premises":["e"],"stance":"attacks","target":"r1","strength":0.5},
       {"id":"r5","stance":"supports","premises":[{"statement":"f","kind":"exception"}],"target":"a"},
       {"id":"r6","premises":["g","h"],"stance":"attacks","target":"c"},
       {"id":"r7","stance":"supports","premises":["i"],"target":"b"},
       {"id":"r8","stance":"supports","premises":["i"]},
       {"id":"r9","stance":"supports","premises":["gone"],"target":"h"},
       {"id":"r10","stance":"supports","premises":[],"target":"h"},
       {"id":"r11","stance":"supports","premises":["h"],"target":"nowhere"},
       {"id":"r12","stance":"supports","premises":["a"],"target":"r2"}],
      "relations":[
       {"id":"k1","type":"contradicts","between":["a","c"]},
       {"id":"k2","type":"restates","from":"h","to":"i"},
       {"id":"k3","type":"prefers","prefer":"r1","over":"r2"},
       {"id":"k4","type":"answers","from":"ban","to":"q","exclusive":true},
       {"id":"k5","type":"contradicts","between":["a","b","c"]}],
      "groups":[{"id":"g1","title":{"en":"For","zh-Hant":"贊成"},"members":["a","b","f"]},
       {"id":"g2","members":["ban","g","d","h"]}],
      "comments":[{"id":"m1","on":"ban","text":{"en":"Is it so?"}}]
      """)
  }
}
