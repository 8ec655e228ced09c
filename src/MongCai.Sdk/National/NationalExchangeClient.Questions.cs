namespace MongCai.Sdk.National;

/// <content>The services of questions and replies. Neither is known to have a key, so that nothing is sent twice by itself.</content>
public partial class NationalExchangeClient
{
    /// <summary>
    /// Lists the questions that citizens asked the agency on the national portal (<c>LayDanhSachHoiDapGuiTuDVCQG</c>). They hold personal data.
    /// </summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalQuestion>>> ListQuestionsAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDanhSachHoiDapGuiTuDVCQG", NationalJson.Context.NationalQuestion, cancellationToken);

    /// <summary>Lists the questions that agencies wrote themselves (<c>LayDanhSachHoiDapBoCoQuan</c>).</summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalQuestion>>> ListAgencyQuestionsAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDanhSachHoiDapBoCoQuan", NationalJson.Context.NationalQuestion, cancellationToken);

    /// <summary>Lists the replies to a question (<c>LayNoiDungTraLoiTheoCauHoi</c>).</summary>
    /// <param name="questionId">The identifier of the question.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NationalAnswer<IReadOnlyList<QuestionReply>>> ListRepliesAsync(string questionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(questionId);
        return ListAsync("LayNoiDungTraLoiTheoCauHoi", [("cauhoiid", questionId)], NationalJson.Context.QuestionReply, cancellationToken);
    }

    /// <summary>Pushes questions that an agency wrote itself (<c>DongBoHoiDap</c>).</summary>
    /// <exception cref="ArgumentException">There is no question; nothing was sent.</exception>
    public virtual Task<DeliveryOutcome> PushQuestionsAsync(IReadOnlyList<AgencyQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentOutOfRangeException.ThrowIfZero(questions.Count, $"{nameof(questions)}.{nameof(questions.Count)}");
        return DeliverAsync(Connection.BringListAsync("DongBoHoiDap", questions, NationalJson.Context.AgencyQuestion, cancellationToken));
    }

    /// <summary>Pushes replies to questions of citizens (<c>DongBoKetQuaHoiDapGuiTuDVCQG</c>).</summary>
    /// <exception cref="ArgumentException">There is no reply; nothing was sent.</exception>
    public virtual Task<DeliveryOutcome> PushRepliesAsync(IReadOnlyList<QuestionReply> replies, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(replies);
        ArgumentOutOfRangeException.ThrowIfZero(replies.Count, $"{nameof(replies)}.{nameof(replies.Count)}");
        return DeliverAsync(Connection.BringListAsync("DongBoKetQuaHoiDapGuiTuDVCQG", replies, NationalJson.Context.QuestionReply, cancellationToken));
    }
}
