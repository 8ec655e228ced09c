using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MongCai.Domain.Analyzers.Tests;

/// <summary>Runs an analyzer over a method and expects what is marked between <c>[|</c> and <c>|]</c>, and nothing else.</summary>
internal sealed class Found<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private Found(string method)
    {
        ReferenceAssemblies = Programs.Nothing;
        TestState.AdditionalReferences.AddRange(Programs.References);
        TestState.Sources.Add(Programs.Method(method));
        TestState.Sources.Add(Programs.Usings);
    }

    internal static Task InAsync(string method) => new Found<TAnalyzer>(method).RunAsync();

    /// <summary>Expects these diagnostics, warnings of the compiler included; places are marked by <c>{|#0:…|}</c>.</summary>
    internal static Task InAsync(string method, params DiagnosticResult[] expected)
    {
        Found<TAnalyzer> test = new(method) { CompilerDiagnostics = CompilerDiagnostics.Warnings };
        test.ExpectedDiagnostics.AddRange(expected);
        test.DisabledDiagnostics.AddRange(["CS1591", "CS1998", "CS8019"]);
        return test.RunAsync();
    }

    /// <summary>Expects these diagnostics of a method that does not compile; what the compiler says of it is left aside.</summary>
    internal static Task InUnresolvedAsync(string method, params DiagnosticResult[] expected)
    {
        Found<TAnalyzer> test = new(method) { CompilerDiagnostics = CompilerDiagnostics.None };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    protected override CompilationOptions CreateCompilationOptions() => Programs.Options;

    protected override ParseOptions CreateParseOptions() => Programs.Language;
}
