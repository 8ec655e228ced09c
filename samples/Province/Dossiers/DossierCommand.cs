using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace Province.Dossiers;

/// <summary>What somebody wants done with a dossier, as JSON: <see cref="DossierAction"/> and what it needs; to file, no action and the submission.</summary>
internal sealed record DossierCommand(ActorKind By, DossierAction? Action = null, Submission? Submission = null, string? Text = null, long? Amount = null)
{
    private static readonly JsonSerializerOptions Options = new(DossierJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DossierJson.Options.TypeInfoResolver!, new DefaultJsonTypeInfoResolver()),
    };

    internal string Write() => JsonSerializer.Serialize(this, Options);

    /// <exception cref="FormatException">The text is no command.</exception>
    internal static DossierCommand Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<DossierCommand>(json, Options) ?? throw new JsonException("it is null.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new FormatException($"The text is no command: {error.Message}", error);
        }
    }

    /// <summary>Asks the law.</summary>
    /// <param name="dossier">The dossier as it stands; null where it is not filed.</param>
    /// <param name="at">When, in Vietnamese time.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <exception cref="FormatException">The command lacks something, is for a dossier that is not filed, or is not offered here.</exception>
    internal Decision Decide(Dossier? dossier, LocalDateTime at, DeadlineCalculator calculator)
    {
        EventStamp stamp = new(at, new Actor(By, "province"));
        return (dossier, Action) switch
        {
            (null, null) =>
                new Decision.Accepted([new DossierEvent.Filed(stamp, Submission ?? throw new FormatException("To file, a command needs a submission."))]),
            (null, _) => throw new FormatException("The dossier is not filed: file it first."),
            (_, null) => throw new FormatException("The dossier is filed already; a command on it needs an action."),
            ({ } filed, { } action) => Decide(filed, action, stamp, calculator),
        };
    }

    private Decision Decide(Dossier dossier, DossierAction action, EventStamp stamp, DeadlineCalculator calculator) => action switch
    {
        DossierAction.Accept => dossier.Accept(stamp, calculator),
        DossierAction.Transfer => dossier.Transfer(stamp, dossier.Submission.Competent, calculator),
        DossierAction.RequestSupplement => dossier.RequestSupplement(stamp, [Reason], Reason, calculator.Calendar),
        DossierAction.Supplement => dossier.Supplement(stamp, [], calculator),
        DossierAction.RequestPayment =>
            dossier.RequestPayment(
                stamp, Vnd.Of(Amount is > 0 and { } due ? due : throw new FormatException("A request for payment needs an amount above 0."))),
        DossierAction.ConfirmPayment => dossier.ConfirmPayment(stamp, calculator),
        DossierAction.Decide => dossier.Decide(stamp, new ResultDocument(Reason)),
        DossierAction.Refuse => dossier.Refuse(stamp, Reason),
        DossierAction.RefuseIntake => dossier.RefuseIntake(stamp, Reason),
        DossierAction.ReturnResult => dossier.ReturnResult(stamp, ReturnChannel.Counter),
        DossierAction.Withdraw => dossier.Withdraw(stamp, Text),
        DossierAction.Close => dossier.Close(stamp, Reason, calculator.Calendar),
        DossierAction.AddComponents or DossierAction.AssignTasks or DossierAction.CompleteTask or DossierAction.Reappoint or DossierAction.Stop
            or DossierAction.Resume
            or DossierAction.RequestCorrection or DossierAction.Adjust => throw new FormatException($"{action} is not offered by this sample."),
    };

    private string Reason => Text is { Length: > 0 } text ? text : throw new FormatException($"{Action} needs a text.");
}
