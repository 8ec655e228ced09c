using System.Security.Cryptography;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;

namespace MongCai.Portal;

/// <summary>What a portal serves and by which rules. What has a default is a portal that works.</summary>
/// <remarks>Functions and tables are compared by reference.</remarks>
public sealed record PortalServiceOptions
{
    /// <summary>The procedures.</summary>
    public required ProcedureCatalogue Catalogue { get; init; }

    /// <summary>The agencies.</summary>
    public required AgencyRegister Agencies { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>The hours and the way of counting; the official ones by default.</summary>
    public DeadlineCalculator Deadlines { get; init; } = DeadlineCalculator.Standard;

    /// <summary>The fees; the built-in ones by default.</summary>
    public FeeSchedule Fees { get; init; } = FeeSchedule.BuiltIn;

    /// <summary>The days on which online systems take dossiers; the official ones by default.</summary>
    public OnlineEntries Entries { get; init; } = OnlineEntries.Official;

    /// <summary>The account that fees are paid to; null, the default, for payments without a VietQR text.</summary>
    public VietQrBeneficiary? Beneficiary { get; init; }

    /// <summary>The series of receipts of a year; by default of the symbols <c>EBL01</c> and <c>26TAA</c>, with the year's two digits.</summary>
    public Func<int, ReceiptSeries> Receipts { get; init; } = year => ReceiptSeries.Of("EBL01", Invariant($"{year % 100:00}TAA"), year);

    /// <summary>Who collects fees and issues receipts; by default a generated one.</summary>
    public ReceiptCollector Collector { get; init; } = new("Đơn vị thu minh họa", "0100000000", "");

    /// <summary>The questionnaire of the survey; by default the official one of five levels over all.</summary>
    public Questionnaire Questionnaire { get; init; } = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("overall/2019"))!;

    /// <summary>Gives what an agency publishes of its officers, which can be no more than Decree 118/2025/NĐ-CP Art 9.8 allows; by default of nobody.</summary>
    public Func<AgencyCode, IReadOnlyList<PublishedOfficer>> Staff { get; init; } = _ => [];

    /// <summary>Makes random bytes; by default those of the operating system. Tokens and secrets come from here.</summary>
    public Func<int, byte[]> Random { get; init; } = RandomNumberGenerator.GetBytes;

    /// <summary>The page that look-up links lead to: https, or http on loopback, without query.</summary>
    public Uri LookupAddress { get; init; } = new("https://example.vn/q");

    /// <summary>The page that payment links lead to; the token follows it. https, or http on loopback, without query.</summary>
    public Uri PaymentAddress { get; init; } = new("https://example.vn/p");

    /// <summary>How long an access token is good for; an hour by default.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long an idempotency key is remembered; a week by default. After it, the key is as one that was never used. The key of an upload is so already
    /// when the upload is gone and no file came of it.
    /// </summary>
    public TimeSpan KeyLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long a draft is kept, at the least, after it was last saved; 90 days by default. No decree sets a time: it is for who runs the portal to
    /// choose.
    /// </summary>
    public TimeSpan DraftLifetime { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How long an upload is kept, at the least, after its last bytes came; a day by default. The file that it became is kept for good.</summary>
    public TimeSpan UploadLifetime { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The most bytes of a body of JSON; 1 MiB by default. A host of MongCai.AspNetCore reads 2 MiB and no more.</summary>
    public int MaxBody { get; init; } = 1 << 20;

    /// <summary>The most characters of a text in a body; 4,000 by default.</summary>
    public int MaxText { get; init; } = 4000;

    /// <summary>The most items of a list in a body; 500 by default.</summary>
    public int MaxItems { get; init; } = 500;

    /// <summary>The most webhooks of a client; 20 by default.</summary>
    public int MaxWebhooks { get; init; } = 20;

    /// <summary>The most bytes of an upload that are taken at a time; 1 MiB by default. A host of MongCai.AspNetCore reads 2 MiB and no more.</summary>
    public int ChunkSize { get; init; } = 1 << 20;

    /// <summary>The most bytes of a file; 32 MiB by default.</summary>
    public long MaxFileSize { get; init; } = 32 << 20;

    /// <summary>When a webhook that failed is tried again, counted from the attempt before; after the last it is given up.</summary>
    public IReadOnlyList<TimeSpan> WebhookBackoff { get; init; } =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>How long a webhook that was given up is kept for whoever looks into it; 30 days by default.</summary>
    public TimeSpan GivenUpWebhookLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Names the record, nothing of what it holds.</summary>
    public override string ToString() => nameof(PortalServiceOptions);
}
