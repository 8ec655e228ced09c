using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>A legal "no" as the recorded texts have it: in both languages, with its member, its article and what is possible instead.</summary>
internal static class RefusalText
{
    internal static string Of(string situation, Decision decision) =>
        decision is Decision.Refused no ? $"{situation}\n{Said(no)}{Possible(no)}" : $"{situation}\n  allowed\n";

    internal static string Said(Decision.Refused no) => string.Concat(
        new[]
        {
            no.Reason.Vietnamese,
            no.Reason.English,
            no.Member is { } member ? $"of {member}" : null,
            no.Citation?.ToString() ?? "no article",
        }.Where(line => line is not null).Select(line => $"  {line}\n"));

    private static string Possible(Decision.Refused no) => no.Allowed.Count > 0 ? $"  possible: {Words(no.Allowed)}\n" : "";

    internal static string Words<T>(IEnumerable<T> words) => string.Join(", ", words);
}
