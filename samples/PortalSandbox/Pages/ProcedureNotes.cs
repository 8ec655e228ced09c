using MongCai.Domain;
using MongCai.Domain.Procedures;

namespace PortalSandbox.Pages;

/// <summary>A field of administration or a life event that procedures are laid out by.</summary>
internal sealed record Topic(string Key, bool IsEvent, BilingualText Name);

/// <summary>A legal basis with its article.</summary>
internal sealed record Basis(BilingualText Instrument, string Article)
{
    internal string In(Language language) =>
        language == Language.English ? Invariant($"{Instrument.English} Art {Article}") : Invariant($"{Instrument.Vietnamese} Điều {Article}");
}

/// <summary>What the sample adds to its catalogue: topics, and papers, results and legal bases that were recalled and not verified.</summary>
internal sealed class ProcedureNotes
{
    private readonly ILookup<ProcedureCode, Topic> topics;
    private readonly ILookup<(ProcedureCode, string), (BilingualText Text, string Article)> parts;

    private ProcedureNotes()
    {
        Dictionary<string, Topic> all = SampleTable.Read("topics.csv", line => new Topic(line["topic"], line["kind"] == "event", line.Text))
            .ToDictionary(topic => topic.Key);
        Topics = [.. all.Values];
        topics = SampleTable.Read("procedure-topics.csv", line => (line.Code, Topic: all[line["topic"]])).ToLookup(line => line.Code, line => line.Topic);
        parts = SampleTable.Read("procedure-papers.csv", line => (Key: (line.Code, line["part"]), Value: (line.Text, line["article"])))
            .ToLookup(line => line.Key, line => line.Value);
    }

    /// <summary>The notes that come with the sandbox.</summary>
    internal static ProcedureNotes Sample { get; } = new();

    /// <summary>Every topic, fields first.</summary>
    internal IReadOnlyList<Topic> Topics { get; }

    internal IEnumerable<Topic> TopicsOf(ProcedureCode code) => topics[code];

    internal IEnumerable<BilingualText> Papers(ProcedureCode code) => parts[(code, "paper")].Select(part => part.Text);

    internal IEnumerable<BilingualText> Results(ProcedureCode code) => parts[(code, "result")].Select(part => part.Text);

    internal IEnumerable<Basis> Bases(ProcedureCode code) => parts[(code, "basis")].Select(part => new Basis(part.Text, part.Article));
}
