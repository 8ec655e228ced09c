using MongCai.Cli.Commands;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>The segments of dossiers, each made once, so that equal ones are one object and count faster.</summary>
internal sealed class SegmentPool
{
    private readonly Dictionary<SegmentSides, Segment> segments = [];

    internal Interned<AgencyCode> Agencies { get; } = new(AgencyCode.TryParse, "the code of an agency, such as '000.00.01.H49'");

    internal Interned<AdministrativeLevel> Levels { get; } = OfWords<AdministrativeLevel>();

    internal Interned<string> Fields { get; } = OfTexts("the name of a field");

    internal Interned<string> FieldCodes { get; } = OfTexts("the code of a field");

    internal Interned<ProcedureCode> Procedures { get; } = new(ProcedureCode.TryParse, "the code of a procedure, such as '1.001193'");

    internal Interned<SubmissionChannel> Channels { get; } = OfWords(SubmissionChannel.None);

    internal Interned<OnlineServiceLevel> OnlineLevels { get; } = OfWords(OnlineServiceLevel.None);

    internal Interned<string> OverdueCauses { get; } = OfTexts("the code of a reason");

    internal Segment Of(SegmentSides sides)
    {
        if (!segments.TryGetValue(sides, out Segment? segment))
        {
            segments.Add(sides, segment = Make(sides));
        }

        return segment;
    }

    /// <summary>The values of an enumeration by their words in small letters, such as <c>in-person</c>.</summary>
    /// <param name="left">Values that have no word.</param>
    internal static Interned<T> OfWords<T>(params T[] left)
        where T : struct, Enum
    {
        Dictionary<string, T> words = Enum.GetValues<T>().Except(left).ToDictionary(Words.Hyphenated, StringComparer.Ordinal);
        return new(words.TryGetValue, string.Join(", ", words.Keys));
    }

    private static Interned<string> OfTexts(string expected) => new(IsText, expected);

    private static bool IsText(string text, out string value)
    {
        value = text;
        return true;
    }

    private Segment Make(SegmentSides sides) => new()
    {
        Agency = sides.Agency == 0 ? null : Agencies[sides.Agency],
        Level = sides.Level == 0 ? null : Levels[sides.Level],
        Field = FieldOf(sides),
        Procedure = sides.Procedure == 0 ? null : Procedures[sides.Procedure],
        Channel = sides.Channel == 0 ? SubmissionChannel.None : Channels[sides.Channel],
        OnlineLevel = sides.OnlineLevel == 0 ? OnlineServiceLevel.None : OnlineLevels[sides.OnlineLevel],
        OverdueCause = sides.OverdueCause == 0 ? "" : OverdueCauses[sides.OverdueCause],
    };

    /// <summary>A field of which only the code is known is named by it.</summary>
    private ProcedureField? FieldOf(SegmentSides sides) => (sides.Field, sides.FieldCode) switch
    {
        (0, 0) => null,
        (0, var code) => new(FieldCodes[code], FieldCodes[code]),
        (var name, 0) => new("", Fields[name]),
        var (name, code) => new(FieldCodes[code], Fields[name]),
    };
}
