using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Form 01, the receipt and appointment slip (<i>giấy tiếp nhận hồ sơ và hẹn trả kết quả</i>), in two copies.</summary>
/// <remarks>Compares <see cref="Components"/> by reference.</remarks>
/// <example>
/// <code>
/// FormIssuer issuer = new("Trung tâm Phục vụ hành chính công", "Móng Cái", "quầy 3");
/// PrintedForm form = AppointmentSlip.From(dossier, issuer).Print(FormSettings.For(new LocalDate(2026, 8, 26)));
/// Console.WriteLine($"{form.Number}: {form.Title}");
/// // 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<AppointmentSlip>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record AppointmentSlip
{
    private AppointmentSlip(FormIssuer issuer, Dossier dossier)
    {
        Issuer = issuer;
        Subject = FormSubject.Of(dossier);
        Components = dossier.AsAccepted().Components;
        Sets = dossier.Submission.Sets;
        ProcessingTime = dossier.Submission.ProcessingTime;
        ReceivedAt = dossier.AcceptedAt
            ?? throw new InvalidOperationException($"The dossier {dossier.Code} is {dossier.State}: a slip is given on acceptance.");
        CommittedTime = dossier.Submission.CommittedTime;
        (DueAt, DueOn) = (dossier.FirstDueAt, dossier.FirstDueOn);
        (LegalDueAt, LegalDueOn) = (dossier.FirstLegalDueAt, dossier.FirstLegalDueOn);
    }

    /// <summary>Fills the slip from a dossier.</summary>
    /// <param name="dossier">A dossier that is accepted.</param>
    /// <param name="issuer">The one-stop shop.</param>
    /// <exception cref="InvalidOperationException">The dossier is not accepted.</exception>
    public static AppointmentSlip From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        return new(issuer, dossier);
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>The components as received, whatever was added since.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>The number of sets.</summary>
    public int Sets { get; }

    /// <summary>The processing time of the procedure.</summary>
    public ProcessingTime ProcessingTime { get; }

    /// <summary>When the dossier was received.</summary>
    public LocalDateTime ReceivedAt { get; }

    /// <summary>The time that the office commits itself to; null where it promises none of its own.</summary>
    public ProcessingTime? CommittedTime { get; }

    /// <summary>When the result is to be returned; null where the procedure sets no time, or states it in words that a person must read.</summary>
    public LocalDateTime? DueAt { get; }

    /// <summary>The day on which the result is to be returned, to which 24:00 belongs; null where the procedure sets no time.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>When the law asks for the result at the latest; null where the office promises no time of its own.</summary>
    public LocalDateTime? LegalDueAt { get; }

    /// <summary>The day on which the law asks for the result at the latest; null where the office promises no time of its own.</summary>
    public LocalDate? LegalDueOn { get; }

    /// <summary>Where the applicant will receive the result.</summary>
    public string ResultPlace { get; init; } = "";

    /// <summary>The fees and charges, in words; null to leave a blank.</summary>
    public string? FeeNote { get; init; }

    /// <summary>Whether the fees and charges are paid; null to leave a blank.</summary>
    public bool? IsPaid { get; init; }

    /// <summary>Where the dossier stands in the register; null to leave a blank.</summary>
    public BookEntry? Book { get; init; }

    /// <summary>True for the copy that the one-stop shop keeps; false for the applicant's.</summary>
    public bool IsKept { get; init; }

    /// <summary>Prints both copies (<i>liên</i>): the one that is kept, and the applicant's.</summary>
    public IReadOnlyList<PrintedForm> PrintCopies(FormSettings settings) =>
        [(this with { IsKept = true }).Print(settings), (this with { IsKept = false }).Print(settings)];

    /// <summary>Prints the copy that <see cref="IsKept"/> says.</summary>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(nameof(AppointmentSlip), Issuer, settings, ReceivedAt, [.. Items(settings.Language)], FormWords.Filer, FormWords.Receiver)
        {
            Copy = Copy,
            IsKept = IsKept,
        };
    }

    private IEnumerable<FormItem> Items(Language language)
    {
        foreach (FormItem item in FormWords.Subject(Subject, hasEmail: true))
        {
            yield return item;
        }

        yield return ComponentTable(language);
        yield return new FormItem.Field(new("Số lượng hồ sơ (bộ)", "Number of sets"), Invariant($"{Sets}"));
        yield return new FormItem.Field(new("Thời gian giải quyết theo quy định", "Processing time by regulation"), ProcessingTime.Text);
        if (CommittedTime is { } committed)
        {
            yield return new FormItem.Field(new("Thời gian giải quyết cam kết", "Processing time committed to"), committed.Text);
        }

        yield return new FormItem.Field(FormWords.ReceivedAt, FormWords.Moment(ReceivedAt, language));
        yield return new FormItem.Field(
            new("Thời gian trả kết quả", "Result due at"),
            DueAt is null && ProcessingTime.Unit == TimeUnit.Unparsed ? DeadlineOutcome.Unparsed.Notice.In(language) : FormWords.Due(DueAt, DueOn, language),
            DueAt is null ? FieldSize.Line : FieldSize.Large);
        if (LegalDueAt is not null)
        {
            yield return new FormItem.Field(
                new("Thời hạn trả kết quả theo quy định", "Result due by regulation at"), FormWords.Due(LegalDueAt, LegalDueOn, language));
        }

        yield return new FormItem.Field(new("Đăng ký nhận kết quả tại", "Result to be received at"), ResultPlace);
        yield return new FormItem.Field(FormWords.Fees, FeeNote ?? "", FieldSize.Half);
        yield return new FormItem.Field(new("Tình trạng nộp", "State of payment"), StateOfPayment.In(language), FieldSize.Half);
        yield return new FormItem.Field(
            new("Vào sổ theo dõi hồ sơ, quyển số", "Register, book no."),
            Book is { } book ? $"{book.Book}; {FormWords.Serial.In(language)} {book.Serial.ToString("00", CultureInfo.InvariantCulture)}" : "");
        yield return new FormItem.Field(FormWords.Contact, Issuer.Contact);
    }

    private BilingualText Copy => IsKept ? new("Liên 1: Lưu", "Copy 1: kept on file") : new("Liên 2: Giao người nộp hồ sơ", "Copy 2: for the applicant");

    private BilingualText StateOfPayment => IsPaid switch
    {
        true => new("đã nộp", "paid"),
        false => new("chưa nộp", "not paid yet"),
        null => new("", ""),
    };

    private FormItem.Table ComponentTable(Language language) => new(
        new("Thành phần hồ sơ", "Components of the dossier"),
        [FormWords.Serial, new("Tên giấy tờ", "Name"), new("Bản chính", "Originals"), new("Bản sao", "Copies"), new("Loại", "Kind")],
        [.. Components.Select((component, index) => new[]
        {
            Invariant($"{index + 1}"), component.Name, Invariant($"{component.Originals}"), Invariant($"{component.Copies}"),
            component.Source.Name().Capitalized().In(language),
        })]);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(AppointmentSlip),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(Components), Components), (nameof(Sets), Sets),
        (nameof(ProcessingTime), ProcessingTime), (nameof(ReceivedAt), ReceivedAt), (nameof(CommittedTime), CommittedTime), (nameof(DueAt), DueAt),
        (nameof(DueOn), DueOn), (nameof(LegalDueAt), LegalDueAt), (nameof(LegalDueOn), LegalDueOn), (nameof(ResultPlace), ResultPlace),
        (nameof(FeeNote), FeeNote), (nameof(IsPaid), IsPaid), (nameof(Book), Book), (nameof(IsKept), IsKept));
}
