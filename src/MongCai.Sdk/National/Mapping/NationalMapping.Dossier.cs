using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>Makes the records of the exchange from what the domain knows.</summary>
public static partial class NationalMapping
{
    /// <summary>Makes the record of a dossier (<c>DongBoHoSoMC</c>), or says what is missing.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="context">What the exchange asks and the domain does not know.</param>
    /// <remarks>The members that neither the dossier nor the context can fill stay empty: nothing is made up.</remarks>
    public static NationalMapping<NationalDossier> OfDossier(Dossier dossier, NationalDossierContext context)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(context);
        List<MappingProblem> problems = [];
        NationalDossier record = Parts(Head(dossier, context), dossier, context, problems);
        return NationalMapping<NationalDossier>.Of(record, [.. context.Requirements.Check(record), .. NationalLimits.Of(record), .. problems]);
    }

    private static NationalDossier Head(Dossier dossier, NationalDossierContext context)
    {
        Submission submission = dossier.Submission;
        Contact contact = submission.Applicant.Contact;
        return new()
        {
            Code = dossier.Code == default ? null : dossier.Code,
            ReceiptNumber = context.ReceiptNumber,
            Procedure = submission.Procedure == default ? null : submission.Procedure,
            ProcedureName = submission.ProcedureName,
            FieldCode = context.Field.Code,
            FieldName = context.Field.Name,
            Channel = NationalCode.Of(submission.Channel),
            ApplicantName = submission.Applicant.RevealName(),
            ApplicantKind = NationalCode.Of(submission.Applicant),
            TechnicalId = context.TechnicalId,
            Identities = submission.Applicant is Applicant.Individual { Id: { } id } ? [new() { Kind = NationalCode.Of(id), Number = id }] : [],
            OwnerPaperNumber = context.WritesOwnerPaperNumber ? PaperNumber(submission.Applicant) : null,
            OtherInformation = context.OtherInformation,
            Email = contact.Email?.Reveal() ?? "",
            Fax = context.Fax,
            Phone = contact.Phone?.Reveal() ?? "",
            Abstract = context.Abstract,
            Note = context.Note,
            FilingPlace = context.FilingPlace,
            ReturnInformation = context.ReturnInformation,
            IsVneidVerified = context.IsVneidVerified,
            OnlinePayment = NationalCode.Of(context.Payments),
        };
    }

    private static NationalDossier Parts(NationalDossier head, Dossier dossier, NationalDossierContext context, List<MappingProblem> problems) => head with
    {
        FiledAt = dossier.FiledAt,
        ReceivedAt = dossier.AcceptedAt,
        DueAt = dossier.DueAt,
        RefusedAt = LastAt<DossierEvent.IntakeRefused>(dossier),
        FinishedAt = dossier.FinishedAt ?? (dossier.State is DossierState.Withdrawn or DossierState.Closed ? dossier.EndedAt : null),
        ReturnedAt = LastAt<DossierEvent.ResultReturned>(dossier),
        Status = NationalStatus.Of(dossier.State),
        ReturnForm = (dossier.ReturnedBy ?? context.ChosenReturn) switch
        {
            null => default,
            ReturnChannel.Online => context.OnlineReturnForm,
            { } channel => NationalCode.Of(channel),
        },
        HandlingAgency = context.AgencyName(dossier.HeldBy) ?? "",
        HasDigitizedComponent = dossier.Components.Any(component => component.Source.ElectronicFile is not null),
        Databases = DossierParts.Databases(dossier, context, problems),
        Components = DossierParts.Components(dossier, context, problems),
        Fees = DossierParts.Fees(context, problems),
        Supplements = SupplementParts.Of(dossier, context, problems),
        Results = DossierParts.Results(dossier, context, problems),
    };

    private static string PaperNumber(Applicant applicant) => applicant switch
    {
        Applicant.Individual { Id: { } id } => id.Reveal(),
        Applicant.Organization { TaxCode: { } code } => code.ToString(),
        _ => "",
    };

    private static LocalDateTime? LastAt<T>(Dossier dossier)
        where T : DossierEvent => dossier.Events.OfType<T>().LastOrDefault()?.Stamp.At;
}
