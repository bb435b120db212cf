internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore

extension SharedMap {
  /// A gesture that is to be made.
  struct Wish {
    var payload: [UInt8]
    var sender: Sender
    var continuation: CheckedContinuation<Answer, Never>
  }

  /// Makes edits of a page's, one gesture.
  ///
  /// What comes while others are being made is made together with all else that came, since waiting for the disk
  /// takes longer than the rest.
  /// - Parameter payload: The edits as JSON.
  func apply(_ payload: [UInt8], from sender: Sender) async -> Answer {
    if let known = known(sender) { return known }
    return await withCheckedContinuation { continuation in
      waiting.append(Wish(payload: payload, sender: sender, continuation: continuation))
      if isBusy { return }
      isBusy = true
      Task { await makeAll() }
    }
  }

  /// The answer to a gesture that was sent before.
  private func known(_ sender: Sender) -> Answer? {
    guard let last = lastOf[sender.client], sender.number <= last.number else { return nil }
    return last.answer
  }

  /// For so long others find no time to edit the file; then they get as long as they wait at most between two looks.
  private static let turn = Duration.milliseconds(20)
  private static let pause = Duration.milliseconds(3)

  /// Makes what waits, and what comes meanwhile.
  private func makeAll() async {
    var begun = ContinuousClock.now
    while !waiting.isEmpty {
      makeNext()
      if ContinuousClock.now - begun > Self.turn {
        try? await Task.sleep(for: Self.pause)
        begun = ContinuousClock.now
      } else {
        await Task.yield()
      }
    }
    isBusy = false
  }

  private func makeNext() {
    var group: [Wish] = []
    var later: [Wish] = []
    var numbers: [String: Int] = [:]
    for wish in waiting {
      if let answer = known(wish.sender) {
        wish.continuation.resume(returning: answer)
      } else if let number = numbers[wish.sender.client], wish.sender.number <= number {
        // The same once more, whose answer will be known.
        later.append(wish)
      } else {
        numbers[wish.sender.client] = wish.sender.number
        group.append(wish)
      }
    }
    waiting = later
    let answers = group.isEmpty ? [] : answers(to: group)
    for (wish, answer) in zip(group, answers) {
      if case .unavailable = answer {
      } else {
        lastOf[wish.sender.client] = (wish.sender.number, answer)
      }
      wish.continuation.resume(returning: answer)
    }
  }

  private func answers(to group: [Wish]) -> [Answer] {
    let limits = store.limits
    do throws(StoreError) {
      let outcome = try open.update(
        group.map { wish in
          OpenMap.Wish(wish.sender.name) { editor in
            let language = editor.header.languages.first ?? .undetermined
            let reader = EditListReader(primaryLanguage: language, limits: limits)
            return try reader.lines(wish.payload).flatMap { line throws(ReadFailure) in
              try line.edits.get()
            }
          }
        })
      if let found = outcome.found { take(found) }
      known = outcome.map
      seen = outcome.file
      return zip(group, outcome.answers).map { wish, answer in
        switch answer {
        case .made(let edits):
          tell(edits, wish.sender)
          return .done(number)
        // A page whose server was killed sends once more what it got no answer to.
        case .there: return .done(number)
        case .refused(let refusal as EditRefusal): return .refused(Self.json(refusal.diagnostics))
        case .refused(let failure as ReadFailure): return .refused(Self.json(failure.diagnostics))
        case .refused(let error): return .unavailable("\(error)")
        }
      }
    } catch {
      let why = Self.why(error)
      return group.map { _ in .unavailable(why) }
    }
  }
}
