using System.CommandLine;

namespace MongCai.Cli.Completions;

/// <summary>The script for bash: <c>source &lt;(mongcai completion bash)</c>.</summary>
internal static class BashCompletion
{
    internal static string Of(RootCommand root) => $$"""
        _mongcai() {
          local path='' next words='' i current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
          if [ "$current" = '=' ]; then current=''; elif [ "$previous" = '=' ]; then previous="${COMP_WORDS[COMP_CWORD-2]}"; fi
          for ((i = 1; i < COMP_CWORD; i++)); do
            next="${path:+$path }${COMP_WORDS[i]}"
            case "$next" in
              {{string.Join('|', CompletionScript.Commands(root).Where(one => one.Path.Length > 0).Select(one => Quoted(one.Path)))}}) path="$next" ;;
            esac
          done
          case "${path:+$path }$previous" in
        {{Lines(CompletionScript.Enumerated(root).Select(value => $"    {Quoted(value.Place)}) words={Quoted(string.Join(' ', value.Words))} ;;"))}}
            {{string.Join('|', CompletionScript.Free(root).Select(Quoted))}}) ;;
            *) case "$path" in
        {{Lines(CompletionScript.Commands(root).Select(one => $"      {Quoted(one.Path)}) words={Quoted(NextOf(one.Command))} ;;"))}}
            esac ;;
          esac
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        }
        complete -o default -F _mongcai mongcai

        """.ReplaceLineEndings("\n");

    private static string NextOf(Command command) => string.Join(' ', CompletionScript.NextOf(command));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Quoted(string text) => $"'{text}'";
}
