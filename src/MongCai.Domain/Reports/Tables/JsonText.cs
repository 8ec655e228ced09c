using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Domain.Reports;

/// <summary>Tables as JSON.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    internal static string Of(ReportTable table, Language language)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("code", table.Code);
            writer.WriteString("title", table.Title.In(language));
            writer.WriteString("language", language == Language.Vietnamese ? "vi" : "en");
            WriteColumns(writer, table, language);
            WriteRows(writer, table, language);
            WriteNotes(writer, table, language);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteColumns(Utf8JsonWriter writer, ReportTable table, Language language)
    {
        writer.WriteStartArray("columns");
        foreach (ReportColumn column in table.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("key", column.Key);
            writer.WriteString("title", column.Title.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter writer, ReportTable table, Language language)
    {
        writer.WriteStartArray("rows");
        foreach (ReportRow row in table.Rows)
        {
            writer.WriteStartObject();
            foreach ((ReportColumn column, ReportCell cell) in table.Columns.Zip(row.Cells))
            {
                writer.WritePropertyName(column.Key);
                Write(writer, cell, language);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter writer, ReportTable table, Language language)
    {
        writer.WriteStartArray("notes");
        foreach (BilingualText note in table.Notes)
        {
            writer.WriteStringValue(note.In(language));
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReportCell cell, Language language)
    {
        switch (cell)
        {
            case ReportCell.Text text:
                writer.WriteStringValue(text.Value.In(language));
                break;
            case ReportCell.Count count:
                writer.WriteNumberValue(count.Number);
                break;
            case ReportCell.Quantity number:
                writer.WriteNumberValue(Math.Round(number.Value, number.Decimals, MidpointRounding.AwayFromZero));
                break;
            case ReportCell.Share share:
                WriteShare(writer, share.Ratio);
                break;
            case ReportCell.Money money:
                writer.WriteNumberValue(money.Amount.Dong);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteShare(Utf8JsonWriter writer, Ratio ratio)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("percent");
        if (ratio.RoundedPercent is { } percent)
        {
            writer.WriteNumberValue(percent);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteNumber("part", ratio.Part);
        writer.WriteNumber("whole", ratio.Whole);
        writer.WriteEndObject();
    }
}
