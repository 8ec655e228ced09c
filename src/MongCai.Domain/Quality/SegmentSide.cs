using System.Numerics;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>A side of segments as data: how it is read, written, compared and named.</summary>
/// <remarks>A new side is a member of <see cref="Dimensions"/> and a line here.</remarks>
/// <param name="Dimension">The side.</param>
/// <param name="Parts">Its parts, the first of which is its text.</param>
/// <param name="Make">Makes the value from those of the parts; null where all are.</param>
/// <param name="Compare">Orders two values.</param>
/// <param name="Name">Names a value in tables.</param>
internal sealed partial record SegmentSide(
    Dimensions Dimension,
    IReadOnlyList<SidePart> Parts,
    Func<ReadOnlyMemory<object?>, object?> Make,
    Comparison<object> Compare,
    Func<object, BilingualText> Name)
{
    /// <summary>The most parts that rows of dossiers are read by.</summary>
    internal const int MostParts = 16;

    /// <summary>The name of a side that is left open.</summary>
    internal static BilingualText Unstated { get; } = new("Không rõ", "Not stated");

    /// <summary>Names a value where another has the same name.</summary>
    internal Func<object, BilingualText> FullName { get; init; } = Name;

    /// <summary>All sides, in the order of the dimensions.</summary>
    internal static IReadOnlyList<SegmentSide> All { get; } =
    [
        OfCodes<AgencyCode>(
            Dimensions.Agency,
            AgencyCode.TryParse,
            "the code of the agency; without it, that in the code of the dossier",
            "the code of an agency, such as '000.00.01.H49'"),
        OfWords<AdministrativeLevel>(Dimensions.Level, WordList<AdministrativeLevel>.Choice),
        OfFields(Dimensions.Field),
        OfCodes<ProcedureCode>(Dimensions.Procedure, ProcedureCode.TryParse, "the code of the procedure", "the code of a procedure, such as '1.001193'"),
        OfWords<SubmissionChannel>(Dimensions.Channel, WordList<SubmissionChannel>.Choice),
        OfWords<OnlineServiceLevel>(Dimensions.OnlineLevel, "full or partial, before 24/6/2022 level1 to level4"),
        OfTexts(Dimensions.OverdueCause, "the code of the reason why it is overdue, for form II.07", "the code of a reason"),
        OfTexts(Dimensions.Officer, "the identifier of the officer who answers for it, not a name", "the identifier of an officer"),
        OfTexts(Dimensions.Counter, "the counter at which it was received", "the identifier of a counter"),
    ];

    /// <summary>The parts of all sides, one side after the other.</summary>
    internal static IReadOnlyList<SidePart> AllParts { get; } = [.. All.SelectMany(side => side.Parts)];

    /// <summary>Where the value of a side stands among those of a segment.</summary>
    internal static int Place(Dimensions side) => BitOperations.TrailingZeroCount((uint)side);

    /// <exception cref="ArgumentOutOfRangeException">It is none or several.</exception>
    internal static SegmentSide Of(Dimensions side) => BitOperations.IsPow2((int)side) && Place(side) < All.Count
        ? All[Place(side)]
        : throw new ArgumentOutOfRangeException(nameof(side), side, QualityErrors.NotOneSide);

    /// <summary>The values of all sides from those of all parts.</summary>
    internal static object?[] Values(object?[] parts)
    {
        object?[] values = new object?[All.Count];
        for (int side = 0, part = 0; side < values.Length; part += All[side++].Parts.Count)
        {
            values[side] = All[side].Make(parts.AsMemory(part, All[side].Parts.Count));
        }

        return values;
    }

    /// <summary>The value of a text, as the columns of rows and the stored form have it; for a field its name.</summary>
    /// <exception cref="FormatException">The text is no such value.</exception>
    internal object? Read(string text)
    {
        object?[] parts = new object?[Parts.Count];
        parts[0] = Parts[0].Required(text);
        return Make(parts);
    }

    /// <summary>The text as values have it, of one that a person wrote.</summary>
    /// <exception cref="FormatException">The text is no value.</exception>
    internal string Written(string text)
    {
        object?[] parts = new object?[Parts.Count];
        parts[0] = text.Length == 0 ? null : Parts[0].ReadWritten(text);
        return parts[0] is null ? throw Parts[0].Wrong(text) : Text(Make(parts));
    }

    internal string Text(object? value) => value is null ? "" : Parts[0].Write(value);
}
