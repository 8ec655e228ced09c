using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Procedures;

/// <summary>Makes the channels of a national record, under which its processing times hang, and under those its fees.</summary>
internal static class NationalTerms
{
    internal static ChannelTerms[] Of(NationalRecord record) =>
    [
        .. record.Items("CACHTHUCTHUCHIEN", Channel).GroupBy(terms => terms.Channel).Select(same => new ChannelTerms
        {
            Channel = same.Key,
            Terms = [.. same.SelectMany(terms => terms.Terms)],
        }),
    ];

    private static ChannelTerms? Channel(NationalRecord item)
    {
        if (Known(item.Text("KENH")) is not { } channel)
        {
            item.ReportWhole($"has no KENH that is a channel: expected {WordList<SubmissionChannel>.NationalChoice}.");
            return null;
        }

        return new() { Channel = channel, Terms = item.Items("THOIGIAN", Term) };
    }

    /// <summary>The channel of a code, or of a text in any of its spellings, whatever its marks and capitals.</summary>
    private static SubmissionChannel? Known(string text) => WordList<SubmissionChannel>.FindNational(text)
        ?? WordList<SubmissionChannel>.Members.Cast<SubmissionChannel?>()
            .FirstOrDefault(channel => WordList<SubmissionChannel>.Texts(channel!.Value).Any(known => VietnameseText.Fold(known) == VietnameseText.Fold(text)));

    private static StatedTerm Term(NationalRecord item)
    {
        ProcessingTime time = ProcessingTime.FromText(Joined(item.Text("THOIGIANGIAIQUYET"), item.Text("DONVITINH")));
        if (time.Unit == TimeUnit.Unparsed)
        {
            item.Report("THOIGIANGIAIQUYET", time.Text, "is kept as text: no due date can be computed from it.");
        }

        return new() { Time = time, Description = item.Text("MOTA"), Fees = item.Items("PHILEPHI", Fee) };
    }

    private static FeeLine Fee(NationalRecord item)
    {
        FeeLine line = FeeLine.FromText(Joined(item.Text("SOTIEN"), item.Text("DONVI"))) with
        {
            Code = item.Text("MAPHILEPHI"),
            Description = item.Text("MOTA"),
            FileName = item.Text("TENTEP"),
            Url = item.Text("URL"),
        };
        if (line.Amount is null && line.Text.Length > 0)
        {
            item.Report("SOTIEN", line.Text, "is kept as text: it does not state one sum.");
        }

        return line;
    }

    private static string Joined(string amount, string unit) => amount.Length > 0 && unit.Length > 0 ? $"{amount} {unit}" : amount + unit;
}
