using System.Text;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Which dossiers a row of a report counts.</summary>
internal static class RowOfReport
{
    /// <summary>Says of a segment whether the row counts it.</summary>
    /// <param name="side">The side that the rows are of.</param>
    /// <param name="text">The value of the row, as the column of the dossiers has it; for a field its name or its code.</param>
    /// <exception cref="FormatException">No row has the value.</exception>
    internal static Func<Segment, bool> Of(Dimensions side, string text)
    {
        SegmentPool pool = new();
        ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes(text);
        switch (side)
        {
            case Dimensions.Agency:
                AgencyCode agency = pool.Agencies.ValueOf(utf8);
                return segment => segment.Agency == agency;
            case Dimensions.Level:
                AdministrativeLevel level = pool.Levels.ValueOf(utf8);
                return segment => segment.Level == level;
            case Dimensions.Procedure:
                ProcedureCode procedure = pool.Procedures.ValueOf(utf8);
                return segment => segment.Procedure == procedure;
            case Dimensions.Channel:
                SubmissionChannel channel = pool.Channels.ValueOf(utf8);
                return segment => segment.Channel == channel;
            default:
                return segment => segment.Field is { } field && (field.Name == text || field.Code == text);
        }
    }
}
