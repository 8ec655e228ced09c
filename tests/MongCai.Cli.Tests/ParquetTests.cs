using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Conventions;
using ParquetFiles;
using ParquetFiles.Columns;

namespace MongCai.Cli.Tests;

public sealed partial class ParquetTests : IDisposable
{
    private static readonly string Page = Repository.Read("samples", "ParquetFiles", "README.md");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mongcai-");
    private readonly TemporaryFile key = new("0123456789abcdef0123456789abcdef\n");

    private string File => Path.Combine(folder.FullName, "out.parquet");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        key.Dispose();
    }

    [Fact]
    public async Task Facts_ByTheQueryOfThePage_AreTheFiguresOfTheReport()
    {
        string rows = Rows(count: RowGroups.Rows + 5000);
        await WriteFacts(rows);

        string[] lines = Cli.Run("report - --period 2024 --by agency", rows).Lines();
        string query = Query().Match(Page).Groups["sql"].Value.Replace("facts.parquet", File, StringComparison.Ordinal);

        Assert.Equal(WholeColumns(lines), Ask(query).Select(row => string.Join(',', row)));
        Assert.Equal([["2"]], Ask($"SELECT max(row_group_id) + 1 FROM parquet_metadata('{File}')"));
    }

    [Fact]
    public async Task Facts_OfEveryColumn_AreReadBackAsTheyAre()
    {
        await WriteFacts(DossierFiles.Ndjson);

        Assert.Equal(
            [
                ["000.00.01.H49-240301-0001", "2024-03-08", "2024-03-05", "resolved", "cb-02", "quầy 1", "district", "Hộ tịch", "full", "True", "True", "20000", "True", "False"],
                ["000.00.01.H49-240301-0002", "2024-03-04", "2024-03-06", "resolved", "", "quầy 3", "district", "Chứng thực", "", "False", "False", "4000", "", "True"],
                ["000.01.22.H49-240402-0001", "2024-04-10", "2024-04-09", "resolved", "", "", "communal", "Hộ tịch", "", "True", "", "0", "", "False"],
                ["000.01.22.H49-240403-0002", "2024-05-03", "", "", "", "", "communal", "Hộ tịch", "", "", "", "0", "", "False"],
            ],
            Ask($"SELECT code, due_on, ended_on, outcome, officer, counter, level, field, online_level, components_digitized, paid_cashless, paid_amount, satisfied, complaint FROM '{File}'"));
    }

    [Fact]
    public async Task Columns_AreThoseOfThePage()
    {
        await WriteFacts(DossierFiles.Ndjson);
        string[][] facts = ColumnsOf(File);
        await WriteEvents(many: 10);

        Assert.Equal(Documented(), [.. facts, .. ColumnsOf(File)]);
    }

    [Fact]
    public async Task Events_OfRandomLives_AreAllThereInOrderAndWithoutPersonalData()
    {
        const int many = 300;
        await WriteEvents(many);

        IReadOnlyList<MongCai.Domain.Dossiers.Dossier> lives = RandomLives.Of(many);
        Assert.Equal(
            [[Text(lives.Sum(life => life.Events.Count)), Text(many), "0"]],
            Ask($"SELECT count(*), count(DISTINCT dossier), count(*) FILTER (activity = 'filed' AND number <> 1) FROM '{File}'"));
        Assert.Equal(
            lives.SelectMany(life => life.Events).Select(step => step.Stamp.At.ToString("uuuu-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
            Ask($"SELECT strftime(happened_at, '%Y-%m-%d %H:%M:%S.%f') FROM '{File}'").Select(row => row[0]));
        string all = string.Join('\n', Ask($"SELECT * FROM '{File}'").Select(row => string.Join('\t', row)));
        Assert.All(RandomLives.Secrets, secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Rows_AreWrittenWhileLaterOnesAreStillToCome()
    {
        using MemoryStream stream = new();
        long writtenBefore = 0;
        DossierFacts[] some = [.. DossierRows.Read(new MemoryStream(Encoding.UTF8.GetBytes(DossierFiles.Ndjson)))];
        IEnumerable<DossierFacts> Endless()
        {
            for (int row = 0; row <= 2 * RowGroups.Rows; row++)
            {
                writtenBefore = row == 2 * RowGroups.Rows ? stream.Length : 0;
                yield return some[row % some.Length];
            }
        }

        long rows = await RowGroups.WriteAsync(stream, FactColumns.All, Endless());

        Assert.Equal((2 * RowGroups.Rows) + 1, rows);
        Assert.InRange(writtenBefore, 1000, stream.ToArray().Length - 1);
    }

    [Fact]
    public async Task WrongLine_IsNamedAndLeavesNoFile()
    {
        (int code, string error) = await Run(DossierFiles.Ndjson + """{"code":"000.00.01.H49-240301-0009"}""", "facts", "--out", File, "-");

        Assert.Equal(2, code);
        Assert.Contains("line 6", error, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task Bytes_ThatAreNoText_LeaveNoFile()
    {
        (int code, string error) = await Run([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], "facts", "--out", File, "-");

        Assert.Equal(2, code);
        Assert.StartsWith("parquet: ", error, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("facts --out x.parquet")]
    [InlineData("events --out x.parquet trails.ndjson")]
    public async Task OtherWords_AreToldWhatIsExpected(string words)
    {
        (int code, string error) = await Run("", words.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains($"Found '{words}'; {Request.Usage}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlaceThatIsNotThere_IsNamed()
    {
        string nowhere = Path.Combine(folder.FullName, "none", "out.parquet");

        (int code, string error) = await Run(DossierFiles.Ndjson, "facts", "--out", nowhere, "-");

        Assert.Equal(2, code);
        Assert.Contains($"The file '{nowhere}' cannot be written: ", error, StringComparison.Ordinal);
    }

    private async Task WriteFacts(string rows) => AssertWritten(await Run(rows, "facts", "--out", File, "-"));

    private async Task WriteEvents(int many) =>
        AssertWritten(await Run(RandomLives.Lines(RandomLives.Of(many)), "events", "--out", File, "--key-file", key.Path, "-"));

    private static void AssertWritten((int Code, string Error) answer)
    {
        Assert.True(answer.Error.StartsWith("parquet: rows written: ", StringComparison.Ordinal), answer.Error);
        Assert.Equal(0, answer.Code);
    }

    private static Task<(int Code, string Error)> Run(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    private static async Task<(int Code, string Error)> Run(byte[] input, params string[] args)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using StandardStreams streams = new(new MemoryStream(input), Stream.Null, error);
        return (await Request.RunAsync(args, streams), error.ToString());
    }

    private static string[][] Ask(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Text(reader.GetValue(column)))]);
        }

        return [.. rows];
    }

    private static string[][] ColumnsOf(string file) =>
        Ask($"SELECT column_name, column_type, if(repetition_type = 'OPTIONAL', 'yes', 'no') FROM (DESCRIBE SELECT * FROM '{file}') JOIN parquet_schema('{file}') ON name = column_name ORDER BY column_id")
            is { Length: > 0 } found ? found : throw new InvalidOperationException("No columns.");

    private static string[][] Documented() =>
        [.. ColumnRow().Matches(Page).Select(row => (string[])[row.Groups["name"].Value, row.Groups["type"].Value, row.Groups["null"].Value])];

    /// <summary>The lines of a report but for its percentages and its sum.</summary>
    private static string[] WholeColumns(string[] lines)
    {
        string[] heads = lines[0].Split(',');
        int[] kept = [.. Enumerable.Range(0, heads.Length).Where(column => !heads.Contains(heads[column] + "-part"))];
        return [.. lines[1..^1].Select(line => string.Join(',', kept.Select(column => line.Split(',')[column])))];
    }

    /// <summary>Generated dossiers of two years, the same in every run, as CSV.</summary>
    private static string Rows(int count)
    {
        Random random = new(20);
        StringBuilder rows = new("code,received_on,due_on,ended_on,outcome,counts_as_overdue,channel,components_digitized,reuses_data,due_amount,paid_amount,payment_method,satisfied\n");
        for (int number = 1; number <= count; number++)
        {
            rows.Append(Row(number, random));
        }

        return rows.ToString();
    }

    private static string Row(int number, Random random)
    {
        DateOnly received = new DateOnly(2023, 7, 1).AddDays(random.Next(600));
        int paid = random.Next(3) * 10_000;
        return string.Join(
            ',',
            $"000.{Text(random.Next(10, 20))}.01.H49-{received.ToString("yyMMdd", CultureInfo.InvariantCulture)}-{number.ToString("D6", CultureInfo.InvariantCulture)}",
            Day(received),
            random.Next(10) == 0 ? "" : Day(received.AddDays(random.Next(30))),
            random.Next(8) == 0 ? "," : $"{Day(received.AddDays(random.Next(40)))},{Pick(random, "", "resolved", "withdrawn", "stopped")}",
            Pick(random, "", "", "", "true", "false"),
            Pick(random, "", "in-person", "online", "online", "postal"),
            Pick(random, "", "true", "false"),
            Pick(random, "", "true"),
            Text(paid),
            Text(paid),
            paid == 0 ? "" : Pick(random, "cash", "card-terminal", "national-portal"),
            Pick(random, "", "true", "false")) + "\n";
    }

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Text(object value) => value is DateOnly day ? Day(day) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<type>[A-Z]+) \| (?<null>yes|no) \|", RegexOptions.Multiline)]
    private static partial Regex ColumnRow();
}
