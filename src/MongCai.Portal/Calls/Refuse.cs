using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>The problems that a portal answers with. None repeats what was sent, where that may be personal data.</summary>
internal static class Refuse
{
    internal static PortalRefusal UnknownVersion() =>
        Problem(
            400,
            ProblemTypes.UnknownVersion,
            "Unknown version",
            $"This portal speaks the version {PortalHeaders.Version} of the contract. Send it in {PortalHeaders.ApiVersion}, or leave the header out.");

    internal static PortalRefusal Unauthorized() =>
        Problem(
            401,
            ProblemTypes.Unauthorized,
            "Unauthorized",
            $"The access token is missing, wrong or expired. Ask {PortalOperations.TokenPath} for one.",
            ("WWW-Authenticate", "Bearer"));

    internal static PortalRefusal WrongScope(string scope) =>
        Problem(
            403,
            ProblemTypes.WrongScope,
            "Wrong scope",
            $"The access token does not carry the scope '{scope}'. Ask for a token with it.",
            ("WWW-Authenticate", $"Bearer error=\"insufficient_scope\", scope=\"{scope}\""));

    internal static PortalRefusal NotFound() =>
        Problem(404, ProblemTypes.NotFound, "Not found", "There is no such resource, or it is another agency's.");

    /// <summary>No fee is known, which is not the same as none.</summary>
    internal static PortalRefusal UnknownFee(BilingualText why) => Problem(404, ProblemTypes.NotFound, "Not found", why.English);

    internal static PortalRefusal WrongOffset(long offset) =>
        Problem(
            409,
            "about:blank",
            "Wrong offset",
            Invariant($"The next bytes of this upload belong at {offset}."),
            (PortalHeaders.UploadOffset, Invariant($"{offset}")));

    internal static PortalRefusal Changed(long version) =>
        Problem(
            412,
            ProblemTypes.PreconditionFailed,
            "Changed meanwhile",
            "The resource was changed since it was read. Read it again.",
            ("ETag", EntityTags.Of(version)));

    internal static PortalRefusal TooLarge(long most) =>
        Problem(413, ProblemTypes.TooLarge, "Too large", Invariant($"At most {most} bytes are taken here."));

    internal static PortalRefusal BeyondTheEnd(long size) =>
        Problem(
            416,
            "about:blank",
            "Range not satisfiable",
            Invariant($"The part begins after the end of the file, which has {size} bytes."),
            ("Content-Range", Invariant($"bytes */{size}")));

    internal static PortalRefusal WrongMediaType(string expected) =>
        Problem(415, "about:blank", "Unsupported media type", $"The body is expected as {expected}, in UTF-8.");

    internal static PortalRefusal Missing(string header) =>
        Problem(428, ProblemTypes.PreconditionRequired, "Precondition required", $"This operation needs the header {header}.");

    internal static PortalRefusal KeyReused() =>
        Problem(422, ProblemTypes.KeyReused, "Key reused", "The key was used for another request. Make a new one for each thing to be done.");

    internal static PortalRefusal HashMismatch() =>
        Problem(
            422,
            ProblemTypes.HashMismatch,
            "Hash mismatch",
            "The bytes do not have the SHA-256 that was announced. The upload was deleted: begin another one.");

    /// <summary>
    /// The trail in the store is not the one that was written. The answer, which goes to who may see the dossier, names it; the alarm does not.
    /// </summary>
    internal static PortalRefusal Damaged(StoredDocument document, string how)
    {
        string detail = $"The audit trail of the dossier {document.Id} is {how}: it was changed since it was written. Nothing is made of it; the portal's operators have to restore it.";
        return new(new Problem { Type = ProblemTypes.RecordDamaged, Title = "Damaged record", Status = 500, Detail = detail })
        {
            Alarm = $"The audit trail of a dossier is {how}: it was changed since it was written.",
        };
    }

    internal static PortalRefusal Field(string field, string detail) =>
        new(new Problem
        {
            Type = ProblemTypes.Validation,
            Title = "Wrong fields",
            Status = 422,
            Detail = "Fields of the request are wrong.",
            Errors = [new FieldError { Field = field, Detail = detail }],
        });

    internal static PortalRefusal Legal(Decision.Refused refused) =>
        Legal(refused.Reason, refused.Citation, CommandNames.Of(refused.Allowed));

    internal static PortalRefusal Legal(PaymentDecision.Refused refused) => Legal(refused.Reason, refused.Citation, KebabOf(refused.Allowed));

    internal static PortalRefusal Legal(PaymentState state, BilingualText reason) => Legal(reason, null, KebabOf(PaymentLifecycle.AllowedIn(state)));

    internal static PortalRefusal Legal(BilingualText reason) => Legal(reason, null, []);


    private static PortalRefusal Legal(BilingualText reason, LegalCitation? citation, IReadOnlyList<string> allowed) =>
        Legal(new LegalRefusal { Reason = reason.English, ReasonVietnamese = reason.Vietnamese, Citation = citation, Allowed = allowed });

    private static IReadOnlyList<string> KebabOf(IReadOnlyList<PaymentAction> actions) => [.. actions.Select(action => CommandNames.Kebab(action.ToString()))];

    private static PortalRefusal Legal(LegalRefusal refusal) =>
        new(new Problem { Type = ProblemTypes.LegalRefusal, Title = "Not allowed", Status = 409, Detail = refusal.Reason, Refusal = refusal });

    private static PortalRefusal Problem(int status, string type, string title, string detail, params (string Name, string Value)[] headers) =>
        new(new Problem { Type = type, Title = title, Status = status, Detail = detail }, headers.ToDictionary(header => header.Name, header => header.Value));
}
