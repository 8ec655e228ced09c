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
        SubmissionChannel channel = VietnameseText.Fold(item.Text("KENH")) switch
        {
            "1" or "truc tiep" => SubmissionChannel.InPerson,
            "2" or "truc tuyen" => SubmissionChannel.Online,
            "3" or "buu chinh" or "buu chinh cong ich" or "dich vu buu chinh" => SubmissionChannel.Postal,
            _ => SubmissionChannel.None,
        };
        if (channel == SubmissionChannel.None)
        {
            item.ReportWhole("has no KENH that is a channel: expected 1, 2 or 3.");
            return null;
        }

        return new() { Channel = channel, Terms = item.Items("THOIGIAN", Term) };
    }

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
