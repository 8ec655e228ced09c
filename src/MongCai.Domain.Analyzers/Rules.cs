using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MongCai.Domain.Analyzers;

/// <summary>The rules, and where a program may read of them.</summary>
/// <remarks>README.md beside this file has a section for each; the package holds it as <c>analyzers/README.md</c>.</remarks>
public static class Rules
{
    private const string Category = "MongCai";

    /// <summary>The property of a diagnostic that names cases of a closed set, with <see cref="Separator"/> between.</summary>
    public const string Cases = "cases";

    /// <summary>What stands between two cases.</summary>
    public const char Separator = '|';

    /// <summary>The property of a diagnostic that names a type of the library, with its namespace.</summary>
    public const string OwnType = "type";

    /// <summary>The property of a diagnostic that names a member of <see cref="OwnType"/>; empty where the type itself is meant.</summary>
    public const string OwnMember = "member";

    /// <summary>MC0001: a value that may be a legal "no" is neither looked at nor put aside.</summary>
    public static readonly DiagnosticDescriptor UnseenRefusal = new(
        "MC0001",
        "A legal refusal that nobody looks at",
        "'{0}' answers {1}, which is not always {2}; look at it, or write '_ =' before it where it does not matter",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A legal 'no' is a value and throws nothing. An answer that is thrown away hides it.",
        helpLinkUri: HelpOn("mc0001"));

    /// <summary>MC0002: a switch over a closed set of cases leaves one out.</summary>
    public static readonly DiagnosticDescriptor MissingCase = new(
        "MC0002",
        "A switch that leaves out a case",
        "The switch over {0} leaves out {1}; name every case, or say by an arm for the rest what becomes of the others",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The cases of a closed set are all that there are. The compiler does not know it, and passes over the one that is missing.",
        helpLinkUri: HelpOn("mc0002"));

    /// <summary>MC0003: a due date is moved by days of the almanac.</summary>
    public static readonly DiagnosticDescriptor DueDateArithmetic = new(
        "MC0003",
        "A due date moved beside the calendar",
        "'{0}' moves the due date {1} without looking at days off, swapped days and hours; count by WorkingCalendar.PlusWorkingDays, or anew by DeadlineCalculator.DueDateOf with the suspensions",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A due date is a working day and can explain itself. A day that is reached by adding days of the almanac is neither.",
        helpLinkUri: HelpOn("mc0003"));

    /// <summary>MC0004: a name that the compiler does not know, which people type for one of the library.</summary>
    public static readonly DiagnosticDescriptor OtherName = new(
        "MC0004",
        "A name that the library spells otherwise",
        "Nothing here is called '{0}'; if the library is meant, it is {1} of {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The compiler says only that it does not know the name. Where it is one that people type for a name of the library, this says which.",
        helpLinkUri: HelpOn("mc0004"));

    /// <summary>CS8509 is answered where every case of a closed set is named.</summary>
    public static readonly SuppressionDescriptor AllCasesNamed = new(
        "MCS0001", "CS8509", "Every case of the closed set is named, and there are no others.");

    private static string? HelpOn(string section) =>
        typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(one => one.Key == "ProjectAddress")?.Value is { Length: > 0 } address
            ? $"{address}/blob/main/src/MongCai.Domain.Analyzers/README.md#{section}"
            : null;
}
