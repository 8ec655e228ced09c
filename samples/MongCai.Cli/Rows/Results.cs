using System.Globalization;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>The results of one row, written as text into one buffer that every row uses again.</summary>
internal sealed class Results
{
    private readonly List<(int End, bool IsJson)> values = [];
    private char[] text = new char[256];
    private int length;

    internal int Count => values.Count;

    internal ReadOnlySpan<char> this[int index]
    {
        get
        {
            int start = index == 0 ? 0 : values[index - 1].End;
            return text.AsSpan(start, values[index].End - start);
        }
    }

    /// <summary>Whether what was asked for is invalid, so that a script that goes on after success does not go on.</summary>
    internal bool IsInvalid { get; set; }

    /// <summary>Whether the results rest on days off that are projected from the law, and not announced.</summary>
    internal bool IsProjected { get; set; }

    /// <summary>Whether the value is JSON, not text.</summary>
    internal bool IsJson(int index) => values[index].IsJson;

    internal void Clear()
    {
        values.Clear();
        length = 0;
        (IsInvalid, IsProjected) = (false, false);
    }

    internal void Add(LocalDate date)
    {
        Append(date);
        End();
    }

    /// <summary>Adds a moment to the minute, or to the second where it has seconds.</summary>
    internal void Add(LocalDateTime moment)
    {
        Append(moment.Date);
        Append('T');
        Append(moment.Hour, 2);
        Append(':');
        Append(moment.Minute, 2);
        if (moment.Second != 0)
        {
            Append(':');
            Append(moment.Second, 2);
        }

        End();
    }

    /// <summary>Adds a due moment under its due day, to which 24:00 belongs: <c>2026-09-07T24:00</c>.</summary>
    internal void AddDue(LocalDateTime due, LocalDate on)
    {
        if (due.Date <= on)
        {
            Add(due);
            return;
        }

        Append(on);
        Append("T24:00");
        End();
    }

    internal void Add(int number) => Add((decimal)number);

    internal void Add(decimal number)
    {
        Span<char> digits = stackalloc char[40];
        number.TryFormat(digits, out int written, "0.####", CultureInfo.InvariantCulture);
        Add(digits[..written]);
    }

    /// <summary>Adds a share to the 12 decimals that are right.</summary>
    internal void AddShare(double share)
    {
        Span<char> digits = stackalloc char[40];
        share.TryFormat(digits, out int written, "0.############", CultureInfo.InvariantCulture);
        Add(digits[..written]);
    }

    internal void Add(ReadOnlySpan<char> value)
    {
        Append(value);
        End();
    }

    internal void AddJson(ReadOnlySpan<char> json)
    {
        Append(json);
        values.Add((length, true));
    }

    private void End() => values.Add((length, false));

    private void Append(LocalDate date)
    {
        Append(date.Year, 4);
        Append('-');
        Append(date.Month, 2);
        Append('-');
        Append(date.Day, 2);
    }

    private void Append(int number, int digits)
    {
        Span<char> place = Room(digits);
        for (int index = digits - 1; index >= 0; index--)
        {
            place[index] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    private void Append(char character) => Room(1)[0] = character;

    private void Append(ReadOnlySpan<char> value) => value.CopyTo(Room(value.Length));

    private Span<char> Room(int size)
    {
        if (text.Length - length < size)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + size));
        }

        length += size;
        return text.AsSpan(length - size, size);
    }
}
