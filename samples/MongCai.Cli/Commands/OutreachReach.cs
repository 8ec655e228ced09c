using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Outreach;

namespace MongCai.Cli.Commands;

/// <summary><c>outreach reach</c>: what several channels reach together, with the bounds that no overlap can leave.</summary>
internal static class OutreachReach
{
    private const int Shares = 0;

    private static readonly Column[] Columns =
        [new("shares", "The share of the population that each channel reaches alone, from 0 to 1, with semicolons between, such as '0.40;0.25;0.10'.")];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "reach",
        "Estimate what several channels reach together as if each met people independently of the others, with the bounds that hold whatever the overlap.",
        Columns, [], (_, _) => Reach, streams);

    private static RowFunction Reach { get; } = new(["reach", "low", "high"], (row, results) =>
    {
        ReachEstimate estimate = ReachEstimate.Of(Read(row));
        results.AddShare((double)estimate.Value);
        results.AddShare((double)estimate.Low);
        results.AddShare((double)estimate.High);
    });

    private static List<decimal> Read(Row row)
    {
        List<decimal> shares = [];
        foreach (Range part in row[Shares].Split(';'))
        {
            shares.Add(FieldText.TryNumber(row[Shares][part], out decimal share) && share is >= 0 and <= 1
                ? share
                : throw row.Wrong(Shares, new(
                    "các tỷ lệ từ 0 đến 1, cách nhau bằng dấu chấm phẩy, như '0.40;0.25;0.10'",
                    "shares from 0 to 1 with semicolons between, such as '0.40;0.25;0.10'")));
        }

        return shares;
    }
}
