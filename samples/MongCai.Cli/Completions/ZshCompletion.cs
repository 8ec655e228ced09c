using System.CommandLine;

namespace MongCai.Cli.Completions;

/// <summary>The script for zsh: <c>source &lt;(mongcai completion zsh)</c>, or a file <c>_mongcai</c> in a folder of <c>fpath</c>.</summary>
internal static class ZshCompletion
{
    internal static string Of(RootCommand root) => $$"""
        #compdef mongcai
        _mongcai() {
          local at='' next previous="${words[CURRENT-1]}" i
          for ((i = 2; i < CURRENT; i++)); do
            next="${at:+$at }${words[i]}"
            case "$next" in
              ({{string.Join('|', CompletionScript.Commands(root).Where(one => one.Path.Length > 0).Select(one => Quoted(one.Path)))}}) at="$next" ;;
            esac
          done
          case "${at:+$at }$previous" in
        {{Lines(CompletionScript.Enumerated(root).Select(value => $"    ({Quoted(value.Place)}) compadd -- {string.Join(' ', value.Words)} ;;"))}}
            ({{string.Join('|', CompletionScript.Free(root).Select(Quoted))}}) _files ;;
            (*) case "$at" in
        {{Lines(CompletionScript.Commands(root).Select(one => $"      ({Quoted(one.Path)}) compadd -- {NextOf(one.Command)} ;;"))}}
            esac ;;
          esac
        }
        compdef _mongcai mongcai

        """.ReplaceLineEndings("\n");

    /// <summary>What may stand next, and files where an argument may be one.</summary>
    private static string NextOf(Command command) =>
        string.Join(' ', CompletionScript.NextOf(command)) + (command.Arguments.Count > 0 ? "; _files" : "");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Quoted(string text) => $"'{text}'";
}
