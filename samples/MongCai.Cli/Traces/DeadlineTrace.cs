using System.Buffers;
using System.Globalization;
using System.Text.Json;
using MongCai.Cli.Commands;
using MongCai.Cli.Rows;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Cli.Traces;

/// <summary>
/// Writes how a due date came about, as <c>mongcai.deadline/1</c>: its data, its way of counting, its days, and what other readings of the law would give.
/// </summary>
/// <remarks>
/// Version 1 grows by members alone: what is there keeps its name and meaning. Its JSON schema is <c>Schemas/mongcai.deadline-1.schema.json</c>. The same
/// data give the same bytes.
/// </remarks>
internal sealed class DeadlineTrace(DeadlineCalculator calculator)
{
    internal const string Format = "mongcai.deadline/1";

    private readonly ArrayBufferWriter<byte> buffer = new();

    private static string Engine => $"mongcai {typeof(DeadlineTrace).Assembly.GetName().Version!.ToString(3)}";

    internal string Of(Deadline deadline, IReadOnlyList<Suspension> pauses) => JsonOutput.ToText(buffer, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("engine", Engine);
        WriteCalendar(json, CalendarHash.Of(calculator.Calendar, deadline.ReceivedAt.Date, deadline.DueOn));
        WritePolicy(json, deadline.Policy);
        WriteTerm(json, deadline.Term);
        json.WriteString("receivedAt", Text(deadline.ReceivedAt));
        json.WriteString("startsAt", Text(deadline.StartsAt));
        WritePauses(json, pauses);
        json.WritePropertyName("days");
        json.WriteRawValue(new DeadlineJson().Days(deadline));
        WriteDue(json, deadline);
        json.WriteString("certainty", Words.Hyphenated(deadline.Certainty));
        WriteOthers(json, deadline, pauses);
        json.WriteEndObject();
    });

    private void WriteCalendar(Utf8JsonWriter json, CalendarHash hash)
    {
        json.WriteStartObject("calendar");
        json.WriteString("name", calculator.Calendar.Name);
        json.WriteString("from", Text(hash.From));
        json.WriteString("through", Text(hash.Through));
        json.WriteString("sha256", hash.Sha256);
        json.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter json, CountingPolicy policy)
    {
        json.WriteStartObject("policy");
        json.WriteString("receipt", Words.Hyphenated(policy.Receipt));
        json.WriteBoolean("daysAsHourBlocks", policy.DaysAsHourBlocks);
        json.WriteNumber("hoursPerBlock", policy.HoursPerBlock);
        json.WriteString("due", Words.Hyphenated(policy.DueMoment));
        json.WriteString("hoursEnd", Words.Hyphenated(policy.ClockHoursEnd));
        json.WriteString("sameDayCutOff", policy.SameDayCutOff.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, ProcessingTime term)
    {
        json.WriteStartObject("term");
        json.WriteString("text", term.Text);
        json.WriteString("unit", Words.Hyphenated(term.Unit));
        if (term.Amount is { } amount)
        {
            json.WriteNumber("amount", amount);
        }

        json.WriteEndObject();
    }

    private static void WritePauses(Utf8JsonWriter json, IReadOnlyList<Suspension> pauses)
    {
        json.WriteStartArray("pauses");
        foreach (Suspension pause in pauses)
        {
            json.WriteStartObject();
            json.WriteString("stop", Text(pause.From));
            json.WriteString("resume", Text(pause.Until!.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteOthers(Utf8JsonWriter json, Deadline deadline, IReadOnlyList<Suspension> pauses)
    {
        json.WriteStartArray("otherReadings");
        foreach (OtherReading reading in OtherReading.All)
        {
            DeadlineCalculator read = new(calculator.Hours, reading.Change(calculator.Policy));
            if (read.DueDateOf(deadline.Term, deadline.ReceivedAt, pauses).Deadline is { } other && other.DueAt != deadline.DueAt)
            {
                Write(json, reading, other);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OtherReading reading, Deadline other)
    {
        json.WriteStartObject();
        json.WriteString("of", reading.Name);
        WriteDue(json, other);
        json.WriteString("certainty", Words.Hyphenated(other.Certainty));
        json.WriteString("whyVi", reading.Why.Vietnamese);
        json.WriteString("whyEn", reading.Why.English);
        json.WriteEndObject();
    }

    /// <summary>The end of a day is its 24:00.</summary>
    private static void WriteDue(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("dueOn", Text(deadline.DueOn));
        json.WriteString("dueAt", deadline.DueAt.Date > deadline.DueOn ? Text(deadline.DueOn) + "T24:00" : Text(deadline.DueAt));
    }

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(LocalDateTime moment) => moment.ToString(
        moment.Second == 0 && moment.NanosecondOfSecond == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF", CultureInfo.InvariantCulture);
}
