using System.Diagnostics;
using System.Text;
using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Fuzzing;

/// <summary>Runs a target with what fuzzing found.</summary>
internal static class Replay
{
    /// <summary>So long is a text made of an input to see whether its time grows faster than its length.</summary>
    private const int LongLength = 1 << 16;

    /// <summary>Half way from linear, 2, to quadratic, 4.</summary>
    private const double MostGrowth = 3;

    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(250);

    /// <returns>0 where all inputs are read or refused as they may be, in a time that grows with their length.</returns>
    public static int Of(FuzzTarget target, IEnumerable<string> files)
    {
        bool isClean = true;
        foreach (string file in files)
        {
            byte[] input = File.ReadAllBytes(file);
            string? fault = input.Length == 0 ? null : FaultOf(target, input) ?? SlownessOf(target, input);
            isClean &= fault is null;
            Console.Write(fault is null ? "" : $"{target.Name} {file}: {fault}\n");
        }

        return isClean ? 0 : 1;
    }

    private static string? FaultOf(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Accepts(input);
            return null;
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    /// <summary>Says so where the input over and over, or its end, takes long, and much more than twice as long when it is twice as long.</summary>
    private static string? SlownessOf(FuzzTarget target, byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        foreach (int kept in (int[])[0, text.Length / 2])
        {
            TimeSpan once = TimeOf(target, Long(text, kept, LongLength));
            if (once > Slow && TimeOf(target, Long(text, kept, 2 * LongLength)) is var twice && twice > MostGrowth * once)
            {
                return Invariant($"a text of {LongLength} characters that begins with {kept} of it and repeats the rest takes {once.TotalMilliseconds:0} ms, one of twice as many {twice.TotalMilliseconds:0} ms");
            }
        }

        return null;
    }

    private static string Long(string text, int kept, int length) =>
        kept == text.Length ? text : text[..kept] + string.Concat(Enumerable.Repeat(text[kept..], (length / (text.Length - kept)) + 1));

    private static TimeSpan TimeOf(FuzzTarget target, string text)
    {
        long start = Stopwatch.GetTimestamp();
        FaultOf(target, Encoding.UTF8.GetBytes(text));
        return Stopwatch.GetElapsedTime(start);
    }
}
