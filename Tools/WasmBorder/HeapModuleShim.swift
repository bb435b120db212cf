// HeapModule asks for this where it is compiled by itself.
@inlinable
internal var _isCollectionsInternalCheckingEnabled: Bool { false }
