namespace MongCai.Domain.Deadlines;

/// <summary>A due date that a new announcement moves.</summary>
/// <typeparam name="TCode">Whatever names the dossier, such as its code.</typeparam>
/// <param name="Code">The name of the dossier.</param>
/// <param name="Before">The due date by the calendar as it was.</param>
/// <param name="After">The due date by the calendar as it is now.</param>
public readonly record struct MovedDeadline<TCode>(TCode Code, Deadline Before, Deadline After);
