using System.Globalization;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Portal;

/// <summary>What came of a line: the code of a dossier, the "no" of the law, or what is wrong with the line.</summary>
internal sealed record SubmissionResult(long Number, string? Code = null, string? Reason = null, string? Citation = null, string? Error = null)
{
    internal bool IsFiled => Code is not null;

    internal void AddTo(Results results)
    {
        results.Add(Number.ToString(CultureInfo.InvariantCulture));
        results.Add(Code);
        results.Add(Reason);
        results.Add(Citation);
        results.Add(Error);
    }
}
