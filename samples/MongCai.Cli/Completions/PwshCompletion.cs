using System.CommandLine;

namespace MongCai.Cli.Completions;

/// <summary>The script for PowerShell: <c>mongcai completion pwsh | Out-String | Invoke-Expression</c>.</summary>
internal static class PwshCompletion
{
    internal static string Of(RootCommand root) => $$"""
        Register-ArgumentCompleter -Native -CommandName mongcai -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          $commands = @({{string.Join(", ", CompletionScript.Commands(root).Where(one => one.Path.Length > 0).Select(one => Quoted(one.Path)))}})
          $path = ''
          $previous = ''
          foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
            if ($wordToComplete -and $element.Extent.EndOffset -ge $cursorPosition) { break }
            $previous = "$element"
            $next = "$path $element".Trim()
            if ($commands -ccontains $next) { $path = $next }
          }
          $words = switch -CaseSensitive ("$path $previous".Trim()) {
        {{Lines(CompletionScript.Enumerated(root).Select(value => $"    {Quoted(value.Place)} {{ {List(value.Words)} }}"))}}
        {{Lines(CompletionScript.Free(root).Select(place => $"    {Quoted(place)} {{ }}"))}}
            default {
              switch -CaseSensitive ($path) {
        {{Lines(CompletionScript.Commands(root).Select(one => $"        {Quoted(one.Path)} {{ {List(CompletionScript.NextOf(one.Command))} }}"))}}
              }
            }
          }
          $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """.ReplaceLineEndings("\n");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Quoted));

    private static string Quoted(string text) => $"'{text}'";
}
