using MongCai.Domain;

namespace OneStopDay;

/// <summary>A line of the catalogue: a procedure as it runs on one channel in one case.</summary>
internal sealed record CatalogueLine(string Code, string Name, string EnglishName, string Channel, string Case, string Time, string Fee, string Mark)
{
    /// <summary>Whether the time rests on more than one source or on the source's own words; see the README of the data.</summary>
    internal bool IsVerified => Mark is not ("R" or "K");

    internal string NameIn(Language language) => language == Language.Vietnamese ? Name : EnglishName;
}

/// <summary>The catalogue of procedures.</summary>
internal sealed class Catalogue
{
    private static readonly string[] Columns = ["code", "name", "name_en", "levels", "channel", "case", "time", "fee", "mark"];

    private readonly ILookup<string, CatalogueLine> lines;

    private Catalogue(IEnumerable<CatalogueLine> lines) => this.lines = lines.ToLookup(line => line.Code);

    internal int ProcedureCount => lines.Count;

    internal static Catalogue Load(string path) => new(DataFile.Read(path, Columns, line => new CatalogueLine(
        line["code"], line["name"], line["name_en"], line["channel"], line["case"], line["time"], line["fee"], line["mark"])));

    /// <summary>Finds the one line that applies; where the source gives several times for the channel and the case, the time must say which.</summary>
    internal CatalogueLine Find(string code, string channel, string inCase, string time)
    {
        CatalogueLine[] candidates = [.. lines[code].Where(line =>
            (line.Channel == channel || line.Channel == "all") && line.Case == inCase && (time.Length == 0 || line.Time == time))];
        return candidates.Length == 1 ? candidates[0] : throw new FormatException(WhyNotOne(code, channel, inCase, time, candidates));
    }

    private string WhyNotOne(string code, string channel, string inCase, string time, CatalogueLine[] candidates) =>
        !lines.Contains(code) ? $"the catalogue has no procedure '{code}'."
        : candidates.Length > 1 ? $"procedure '{code}' has several times here: {Quoted(candidates.Select(line => line.Time))}. Name one in the column 'time'."
        : $"procedure '{code}' has no line for channel '{channel}', case '{inCase}' and time '{time}'; its cases are {Quoted(lines[code].Select(line => line.Case))}.";

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Distinct().Select(text => $"'{text}'"));
}
