namespace MongCai.Domain.Procedures;

/// <summary>The names of channels, levels of online service, kinds of fees and matches in both languages, as the file procedure-names.csv has them.</summary>
public static class ProcedureNames
{
    /// <summary>The name of a channel, such as <c>trực tiếp</c>, "in person".</summary>
    public static BilingualText Name(this SubmissionChannel channel) => WordList<SubmissionChannel>.Name(channel);

    /// <inheritdoc cref="Name(SubmissionChannel)"/>
    public static string Name(this SubmissionChannel channel, Language language) => channel.Name().In(language);

    /// <summary>The name of a level of online service, such as <c>toàn trình</c>, "wholly online".</summary>
    public static BilingualText Name(this OnlineServiceLevel level) => WordList<OnlineServiceLevel>.Name(level);

    /// <inheritdoc cref="Name(OnlineServiceLevel)"/>
    public static string Name(this OnlineServiceLevel level, Language language) => level.Name().In(language);

    /// <summary>The name of a kind of fee, such as <c>lệ phí</c>, "charge".</summary>
    public static BilingualText Name(this FeeKind kind) => WordList<FeeKind>.Name(kind);

    /// <inheritdoc cref="Name(FeeKind)"/>
    public static string Name(this FeeKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of what a search matched, such as <c>tên thủ tục</c>, "name".</summary>
    public static BilingualText Name(this MatchRank rank) => WordList<MatchRank>.Name(rank);

    /// <inheritdoc cref="Name(MatchRank)"/>
    public static string Name(this MatchRank rank, Language language) => rank.Name().In(language);

    /// <summary>The name of how a word matched, such as <c>chữ viết tắt</c>, "initials".</summary>
    public static BilingualText Name(this WordMatchKind match) => WordList<WordMatchKind>.Name(match);

    /// <inheritdoc cref="Name(WordMatchKind)"/>
    public static string Name(this WordMatchKind match, Language language) => match.Name().In(language);
}
