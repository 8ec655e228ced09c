using System.CommandLine;
using System.Text.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Cli.Settings;

/// <summary>The option that chooses a catalogue: a table, records of the national shape, or the sample catalogue.</summary>
internal sealed class CatalogueSettings
{
    private const string Sample = "catalogue.csv";

    private readonly Option<string> catalogue = new("--catalogue")
    {
        Description = "The catalogue: a record of the national shape or an array of them as JSON, or a CSV file with the columns code,name,levels,channel,time,fee and perhaps keywords. Without it, the 60 procedures of the sample.",
        HelpName = "FILE",
    };

    private readonly Option<string> words = new("--words")
    {
        Description = "Everyday names beside those that are known: a CSV file with the columns said,meant,weight,source; the weight in percent.",
        HelpName = "FILE",
    };

    internal IEnumerable<Option> Options => [catalogue, words];

    /// <exception cref="UsageException">A file cannot be opened, or does not hold what it should.</exception>
    internal ProcedureCatalogue Catalogue(ParseResult parse, TextWriter notes) => ProcedureCatalogue.Of(
        parse.GetValue(catalogue) is { } path ? DomainTable.Load(path, reader => Read(reader, notes)) : ReadSample(),
        parse.GetValue(words) is { } more ? SearchWords.Vietnamese.With(DomainTable.Load(more, SearchWords.Read)) : null);

    private static IReadOnlyList<Procedure> ReadSample()
    {
        using StreamReader reader = new(typeof(CatalogueSettings).Assembly.GetManifestResourceStream(Sample)!);
        return ProcedureTable.Read(reader, default);
    }

    private static IReadOnlyList<Procedure> Read(TextReader reader, TextWriter notes)
    {
        string text = reader.ReadToEnd();
        return text.AsSpan().TrimStart() is ['{' or '[', ..] ? ReadRecords(text, notes) : ProcedureTable.Read(new StringReader(text), default);
    }

    private static List<Procedure> ReadRecords(string text, TextWriter notes)
    {
        using JsonDocument document = Json(text);
        JsonElement root = document.RootElement;
        ProcedureImport[] imports = [.. root.ValueKind == JsonValueKind.Array
            ? root.EnumerateArray().Select(record => ProcedureImport.Read(record, default))
            : [ProcedureImport.Read(root, default)]];
        if (imports.Sum(import => import.Problems.Count) is > 0 and int count)
        {
            notes.WriteLine(
                Invariant($"mongcai: {count} places of the catalogue were not understood, the first: {imports.SelectMany(import => import.Problems).First()}"));
        }

        return [.. imports.Select(import => import.Procedure).OfType<Procedure>()];
    }

    private static JsonDocument Json(string text)
    {
        try
        {
            return StrictJson.Parse(text);
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"It is not JSON: {StrictJson.Fault(wrong)}.", wrong);
        }
    }
}
