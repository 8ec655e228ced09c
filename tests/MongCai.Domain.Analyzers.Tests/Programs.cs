using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace MongCai.Domain.Analyzers.Tests;

/// <summary>What programs in these tests stand on: the packages as they are built here, every name of theirs at hand.</summary>
internal static class Programs
{
    private static readonly string[] Assemblies = ["MongCai.Domain", "MongCai.Sdk", "MongCai.Sdk.Testing", "MongCai.EntityFrameworkCore"];

    internal static CSharpParseOptions Language { get; } = new(LanguageVersion.Preview);

    internal static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>References are those of the running tests, so that nothing is downloaded.</summary>
    internal static ReferenceAssemblies Nothing { get; } = new("net10.0");

    internal static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A file that imports every namespace of the packages, so that a test shows the code alone.</summary>
    internal static string Usings { get; } = string.Join('\n',
        new[] { "System", "System.Linq", "System.Threading.Tasks", "NodaTime" }
            .Concat(Assemblies.SelectMany(name => Assembly.Load(name).GetExportedTypes().Select(type => type.Namespace)).Distinct())
            .Select(space => $"global using {space};"));

    /// <summary>A method among what a program of the library has at hand.</summary>
    internal static string Method(string body) => $$"""
        public class Program
        {
            public async Task Run(
                Dossier dossier, Decision decision, Decision? perhaps, DeadlineOutcome outcome, Deadline deadline, DeadlineCalculator calculator, EventStamp stamp, NewDossier filing,
                PortalClient portal, DossierEvents events, int number)
            {
        {{string.Join('\n', body.Split('\n').Select(line => line.Length == 0 ? line : $"        {line}"))}}
            }

            private static void Use(object? value)
            {
            }
        }
        """;
}
