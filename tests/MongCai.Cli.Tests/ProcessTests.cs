using System.Diagnostics;
using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>The built program as a process of its own, with real pipes.</summary>
public sealed class ProcessTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    public async Task Pipe_Rows_ComeBackAsUtf8WithoutMark()
    {
        using Process process = Start("deadline", "--csv", "-");
        await process.StandardInput.WriteAsync("note,received,term\nđơn,2026-08-17T09:30,5 ngày làm việc\nđơn,x,5 ngày\n");
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("note,received,term,due,certainty,due_at,error\nđơn,2026-08-17T09:30,5 ngày làm việc,2026-08-22,announced,2026-08-22T17:00,\nđơn,x,5 ngày,,,,\"received: found 'x'", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipe_ClosedByItsReader_EndsQuietly()
    {
        using Process process = Start("workdays", "add", "--csv", "-");
        process.StandardOutput.Close();
        await WriteUntilNobodyReads(process.StandardInput);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    /// <summary>The program runs without the tables of the system, in which letters stay as they were typed unless it composes them itself.</summary>
    [Fact]
    public async Task Report_OfAFieldInOtherLetters_IsOneRow()
    {
        using Process process = Start("report", "-", "--by", "field", "--period", "2024");
        await process.StandardInput.WriteAsync(
            "code,received_on,field\n000.00.01.H49-240301-0001,2024-03-01,Hộ tịch\n000.00.01.H49-240301-0002,2024-03-01,"
            + "Hộ tịch\n".Normalize(NormalizationForm.FormD));
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(["Hộ tịch,0,2", "Tổng cộng,0,2"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => string.Join(',', line.Split(',')[..3])));
    }

    private static async Task WriteUntilNobodyReads(StreamWriter input)
    {
        try
        {
            await input.WriteLineAsync("start,n");
            while (true)
            {
                await input.WriteLineAsync("2026-08-17,1");
            }
        }
        catch (IOException)
        {
            // The program has ended: what the test waits for.
        }
    }

    private static Process Start(params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "mongcai.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        return Process.Start(start)!;
    }
}
