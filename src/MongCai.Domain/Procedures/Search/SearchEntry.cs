using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>A version of a procedure with what a search compares, made ready.</summary>
internal sealed class SearchEntry
{
    private const double NameWeight = 1;
    private const double KeywordWeight = 0.7;
    private const double EnglishWeight = 0.7;
    private const double BesideWeight = 0.3;

    internal SearchEntry(Procedure procedure, EntryWords words)
    {
        Procedure = procedure;
        Code = SearchCode.Signs(procedure.Code.ToString());
        Name = words.AddName(procedure.Name, NameWeight);
        EnglishName = words.AddName(procedure.EnglishName, EnglishWeight);
        words.Add(procedure.Keywords, KeywordWeight);
        words.Add(Beside(procedure), BesideWeight);
        (Terms, Gains) = words.Take();
    }

    internal Procedure Procedure { get; }

    /// <summary>The letters and digits of the code.</summary>
    internal string Code { get; }

    internal NameWords Name { get; }

    internal NameWords EnglishName { get; }

    /// <summary>The different words of the entry.</summary>
    internal int[] Terms { get; }

    /// <summary>What each of the words weighs in the entry, in the order of the words, and then what it gains a search that asks for it.</summary>
    internal double[] Gains { get; }

    internal IEnumerable<AgencyCode> Agencies() =>
        new[] { Procedure.HandlingAgencies, Procedure.CompetentAgencies, Procedure.AuthorizedAgencies, Procedure.ReceivingAgencies }
            .SelectMany(references => references)
            .Select(reference => reference.Code)
            .OfType<AgencyCode>()
            .Distinct(AgencyCode.SameAgency);

    /// <summary>Sets the gains by BM25: a word counts less in a long name, and little more where it is repeated.</summary>
    internal void Weigh(double usualLength)
    {
        const double Saturation = 1.2;
        const double LengthShare = 0.6;
        double limit = Saturation * (1 - LengthShare + (LengthShare * Name.Terms.Length / usualLength));
        foreach (ref double gain in Gains.AsSpan())
        {
            gain = gain * (Saturation + 1) / (gain + limit);
        }
    }

    /// <summary>The names of the cases, what the terms are for, and the fields.</summary>
    private static string Beside(Procedure procedure) => string.Join(", ",
        procedure.Cases.Select(one => one.Name)
            .Concat(procedure.Channels.SelectMany(channel => channel.Terms).Select(term => term.Description))
            .Concat(procedure.Fields.Select(field => field.Name))
            .Distinct(StringComparer.Ordinal));
}
