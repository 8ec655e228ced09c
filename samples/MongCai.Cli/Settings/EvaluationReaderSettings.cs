using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Officers;

namespace MongCai.Cli.Settings;

/// <summary>The options on who reads evaluations: without them the whole sheet is written, for whoever holds the file.</summary>
internal sealed class EvaluationReaderSettings
{
    private readonly Option<string> account = new("--as")
    {
        Description = "Who reads: an officer gets the own line, a head those of the unit of '--head-of'.",
        HelpName = "ACCOUNT",
    };

    private readonly Option<string> unit = new("--head-of") { Description = "The unit that the reader of '--as' heads.", HelpName = "UNIT" };
    private readonly OutputOption log = new("--access-log")
    {
        Description = "Append a line of JSON to this file for each officer whose evaluation the reader of '--as' is shown.",
        HelpName = "FILE",
    };

    internal IEnumerable<Option> Options => [account, unit, log];

    /// <summary>What the reader may see, after the log has said so.</summary>
    /// <exception cref="UsageException">An option lacks the reader, the reader may see no line, or the log cannot be written.</exception>
    internal EvaluationSheet Seen(EvaluationSheet sheet, ParseResult parse)
    {
        if (parse.GetValue(account) is not { } by)
        {
            return sheet;
        }

        EvaluationReading reading = sheet.ReadBy(Reader(by, parse.GetValue(unit)), TimeProvider.System.VietnamNow());
        Log(reading, parse.GetValue(log));
        return reading.Sheet.Officers.Count > 0
            ? reading.Sheet
            : throw new UsageException(new BilingualText(
                $"Bảng không có dòng nào mà '{by}' được đọc. Hãy cho tài khoản của chính công chức, hoặc một đơn vị của bảng bằng '--head-of'.",
                $"The sheet has no line that '{by}' may read. Give the officer's own account, or with '--head-of' a unit of the sheet."));
    }

    /// <exception cref="UsageException">A unit or a log is given without a reader, or a reader for what everybody may see.</exception>
    internal void ThrowUnlessComplete(ParseResult parse, bool isPublic)
    {
        bool isNamed = parse.GetValue(account) is not null;
        if (isNamed && isPublic)
        {
            throw new UsageException(new BilingualText(
                "Tổng số của '--public' dành cho mọi người. Hãy bỏ '--as'.", "The totals of '--public' are for everybody. Leave out '--as'."));
        }

        if (!isNamed && (parse.GetValue(unit) ?? parse.GetValue(log)) is not null)
        {
            throw new UsageException(new BilingualText(
                "'--head-of' và '--access-log' cần biết ai đọc. Hãy cho '--as TÀI_KHOẢN'.",
                "'--head-of' and '--access-log' need to know who reads. Give '--as ACCOUNT'."));
        }
    }

    private static EvaluationReader Reader(string by, string? unit)
    {
        try
        {
            return new(by, unit);
        }
        catch (ArgumentException)
        {
            throw new UsageException(new BilingualText(
                "'--as' và '--head-of' không được để trống: cần một tài khoản và một đơn vị của bảng.",
                "'--as' and '--head-of' must not be blank: expected an account and a unit of the sheet."));
        }
    }

    private static void Log(EvaluationReading reading, string? path)
    {
        if (path is not null)
        {
            StandardStreams.AppendFile(
                path,
                string.Concat(reading.Accesses.Select(access => JsonSerializer.Serialize(access, EvaluationAccessContext.Default.EvaluationAccess) + "\n")));
        }
    }
}

[JsonSerializable(typeof(EvaluationAccess))]
internal sealed partial class EvaluationAccessContext : JsonSerializerContext;
