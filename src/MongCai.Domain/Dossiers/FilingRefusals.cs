using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences in which a filing is refused, in both languages and without personal data.</summary>
internal static class FilingRefusals
{
    internal static readonly BilingualText NoSet = new("Hồ sơ phải có ít nhất một bộ.", "A dossier has one set of papers or more.");

    internal static readonly BilingualText EntryOfAnotherChannel = new(
        "Chỉ hồ sơ nộp trực tuyến mới có nơi nộp trực tuyến. Hãy để trống, hoặc chọn nộp trực tuyến.",
        "Only an online dossier comes through an online system. Leave it out, or file online.");

    internal static BilingualText EntryNotOpen(OnlineEntry entry, LocalDate day, IReadOnlyList<OnlineEntry> open) => new(
        $"{entry.Name().Capitalized().Vietnamese} không nhận hồ sơ trực tuyến vào ngày {DateText.Day(day)}; được nộp qua {Names(open, Language.Vietnamese)}.",
        $"{entry.Name().Capitalized().English} takes no online dossiers on {DateText.Day(day)}; they are filed through {Names(open, Language.English)}.");

    internal static BilingualText NotInUse(Procedure procedure, LocalDate day) => new(
        $"Thủ tục {procedure.Code} không áp dụng vào ngày {DateText.Day(day)}. Hãy tìm thủ tục đang có hiệu lực.",
        $"The procedure {procedure.Code} is not in use on {DateText.Day(day)}. Look for the one that is.");

    internal static BilingualText NotOffered(Procedure procedure, SubmissionChannel channel) => new(
        $"Thủ tục {procedure.Code} không tiếp nhận '{channel.Filing().Vietnamese}'; {Offered(procedure, Language.Vietnamese, "chưa nêu cách nộp nào", "tiếp nhận")}.",
        $"The procedure {procedure.Code} does not offer '{channel.Filing().English}'; it offers {Offered(procedure, Language.English, "no channel", "")}.");

    internal static BilingualText OtherTimes(IReadOnlyList<string> stated) => stated.Count == 0
        ? new("Thủ tục không quy định thời hạn cho cách nộp này; không nêu thời hạn nào.", "The procedure states no time for this channel; name none.")
        : new($"Hãy nêu thời hạn áp dụng, một trong các thời hạn của cách nộp này: {List(stated)}.", $"Name the time that applies, one of those that the procedure states for the channel: {List(stated)}.");

    internal static BilingualText NoDueDate(ProcessingTime committed) => new(
        $"'{committed.Text}' không cho biết ngày hẹn. Hãy nêu một thời hạn như '10 ngày làm việc', hoặc để trống nếu cơ quan không cam kết.",
        $"'{committed.Text}' sets no due date. Expected a time such as '10 ngày làm việc', or nothing where the office promises none of its own.");

    internal static BilingualText LongerThanTheLaw(ProcessingTime committed, ProcessingTime legal) => new(
        $"Thời hạn cam kết '{committed.Text}' dài hơn thời hạn theo quy định, '{legal.Text}'.",
        $"'{committed.Text}' is longer than the law allows, '{legal.Text}'.");

    internal static BilingualText NotCompetent(AgencyCode agency, IReadOnlyList<AgencyReference> named)
    {
        string all = List([.. named.Select(other => $"{other.Code} {other.Name}")]);
        return new(
            $"Cơ quan {agency} không giải quyết thủ tục này; thẩm quyền thuộc {all}.", $"{agency} does not settle this procedure; those that do are {all}.");
    }

    private static string Offered(Procedure procedure, Language language, string none, string verb) =>
        procedure.Channels.Count == 0 ? none : $"{verb} {List([.. procedure.Channels.Select(terms => terms.Channel.Filing().In(language))])}".TrimStart();

    private static string Names(IReadOnlyList<OnlineEntry> entries, Language language) => List([.. entries.Select(entry => entry.Name().In(language))]);

    private static string List(IReadOnlyList<string> items) => string.Join(", ", items.Select(item => $"'{item}'"));
}
