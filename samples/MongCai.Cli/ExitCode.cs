using MongCai.Domain;

namespace MongCai.Cli;

/// <summary>What the program returns to its caller.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>A value or a row was wrong, or what it asks about is invalid; the other rows were answered.</summary>
    internal const int WrongValues = 1;

    /// <summary>The command line, a file or a table's header was wrong, output could not be written, or a portal failed.</summary>
    internal const int WrongUsage = 2;

    /// <summary>Ctrl-C ended the command: 128 and the number of the signal, as shells count.</summary>
    internal const int Interrupted = 130;

    /// <summary>What each code means; there is no other.</summary>
    internal static IReadOnlyList<(int Code, BilingualText Meaning)> Meanings { get; } =
    [
        (Success, new("Đã trả lời.", "It is answered.")),
        (WrongValues, new(
            "Câu trả lời là không: một giá trị hay một dòng sai, điều được hỏi không hợp lệ, không có hoặc không khớp; các dòng khác đã được trả lời.",
            "The answer is no: a value or a row is wrong, or what it asks about is invalid, is not there or does not match; the other rows are answered.")),
        (WrongUsage, new(
            "Không hỏi được: dòng lệnh, tệp hay tiêu đề của bảng sai, không ghi được, hoặc cổng không trả lời được.",
            "It could not be asked: the command line, a file or a table's header is wrong, output cannot be written, or a portal failed.")),
        (Interrupted, new("Ctrl-C đã ngắt lệnh.", "Ctrl-C ended the command.")),
    ];
}
