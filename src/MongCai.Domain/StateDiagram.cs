using System.Text;

namespace MongCai.Domain;

/// <summary>Draws the table of a lifecycle as a state diagram of Mermaid.</summary>
internal static class StateDiagram
{
    internal static string Draw<TState>(TState start, IEnumerable<(TState From, TState To, string Label)> moves, IEnumerable<TState> ends)
        where TState : struct, Enum
    {
        StringBuilder diagram = new(Invariant($"stateDiagram-v2\n    [*] --> {start}\n"));
        foreach ((TState from, TState to, string label) in moves)
        {
            diagram.Append(Invariant($"    {from} --> {to} : {label}\n"));
        }

        foreach (TState end in ends)
        {
            diagram.Append(Invariant($"    {end} --> [*]\n"));
        }

        return diagram.ToString();
    }
}
