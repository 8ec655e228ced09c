using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>Counts the courses of dossiers: a procedure with a sequence of events that hardly any other dossier has points to a person.</summary>
internal sealed class Variants
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private Variants()
    {
    }

    internal static Variants Of(IEnumerable<Dossier> dossiers)
    {
        Variants variants = new();
        foreach (Dossier dossier in dossiers)
        {
            string name = NameOf(dossier);
            variants.counts[name] = variants.counts.GetValueOrDefault(name) + 1;
        }

        return variants;
    }

    internal int CountOf(Dossier dossier) => counts.GetValueOrDefault(NameOf(dossier));

    private static string NameOf(Dossier dossier) => $"{dossier.Submission.Procedure} {string.Join(' ', dossier.Events.Select(step => step.GetType().Name))}";
}
