using System.Buffers;
using System.Globalization;
using System.Text.Json;
using MongCai.Cli.Rows;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary>Writes the explanation of a due date as JSON: an array with an object a day.</summary>
internal sealed class DeadlineJson
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    internal string Days(Deadline deadline) => JsonOutput.ToText(buffer, json =>
    {
        json.WriteStartArray();
        foreach (DeadlineDay day in deadline.Explain())
        {
            Write(json, day);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, DeadlineDay day)
    {
        json.WriteStartObject();
        json.WriteString("date", day.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("weekday", Words.Weekday(day.Date));
        json.WriteString("count", Words.Hyphenated(day.Count));
        if (day.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        if (day.Time is { } time)
        {
            json.WriteNumber("minutes", time.TotalMinutes);
        }

        json.WriteString("kind", day.Day.Kind.ToWord());
        json.WriteString("name", day.Day.Name);
        json.WriteString("certainty", Words.Hyphenated(day.Day.Certainty));
        json.WriteString("source", day.Schedule is { } schedule ? $"schedule {schedule}" : day.Day.Source);
        json.WriteEndObject();
    }
}
