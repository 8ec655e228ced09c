using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences in which a filing is refused, in both languages and without personal data.</summary>
internal static class FilingRefusals
{
    internal static readonly BilingualText NoSet = new("Số bộ hồ sơ phải từ 1 trở lên.", "The number of sets must be 1 or more.");

    internal static readonly BilingualText EntryOfAnotherChannel = new(
        "Chỉ hồ sơ nộp trực tuyến mới ghi nơi nộp trực tuyến. Hãy để trống ô này, hoặc chọn nộp trực tuyến.",
        "Only online dossiers have a system of filing. Leave the system out, or choose online filing.");

    internal static BilingualText EntryNotOpen(OnlineEntry entry, LocalDate day, IReadOnlyList<OnlineEntry> open) => new(
        $"{entry.Name().Capitalized().Vietnamese} không nhận hồ sơ trực tuyến vào ngày {DateText.In(day).Vietnamese}. {FileThrough(open).Vietnamese}",
        $"{entry.Name().Capitalized().English} takes no online dossiers on {DateText.In(day).English}. {FileThrough(open).English}");

    internal static BilingualText NotInUse(Procedure procedure, LocalDate day) => new(
        $"Thủ tục {procedure.Code} không áp dụng vào ngày {DateText.In(day).Vietnamese}. Hãy tìm thủ tục đang có hiệu lực.",
        $"The procedure {procedure.Code} is not in use on {DateText.In(day).English}. Look for the one that is.");

    internal static BilingualText NoChannel(Procedure procedure) => new(
        $"Thủ tục {procedure.Code} chưa nêu cách nộp nào nên chưa nhận được hồ sơ. Hãy ghi các cách nộp vào thủ tục trước.",
        $"The procedure {procedure.Code} states no channel, so no dossier can be filed. Add its channels to the procedure first.");

    internal static BilingualText NotOffered(Procedure procedure, SubmissionChannel channel) => channel == SubmissionChannel.None
        ? new(
            $"Chưa chọn cách nộp hồ sơ; thủ tục {procedure.Code} nhận: {Offered(procedure, Language.Vietnamese)}.",
            $"No channel is chosen; the procedure {procedure.Code} offers: {Offered(procedure, Language.English)}.")
        : new(
            $"Thủ tục {procedure.Code} không nhận hồ sơ {channel.Filing().Vietnamese}; các cách nộp: {Offered(procedure, Language.Vietnamese)}.",
            $"The procedure {procedure.Code} does not offer '{channel.Filing().English}'; it offers: {Offered(procedure, Language.English)}.");

    internal static BilingualText OtherTimes(IReadOnlyList<string> stated) => stated.Count == 0
        ? new("Thủ tục không quy định thời hạn cho cách nộp này. Hãy để trống thời hạn.", "The procedure states no time for this channel. Leave the time out.")
        : new(
            $"Hãy nêu thời hạn áp dụng, một trong các thời hạn của cách nộp này: {List(stated)}.",
            $"Name the time that applies, one of those that the procedure states for the channel: {List(stated)}.");

    internal static BilingualText NoDueDate(ProcessingTime committed) => new(
        $"'{committed.Text}' không cho biết ngày hẹn. Hãy nêu một thời hạn như '10 ngày làm việc', hoặc để trống nếu cơ quan không cam kết.",
        $"'{committed.Text}' sets no due date. Expected a time such as '10 ngày làm việc', or nothing where the office promises none of its own.");

    internal static BilingualText LongerThanTheLaw(ProcessingTime committed, ProcessingTime legal) => new(
        $"Thời hạn cam kết '{committed.Text}' dài hơn thời hạn theo quy định '{legal.Text}'. Hãy ghi thời hạn bằng hoặc ngắn hơn.",
        $"The committed time '{committed.Text}' is longer than the statutory '{legal.Text}'. Give an equal or shorter one.");

    internal static BilingualText NotCompetent(AgencyCode agency, IReadOnlyList<AgencyReference> named)
    {
        string all = List([.. named.Select(other => $"{other.Code} {other.Name}")]);
        return new(
            $"Cơ quan {agency} không giải quyết thủ tục này; thẩm quyền thuộc {all}.", $"{agency} does not resolve this procedure; those that do are {all}.");
    }

    private static string Offered(Procedure procedure, Language language) => List([.. procedure.Channels.Select(terms => terms.Channel.Filing().In(language))]);

    private static BilingualText FileThrough(IReadOnlyList<OnlineEntry> open) => open.Count == 0
        ? new("Hãy nộp trực tiếp hoặc qua bưu chính công ích.", "File in person or by public post.")
        : new($"Hãy nộp qua {Either(open, " hoặc ", Language.Vietnamese)}.", $"File through {Either(open, " or ", Language.English)}.");

    private static string Either(IReadOnlyList<OnlineEntry> entries, string or, Language language) =>
        string.Join(or, entries.Select(entry => entry.Name().In(language)));

    private static string List(IReadOnlyList<string> items) => string.Join(", ", items.Select(item => $"'{item}'"));
}
