using System.Reflection;
using MongCai.Domain.Json;

namespace MongCai.Domain.Tests.Json;

/// <summary>The types that JSON cannot bring back equal: tables and engines, results that are asked for again, texts under a signature, secrets.</summary>
internal static class RefusedTypes
{
    /// <summary>Whether a type says of itself that it is refused.</summary>
    internal static bool IsRefused(Type type) => type.GetCustomAttribute<NoJsonAttribute>() is not null;

    /// <summary>What is written and not read, because it holds a due date, which is counted again.</summary>
    public static IReadOnlySet<string> ShownOnly { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "MongCai.Domain.Deadlines.Deadline",
        "MongCai.Domain.Deadlines.CommittedDeadline",
        "MongCai.Domain.Deadlines.DeadlineOutcome+Due",
        "MongCai.Domain.Deadlines.ReappointmentDecision+Granted",
    };
}
