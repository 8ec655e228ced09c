namespace MongCai.Cli.Conformance;

/// <summary>Why the law does not allow a move of a log.</summary>
internal enum DeviationKind
{
    /// <summary>The state does not allow the action.</summary>
    NotAllowed,

    /// <summary>The action is allowed, but not to whoever did it.</summary>
    NotByThem,

    /// <summary>The action is allowed, but was done more often than the regime has it.</summary>
    TooOften,

    /// <summary>The case begins with something else than the filing.</summary>
    NotFiledFirst,

    /// <summary>The dossier is filed a second time.</summary>
    FiledTwice,
}
