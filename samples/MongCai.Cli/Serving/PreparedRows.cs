using System.Threading.Channels;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Serving;

/// <summary>The functions that answer rows under one choice of settings: as many as there are processors, made when they are first needed.</summary>
/// <remarks>A function is used by one call at a time, and making one builds a calendar: more calls than processors wait for a turn.</remarks>
internal sealed class PreparedRows
{
    private readonly Channel<RowFunction?> turns = Channel.CreateUnbounded<RowFunction?>();
    private readonly Func<RowFunction> make;

    /// <param name="make">Makes a function.</param>
    /// <param name="ready">One that is made already.</param>
    internal PreparedRows(Func<RowFunction> make, RowFunction? ready = null)
    {
        this.make = make;
        _ = turns.Writer.TryWrite(ready);
        for (int processor = 1; processor < Environment.ProcessorCount; processor++)
        {
            _ = turns.Writer.TryWrite(null);
        }
    }

    internal async Task<string> UseAsync(Func<RowFunction, string> use)
    {
        RowFunction? function = await turns.Reader.ReadAsync();
        try
        {
            return use(function ??= make());
        }
        finally
        {
            _ = turns.Writer.TryWrite(function);
        }
    }
}
