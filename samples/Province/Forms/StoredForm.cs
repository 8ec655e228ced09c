using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Province.Forms;

/// <summary>
/// The forms in which states are stored: a line with the number of the form, then JSON. In form 1 as it is, in form 2 deflated, which takes a tenth
/// of the room.
/// </summary>
/// <remarks>
/// A silo reads every form up to its newest and writes the one that it is told to. So a cluster is brought to a new form in two steps: first all silos
/// run the program that reads it, and still write the old one; then they are told to write the new one. Until the second step the way back is open.
/// </remarks>
internal static class StoredForm
{
    internal const int Oldest = 1;
    internal const int Newest = 2;

    /// <summary>Writes JSON in a form.</summary>
    internal static byte[] Write(int form, ReadOnlySpan<byte> json)
    {
        using MemoryStream stored = new();
        stored.Write(Encoding.ASCII.GetBytes(Invariant($"{form}\n")));
        if (form == 1)
        {
            stored.Write(json);
        }
        else
        {
            using ZLibStream deflated = new(stored, CompressionLevel.Fastest, leaveOpen: true);
            deflated.Write(json);
        }

        return stored.ToArray();
    }

    /// <summary>Reads the JSON of a stored state.</summary>
    /// <exception cref="FormatException">The bytes say no form, or one that is newer than this program.</exception>
    internal static byte[] Read(byte[] stored)
    {
        int line = stored.AsSpan().IndexOf((byte)'\n');
        return FormOf(stored, line) switch
        {
            1 => stored[(line + 1)..],
            2 => Inflated(stored, line + 1),
            var form => throw new FormatException(
                Invariant(
                    $"The state is stored in form {form}; this program reads forms {Oldest} to {Newest}. A newer program wrote it: start that one, and tell it by --form to write a form that this one reads.")),
        };
    }

    private static int FormOf(byte[] stored, int line) =>
        line > 0 && int.TryParse(stored.AsSpan(0, line), NumberStyles.None, CultureInfo.InvariantCulture, out int form) && form >= Oldest
            ? form
            : throw new FormatException(
                "The stored state does not begin with a line that holds the number of its form. It is no state of this program, or is damaged.");

    private static byte[] Inflated(byte[] stored, int from)
    {
        try
        {
            using ZLibStream inflated = new(new MemoryStream(stored, from, stored.Length - from), CompressionMode.Decompress);
            using MemoryStream json = new();
            inflated.CopyTo(json);
            return json.ToArray();
        }
        catch (InvalidDataException damaged)
        {
            throw new FormatException("The stored state is damaged: it cannot be inflated.", damaged);
        }
    }
}
