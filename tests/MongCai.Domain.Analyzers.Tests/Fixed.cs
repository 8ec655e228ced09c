using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MongCai.Domain.Analyzers.Tests;

/// <summary>Runs a fix over what an analyzer finds in a method, once and for all places at once.</summary>
internal sealed class Fixed<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private Fixed()
    {
        ReferenceAssemblies = Programs.Nothing;
        TestState.AdditionalReferences.AddRange(Programs.References);
    }

    /// <summary>Expects the second method of the first one, by the fix of that key.</summary>
    /// <remarks>Texts are compared, not trees: a parser takes the type in <c>not X</c> for a constant until it is bound.</remarks>
    internal static Task AsAsync(string method, string expected, string key) => AsAsync(method, expected, key, CompilerDiagnostics.Errors);

    /// <summary>The same of a method that need not compile, before or after.</summary>
    internal static Task AsUnresolvedAsync(string method, string expected, string key) => AsAsync(method, expected, key, CompilerDiagnostics.None);

    private static Task AsAsync(string method, string expected, string key, CompilerDiagnostics level)
    {
        Fixed<TAnalyzer, TFix> test = new() { CodeActionEquivalenceKey = key, CodeActionValidationMode = CodeActionValidationMode.None, CompilerDiagnostics = level };
        Fill(test.TestState, method);
        Fill(test.FixedState, expected);
        return test.RunAsync();
    }

    private static void Fill(SolutionState state, string method)
    {
        state.Sources.Add(Programs.Method(method));
        state.Sources.Add(Programs.Usings);
    }

    protected override CompilationOptions CreateCompilationOptions() => Programs.Options;

    protected override ParseOptions CreateParseOptions() => Programs.Language;
}
